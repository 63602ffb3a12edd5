import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { FormDialog } from '../../../../shared/ui/FormDialog.tsx';
import { deskTag } from '../../domain/desk/deskTag.ts';
import type { TaggedConversation } from '../../domain/desk/taggedTypes.ts';
import { useServiceText } from '../serviceText.ts';
import { TagPicker } from './TagPicker.tsx';

type Props = {
  readonly conversations: readonly TaggedConversation[];
  readonly known: readonly string[];
  readonly onChange: (add: string[], remove: string[]) => void;
  readonly onClose: () => void;
};

/** Which tags are added to conversations, and which are taken off. */
export function TagsDialog({ conversations, known, onChange, onClose }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const count = conversations.length;
  const shown = [...new Set(conversations.flatMap((one) => one.shown))].sort();
  const tags = add.map((tag) => deskTag(tag));
  const bad = add.find((tag) => deskTag(tag) === null);
  return (
    <FormDialog
      title={t('desk.tags.title', { count, n: format.number(count) })}
      submit={t('desk.tags.submit')}
      // Not while nothing is chosen: what is typed is only taken over when the field is left.
      disabled={bad !== undefined}
      onSubmit={() => {
        onChange(
          tags.filter((tag) => tag !== null),
          [...remove],
        );
      }}
      onClose={onClose}
    >
      <TagPicker
        free
        label={t('desk.tags.add')}
        hint={t('desk.tags.addHint')}
        error={bad === undefined ? undefined : t('desk.tags.bad', { tag: bad })}
        choices={known}
        values={add}
        onChange={setAdd}
      />
      <TagPicker
        label={t('desk.tags.remove')}
        hint={t('desk.tags.removeHint')}
        choices={shown}
        values={remove}
        onChange={setRemove}
      />
    </FormDialog>
  );
}
