import Box from '@mui/material/Box';
import type { DrawRow } from '../../../../shared/domain/community/drawRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { listHash } from '../../domain/draws/canonicalList.ts';
import { commitmentOf } from '../../domain/draws/seedCommitment.ts';
import { useCommunityText } from '../communityText.ts';
import { sourceWords } from './sourceWords.ts';

type FactsPanelProps = { readonly row: DrawRow; readonly zone: string };

/** What a frozen draw is decided by. The seed is shown once it is no secret any more. */
export function FactsPanel({ row, zone }: FactsPanelProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { list, seed, value, drawnAt } = row;
  const at = (instant: number | null) => (instant === null ? '' : format.instant(instant, zone));
  const facts = [
    ['entries', format.number(list.split('\n').length - 1)],
    ['hash', listHash(list)],
    ['commitment', seed === '' ? '' : commitmentOf(seed)],
    ['frozenAt', at(row.frozenAt)],
    ['announcedAt', at(row.announcedAt)],
    ['source', sourceWords(t, format, row.source, zone)],
    ['value', value],
    ['seed', drawnAt === null ? '' : seed],
    ['drawnAt', at(drawnAt)],
  ] as const;
  return (
    <Panel title={t('draws.facts.title')}>
      <Box component="dl" sx={FACTS}>
        {facts
          .filter(([, said]) => said !== '')
          .map(([fact, said]) => (
            <div key={fact}>
              <dt>{t(`draws.facts.${fact}`)}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </Box>
    </Panel>
  );
}

const FACTS = {
  m: 0,
  typography: 'body2',
  display: 'grid',
  gap: 1,
  '& > div': { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '180px 1fr' } },
  '& dt': { color: 'ink.faint' },
  '& dd': { m: 0, overflowWrap: 'anywhere', minWidth: 0 },
} as const;
