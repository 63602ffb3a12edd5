import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { KeyHint } from '../../../../shared/ui/keys/KeyHint.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { ProgressPanel } from '../../../../shared/ui/ProgressPanel.tsx';
import { CustomerList } from './CustomerList.tsx';
import { FindField } from './FindField.tsx';
import type { PreviewSearch } from './previewSearch.ts';
import type { PreviewTools } from './previewTools.ts';
import type { CustomerQueue } from './useCustomerQueue.ts';

type CustomersPanelProps = {
  readonly tools: PreviewTools;
  readonly search: PreviewSearch;
  readonly queue: CustomerQueue;
  readonly chosen: number | null;
  /** Whether there is a draft that changes something. */
  readonly differs: boolean;
  readonly onField: (field: HTMLInputElement | null) => void;
  readonly change: (patch: Partial<PreviewSearch>) => void;
  readonly onChoose: (code: number) => void;
  /** To the one after (1) or before (−1). */
  readonly onStep: (by: 1 | -1) => void;
};

/** Which customer the lists are of: by orders, by search, or by how much the draft changes. */
export function CustomersPanel(props: CustomersPanelProps) {
  const { tools, search, queue, chosen, differs, onField, change, onChoose, onStep } = props;
  const { t } = tools;
  const { customers } = queue;
  const byChange = search.list === 'changed' && differs;
  return (
    <Panel title={t('preview.customers.title')} padded={false} busy={queue.busy}>
      <Box sx={{ px: 2, pb: 1.5, display: 'grid', gap: 1 }}>
        <ToggleButtonGroup
          exclusive
          aria-label={t('preview.customers.list.label')}
          value={byChange ? 'changed' : 'orders'}
          onChange={(_event, value) => {
            if (value === 'orders') change({ list: 'orders', customer: null, why: '' });
            if (value === 'changed') {
              change({ list: 'changed', customer: null, find: '', why: '' });
            }
          }}
          sx={{ justifySelf: 'start' }}
        >
          <ToggleButton value="orders">{t('preview.customers.list.orders')}</ToggleButton>
          <ToggleButton
            value="changed"
            disabled={!differs}
            title={t(differs ? 'preview.customers.list.changedHint' : 'preview.same.settings')}
          >
            {t('preview.customers.list.changed')}&nbsp;
            <KeyHint press="C" />
          </ToggleButton>
        </ToggleButtonGroup>
        {!byChange && (
          <FindField
            value={search.find}
            onField={onField}
            onChange={(find) => {
              change({ find, customer: null, why: '' });
            }}
          />
        )}
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            size="small"
            startIcon={<ChevronDown strokeWidth={1.6} aria-hidden />}
            endIcon={<KeyHint press="J" />}
            onClick={() => {
              onStep(1);
            }}
          >
            {t('preview.customers.next')}
          </Button>
          <Button
            size="small"
            startIcon={<ChevronUp strokeWidth={1.6} aria-hidden />}
            endIcon={<KeyHint press="K" />}
            onClick={() => {
              onStep(-1);
            }}
          >
            {t('preview.customers.previous')}
          </Button>
        </Box>
      </Box>
      {queue.error ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <FailedCard onRetry={queue.retry} />
        </Box>
      ) : byChange && queue.busy ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <ProgressPanel
            label={t('preview.customers.comparing')}
            done={queue.progress?.done ?? 0}
            total={queue.progress?.total ?? 0}
            onCancel={() => {
              queue.cancel();
              change({ list: 'orders' });
            }}
          />
        </Box>
      ) : !customers ? (
        <Box sx={{ px: 2, pb: 1 }}>
          <LoadingRows rows={6} />
        </Box>
      ) : customers.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t(byChange ? 'preview.customers.unchanged' : 'preview.customers.none')}
        </Typography>
      ) : (
        <CustomerList tools={tools} customers={customers} chosen={chosen} onChoose={onChoose} />
      )}
      {queue.compared !== null && !queue.busy && (
        <Typography variant="caption" component="p" sx={{ px: 2, py: 1, color: 'ink.faint' }}>
          {t('preview.customers.compared', { n: tools.format.number(queue.compared) })}
        </Typography>
      )}
    </Panel>
  );
}
