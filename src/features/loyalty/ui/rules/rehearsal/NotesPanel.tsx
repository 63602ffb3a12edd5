import { Panel } from '../../../../../shared/ui/Panel.tsx';
import { PlainList } from './PlainList.tsx';
import { rehearsalNotes } from './rehearsalNotes.ts';
import type { RehearsalScope } from './rehearsalScope.ts';

/** What has to be known to read the figures, and how long they took. */
export function NotesPanel({ scope }: { readonly scope: RehearsalScope }) {
  return (
    <Panel title={scope.tools.t('rules.rehearsal.notes')}>
      <PlainList items={rehearsalNotes(scope)} />
    </Panel>
  );
}
