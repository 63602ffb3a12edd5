import { civilDayOfIsoDate } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { ledgerZone } from '../ledger/ledgerZone.ts';
import { MOST_ADJUSTED, type FileAdjustment, type RowProblem } from './adjustmentTypes.ts';

const COLUMNS = {
  id: ['id', 'rowid', 'reference', 'ref', '编号', '行号', '单号'],
  customer: [
    'customer',
    'member',
    'customerid',
    'phone',
    'email',
    'mail',
    '会员',
    '会员号',
    '顾客',
    '客户',
    '手机',
    '邮箱',
  ],
  points: ['points', 'change', '积分', '积分变动', '变动'],
  reason: ['reason', 'note', '原因', '备注', '说明'],
  expires: [
    'expires',
    'expiry',
    'expireson',
    'expiresat',
    'validuntil',
    '有效期',
    '有效期至',
    '到期日',
  ],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED = ['customer', 'points', 'reason'] as const;

/** Points of a lot live ten years at most, as the rules have it. */
const MOST_DAYS = 3660;

export type AdjustmentFile = {
  /** Columns that must be there and are not: nothing else was read then. */
  readonly missing: readonly (typeof NEEDED)[number][];
  readonly rows: readonly FileAdjustment[];
  readonly problems: readonly RowProblem[];
};

/** A row as a reader of delimited text gives it. */
type Line = { readonly line: number; readonly cells: readonly string[]; readonly whole: boolean };

/**
 * Reads rows of adjustments: who (number, phone or e-mail), how many points, why, and for points that
 * are added the last day on which they can be spent (2027-12-31), all of it, in the shop's zone. A
 * row may have an id, by which it is known when its file comes again. Rows that cannot be read stay
 * out, each with its problem.
 *
 * @param zone IANA
 * @param now epoch ms: what has expired by now is not given
 */
export function readAdjustmentFile(
  { head, rows }: { readonly head: readonly string[]; readonly rows: readonly Line[] },
  zone: string,
  now: number,
): AdjustmentFile {
  const places = placesOf(head);
  const missing = NEEDED.filter((column) => places[column] < 0);
  if (missing.length > 0) return { missing, rows: [], problems: [] };
  const days = ledgerZone(zone, now);
  const today = instantToDay(days, now);
  const ids = new Set<string>();
  const good: FileAdjustment[] = [];
  const problems: RowProblem[] = [];
  for (const { line, cells, whole } of rows) {
    const cell = (column: Column) => plain(cells[places[column]] ?? '');
    const [id, customer, reason, expires] = [
      cell('id'),
      cell('customer'),
      cell('reason'),
      cell('expires'),
    ];
    const points = pointsOf(cell('points'));
    const day = civilDayOfIsoDate(expires.replaceAll(/[./]/gu, '-'));
    const problem = (kind: RowProblem['kind']) => problems.push({ line, kind, found: '' });
    if (!whole) problem('cells');
    else if (customer === '') problem('customer');
    else if (points === null) problem('points');
    else if (reason === '') problem('reason');
    else if (expires !== '' && points < 0) problem('expiryOfDebit');
    else if (expires !== '' && (day === undefined || day > today + MOST_DAYS)) problem('expires');
    else if (day !== undefined && day < today) problem('expired');
    else if (id !== '' && ids.has(id)) problem('repeatedId');
    else if (good.length === MOST_ADJUSTED) problem('tooMany');
    else {
      ids.add(id);
      const expiresAt = day === undefined ? null : startOfDay(days, day + 1);
      good.push({ line, id, customer, points, reason, expiresAt });
    }
  }
  return { missing, rows: good, problems };
}

/** The place of each column; -1 for one that is not there. */
function placesOf(head: readonly string[]): Record<Column, number> {
  const words = head.map((word) => word.toLowerCase().replaceAll(/[\s_-]/gu, ''));
  const placeOf = (column: Column) => {
    const known: readonly string[] = COLUMNS[column];
    return words.findIndex((word) => known.includes(word));
  };
  return {
    id: placeOf('id'),
    customer: placeOf('customer'),
    points: placeOf('points'),
    reason: placeOf('reason'),
    expires: placeOf('expires'),
  };
}

/** Without the apostrophe by which exports keep spreadsheets from running a text as a formula. */
function plain(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/u, '').trim();
}

/** A whole number other than 0, also with a sign or a typographic minus. */
function pointsOf(text: string): number | null {
  const written = text.replace(/^[−﹣－]/u, '-');
  if (!/^[+-]?\d{1,8}$/u.test(written)) return null;
  const points = Number(written);
  return points === 0 || Math.abs(points) > MOST_POINTS ? null : points;
}

/** As in the form for one adjustment. */
const MOST_POINTS = 10_000_000;
