import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { DraftChanged, saveDraft } from '../../../data/policies/policyWrites.ts';
import { useWorkspace } from '../../../data/workspaceContext.tsx';
import { canonicalJson } from '../../../domain/audit/canonicalJson.ts';
import { mendedSettings } from '../../../domain/policy/mendedSettings.ts';
import { readSettings, type ReadSettings } from '../../../domain/policy/readSettings.ts';
import { settingsDiff, type FieldChange } from '../../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { useAct } from '../../actions/useAct.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { DraftEditor, type DraftEdit, type SaveOutcome } from './draftEditor.ts';
import { keepUnsaved, takeUnsaved } from './unsavedEdit.ts';

export type DraftState<S> = {
  /** What the form shows: the edit, the stored draft, or what is live where there is neither. */
  readonly settings: S;
  readonly exists: boolean;
  /** Revision that the next write to the draft has to name; 0 where there is none. */
  readonly revision: number;
  readonly edit: DraftEdit<S> | null;
  /** Why the stored draft cannot be read; null where it can. */
  readonly unreadable: Extract<ReadSettings<S>, { readonly ok: false }> | null;
  /** Against what is live; null where that cannot be read. */
  readonly changes: readonly FieldChange[] | null;
  readonly change: (settings: S) => void;
  readonly flush: () => Promise<void>;
  /**
   * To be told when this page has published the draft: what is typed before that is read again
   * begins a new one, and is no conflict with another tab.
   */
  readonly published: () => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => Promise<void>;
};

/** The draft of a policy as it is being edited, saved by itself. */
export function useDraftEditor<S>({ area, stored, live }: PolicyView<S>): DraftState<S> {
  const { definition } = area;
  const { database } = useWorkspace();
  const act = useAct();
  const t = useSharedText();

  const save = useCallback(
    async (settings: S, revision: number): Promise<SaveOutcome> => {
      const { id: policy, settingsVersion } = definition;
      let outcome: SaveOutcome = 'failed';
      const refused = (error: unknown) => {
        if (!(error instanceof DraftChanged)) return undefined;
        outcome = 'changedElsewhere';
        return t('policy.conflict.title');
      };
      const params = { policy, settings, settingsVersion, revision };
      const saved = await act(saveDraft, params, { refused });
      return saved ? saved.result.revision : outcome;
    },
    [act, definition, t],
  );
  const isValid = useCallback(
    (settings: S) => definition.schema.safeParse(settings).success,
    [definition],
  );
  const [editor] = useState(() => new DraftEditor<S>({ save, isValid }));
  useEffect(() => {
    editor.connect({ save, isValid });
  }, [editor, save, isValid]);
  useEffect(() => {
    editor.stored(stored.draft?.revision ?? 0);
  }, [editor, stored]);
  const edit = useSyncExternalStore(editor.subscribe, editor.edit);
  const read = useMemo(
    () => (stored.draft ? readSettings(definition, stored.draft) : null),
    [definition, stored.draft],
  );
  const inForce = live.read.ok ? live.read.settings : null;
  const fallback = read?.ok === true ? read.settings : (inForce ?? definition.defaults);
  const settings = edit ? edit.settings : fallback;
  useSavingOnLeave(editor, database, definition, stored.draft?.settings, fallback);
  return {
    settings,
    exists: stored.draft !== undefined || edit !== null,
    revision: edit?.state === 'saved' ? edit.base : (stored.draft?.revision ?? 0),
    edit,
    unreadable: !edit && read?.ok === false ? read : null,
    changes: inForce === null ? null : settingsDiff(inForce, settings),
    change: (next) => {
      editor.change(next);
    },
    flush: () => editor.flush(),
    published: () => {
      editor.stored(0);
    },
    takeTheirs: () => {
      editor.takeTheirs();
    },
    keepMine: () => editor.keepMine(),
  };
}

/**
 * Saves when the page is left, and takes up what the last page could not save any more. Of an edit
 * with a field that is refused, all else is kept.
 *
 * @param valid settings to which a field that is refused goes back then
 */
function useSavingOnLeave<S>(
  editor: DraftEditor<S>,
  database: string,
  definition: PolicyView<S>['area']['definition'],
  storedSettings: unknown,
  valid: S,
) {
  const [atFirst] = useState(storedSettings);
  const goBackTo = useRef(valid);
  useEffect(() => {
    goBackTo.current = valid;
  });
  useEffect(() => {
    const mended = (edit: DraftEdit<S>) =>
      mendedSettings(definition, edit.settings, goBackTo.current);
    const kept = takeUnsaved(database, definition);
    if (kept && canonicalJson(kept.settings) !== canonicalJson(atFirst)) {
      void editor.resume(kept.settings, kept.base);
    }
    const save = () => void editor.flush();
    const leave = () => {
      const edit = editor.edit();
      if (edit?.state === 'waiting' || edit?.state === 'saving' || edit?.state === 'failed') {
        keepUnsaved(database, definition, edit);
      } else if (edit?.state === 'invalid') {
        keepUnsaved(database, definition, { settings: mended(edit), base: edit.base });
      }
      save();
    };
    const goElsewhere = () => {
      const edit = editor.edit();
      if (edit?.state === 'invalid') editor.change(mended(edit));
      save();
    };
    // Taken from the browser's cache as it was: nothing has been lost.
    const comeBack = () => void takeUnsaved(database, definition);
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      goElsewhere();
    };
  }, [editor, database, definition, atFirst]);
}
