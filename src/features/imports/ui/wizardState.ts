import { chatGap } from '../domain/chat/chatGap.ts';
import { chatLines } from '../domain/chat/chatLines.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import type { ImportKind } from '../domain/importFields.ts';
import type {
  CheckReport,
  ImportFailure,
  ImportPlan,
  ImportProgress,
  ImportSummary,
  Inspection,
} from '../domain/importTypes.ts';
import { missingRequirements } from '../domain/missingRequirements.ts';

export const WIZARD_STEPS = ['drop', 'recognised', 'map', 'check', 'finish'] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];

/** A file handed to the wizard. */
export type ChosenFile = {
  readonly file: File;
  /** Further files of the same drop, which are left alone. */
  readonly ignored: number;
  /** Set for a refresh: the kind whose last import this file repeats with newer rows. */
  readonly refresh: ImportKind | null;
};

/**
 * What the import worker has to do now. Each task has its own number, so that the answer to an
 * older one is known as such.
 */
export type WizardTask =
  | { readonly type: 'inspect'; readonly run: number; readonly file: File }
  | { readonly type: 'chat'; readonly run: number; readonly reading: ChatReading | null }
  | {
      readonly type: 'check';
      readonly run: number;
      readonly plan: ImportPlan;
      /** More changes may follow at once: wait for a pause in them. */
      readonly patient: boolean;
    }
  | {
      readonly type: 'commit';
      readonly run: number;
      /** What amounts are stored in; null where the file has none, or does not say. */
      readonly currency: string | null;
    };

export type WizardState = {
  readonly step: WizardStep;
  readonly chosen: ChosenFile | null;
  readonly inspection: Inspection | null;
  /** The plan as edited. */
  readonly plan: ImportPlan | null;
  /** What the last check found, and the plan that it was made by. */
  readonly checked: { readonly plan: ImportPlan; readonly report: CheckReport } | null;
  readonly summary: ImportSummary | null;
  /** The currency that the shop took from this import, having none before. */
  readonly newCurrency: string | null;
  readonly undone: boolean;
  readonly failure: {
    readonly task: WizardTask['type'];
    readonly failure: ImportFailure;
  } | null;
  readonly task: WizardTask | null;
  readonly progress: ImportProgress | null;
  /** Number of the last task. */
  readonly run: number;
  /** The user has decided something about this file, so that nothing happens by itself any more. */
  readonly touched: boolean;
};

export type WizardEvent =
  | { readonly type: 'fileChosen'; readonly chosen: ChosenFile }
  | { readonly type: 'inspected'; readonly run: number; readonly inspection: Inspection }
  | { readonly type: 'checked'; readonly run: number; readonly report: CheckReport }
  | {
      readonly type: 'committed';
      readonly run: number;
      readonly summary: ImportSummary;
      readonly newCurrency: string | null;
    }
  | { readonly type: 'failed'; readonly run: number; readonly failure: ImportFailure }
  | { readonly type: 'progressed'; readonly run: number; readonly progress: ImportProgress }
  | { readonly type: 'planChanged'; readonly plan: ImportPlan }
  | { readonly type: 'chatChosen'; readonly reading: ChatReading | null }
  | { readonly type: 'stepChosen'; readonly step: 'recognised' | 'map' | 'check' }
  | { readonly type: 'commitChosen' }
  | { readonly type: 'tryAgainChosen' }
  | { readonly type: 'undone' }
  | { readonly type: 'restarted' };

export const initialWizardState: WizardState = {
  step: 'drop',
  chosen: null,
  inspection: null,
  plan: null,
  checked: null,
  summary: null,
  newCurrency: null,
  undone: false,
  failure: null,
  task: null,
  progress: null,
  run: 0,
  touched: false,
};

/** The wizard, as a function of what has happened. It goes on by itself until something is to be decided. */
export function wizardState(state: WizardState, event: WizardEvent): WizardState {
  if ('run' in event && event.run !== state.task?.run) return state;
  switch (event.type) {
    case 'fileChosen':
      return startTask(
        { ...initialWizardState, run: state.run, chosen: event.chosen },
        { type: 'inspect', file: event.chosen.file },
      );
    case 'inspected':
      return afterInspection(state, event.inspection);
    case 'checked':
      return afterCheck(state, event.report);
    case 'committed':
      return { ...endTask(state), summary: event.summary, newCurrency: event.newCurrency };
    case 'failed':
      return afterFailure(state, event.failure);
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'planChanged':
      return afterPlanChange({ ...state, plan: event.plan, touched: true });
    case 'chatChosen':
      return startTask(
        { ...state, checked: null, touched: true },
        { type: 'chat', reading: event.reading },
      );
    case 'stepChosen':
      return goTo({ ...endTask(state), touched: true }, event.step);
    case 'commitChosen':
      return canCommit(state) ? startCommit(state) : state;
    case 'tryAgainChosen':
      return tryAgain(state);
    case 'undone':
      return { ...state, undone: true };
    case 'restarted':
      return { ...initialWizardState, run: state.run };
  }
}

