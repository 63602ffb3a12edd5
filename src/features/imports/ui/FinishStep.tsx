import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Check, Undo2 } from 'lucide-react';
import { Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { useImportPanels } from '../../../shared/ui/imports/importPanels.ts';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { ImportKind } from '../domain/importFields.ts';
import type { ImportSummary } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';

type FinishStepProps = {
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly summary: ImportSummary;
  readonly newCurrency: string | null;
  readonly undone: boolean;
  readonly undoing: boolean;
  readonly onUndo: () => void;
  readonly onAnother: () => void;
};

/** Kinds of files that the retention page is drawn from. */
const LEADS_TO_RETENTION: ReadonlySet<ImportKind> = new Set(['orders', 'customers', 'products']);

/** The page that logs of exposures are for; areas know each other by address only. */
const MEASUREMENT = '/recommendations/measurement';

/** What the import did, and the way on: see what it brought, take it back, or import more. */
export function FinishStep(props: FinishStepProps) {
  const { kind, fileName, summary, newCurrency, undone, undoing, onUndo, onAnother } = props;
  const t = useImportText();
  const format = useFormat();
  const panelsOf = useImportPanels();
  const { documents, linesStored, rowsBad, durationMs, importId } = summary;
  const stored = documents.fresh + documents.updated;
  const nothing = importId === null;
  const numbers = [
    [t('summary.fresh'), documents.fresh],
    [t('summary.updated'), documents.updated],
    [t('summary.same'), documents.same],
    [t('summary.lines'), linesStored],
    [t('summary.keptOut'), rowsBad],
  ] as const;
  const title = nothing
    ? t('summary.nothingTitle')
    : undone
      ? t('summary.undone')
      : t(`summary.titleOf.${kind}`, { count: stored });
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Panel>
        <Stack
          sx={{
            alignItems: 'flex-start',
            width: '100%',
            maxWidth: 560,
            mx: 'auto',
            py: { xs: 2, md: 4 },
          }}
        >
          <Box
            sx={{
              width: 36,
              height: 36,
              borderRadius: '9px',
              bgcolor: nothing || undone ? 'surface.muted' : 'tint.accent',
              color: nothing || undone ? 'ink.soft' : 'primary.main',
              display: 'grid',
              placeItems: 'center',
              mb: 2,
            }}
          >
            {undone ? (
              <Undo2 size={20} strokeWidth={1.7} aria-hidden />
            ) : (
              <Check size={20} strokeWidth={1.9} aria-hidden />
            )}
          </Box>
          <Typography variant="h1" component="h3">
            {title}
          </Typography>
          <Typography variant="body1" sx={{ color: 'ink.soft', mt: 0.5, overflowWrap: 'anywhere' }}>
            {nothing
              ? t(`summary.nothing.${kind}`, { count: documents.same, name: fileName })
              : undone
                ? t('summary.undoneHint')
                : t('summary.about', {
                    name: fileName,
                    seconds: format.number(durationMs / 1000, 1),
                  })}
          </Typography>
          {nothing && (
            <Typography variant="body1" sx={{ color: 'ink.soft' }}>
              {t('summary.nothingHint')}
            </Typography>
          )}
          {newCurrency !== null && !undone && (
            <Typography variant="body1" sx={{ color: 'ink.soft' }}>
              {t('summary.currencySaved', { currency: newCurrency })}
            </Typography>
          )}
          {!nothing && (
            <Box
              component="dl"
              sx={{
                m: 0,
                mt: 2,
                width: '100%',
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto',
                typography: 'body2',
                color: undone ? 'ink.faint' : 'ink.strong',
                '& dt, & dd': { m: 0, py: 0.75, borderTop: '1px solid', borderColor: 'line.hair' },
                '& dt': { color: undone ? 'ink.faint' : 'ink.soft' },
                '& dd': { textAlign: 'right', fontWeight: 600 },
              }}
            >
              {numbers.map(([label, count]) => (
                <Box key={label} sx={{ display: 'contents' }}>
                  <dt>{label}</dt>
                  <dd>{format.number(count)}</dd>
                </Box>
              ))}
            </Box>
          )}
          <Stack direction="row" sx={{ gap: 1, mt: 2.5, flexWrap: 'wrap' }}>
            {!undone && kind === 'exposures' && (
              <Button variant="contained" color="primary" component={RouterLink} to={MEASUREMENT}>
                {t('summary.measurement')}
              </Button>
            )}
            {!undone && LEADS_TO_RETENTION.has(kind) && (
              <Button variant="contained" color="primary" component={RouterLink} to="/retention">
                {t('summary.retention')}
              </Button>
            )}
            {!nothing && !undone && (
              <Button
                startIcon={<Undo2 strokeWidth={1.6} aria-hidden />}
                disabled={undoing}
                onClick={onUndo}
              >
                {t('summary.undo')}
              </Button>
            )}
            <Button onClick={onAnother}>{t('wizard.another')}</Button>
            <Button variant="text" component={RouterLink} to="/imports">
              {t('summary.imports')}
            </Button>
          </Stack>
        </Stack>
      </Panel>
      {importId !== null && !undone && panelsOf && (
        <Suspense fallback={null}>{panelsOf({ id: importId, kind })}</Suspense>
      )}
    </Box>
  );
}
