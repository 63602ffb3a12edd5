import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { useSharedText } from '../i18n/useSharedText.ts';
import { HiddenText } from './HiddenText.tsx';

/** Rows of a table or list in their final places, before their content is known. */
export function LoadingRows({ rows = 8 }: { readonly rows?: number }) {
  const t = useSharedText();
  return (
    <Box role="status">
      <HiddenText>{t('loading')}</HiddenText>
      {Array.from({ length: rows }, (_, row) => (
        <Stack
          key={row}
          direction="row"
          sx={{
            height: 36,
            alignItems: 'center',
            justifyContent: 'space-between',
            borderTop: row === 0 ? 0 : '1px solid',
            borderColor: 'line.hair',
          }}
        >
          {/* Lengths that look like text, the same at every drawing. */}
          <Skeleton variant="rectangular" height={12} width={`${28 + ((row * 37) % 24)}%`} />
          <Skeleton variant="rectangular" height={12} width={48} />
        </Stack>
      ))}
    </Box>
  );
}
