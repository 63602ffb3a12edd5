import { createContext, useContext, type ReactNode } from 'react';

/** Everything that the areas know of one customer. @param customer code */
export type CustomerPanelsOf = (customer: number) => ReactNode;

/**
 * Those panels, for an area that shows them beside something of its own: no area knows the others, the
 * app does. They load when they are drawn first, so a `Suspense` belongs around them.
 */
export const CustomerPanelsContext = createContext<CustomerPanelsOf | null>(null);

/** Null where the app gives none. */
export function useCustomerPanels(): CustomerPanelsOf | null {
  return useContext(CustomerPanelsContext);
}
