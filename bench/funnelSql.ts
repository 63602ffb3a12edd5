/** Days of 24 hours from the first step to the last, ms. */
const WINDOW = 7 * 86_400_000;

/**
 * People by the furthest of four steps in order within the window, over a table `events` of person,
 * t (epoch ms) and step (0 to 3). Both follow, at each event, the attempt that began last, which is
 * exact: whatever continues an older attempt continues that one too.
 */
export const FUNNEL_SQL = {
  /** Each step looks back for the newest one before it. */
  joins: `
    WITH s0 AS (SELECT person, t FROM events WHERE step = 0 AND t <= $TO),
    s1 AS (
      SELECT e.person, e.t, s0.t AS began FROM events e
      ASOF JOIN s0 ON e.person = s0.person AND e.t >= s0.t
      WHERE e.step = 1 AND e.t - s0.t <= ${WINDOW}
    ), s2 AS (
      SELECT e.person, e.t, s1.began FROM events e
      ASOF JOIN s1 ON e.person = s1.person AND e.t >= s1.t
      WHERE e.step = 2 AND e.t - s1.began <= ${WINDOW}
    ), s3 AS (
      SELECT e.person, e.t, s2.began FROM events e
      ASOF JOIN s2 ON e.person = s2.person AND e.t >= s2.t
      WHERE e.step = 3 AND e.t - s2.began <= ${WINDOW}
    )
    SELECT (SELECT count(DISTINCT person) FROM s0)::INTEGER AS a,
      (SELECT count(DISTINCT person) FROM s1)::INTEGER AS b,
      (SELECT count(DISTINCT person) FROM s2)::INTEGER AS c,
      (SELECT count(DISTINCT person) FROM s3)::INTEGER AS d`,

  /** Each step is one more window over the person's events. */
  windows: `
    WITH w0 AS (
      SELECT person, t, step,
        max(CASE WHEN step = 0 AND t <= $TO THEN t END) OVER own AS b0
      FROM events WHERE step IS NOT NULL
      WINDOW own AS (PARTITION BY person ORDER BY t, step ROWS UNBOUNDED PRECEDING)
    ), w1 AS (
      SELECT *, max(CASE WHEN step = 1 AND t - b0 <= ${WINDOW} THEN b0 END) OVER own AS b1
      FROM w0
      WINDOW own AS (PARTITION BY person ORDER BY t, step ROWS UNBOUNDED PRECEDING)
    ), w2 AS (
      SELECT *, max(CASE WHEN step = 2 AND t - b1 <= ${WINDOW} THEN b1 END) OVER own AS b2
      FROM w1
      WINDOW own AS (PARTITION BY person ORDER BY t, step ROWS UNBOUNDED PRECEDING)
    )
    SELECT count(DISTINCT CASE WHEN b0 IS NOT NULL THEN person END)::INTEGER AS a,
      count(DISTINCT CASE WHEN b1 IS NOT NULL THEN person END)::INTEGER AS b,
      count(DISTINCT CASE WHEN b2 IS NOT NULL THEN person END)::INTEGER AS c,
      count(DISTINCT CASE WHEN step = 3 AND t - b2 <= ${WINDOW} THEN person END)::INTEGER AS d
    FROM w2`,
} as const;
