/**
 * A second, slow and plain account of what a points ledger should do, for tests: every point is a
 * thing of its own that is in one place. Times are whole days.
 */
type Unit = {
  readonly lot: string;
  readonly availableAt: number;
  readonly expiresAt: number | null;
  place:
    | 'pending'
    | 'available'
    | 'expired'
    | 'taken'
    | 'paid'
    | `reserved ${string}`
    | `spent ${string}`;
};

export class PointsModel {
  readonly #units: Unit[] = [];
  readonly #claimed = new Map<string, number>();
  /** Units of a spending in the order in which they were used. */
  readonly #used = new Map<string, Unit[]>();
  #day = 0;
  #debt = 0;

  grant(lot: string, points: number, availableAt: number, expiresAt: number | null): void {
    this.#claimed.set(lot, 0);
    for (let n = 0; n < points; n++) {
      const unit: Unit = { lot, availableAt, expiresAt, place: 'pending' };
      this.#units.push(unit);
      if (availableAt <= this.#day) this.#becomeAvailable(unit);
    }
  }

  passTime(day: number): void {
    while (this.#day < day) {
      this.#day++;
      const due = this.#units.filter(
        ({ place, availableAt }) => place === 'pending' && availableAt <= this.#day,
      );
      due.sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0));
      for (const unit of due) this.#becomeAvailable(unit);
      for (const unit of this.#units) if (unit.place === 'available') this.#expireIfDue(unit);
    }
  }

  /** Whether there was enough. */
  take(id: string, points: number, place: 'reserved' | 'spent'): boolean {
    const spendable = this.#spendable();
    if (spendable.length - this.#debt < points) return false;
    const used = spendable.slice(0, points);
    for (const unit of used) unit.place = `${place} ${id}`;
    this.#used.set(id, used);
    return true;
  }

  fulfil(id: string): void {
    for (const unit of this.#used.get(id) ?? []) unit.place = `spent ${id}`;
  }

  release(id: string): void {
    this.#comeBack(this.#used.get(id) ?? []);
  }

  returnSpent(id: string, points: number): void {
    const left = (this.#used.get(id) ?? []).filter(({ place }) => place === `spent ${id}`);
    // Whole lots from the last used one on.
    const lots = [...new Set(left.map(({ lot }) => lot))].reverse();
    const inOrder = lots.flatMap((lot) => left.filter((unit) => unit.lot === lot));
    this.#comeBack(inOrder.slice(0, points));
  }

  clawBack(lot: string, points: number, policy: 'onlyPending' | 'toZero' | 'owe'): void {
    const own = this.#units.filter((unit) => unit.lot === lot);
    const due = Math.min(points, own.length - (this.#claimed.get(lot) ?? 0));
    this.#claimed.set(lot, (this.#claimed.get(lot) ?? 0) + due);
    const spends = policy !== 'onlyPending';
    const order = [
      ...own.filter(({ place }) => place === 'pending'),
      ...own.filter(({ place }) => spends && place === 'available'),
      ...own.filter(({ place }) => place === 'expired'),
      ...this.#spendable().filter((unit) => spends && unit.lot !== lot),
    ].slice(0, due);
    for (const unit of order) unit.place = 'taken';
    if (policy === 'owe') this.#debt += due - order.length;
  }

  get balance(): number {
    return this.#count('available') - this.#debt;
  }

  get pending(): number {
    return this.#count('pending');
  }

  available(lot: string): number {
    return this.#units.filter((unit) => unit.lot === lot && unit.place === 'available').length;
  }

  #count(place: Unit['place']): number {
    return this.#units.filter((unit) => unit.place === place).length;
  }

  #spendable(): Unit[] {
    return this.#units
      .filter(({ place }) => place === 'available')
      .sort(
        (a, b) =>
          (a.expiresAt ?? 1e9) - (b.expiresAt ?? 1e9) ||
          a.availableAt - b.availableAt ||
          (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0),
      );
  }

  #becomeAvailable(unit: Unit): void {
    if (this.#debt > 0) {
      this.#debt--;
      unit.place = 'paid';
    } else unit.place = 'available';
  }

  #expireIfDue(unit: Unit): void {
    if (unit.expiresAt !== null && unit.expiresAt <= this.#day) unit.place = 'expired';
  }

  #comeBack(units: readonly Unit[]): void {
    for (const unit of units) {
      if (unit.expiresAt !== null && unit.expiresAt <= this.#day) unit.place = 'expired';
      else this.#becomeAvailable(unit);
    }
  }
}
