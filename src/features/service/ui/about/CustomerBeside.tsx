import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import { useCustomerPanels } from '../../../../shared/ui/customers/customerPanels.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useServiceText } from '../serviceText.ts';

/** The customer's orders, points and whatever else areas know of them, below what they wrote. */
export function CustomerBeside({ customer }: { readonly customer: number }) {
  const t = useServiceText();
  const panelsOf = useCustomerPanels();
  const [open, setOpen] = useState(false);
  const panels = useId();
  if (!panelsOf) return null;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', gridColumn: '1 / -1' }}
    >
      <Button
        aria-expanded={open}
        aria-controls={panels}
        startIcon={<Icon strokeWidth={1.6} aria-hidden />}
        sx={{ justifySelf: 'start' }}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('about.beside')}
      </Button>
      <Box
        id={panels}
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}
        hidden={!open}
      >
        {open && (
          <Suspense
            fallback={
              <Panel busy>
                <LoadingRows rows={5} />
              </Panel>
            }
          >
            {panelsOf(customer)}
          </Suspense>
        )}
      </Box>
    </Box>
  );
}
