import type {
  GroupContext,
  GroupMessage,
} from '../features/community/domain/rules/groupMessage.ts';

/** A message of a member of a group, at no time unless said. */
export function aGroupMessage(parts: Partial<GroupMessage> = {}): GroupMessage {
  const any = { id: '1', group: 'group', author: 'member', at: null, body: '', isStaff: false };
  return { ...any, ...parts };
}

/** Nobody's joining is known, nobody has a history; days are those of UTC. */
export const NO_CONTEXT: GroupContext = {
  joinedAt: () => undefined,
  breachesOf: () => [],
  dayOf: (at) => Math.floor(at / 86_400_000),
};
