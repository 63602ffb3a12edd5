import type { ComponentType } from 'react';
import type { Strings } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';

type Lazy<T> = () => Promise<T>;

/** One page of an area. */
export type AreaPage = {
  /** Path below the app's root, as react-router writes it: 'retention', 'retention/rows'. */
  readonly path: string;
  readonly load: Lazy<ComponentType>;
};

/** A panel that an area shows on another page, about the customer with this code. */
export type CustomerPanel = Lazy<ComponentType<{ customer: number }>>;

/**
 * What an area gives to the whole. `app/areas.ts` lists the areas; nobody else knows all of them.
 * Everything heavy is behind a function, so that opening the app loads none of it.
 */
export type AreaDefinition = {
  readonly id: string;
  /** Where the area's link in the navigation leads. */
  readonly path: string;
  readonly group: 'overview' | 'strategies' | 'shopData';
  readonly icon: ComponentType<{ size?: number; strokeWidth?: number }>;
  /** Short name for the navigation, needed before the area's own texts are loaded. */
  readonly name: Readonly<Record<Language, string>>;
  /** i18next namespace = area id. */
  readonly strings: Readonly<Record<Language, Lazy<Strings>>>;
  readonly pages: readonly AreaPage[];
  /** Links within the area that the navigation shows one by one instead of the area's own. */
  readonly links?: readonly {
    path: string;
    name: Readonly<Record<Language, string>>;
    icon: AreaDefinition['icon'];
  }[];
  /** Card on the overview: the area's one number. */
  readonly overviewCard?: Lazy<ComponentType>;
  readonly customerPanels?: readonly CustomerPanel[];
};
