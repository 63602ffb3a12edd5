import Typography from '@mui/material/Typography';
import { useJob } from '../../../../../shared/jobs/useJob.ts';
import { FailedCard } from '../../../../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { useGiftShelf } from '../../gifts/useGiftShelf.ts';
import { loyaltyCalls } from '../../loyaltyCalls.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../../useLoyaltyShop.ts';
import { HeldExpiryPanel } from './HeldExpiryPanel.tsx';
import { HeldFiguresPanel } from './HeldFiguresPanel.tsx';
import { HeldGiftsPanel } from './HeldGiftsPanel.tsx';
import type { RehearsalScope } from './rehearsalScope.ts';

type Props = { readonly scope: RehearsalScope };

/** The points that are out, by both versions: what they pay and cost, when they expire, what they reach. */
export function HeldPanels({ scope }: Props) {
  const shop = useLoyaltyShop();
  const shelf = useGiftShelf();
  const { t } = scope.tools;
  if (shop?.ledger.sequence === 0) {
    return (
      <Panel title={t('rules.rehearsal.held.title')}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('rules.rehearsal.held.none')}
        </Typography>
      </Panel>
    );
  }
  if (!shop || !shelf) return <Waiting scope={scope} />;
  return <Compared scope={scope} shop={shop} gifts={shelf.revision} />;
}

type ComparedProps = Props & { readonly shop: LoyaltyShop; readonly gifts: string };

function Compared({ scope, shop: { database, shop, ledger, posts }, gifts }: ComparedProps) {
  const { live, draft, result } = scope;
  const { zone, currency, weekStart } = shop;
  const revision = `${ledger.sequence} ${gifts}`;
  // The moment of the rehearsal that stands above: figures beside each other are of one time.
  const { at } = result;
  const { data, error, retry } = useJob(
    loyaltyCalls.heldPoints({
      ...{ database, live, draft, zone, currency, weekStart, posts, at, revision },
    }),
  );
  if (error) return <FailedCard onRetry={retry} />;
  if (!data) return <Waiting scope={scope} />;
  return (
    <>
      <HeldFiguresPanel scope={scope} held={data} />
      <HeldExpiryPanel scope={scope} held={data} />
      <HeldGiftsPanel scope={scope} held={data} />
    </>
  );
}

function Waiting({ scope }: Props) {
  return (
    <Panel title={scope.tools.t('rules.rehearsal.held.title')} busy>
      <LoadingRows rows={6} />
    </Panel>
  );
}
