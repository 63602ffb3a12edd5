import type { GroupMessage } from '../rules/groupMessage.ts';

/** A message of the book, whose text is taken out only where somebody looks at it. */
export class BookMessage implements GroupMessage {
  readonly id: string;
  readonly group: string;
  readonly author: string;
  readonly at: number | null;
  readonly isStaff: boolean;
  readonly #bodyOf: () => string;
  #body: string | undefined;

  constructor(parts: Omit<GroupMessage, 'body'>, bodyOf: () => string) {
    this.id = parts.id;
    this.group = parts.group;
    this.author = parts.author;
    this.at = parts.at;
    this.isStaff = parts.isStaff;
    this.#bodyOf = bodyOf;
  }

  get body(): string {
    return (this.#body ??= this.#bodyOf());
  }
}
