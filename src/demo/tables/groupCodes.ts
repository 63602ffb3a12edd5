import { DESK_AGENTS } from '../world/desk/deskAgents.ts';
import type { GroupWriter } from '../world/groups/groupTalkOf.ts';
import { GroupWords } from '../world/groups/groupWords.ts';
import { SHOP_GROUPS } from '../world/groups/shopGroups.ts';
import type { DemoCodes } from './demoCodes.ts';

/** Codes of what group messages and lists name. */
export class GroupCodes {
  readonly talk;
  readonly strangers;
  readonly words: GroupWords;
  /** By place in `SHOP_GROUPS`. */
  readonly group: Int32Array;
  readonly platform: Int32Array;
  readonly #agents: Int32Array;
  readonly #members;
  readonly #strangers;

  constructor(codes: DemoCodes) {
    const { talk, strangers } = codes.groupTalk;
    this.talk = talk;
    this.strangers = strangers;
    this.words = new GroupWords(codes.world, codes.language);
    this.group = Int32Array.from(SHOP_GROUPS, ({ id }) => codes.code('messages.conversation', id));
    this.platform = codes.texts(
      'messages.channel',
      SHOP_GROUPS.map(({ platform }) => platform),
    );
    this.#agents = Int32Array.from(DESK_AGENTS, ({ account }) =>
      codes.code('customers.name', account),
    );
    this.#members = codes.serials('customers.name', 'tea', 6);
    this.#strangers = codes.serials('customers.name', 'guest', 5);
  }

  agent(account: string): number {
    return this.#agents[DESK_AGENTS.findIndex((agent) => agent.account === account)] ?? -1;
  }

  /** The account that messages name. */
  writer({ kind, place }: GroupWriter): number {
    switch (kind) {
      case 'member':
        return this.#members.code(place + 1);
      case 'stranger':
        return this.#strangers.code(place + 1);
      case 'staff':
        return this.#agents[place] ?? -1;
      case 'notice':
        return -1;
    }
  }

  /** Numbers of messages as their platforms give them, one after the other in each group. */
  numbers(): string[] {
    const next = SHOP_GROUPS.map(() => 0);
    return this.talk.map(({ group }) => {
      const number = (next[group] ?? 0) + 1;
      next[group] = number;
      return String(number);
    });
  }
}
