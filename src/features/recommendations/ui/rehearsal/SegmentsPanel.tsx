import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { whiskerReach } from '../../../../shared/ui/policy/rehearsal/whiskerScale.ts';
import { FEWEST_LISTS } from '../../domain/rehearsal/fewestLists.ts';
import { measureOf } from './measureOf.ts';
import type { RehearsalScope } from './rehearsalScope.ts';
import { SegmentTable } from './SegmentTable.tsx';
import { isTooFew, SEGMENT_KINDS } from './segmentWords.ts';

/** Share of comparisons that look like a change by chance alone, at 95 %. */
const CHANCE = 0.05;

/** For whom, and for what, a draft would be better or worse. */
export function SegmentsPanel({ scope }: { readonly scope: RehearsalScope }) {
  const { t, format, details } = scope;
  const { segments } = details;
  const [first] = segments;
  const measure = first && measureOf(first.metric.id);
  const enough = segments.filter((segment) => !isTooFew(segment));
  const metrics = enough.map(({ metric }) => metric);
  const compared = metrics.filter(({ difference }) => typeof difference?.lower === 'number').length;
  return (
    <Panel
      title={t('rehearsal.segments.title')}
      subtitle={
        measure
          ? t('rehearsal.segments.subtitle', { measure: t(`settings.metrics.${measure}`) })
          : undefined
      }
      padded={false}
    >
      {segments.length === 0 && (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('rehearsal.segments.empty')}
        </Typography>
      )}
      {SEGMENT_KINDS.map((kind) => {
        const rows = segments.filter((segment) => segment.kind === kind);
        if (rows.length === 0) return null;
        return (
          <Box
            key={kind}
            sx={{
              pt: 1.5,
              borderTop: '1px solid',
              borderColor: 'line.hair',
              '&:first-of-type': { pt: 0, border: 0 },
            }}
          >
            <Typography variant="h3" sx={{ px: 2 }}>
              {t(`rehearsal.segments.kind.${kind}`)}
            </Typography>
            <Typography variant="caption" component="p" sx={{ px: 2, color: 'ink.faint' }}>
              {t(`rehearsal.segments.kindHint.${kind}`)}
            </Typography>
            <SegmentTable
              scope={scope}
              label={t(`rehearsal.segments.kind.${kind}`)}
              rows={rows}
              reach={whiskerReach(metrics, rows[0]?.metric.unit ?? 'share')}
            />
          </Box>
        );
      })}
      {compared > 1 && (
        <Typography
          variant="caption"
          component="p"
          sx={{
            px: 2,
            py: 1.5,
            color: 'ink.faint',
            borderTop: '1px solid',
            borderColor: 'line.hair',
          }}
        >
          {[
            t('rehearsal.segments.compared', {
              n: format.number(compared),
              expected: format.number(compared * CHANCE, 1),
            }),
            enough.length < segments.length
              ? t('rehearsal.segments.tooFew', { needed: format.number(FEWEST_LISTS) })
              : '',
          ]
            .filter(Boolean)
            .join(t('rehearsal.gap'))}
        </Typography>
      )}
    </Panel>
  );
}