/** True once the report belongs to the plan as it is, nothing is open and there is something to do. */
export function canCommit(state: WizardState): boolean {
  const { checked, plan, task } = state;
  if (task !== null || checked?.plan !== plan) return false;
  return checked.report.questions.length === 0 && checked.report.rowsGood > 0;
}

/** Every good document of the file is in the shop already, just as it is. */
export function isNothingNew({ documents, rowsGood }: CheckReport): boolean {
  return rowsGood > 0 && documents.fresh === 0 && documents.updated === 0;
}

/** A refresh was asked for, but the file is of another kind or laid out in a new way. */
export function isRefreshOfAnother({ chosen, inspection }: WizardState): boolean {
  if (!chosen?.refresh || inspection === null) return false;
  return !(inspection.remembered && inspection.plan.kind === chosen.refresh);
}

/** True where the file's layout was known before: its mapping needs no second look. */
export function isRecognised(inspection: Inspection): boolean {
  return inspection.remembered || inspection.plan.format !== 'table';
}

function afterInspection(state: WizardState, inspection: Inspection): WizardState {
  const inspected = { ...endTask(state), inspection, plan: inspection.plan };
  // What the rows of a text are that is no chat after all is still to be said.
  if (state.task?.type === 'chat' && state.task.reading === null) {
    return { ...inspected, step: 'recognised' };
  }
  const isOpen = missingRequirements(inspection.plan).length > 0 || asksOfChat(inspection);
  if (isOpen && state.task?.type !== 'chat') return { ...inspected, step: 'recognised' };
  return isRecognised(inspection) ? goTo(inspected, 'check') : { ...inspected, step: 'map' };
}

/** The chat's times lack something that somebody may know. */
function asksOfChat({ plan: { chat }, chatSample }: Inspection): boolean {
  return chat !== null && chatGap(chatLines(chatSample ?? '', chat.template)) !== null;
}

function afterCheck(state: WizardState, report: CheckReport): WizardState {
  if (state.task?.type !== 'check') return state;
  const checked = { ...endTask(state), checked: { plan: state.task.plan, report } };
  const clean =
    report.questions.length === 0 && !report.problems.some(({ severity }) => severity === 'error');
  // The day that was said of the last file's orders need not be that of this one's.
  const said = state.task.plan.placedDay !== null && !isNothingNew(report);
  const asKnown = !state.touched && clean && !said && canCommit(checked);
  const refreshes = state.chosen?.refresh !== null && !isRefreshOfAnother(checked);
  return asKnown && (refreshes || isNothingNew(report)) ? startCommit(checked) : checked;
}

function afterFailure(state: WizardState, failure: ImportFailure): WizardState {
  const task = state.task?.type ?? 'inspect';
  if (task === 'inspect' && failure.kind === 'cancelled') {
    return { ...initialWizardState, run: state.run };
  }
  const failed = { ...endTask(state), failure: { task, failure } };
  if (failure.kind === 'missingColumns') return { ...failed, step: 'map', failure: null };
  return task === 'commit' ? { ...failed, step: 'check' } : failed;
}

function afterPlanChange(state: WizardState): WizardState {
  return state.step === 'check' ? startCheck(state, true) : state;
}

function goTo(state: WizardState, step: 'recognised' | 'map' | 'check'): WizardState {
  const there = { ...state, step };
  return step === 'check' && state.checked?.plan !== state.plan ? startCheck(there, false) : there;
}

/** A plan without its required columns is not worth reading the file for. */
function startCheck(state: WizardState, patient: boolean): WizardState {
  const { plan } = state;
  if (plan === null) return state;
  if (missingRequirements(plan).length > 0) return { ...endTask(state), checked: null };
  return startTask(state, { type: 'check', plan, patient });
}

function startCommit(state: WizardState): WizardState {
  // A file with one currency throughout may settle it without the plan: then the first rows tell.
  const stored = state.checked?.report.firstRows.find((row) => row.currency !== undefined);
  const currency = state.plan?.currency ?? stored?.currency ?? null;
  return startTask({ ...state, step: 'finish' }, { type: 'commit', currency });
}

function tryAgain(state: WizardState): WizardState {
  switch (state.failure?.task) {
    case undefined:
      return state;
    case 'inspect':
      return state.chosen === null
        ? state
        : startTask(state, { type: 'inspect', file: state.chosen.file });
    case 'chat':
      return { ...state, failure: null };
    case 'check':
      return startCheck(state, false);
    case 'commit':
      return startCheck({ ...state, checked: null, touched: true }, false);
  }
}

type NewTask = WizardTask extends infer T ? (T extends WizardTask ? Omit<T, 'run'> : never) : never;

function startTask(state: WizardState, task: NewTask): WizardState {
  const run = state.run + 1;
  return { ...state, run, task: { ...task, run }, progress: null, failure: null };
}

function endTask(state: WizardState): WizardState {
  return { ...state, task: null, progress: null, failure: null };
}
