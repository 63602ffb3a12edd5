/** A value of a filter, with how many conversations have it. */
export type Choice = { readonly value: string; readonly count: number };

/** What conversations can be filtered by, most first. */
export type ConversationChoices = {
  readonly channels: readonly Choice[];
  /** Values as messages name agents; what is shown is `names`. */
  readonly agents: readonly (Choice & { readonly name: string })[];
  readonly priorities: readonly Choice[];
  readonly products: readonly Choice[];
  readonly tags: readonly Choice[];
  readonly conversations: number;
  readonly messages: number;
};
