import type { AnswerMarkRow } from '../../../../shared/data/workspaceDb.ts';
import { maskMessage } from '../../domain/desk/maskMessage.ts';
import { LONGEST_MESSAGE } from '../../domain/lookup/lookupParams.ts';
import { useTyped } from '../../../../shared/ui/useTyped.ts';
import { serviceCalls } from '../serviceCalls.ts';
import { useDeskJob } from '../useDeskJob.ts';
import { addressOf, type AnswersSearch } from './answersSearch.ts';

/**
 * The message that is looked at: typed, of the regression set, or of a transcript (what is personal
 * masked), whichever the address names first; and a way to type another.
 */
export function useAskedMessage(
  search: AnswersSearch,
  change: (patch: Partial<AnswersSearch>) => void,
  marks: readonly AnswerMarkRow[],
): readonly [string, (text: string) => void] {
  const { message, marked, conversation, row } = search;
  const { data } = useDeskJob(
    message === '' && conversation >= 0
      ? (stamp) => serviceCalls.transcript({ code: conversation, stamp })
      : null,
  );
  const named = () => {
    if (message !== '') return message;
    if (marked !== '') return marks.find(({ id }) => id === marked)?.message ?? '';
    if (conversation < 0 || data?.code !== conversation) return '';
    const said = data.messages.find((each) => each.row === row);
    return said ? maskMessage(said.body, said).slice(0, LONGEST_MESSAGE) : '';
  };
  return useTyped(
    named(),
    (typed) => {
      change({ message: typed, marked: '', conversation: -1, row: -1 });
    },
    addressOf,
  );
}
