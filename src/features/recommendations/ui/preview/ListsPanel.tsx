import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useSharedText } from '../../../../shared/i18n/useSharedText.ts';
import type { JobState } from '../../../../shared/jobs/useJob.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import type { PreviewItem, PreviewResult } from '../../domain/preview/previewTypes.ts';
import type { Placement } from '../../domain/settings/recommendationSettings.ts';
import { sameList } from './listMoves.ts';
import { PreviewListColumn, type ListSide } from './PreviewListColumn.tsx';
import type { PreviewTools } from './previewTools.ts';
import { PreviewWho } from './PreviewWho.tsx';
import type { SettingsInForce } from './useSettingsInForce.ts';

type ListsPanelProps = {
  readonly tools: PreviewTools;
  readonly settings: SettingsInForce;
  readonly placement: Placement;
  readonly result: PreviewResult;
  readonly job: Pick<JobState<unknown>, 'busy' | 'progress' | 'cancel'>;
  /** 'draft~<product id>' */
  readonly why: string;
  readonly onWhy: (why: string) => void;
  readonly onExclude: (item: PreviewItem, customer: number) => void;
};

/** The live list and the draft's side by side; one where both are the same. */
export function ListsPanel(props: ListsPanelProps) {
  const { tools, settings, placement, result, job, why, onWhy, onExclude } = props;
  const { t } = tools;
  const { busy, progress, cancel } = job;
  const shared = useSharedText();
  const { live, draft, customer } = result;
  const hasDraft = settings.draft !== null && settings.changes > 0;
  const compared = hasDraft && !sameList(live.items, draft.items);
  const sides: readonly ListSide[] = compared ? ['live', 'draft'] : ['live'];
  const shown = { live, draft };
  const inForce = { live: settings.live, draft: settings.draft ?? settings.live };
  return (
    <Panel
      title={t(`preview.lists.title.${placement}`)}
      subtitle={customer ? <PreviewWho tools={tools} customer={customer} /> : t('preview.nobody')}
      padded={false}
      busy={busy}
    >
      {progress && (
        <Box sx={{ px: 2, pb: 1.5 }}>
          <ProgressPanel
            label={t('preview.lists.making')}
            done={progress.done}
            total={progress.total}
            onCancel={cancel}
          />
        </Box>
      )}
      {(live.fallback || !compared) && (
        <Box sx={{ px: 2, pb: 1.5, display: 'grid', gap: 1 }}>
          {live.fallback && <Alert severity="info">{t('preview.lists.fallback')}</Alert>}
          {!compared && (
            <Alert severity="info">
              {t(hasDraft ? 'preview.same.list' : 'preview.same.settings')}
            </Alert>
          )}
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: compared ? 'repeat(2, minmax(0, 1fr))' : 'minmax(0, 1fr)',
          },
          opacity: busy ? 0.6 : 1,
          '& > * + *': {
            borderLeft: { md: '1px solid' },
            borderTop: { xs: '1px solid', md: 0 },
            borderColor: { xs: 'line.hair', md: 'line.hair' },
          },
        }}
      >
        {sides.map((side) => (
          <PreviewListColumn
            key={side}
            tools={tools}
            side={side}
            title={side === 'live' ? settings.liveName : shared('policy.draft')}
            list={shown[side]}
            settings={inForce[side][placement]}
            compared={compared}
            openItem={why.startsWith(`${side}~`) ? why.slice(side.length + 1) : ''}
            onOpen={(id) => {
              onWhy(id === '' ? '' : `${side}~${id}`);
            }}
            onExclude={
              customer && !settings.draftUnreadable
                ? (item) => {
                    onExclude(item, customer.code);
                  }
                : undefined
            }
          />
        ))}
      </Box>
    </Panel>
  );
}
