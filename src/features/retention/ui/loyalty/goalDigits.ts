/** As many decimals as a goal has: ×2, ×1.5, ×1.25. */
export function goalDigits(goal: number): number {
  return [0, 1].find((digits) => Number(goal.toFixed(digits)) === goal) ?? 2;
}
