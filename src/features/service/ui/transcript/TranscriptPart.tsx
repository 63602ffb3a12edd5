import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowLeft } from 'lucide-react';
import { memo } from 'react';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { AboutPanel } from '../about/AboutPanel.tsx';
import { CustomerBeside } from '../about/CustomerBeside.tsx';
import type { ConversationsSearch } from '../conversationsSearch.ts';
import type { SearchMode } from '../../domain/search/searchModes.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { useServiceText } from '../serviceText.ts';
import { TranscriptPanel } from './TranscriptPanel.tsx';

type Props = {
  /** Of the conversation; below 0 for none. */
  readonly code: number;
  /** What is looked for, to be marked; '' for nothing. */
  readonly search: string;
  readonly mode: SearchMode;
  readonly change: (patch: Partial<ConversationsSearch>) => void;
  readonly zone: string;
};

/** The conversation that is chosen, and what is known about it beside. */
export const TranscriptPart = memo(function TranscriptPart(props: Props) {
  const { code, search, mode, change, zone } = props;
  const t = useServiceText();
  const { data, error, retry } = useDeskJob(
    code < 0 ? null : (stamp) => serviceCalls.transcript({ code, stamp }),
  );
  if (code < 0) {
    return (
      <Box sx={{ display: { xs: 'none', md: 'block' }, gridColumn: { xl: 'span 2' } }}>
        <Panel>
          <Typography variant="body2" sx={{ color: 'ink.soft' }}>
            {t('transcript.none')}
          </Typography>
        </Panel>
      </Box>
    );
  }
  const back = (
    <Button
      startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
      sx={{ display: { md: 'none' }, justifySelf: 'start' }}
      onClick={() => {
        change({ conversation: -1 });
      }}
    >
      {t('transcript.back')}
    </Button>
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (data === null) {
    return (
      <Panel>
        {back}
        {t('transcript.gone')}
      </Panel>
    );
  }
  if (!data) {
    return (
      <Panel busy>
        <LoadingRows rows={8} />
      </Panel>
    );
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        minWidth: 0,
        gridColumn: { xl: 'span 2' },
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 1fr) 320px' },
      }}
    >
      {back}
      <TranscriptPanel transcript={data} zone={zone} search={search} mode={mode} />
      <AboutPanel
        transcript={data}
        zone={zone}
        onOther={(conversation) => {
          change({ conversation });
        }}
      />
      {data.customer !== MISSING_CODE && (
        <CustomerBeside key={data.customer} customer={data.customer} />
      )}
    </Box>
  );
});
