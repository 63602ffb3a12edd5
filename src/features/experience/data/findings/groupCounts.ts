import type { GroupShare } from '../../domain/findings/findingTypes.ts';

/** Counts cases by the code of their part. */
export class GroupCounts {
  readonly #counts = new Map<number, { count: number; size: number }>();

  add(code: number, wrong: boolean): void {
    let own = this.#counts.get(code);
    if (!own) this.#counts.set(code, (own = { count: 0, size: 0 }));
    own.size++;
    if (wrong) own.count++;
  }

  named(name: (code: number) => string): GroupShare[] {
    return [...this.#counts].map(([code, counts]) => ({ name: name(code), ...counts }));
  }
}
