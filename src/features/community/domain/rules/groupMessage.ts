/** A message of a group as rules see it. */
export type GroupMessage = {
  readonly id: string;
  /** As files name it. */
  readonly group: string;
  /** As files name them. */
  readonly author: string;
  /** Epoch ms; null where the file has no times. */
  readonly at: number | null;
  readonly body: string;
  /** Of the shop's own people, whom rules leave alone. */
  readonly isStaff: boolean;
};

/** What rules ask of beside the messages. */
export type GroupContext = {
  /** Epoch ms of joining the group; undefined where nothing says so. */
  readonly joinedAt: (group: string, author: string) => number | undefined;
  /** Instants at which people confirmed a breach by this author, ascending, epoch ms. */
  readonly breachesOf: (author: string) => readonly number[];
  /** The civil day of an instant in the shop's zone. */
  readonly dayOf: (at: number) => number;
};
