import { useLive } from '../../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { giftShelf, type GiftShelf } from '../../data/gifts/giftShelf.ts';

/** What is there of every gift; undefined while it is read. */
export function useGiftShelf(): GiftShelf | undefined {
  const { db } = useWorkspace();
  return useLive(() => giftShelf(db), [db]);
}
