import { describe, expect, test } from 'vitest';
import type {
  CheckReport,
  ImportFailureKind,
  ImportPlan,
  Inspection,
} from '../domain/importTypes.ts';
import {
  canCommit,
  initialWizardState,
  isNothingNew,
  isRefreshOfAnother,
  wizardState,
  type WizardEvent,
  type WizardState,
} from './wizardState.ts';

const plan: ImportPlan = {
  kind: 'orders',
  format: 'table',
  mapping: ['order', 'placedAt', 'customer'],
  dateOrder: 'ymd',
  decimalMark: '.',
  zone: 'UTC',
  currency: 'EUR',
  otherCurrencies: null,
  returnPrefix: '',
  fillDown: false,
  eventType: null,
  placedDay: null,
  chat: null,
  scales: null,
};
const inspection: Inspection = {
  fileName: 'orders.csv',
  fileBytes: 10,
  packing: 'none',
  innerName: null,
  shape: { type: 'delimited', encoding: 'utf-8', delimiter: ',' },
  columns: ['a', 'b', 'c'].map((name) => ({ name, samples: [] })),
  plan,
  chatSample: null,
  headerKey: 'a b c',
  remembered: false,
};
const known: Inspection = { ...inspection, plan: { ...plan, format: 'shopify' } };
const remembered: Inspection = { ...inspection, remembered: true };
const report: CheckReport = {
  rowsRead: 3,
  rowsGood: 3,
  rowsBad: 0,
  problems: [],
  questions: [],
  firstRows: [],
  documents: { fresh: 2, updated: 0, same: 0 },
  lines: { toStore: 3, withoutCustomer: 0, returns: 0 },
  newCustomers: 2,
  words: [],
  turnedScales: [],
  from: 0,
  to: 1,
};
const asked: CheckReport = { ...report, questions: [{ type: 'currency' }] };
const unchanged: CheckReport = { ...report, documents: { fresh: 0, updated: 0, same: 2 } };
const faulty: CheckReport = {
  ...report,
  rowsBad: 1,
  problems: [{ kind: 'notADate', severity: 'error', column: 'b', count: 1, examples: [] }],
};
const summary = {
  importId: 'i1',
  documents: report.documents,
  linesStored: 3,
  rowsBad: 0,
  durationMs: 5,
};

/** The events of a story; answers get the number of the task that they answer. */
type Told = WizardEvent extends infer E ? (E extends { run: number } ? Omit<E, 'run'> : E) : never;

const ANSWERS = new Set<Told['type']>(['inspected', 'checked', 'committed', 'failed']);

function after(...events: readonly Told[]): WizardState {
  return events.reduce<WizardState>(
    (state, event) =>
      wizardState(
        state,
        (ANSWERS.has(event.type) ? { ...event, run: state.run } : event) as WizardEvent,
      ),
    initialWizardState,
  );
}
const dropped = (refresh: ImportPlan['kind'] | null = null): Told => ({
  type: 'fileChosen',
  chosen: { file: new File(['x'], 'orders.csv'), ignored: 0, refresh },
});
const inspected = (found: Inspection): Told => ({ type: 'inspected', inspection: found });
const checked = (found: CheckReport): Told => ({ type: 'checked', report: found });
const failed = (kind: ImportFailureKind): Told => ({
  type: 'failed',
  failure: { kind, details: {} },
});
const committed: Told = { type: 'committed', summary, newCurrency: null };

