export const MANY_LINES = 150_000;

/** Orders of three lines each: more than two segments. */
export function manyOrders(): string {
  const lines = ['order,placedAt,customer,product,quantity,unitPrice,currency'];
  for (let i = 0; i < MANY_LINES; i++) {
    const order = Math.floor(i / 3);
    const day = String((order % 28) + 1).padStart(2, '0');
    lines.push(
      `${order},2026-02-${day} 10:15,C${order % 9000},P${i % 400},1,${(i % 90) + 1}.50,EUR`,
    );
  }
  return lines.join('\n');
}
