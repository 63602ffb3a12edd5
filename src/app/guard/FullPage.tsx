import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../shared/ui/useDocumentTitle.ts';
import { Mark } from '../Mark.tsx';
import { useAppText } from '../useAppText.ts';

type FullPageProps = { readonly title: string; readonly children: ReactNode };

/** A page without navigation, for when there is no shop to be in. */
export function FullPage({ title, children }: FullPageProps) {
  const t = useAppText();
  useDocumentTitle(`${title} · ${t('product')}`);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100dvh', p: 3, display: 'flex', flexDirection: 'column' }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontWeight: 600 }}>
        <Mark />
        {t('product')}
      </Box>
      {children}
    </Box>
  );
}
