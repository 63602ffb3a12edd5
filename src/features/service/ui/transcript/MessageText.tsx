import { useMemo, useState } from 'react';
import type { MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { MaskedValue } from '../../../../shared/ui/MaskedValue.tsx';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { maskPersonal } from '../../../../shared/domain/privacy/maskPersonal.ts';
import { personalInMessage } from '../../../../shared/domain/privacy/personalInMessage.ts';
import { partsOf } from '../../domain/search/partsOf.ts';
import { searchForm } from '../../domain/search/searchForm.ts';
import { hitsIn } from '../../domain/search/hitsIn.ts';
import type { SearchMode } from '../../domain/search/searchModes.ts';
import { useServiceText } from '../serviceText.ts';
import { Marked } from './Marked.tsx';

type Props = {
  /** Names the message in the audit trail. */
  readonly subject: string;
  readonly text: string;
  readonly role: MessageRole;
  /** As the file names who wrote it; '' where unknown. */
  readonly author: string;
  /** What is marked; '' for nothing. */
  readonly search: string;
  readonly mode: SearchMode;
};

/**
 * What was said, as text whatever is in it; what it holds of persons is masked until somebody asks for
 * it, which the audit trail notes.
 */
export function MessageText({ subject, text, role, author, search, mode }: Props) {
  const t = useServiceText();
  const reveal = useReveal();
  const notify = useNotify();
  const parts = useMemo(
    () => partsOf(text, personalInMessage(text, { role, author })),
    [text, role, author],
  );
  const [shown, setShown] = useState<ReadonlySet<number>>(new Set());
  const marked = (part: string) => {
    const hits = hitsIn(searchForm(part), searchForm(search), mode);
    return <Marked text={part} hits={hits.map((from) => ({ from, to: from + search.length }))} />;
  };
  const show = async (start: number, kind: string) => {
    try {
      await reveal(subject, { what: kind });
      setShown(new Set([...shown, start]));
    } catch {
      notify({ text: t('transcript.notShown') });
    }
  };
  return parts.map(({ from, text: part, mark }) => {
    if (mark === undefined || shown.has(from)) return <span key={from}>{marked(part)}</span>;
    const kind = t(`transcript.kinds.${mark}`);
    return (
      <MaskedValue
        key={from}
        value={maskPersonal(mark, part)}
        label={t('transcript.show', { kind })}
        onShow={() => {
          void show(from, kind);
        }}
      />
    );
  });
}
