import { createContext, use } from 'react';

/** What happened, in the past tense. It never asks. */
export type Notice = {
  readonly text: string;
  /** Takes it back; also on Ctrl/⌘+Z while the notice is there. */
  readonly undo?: () => void | Promise<void>;
  /** Where it can be seen. */
  readonly action?: { readonly label: string; readonly run: () => void };
};

export type Notify = (notice: Notice) => void;

export const NotifyContext = createContext<Notify>(() => undefined);

/** Shows a notice for eight seconds; a newer one takes its place. */
export function useNotify(): Notify {
  return use(NotifyContext);
}
