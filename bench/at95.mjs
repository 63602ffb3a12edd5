/** The 95th percentile, one decimal. @param {readonly number[]} numbers */
export function at95(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Number((sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN).toFixed(1));
}
