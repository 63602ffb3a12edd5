import Box from '@mui/material/Box';
import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { paletteVar } from '../../../shared/ui/paletteVar.ts';
import { useImportText } from './useImportText.ts';
import { WIZARD_STEPS, type WizardStep } from './wizardState.ts';

/** The five steps by name, and where the import is. The current one is the heading of what follows. */
export function WizardSteps({ current }: { readonly current: WizardStep }) {
  const t = useImportText();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [current]);

  const at = WIZARD_STEPS.indexOf(current);
  return (
    <Box
      component="ol"
      aria-label={t('wizard.steps')}
      sx={{ listStyle: 'none', p: 0, m: 0, mb: 2, display: 'flex', gap: 1 }}
    >
      {WIZARD_STEPS.map((step, place) => {
        const name = t('wizard.step', { number: place + 1, name: t(`wizard.${step}`) });
        return (
          <Box
            component="li"
            key={step}
            aria-current={place === at ? 'step' : undefined}
            sx={{
              // A phone has room for one name: the current one.
              flex: place === at ? { xs: '0 0 auto', md: '1 1 0' } : '1 1 0',
              minWidth: 0,
              borderTop: '3px solid',
              borderColor: place <= at ? 'primary.main' : 'line.strong',
              pt: 1,
              typography: 'body2',
              color: place === at ? 'ink.strong' : place < at ? 'ink.soft' : 'ink.faint',
            }}
          >
            {place === at ? (
              <Box
                component="h2"
                ref={heading}
                tabIndex={-1}
                sx={{
                  m: 0,
                  font: 'inherit',
                  fontWeight: 600,
                  '&:focus-visible': { outline: 'none !important' },
                }}
              >
                {name}
              </Box>
            ) : (
              <Box
                sx={{
                  display: 'flex',
                  alignItems: 'center',
                  gap: 0.75,
                  whiteSpace: 'nowrap',
                  // On a phone for screen readers only; the bar above stands for the name.
                  [OUT_OF_SIGHT_BELOW]: { position: 'absolute', clipPath: 'inset(50%)' },
                }}
              >
                {place < at && (
                  <Check
                    size={14}
                    strokeWidth={2.2}
                    aria-label={t('wizard.stepDone')}
                    style={{ color: paletteVar('primary-main'), flexShrink: 0 }}
                  />
                )}
                {name}
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}

const OUT_OF_SIGHT_BELOW = '@media (max-width: 959px)';
