import Button from '@mui/material/Button';
import { ArrowLeft } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { readNumberTarget } from '../../domain/numberTarget.ts';
import { DEFAULT_QUERY } from '../../domain/retentionQuery.ts';
import { NUMBER_PARAMETER, retentionAddress } from '../retentionAddress.ts';
import { useRetentionText } from '../retentionText.ts';
import { usePageState } from '../usePageState.ts';
import { useShop } from '../useShop.ts';
import { RowsContent } from './RowsContent.tsx';
import { UnknownNumber } from './UnknownNumber.tsx';

/** The rows behind one number. */
export function RowsPage() {
  const t = useRetentionText();
  const shop = useShop();
  const [state] = usePageState(shop?.usual.query ?? DEFAULT_QUERY);
  const [params] = useSearchParams();
  const target = readNumberTarget(params.get(NUMBER_PARAMETER) ?? '');
  // The one number that the retention page does not show.
  const ofOverview = target?.of === 'days';
  const back = (
    <Button
      component={Link}
      to={ofOverview ? '/' : retentionAddress(state)}
      startIcon={<ArrowLeft strokeWidth={1.6} aria-hidden />}
    >
      {t(ofOverview ? 'page.backToOverview' : 'page.back')}
    </Button>
  );
  if (target && shop) return <RowsContent shop={shop} state={state} target={target} back={back} />;
  return (
    <>
      <PageHeader title={t('rows.title')} actions={back} />
      {target ? (
        <Panel busy>
          <LoadingRows rows={12} />
        </Panel>
      ) : (
        <UnknownNumber />
      )}
    </>
  );
}
