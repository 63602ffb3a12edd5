import { useMemo } from 'react';
import { useLive } from '../../../shared/data/useLive.ts';
import { useWorkspace } from '../../../shared/data/workspaceContext.tsx';
import { formStampOf } from '../data/feedback/formStampOf.ts';
import type { FormStamp } from '../domain/feedback/feedbackTypes.ts';

/** The state of answers on forms, one object as long as it stays; undefined while it is read. */
export function useFormStamp(): FormStamp | undefined {
  const { db } = useWorkspace();
  const stamp = useLive(() => formStampOf(db), [db]);
  const { database, answers, rows } = stamp ?? {};
  return useMemo(
    () =>
      database === undefined || answers === undefined || rows === undefined
        ? undefined
        : { database, answers, rows },
    [database, answers, rows],
  );
}
