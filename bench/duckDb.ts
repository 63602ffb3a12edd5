import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

/** A DuckDB in a worker of its own, files served from this origin. */
export async function startDuckDb(): Promise<{ db: AsyncDuckDB; stop: () => Promise<void> }> {
  const worker = new Worker(workerUrl);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate(wasmUrl);
  return {
    db,
    stop: async () => {
      await db.terminate();
      worker.terminate();
    },
  };
}

/**
 * Customers by month of first order (months since year 0) and months since; `lines` has an integer
 * or text column customer and a timestamp `local` in the shop's time.
 */
export const MONTHLY_COHORTS = `
  WITH months AS (
    SELECT customer, year(local) * 12 + month(local) - 1 AS month FROM lines GROUP BY 1, 2
  ), firsts AS (
    SELECT customer, min(month) AS cohort FROM months GROUP BY 1
  )
  SELECT cohort::INTEGER AS cohort, (month - cohort)::INTEGER AS k, count(*)::INTEGER AS customers
  FROM months JOIN firsts USING (customer)
  GROUP BY 1, 2 ORDER BY 1, 2`;
