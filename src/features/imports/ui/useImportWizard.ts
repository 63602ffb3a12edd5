import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { performTask, type TaskEnd } from './performTask.ts';
import { useImportClient } from './useImportClient.ts';
import {
  initialWizardState,
  wizardState,
  type WizardEvent,
  type WizardState,
} from './wizardState.ts';

/** How long a change of the mapping waits for the next one before the file is read again. */
const PATIENCE_MS = 350;

type Wizard = {
  readonly state: WizardState;
  readonly send: (event: WizardEvent) => void;
  /** Asks the running task to stop; the state changes once it has. */
  readonly cancel: () => void;
};

/**
 * The wizard's state, with the import worker doing its tasks. A task that another one replaces, or
 * that is left behind, is stopped; only a commit runs on, because the user has finished with it,
 * and `onUnseen` is told how it ended.
 */
export function useImportWizard(onUnseen: (state: WizardState, end: TaskEnd) => void): Wizard {
  const { database, db } = useWorkspace();
  const client = useImportClient();
  const [state, send] = useReducer(wizardState, initialWizardState);
  const { task } = state;
  // The worker has one session: a task begins when the one before has ended.
  const before = useRef(Promise.resolve());
  const unseen = useRef<(end: TaskEnd) => void>(() => undefined);
  useEffect(() => {
    unseen.current = (end) => onUnseen(state, end);
  });

  useEffect(() => {
    if (task === null) return undefined;
    let current = true;
    const isCurrent = () => current;
    let running = false;
    const shop = { client: client(), database, db };

    const perform = async () => {
      if (!isCurrent()) return;
      running = true;
      const end = await performTask(shop, task, (progress) => {
        if (isCurrent()) send({ type: 'progressed', run: task.run, progress });
      });
      running = false;
      if (isCurrent()) send(end);
      else if (task.type === 'commit') unseen.current(end);
    };
    const wait = task.type === 'check' && task.patient ? PATIENCE_MS : 0;
    const timer = setTimeout(() => {
      before.current = before.current.then(perform);
    }, wait);

    return () => {
      current = false;
      clearTimeout(timer);
      if (running && task.type !== 'commit') shop.client.cancel();
    };
  }, [task, client, database, db]);

  const cancel = useCallback(() => {
    client().cancel();
  }, [client]);
  return { state, send, cancel };
}
