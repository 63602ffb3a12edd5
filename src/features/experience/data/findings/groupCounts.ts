import type { Amount, GroupShare } from '../../domain/findings/findingTypes.ts';

type Group = {
  count: number;
  size: number;
  /** Known ones to whom it went wrong. */
  readonly customers: Set<number>;
};

/** Counts cases by the code of their part, and to which customers they went wrong. */
export class GroupCounts {
  readonly #groups = new Map<number, Group>();

  /** @param customer code; below 0 where nobody knows who */
  add(code: number, wrong: boolean, customer: number): void {
    let own = this.#groups.get(code);
    if (!own) this.#groups.set(code, (own = { count: 0, size: 0, customers: new Set() }));
    own.size++;
    if (!wrong) return;
    own.count++;
    if (customer >= 0) own.customers.add(customer);
  }

  /** @param money that is at stake in a part, by its code and those to whom it went wrong there */
  named(
    name: (code: number) => string,
    money: (code: number, customers: ReadonlySet<number>) => readonly Amount[],
  ): GroupShare[] {
    return [...this.#groups].map(([code, { count, size, customers }]) => ({
      name: name(code),
      count,
      size,
      stake: { customers: customers.size, money: money(code, customers) },
    }));
  }
}
