import { createContext, use } from 'react';

/**
 * Names of all policies in the chosen language, by id. An area knows only its own; the app, which
 * knows them all, gives this to charts that show marks of every policy.
 */
export const PolicyNamesContext = createContext<Readonly<Record<string, string>>>({});

export function usePolicyNames(): Readonly<Record<string, string>> {
  return use(PolicyNamesContext);
}
