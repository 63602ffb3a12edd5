import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowDownToLine } from 'lucide-react';
import { settingsDiff } from '../../../../../shared/domain/policy/settingsDiff.ts';
import { ExplainedNumber } from '../../../../../shared/ui/ExplainedNumber.tsx';
import { ChangeList } from '../../../../../shared/ui/policy/ChangeList.tsx';
import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import type { TuneResult } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { explainPoint } from '../explain/explainPoint.ts';
import { FEWEST_LISTS } from '../../../domain/rehearsal/fewestLists.ts';
import { METRIC_UNITS } from '../../../domain/rehearsal/metricUnits.ts';
import { StampLine } from '../StampLine.tsx';
import { TooFewLists } from '../TooFewLists.tsx';
import type { ToolProps } from '../toolProps.ts';
import { withPlacement } from '../withPlacement.ts';

type TuneFoundProps = ToolProps & {
  readonly words: PolicyWords;
  readonly found: TuneResult;
};

/** What the search proposes against the draft as it is now, and what that would bring. */
export function TuneFound(props: TuneFoundProps) {
  const { tools, words, found, placement, draft, onTake, disabled } = props;
  const { t, format } = tools;
  const { before, after, settings } = found;
  if (before === null || after === null) {
    return <TooFewLists tools={tools} lists={found.lists} needed={FEWEST_LISTS} />;
  }
  const changes = settingsDiff(draft, withPlacement(draft, placement, settings));
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          rowGap: 1,
          '& dt': { typography: 'caption', color: 'ink.faint' },
          '& dd': { m: 0, typography: 'body2' },
        }}
      >
        <Figure {...props} term={t('rehearsal.tune.before')} value={before} kind="draft" />
        <Figure {...props} term={t('rehearsal.tune.after')} value={after} kind="proposed" />
        <div>
          <dt>{t('rehearsal.tune.tried')}</dt>
          <dd>{format.number(found.tried)}</dd>
        </div>
      </Box>
      {changes.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t(after > before ? 'rehearsal.sweep.inDraft' : 'rehearsal.tune.nothing')}
        </Typography>
      ) : (
        <>
          <ChangeList label={t('rehearsal.tune.proposed')} changes={changes} words={words} />
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {t('rehearsal.tune.caution')}
          </Typography>
          <Box>
            <Button
              startIcon={<ArrowDownToLine strokeWidth={1.6} aria-hidden />}
              disabled={disabled}
              onClick={() => {
                onTake(settings, t('rehearsal.tune.taken'));
              }}
            >
              {t('rehearsal.sweep.take')}
            </Button>
          </Box>
        </>
      )}
      <StampLine tools={tools} stamp={found.stamp} />
    </>
  );
}

type FigureProps = Pick<TuneFoundProps, 'tools' | 'found' | 'placement'> & {
  readonly term: string;
  readonly value: number;
  readonly kind: 'draft' | 'proposed';
};

function Figure({ tools, found, placement, term, value, kind }: FigureProps) {
  const written = tools.figures.value(METRIC_UNITS.ndcg, value);
  const k = found.settings[placement].slots;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <ExplainedNumber
          value={written}
          label={term}
          explanation={() =>
            explainPoint(tools, { ...found, k }, { metric: 'ndcg', kind, value: written })
          }
        />
      </dd>
    </div>
  );
}
