import type { ComponentType, ReactNode } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { LoadingRows } from '../LoadingRows.tsx';
import { PageHeader } from '../PageHeader.tsx';
import { Panel } from '../Panel.tsx';
import type { PolicyArea, PolicyDetailsProps, RehearsalResult } from './policyArea.ts';
import { PolicyWorkbench } from './PolicyWorkbench.tsx';
import { usePolicyView } from './usePolicyView.ts';

type PolicyPageProps<S, R extends RehearsalResult> = {
  readonly area: PolicyArea<S, R>;
  /** Shown below the rehearsal of the draft. */
  readonly Details?: ComponentType<PolicyDetailsProps<S, R>>;
  /** To the area's other pages. */
  readonly links?: ReactNode;
};

/**
 * The page of a policy: its draft with rehearsal and publishing, its versions, and any two of them
 * compared. An area supplies the form, the words and the rehearsal.
 */
export function PolicyPage<S, R extends RehearsalResult>({
  area,
  Details,
  links,
}: PolicyPageProps<S, R>) {
  const view = usePolicyView(area);
  const language = useLanguage();
  const t = useSharedText();
  if (view) {
    const { id } = area.definition;
    return (
      <PolicyWorkbench key={id} view={view} rehearsed={area} Details={Details} links={links} />
    );
  }
  return (
    <>
      <PageHeader title={area.name[language]} />
      <Panel title={t('policy.form.title')}>
        <LoadingRows />
      </Panel>
    </>
  );
}
