import Button from '@mui/material/Button';
import { EmptyState } from '../../../../shared/ui/EmptyState.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useCommunityText } from '../communityText.ts';

/** Stands for an activity that the address names and the shop does not have. */
export function GoneActivity({ onBack }: { readonly onBack: () => void }) {
  const t = useCommunityText();
  return (
    <Panel>
      <EmptyState
        title={t('activities.gone')}
        outline="line"
        action={<Button onClick={onBack}>{t('activities.back')}</Button>}
      >
        {t('activities.goneText')}
      </EmptyState>
    </Panel>
  );
}