describe('the wizard goes as far by itself as nothing is to be decided', () => {
  test('a dropped file is looked at', () => {
    expect(after(dropped())).toMatchObject({ step: 'drop', task: { type: 'inspect', run: 1 } });
  });

  test.each([
    ['a recognised format', known],
    ['a remembered mapping', remembered],
  ])('%s is checked at once', (_, found) => {
    expect(after(dropped(), inspected(found))).toMatchObject({
      step: 'check',
      task: { type: 'check', plan: found.plan, patient: false },
    });
  });

  test('a guessed mapping waits to be looked at', () => {
    expect(after(dropped(), inspected(inspection))).toMatchObject({ step: 'map', task: null });
  });

  test('a file without the columns of its kind waits to be told what it is', () => {
    const unclear = {
      ...inspection,
      plan: { ...plan, mapping: [null, 'placedAt', null] as const },
    };
    expect(after(dropped(), inspected(unclear))).toMatchObject({ step: 'recognised', task: null });
  });

  describe('a chat as text', () => {
    const reading = { template: '{name} {time}', year: null, start: null };
    const chat = (chatSample: string) => ({
      ...known,
      chatSample,
      plan: { ...known.plan, chat: reading },
    });

    test('is checked at once where its times say all', () => {
      const state = after(dropped(), inspected(chat('a 2026-03-01 10:15\nhi')));
      expect(state).toMatchObject({ step: 'check', task: { type: 'check' } });
    });

    test('waits where its dates have no year, until somebody says it, or goes on without', () => {
      const open = [dropped(), inspected(chat('a 3月1日 10:15\nhi'))];
      expect(after(...open)).toMatchObject({ step: 'recognised', task: null });
      const told = { ...reading, year: 2026 };
      const asked = [...open, { type: 'chatChosen', reading: told } as const];
      expect(after(...asked)).toMatchObject({ task: { type: 'chat', reading: told } });
      expect(after(...asked, inspected(chat('a 3月1日 10:15\nhi')))).toMatchObject({
        step: 'check',
        task: { type: 'check' },
      });
      const without = after(...open, { type: 'stepChosen', step: 'check' });
      expect(without).toMatchObject({ task: { type: 'check' } });
    });

    test('that is read as a table after all waits to be told what its rows are', () => {
      const found = chat('a 2026-03-01 10:15\nhi');
      const asked = [
        dropped(),
        inspected(found),
        { type: 'chatChosen', reading: null } as const,
      ] as const;
      expect(after(...asked)).toMatchObject({ task: { type: 'chat', reading: null } });
      // Also where its columns are known.
      expect(after(...asked, inspected(known))).toMatchObject({
        step: 'recognised',
        task: null,
        inspection: known,
      });
    });

    test('keeps how it was read where another way fails', () => {
      const found = chat('a 2026-03-01 10:15\nhi');
      const state = after(
        dropped(),
        inspected(found),
        { type: 'chatChosen', reading },
        failed('nothingReadable'),
        { type: 'tryAgainChosen' },
      );
      expect(state).toMatchObject({ failure: null, task: null, inspection: found });
    });
  });

  test('a checked file waits for the user', () => {
    const state = after(dropped(), inspected(known), checked(report));
    expect(state).toMatchObject({ step: 'check', task: null });
    expect(canCommit(state)).toBe(true);
  });

  test('a file with nothing new is finished at once', () => {
    const state = after(dropped(), inspected(known), checked(unchanged));
    expect(isNothingNew(unchanged)).toBe(true);
    expect(state).toMatchObject({ step: 'finish', task: { type: 'commit' } });
  });

  test('a file with nothing new but bad rows waits for the user', () => {
    const both = { ...faulty, documents: unchanged.documents };
    expect(after(dropped(), inspected(known), checked(both))).toMatchObject({
      step: 'check',
      task: null,
    });
  });

  test('nothing goes on by itself once the user has decided something', () => {
    const changed = { ...plan, zone: 'Asia/Shanghai' };
    const state = after(
      dropped(),
      inspected(known),
      checked(faulty),
      { type: 'planChanged', plan: changed },
      checked(unchanged),
    );
    expect(state).toMatchObject({ step: 'check', task: null, checked: { plan: changed } });
  });
});

describe('a refresh', () => {
  test('is committed at once when there is no question and no error', () => {
    expect(after(dropped('orders'), inspected(remembered), checked(report))).toMatchObject({
      step: 'finish',
      task: { type: 'commit', currency: 'EUR' },
    });
  });

  test.each([
    ['a question', asked],
    ['an error', faulty],
  ])('stops at the check with %s', (_, found) => {
    expect(after(dropped('orders'), inspected(remembered), checked(found))).toMatchObject({
      step: 'check',
      task: null,
    });
  });

  test('does not go in by the day that was said of the last file’s orders, unless it is the same', () => {
    const undated = { ...remembered, plan: { ...plan, placedDay: '2026-03-08' } };
    const refreshed = (found: CheckReport) =>
      after(dropped('orders'), inspected(undated), checked(found));
    expect(refreshed(report)).toMatchObject({ step: 'check', task: null });
    expect(canCommit(refreshed(report))).toBe(true);
    const same = { ...report, documents: { fresh: 0, updated: 0, same: 2 } };
    expect(refreshed(same)).toMatchObject({ step: 'finish', task: { type: 'commit' } });
  });

  test('of another kind or layout is not committed by itself, and is said to be', () => {
    const other = after(dropped('customers'), inspected(remembered), checked(report));
    expect(other).toMatchObject({ step: 'check', task: null });
    expect(isRefreshOfAnother(other)).toBe(true);
    expect(isRefreshOfAnother(after(dropped('orders'), inspected(known)))).toBe(true);
    expect(isRefreshOfAnother(after(dropped('orders'), inspected(remembered)))).toBe(false);
  });
});

