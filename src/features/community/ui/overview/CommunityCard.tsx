import { useJob } from '../../../../shared/jobs/useJob.ts';
import { AreaCard } from '../../../../shared/ui/overview/AreaCard.tsx';
import { CardNote } from '../../../../shared/ui/overview/CardNote.tsx';
import { COMMUNITY_PATH } from '../../communityPlace.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';
import { useQueueParams } from '../queue/useQueueParams.ts';
import { useCommunityStamp } from '../useCommunityStamp.ts';
import { CommunityNumbers } from './CommunityNumbers.tsx';

/** The overview stays open for hours, and what waits is counted anew with each answer. */
const TEN_MINUTES = 600_000;

/** What waits in the review queue, and how the groups did lately. */
export function CommunityCard() {
  const t = useCommunityText();
  const rules = useQueueParams();
  const stamp = useCommunityStamp();
  const { data, error, retry } = useJob(
    rules && stamp
      ? communityCalls.overview({
          ...rules.params,
          now: rules.params.now - (rules.params.now % TEN_MINUTES),
          stamp,
        })
      : null,
  );
  return (
    <AreaCard
      title={t('overview.title')}
      error={error}
      retry={retry}
      content={
        data &&
        (data.groups === 0
          ? {
              body: <CardNote title={t('overview.none')} text={t('overview.noneText')} />,
              link: { to: '/imports', label: t('overview.import') },
            }
          : {
              body: <CommunityNumbers overview={data} />,
              link: { to: `/${COMMUNITY_PATH}`, label: t('overview.open') },
            })
      }
    />
  );
}
