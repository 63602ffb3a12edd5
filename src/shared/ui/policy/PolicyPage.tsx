import { useSharedText } from '../../i18n/useSharedText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { LoadingRows } from '../LoadingRows.tsx';
import { PageHeader } from '../PageHeader.tsx';
import { Panel } from '../Panel.tsx';
import type { PolicyArea } from './policyArea.ts';
import { PolicyWorkbench } from './PolicyWorkbench.tsx';
import { usePolicyView } from './usePolicyView.ts';

/**
 * The page of a policy: its draft with rehearsal and publishing, its versions, and any two of them
 * compared. An area supplies the form, the words and the rehearsal.
 */
export function PolicyPage<S>({ area }: { readonly area: PolicyArea<S> }) {
  const view = usePolicyView(area);
  const language = useLanguage();
  const t = useSharedText();
  if (view) return <PolicyWorkbench key={area.definition.id} view={view} />;
  return (
    <>
      <PageHeader title={area.name[language]} />
      <Panel title={t('policy.form.title')}>
        <LoadingRows />
      </Panel>
    </>
  );
}
