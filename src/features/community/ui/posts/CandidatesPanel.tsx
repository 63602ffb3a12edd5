import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import type {
  ActivityRow,
  ExperiencePostRow,
} from '../../../../shared/domain/community/activityRecords.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FailedCard } from '../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { StatChip } from '../../../../shared/ui/StatChip.tsx';
import type { PostCandidate } from '../../domain/posts/postCandidates.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { MemberName } from '../MemberName.tsx';
import { MessageText } from '../MessageText.tsx';
import { useCommunityJob } from '../useCommunityJob.ts';
import { CollectDialog } from './CollectDialog.tsx';

type CandidatesPanelProps = {
  readonly posts: readonly ExperiencePostRow[];
  /** Id of the group that is chosen; '' for all. */
  readonly group: string;
  /** The activity that is chosen. */
  readonly activity: ActivityRow | undefined;
  readonly zone: string;
};

/** Messages of the chosen group and activity that may be worth showing. */
export function CandidatesPanel({ posts, group, activity, zone }: CandidatesPanelProps) {
  const t = useCommunityText();
  const [collecting, setCollecting] = useState('');
  const params = useMemo(
    () => ({
      groups: group === '' ? [...(activity?.groups ?? [])] : [group],
      days: activity ? { from: activity.from, until: activity.until } : null,
      without: posts.map(({ message }) => message).filter((message) => message !== ''),
      zone,
    }),
    [posts, group, activity, zone],
  );
  const { data, error, retry } = useCommunityJob((stamp) =>
    communityCalls.postCandidates({ stamp, ...params }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  return (
    <Panel
      title={t('posts.find.title')}
      subtitle={t('posts.find.subtitle')}
      padded={false}
      busy={!data}
    >
      <Typography variant="body2" sx={{ color: 'ink.soft', px: 2, pb: 1.5 }}>
        {data?.length === 0 ? t('posts.find.none') : t('posts.find.how')}
      </Typography>
      {!data ? (
        <Box sx={{ px: 2, pb: 2 }}>
          <LoadingRows rows={4} />
        </Box>
      ) : (
        data.length > 0 && (
          <Box component="ol" aria-label={t('posts.find.label')} sx={{ m: 0, p: 0 }}>
            {data.map((candidate) => (
              <Candidate
                key={candidate.message}
                candidate={candidate}
                zone={zone}
                onCollect={() => {
                  setCollecting(candidate.message);
                }}
              />
            ))}
          </Box>
        )
      )}
      {collecting !== '' && (
        <CollectDialog
          message={collecting}
          zone={zone}
          onClose={() => {
            setCollecting('');
          }}
        />
      )}
    </Panel>
  );
}

type CandidateProps = {
  readonly candidate: PostCandidate;
  readonly zone: string;
  readonly onCollect: () => void;
};

function Candidate({ candidate, zone, onCollect }: CandidateProps) {
  const t = useCommunityText();
  const format = useFormat();
  const { message, groupName, author, at, text, reasons } = candidate;
  const beginning = Array.from(maskedText(text, author)).slice(0, 24).join('');
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1, listStyle: 'none', borderTop: 1, borderColor: 'line.hair' }}
    >
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap', color: 'ink.soft' }}
      >
        <Typography variant="caption" component="span">
          <MemberName name={author} subject={`message:${message}`} />
          {at !== null && ` · ${format.instant(at, zone)}`}
          {' · '}
          <bdi>{groupName}</bdi>
        </Typography>
        {reasons.map((reason) => (
          <StatChip key={reason}>{t(`posts.find.reason.${reason}`)}</StatChip>
        ))}
        <Button
          variant="text"
          aria-label={t('posts.ofThis', { action: t('posts.collect.open'), text: beginning })}
          sx={{ ml: 'auto' }}
          onClick={onCollect}
        >
          {t('posts.collect.open')}
        </Button>
      </Stack>
      <Box sx={{ typography: 'body2' }}>
        <MessageText id={message} text={text} author={author} isStaff={false} />
      </Box>
    </Box>
  );
}