describe('changing the mapping', () => {
  const changed = { ...plan, mapping: ['order', 'placedAt', null] as const };

  test('checks again, after a pause, and leaves the old results to look at', () => {
    const state = after(dropped(), inspected(known), checked(report), {
      type: 'planChanged',
      plan: changed,
    });
    expect(state).toMatchObject({ task: { type: 'check', plan: changed, patient: true } });
    expect(state.checked?.plan).toBe(known.plan);
    expect(canCommit(state)).toBe(false);
  });

  test('drops the answer of the check before', () => {
    const state = after(dropped(), inspected(known), { type: 'planChanged', plan: changed });
    const late = wizardState(state, { type: 'checked', run: state.run - 1, report });
    expect(late).toBe(state);
  });

  test('to one without required columns reads nothing', () => {
    const state = after(dropped(), inspected(known), checked(report), {
      type: 'planChanged',
      plan: { ...plan, mapping: [null, 'placedAt', null] },
    });
    expect(state).toMatchObject({ step: 'check', task: null, checked: null });
    expect(canCommit(state)).toBe(false);
  });

  test('while mapping reads nothing yet', () => {
    const state = after(dropped(), inspected(inspection), { type: 'planChanged', plan: changed });
    expect(state).toMatchObject({ step: 'map', task: null, plan: changed });
  });
});

describe('going back and forth', () => {
  test('to an unchanged check shows it again without reading the file', () => {
    const state = after(
      dropped(),
      inspected(known),
      checked(report),
      { type: 'stepChosen', step: 'map' },
      { type: 'stepChosen', step: 'check' },
    );
    expect(state).toMatchObject({ step: 'check', task: null, checked: { report } });
  });

  test('stops the running check', () => {
    const state = after(dropped(), inspected(known), { type: 'stepChosen', step: 'map' });
    expect(state).toMatchObject({ step: 'map', task: null });
  });
});

describe('committing', () => {
  const ready = [dropped(), inspected(known), checked(report)] as const;

  test('is possible only without open questions and with rows to store', () => {
    expect(canCommit(after(dropped(), inspected(known), checked(asked)))).toBe(false);
    const empty = { ...faulty, rowsGood: 0 };
    expect(canCommit(after(dropped(), inspected(known), checked(empty)))).toBe(false);
    const refused = after(dropped(), inspected(known), checked(asked), { type: 'commitChosen' });
    expect(refused.task).toBeNull();
  });

  test('ends in a summary, which can be undone', () => {
    const done = after(...ready, { type: 'commitChosen' }, committed);
    expect(done).toMatchObject({ step: 'finish', task: null, summary, undone: false });
    expect(wizardState(done, { type: 'undone' }).undone).toBe(true);
  });

  test.each(['cancelled', 'storageFull', 'otherImportRunning'] as const)(
    'that ends as %s leads back to the check',
    (kind) => {
      const state = after(...ready, { type: 'commitChosen' }, failed(kind));
      expect(state).toMatchObject({ step: 'check', failure: { task: 'commit' }, summary: null });
    },
  );
});

describe('failures', () => {
  test('a file that cannot be looked at leaves room for another one', () => {
    const state = after(dropped(), failed('binaryFile'));
    expect(state).toMatchObject({ step: 'drop', task: null, failure: { task: 'inspect' } });
    expect(wizardState(state, dropped() as WizardEvent)).toMatchObject({
      failure: null,
      task: { type: 'inspect' },
    });
  });

  test('a cancelled look at the file begins anew', () => {
    const state = after(dropped(), failed('cancelled'));
    expect(state).toEqual({ ...initialWizardState, run: state.run });
  });

  test('a stopped check can be made again', () => {
    const state = after(dropped(), inspected(known), failed('cancelled'), {
      type: 'tryAgainChosen',
    });
    expect(state).toMatchObject({ step: 'check', failure: null, task: { type: 'check' } });
  });

  test('missing columns lead back to the mapping', () => {
    expect(after(dropped(), inspected(known), failed('missingColumns'))).toMatchObject({
      step: 'map',
      failure: null,
    });
  });
});

test('starting over forgets the file but not the number of tasks', () => {
  const state = after(dropped(), inspected(known), { type: 'restarted' });
  expect(state).toEqual({ ...initialWizardState, run: 2 });
});

test('a currency that only the whole file tells is read off its first rows', () => {
  const silent = { ...known, plan: { ...known.plan, currency: null } };
  const told = { ...report, firstRows: [{ order: '1' }, { order: '2', currency: 'GBP' }] };
  const state = after(dropped(), inspected(silent), checked(told), { type: 'commitChosen' });
  expect(state.task).toMatchObject({ type: 'commit', currency: 'GBP' });
});
