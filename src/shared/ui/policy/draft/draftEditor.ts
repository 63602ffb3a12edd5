import { canonicalJson } from '../../../domain/audit/canonicalJson.ts';

/** What saving has come to: the new revision, or why there is none. */
export type SaveOutcome = number | 'changedElsewhere' | 'failed';

/** A change of settings on its way to the stored draft. */
export type DraftEdit<S> = {
  readonly settings: S;
  /** Revision of the stored draft that it was made to; 0 where there was none. */
  readonly base: number;
  /**
   * 'waiting' for a pause in typing; 'invalid' until the schema allows it; 'saved' until the stored
   * draft is read again; 'conflict' where the draft was changed in another tab.
   */
  readonly state: 'waiting' | 'saving' | 'saved' | 'invalid' | 'failed' | 'conflict';
};

/** How long after the last change the draft is saved. */
const PAUSE_MS = 600;

type DraftEditorOptions<S> = {
  /** Never rejects. */
  readonly save: (settings: S, revision: number) => Promise<SaveOutcome>;
  /** Whether the settings may be stored. */
  readonly isValid: (settings: S) => boolean;
};

/**
 * Saves the changes of a form after a pause, one after the other, each onto the revision that it
 * was made to. Between a change and the reading of what was stored, the form shows the edit.
 */
export class DraftEditor<S> {
  #options: DraftEditorOptions<S>;
  #edit: DraftEdit<S> | null = null;
  #stored = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(options: DraftEditorOptions<S>) {
    this.#options = options;
  }

  /** Takes newer functions, as a component has them with each drawing. */
  connect(options: DraftEditorOptions<S>): void {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What the form shows instead of the stored draft; null where they are one. */
  readonly edit = (): DraftEdit<S> | null => this.#edit;

  /** Told of the stored draft whenever it is read: its revision, 0 where there is none. */
  stored(revision: number): void {
    this.#stored = revision;
    if (this.#edit?.state === 'saved') this.#set(null);
  }

  /** A change in the form. */
  change(settings: S): void {
    const base = this.#edit?.base ?? this.#stored;
    if (this.#edit?.state === 'conflict') {
      this.#set({ ...this.#edit, settings });
      return;
    }
    const state = this.#options.isValid(settings) ? 'waiting' : 'invalid';
    this.#set({ settings, base, state });
    clearTimeout(this.#timer);
    if (state === 'waiting') this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** A change that the last page was closed with, made to a revision that may be an older one. */
  resume(settings: S, base: number): Promise<void> {
    this.#set({ settings, base, state: 'waiting' });
    return this.flush();
  }

  /** Saves at once what waits, and a change that could not be saved before. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    const { state } = this.#edit ?? {};
    if (state !== 'waiting' && state !== 'failed') return;
    this.#running = this.#save();
    await this.#running;
  }

  /** Gives the change up for what is stored. */
  takeTheirs(): void {
    clearTimeout(this.#timer);
    this.#set(null);
  }

  /** Puts the change on top of what is stored. */
  keepMine(): Promise<void> {
    const edit = this.#edit;
    return edit ? this.resume(edit.settings, this.#stored) : Promise.resolve();
  }

  async #save(): Promise<void> {
    const edit = this.#edit;
    if (!edit) return;
    const saving = { ...edit, state: 'saving' } as const;
    this.#set(saving);
    const outcome = await this.#options.save(edit.settings, edit.base);
    this.#running = undefined;
    const now = this.#edit;
    if (!now) return;
    const again = canonicalJson(now.settings) !== canonicalJson(edit.settings);
    if (outcome === 'changedElsewhere') {
      clearTimeout(this.#timer);
      this.#set({ ...now, state: 'conflict' });
    } else if (outcome === 'failed') {
      if (!again) this.#set({ ...now, state: 'failed' });
    } else if (again) {
      this.#set({ ...now, base: outcome });
    } else if (this.#stored === outcome) {
      this.#set(null);
    } else {
      this.#set({ ...now, base: outcome, state: 'saved' });
    }
  }

  #set(edit: DraftEdit<S> | null): void {
    this.#edit = edit;
    for (const listener of this.#listeners) listener();
  }
}
