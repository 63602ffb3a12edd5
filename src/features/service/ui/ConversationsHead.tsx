import type { ReactNode } from 'react';
import { PageHeader } from '../../../shared/ui/PageHeader.tsx';
import { ServiceNav } from './ServiceNav.tsx';
import { useServiceText } from './serviceText.ts';

/** Head of the page of conversations. */
export function ConversationsHead({ actions }: { readonly actions?: ReactNode }) {
  const t = useServiceText();
  return (
    <PageHeader
      title={t('page.title')}
      question={t('page.question')}
      tabs={<ServiceNav current="list" />}
      actions={actions}
    />
  );
}
