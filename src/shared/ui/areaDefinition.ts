import type { ComponentType, ReactNode } from 'react';
import type { WorkspaceDb } from '../data/workspaceDb.ts';
import type { Actor } from '../domain/audit/auditEntry.ts';
import type { FactSource } from '../domain/facts/factSource.ts';
import type { Strings } from '../i18n/i18n.ts';
import type { Language } from '../i18n/language.ts';
import type { PolicyChangesProps } from './policy/policyArea.ts';

type Lazy<T> = () => Promise<T>;

/** One page of an area. */
export type AreaPage = {
  /** Path below the app's root, as react-router writes it: 'retention', 'retention/rows'. */
  readonly path: string;
  readonly load: Lazy<ComponentType>;
  /** Has the whole screen, without the frame and its navigation: for customers of the shop. */
  readonly bare?: true;
};

/** A panel that an area shows on another page, about the customer with this code. */
export type CustomerPanel = Lazy<ComponentType<{ customer: number }>>;

/** An import that has just been stored. */
export type StoredImport = {
  readonly id: string;
  /** What it brought: 'orders', 'messages'. */
  readonly kind: string;
};

/**
 * A panel below the summary of an import: what is to be done now that its rows are there. It shows nothing
 * where nothing is.
 */
export type ImportPanel = {
  readonly kinds: readonly StoredImport['kind'][];
  readonly load: Lazy<ComponentType<{ imported: StoredImport }>>;
};

/** A panel of the overview with one number, or with several side by side. */
export type OverviewCard = {
  readonly load: Lazy<ComponentType>;
  /** Has several numbers, so it takes three quarters of a row where the screen is wide. */
  readonly wide?: true;
};

/** Something on the overview that somebody should look at. */
export type AttentionItem = {
  readonly id: string;
  /** 'error' comes first. */
  readonly urgency: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly detail: string;
  /** Where it is dealt with; the address below the app's root. */
  readonly action: { readonly label: string; readonly href: string };
};

/** An area's attention items: they need its data, so a component finds them and shows nothing itself. */
export type AttentionProps = {
  readonly show: (items: readonly AttentionItem[]) => ReactNode;
};

/** What an area's staff have done in the demo shop, beside the facts that its files brought. */
export type AreaDemo = {
  /** Before the files were imported. @param opened epoch ms: when the shop began */
  readonly begin: (db: WorkspaceDb, actor: Actor, opened: number) => Promise<void>;
  /** After. @param now epoch ms */
  readonly run: (db: WorkspaceDb, facts: FactSource, actor: Actor, now: number) => Promise<void>;
};

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
  /**
   * Shorter still, for a place of some 60 px at the bottom of a phone, where the name is too long; a
   * part of the name, which stays the link's own for assistive technology.
   */
  readonly shortName?: Readonly<Record<Language, string>>;
  /** i18next namespace = area id. */
  readonly strings: Readonly<Record<Language, Lazy<Strings>>>;
  readonly pages: readonly AreaPage[];
  /** Links within the area that the navigation shows one by one instead of the area's own. */
  readonly links?: readonly {
    path: string;
    name: Readonly<Record<Language, string>>;
    icon: AreaDefinition['icon'];
  }[];
  /** Cards on the overview: the area's numbers, the most telling first. */
  readonly overviewCards?: readonly OverviewCard[];
  /** What stands above the cards of the overview; nothing where its data are missing. */
  readonly overviewTop?: Lazy<ComponentType>;
  readonly attention?: Lazy<ComponentType<AttentionProps>>;
  readonly demo?: Lazy<AreaDemo>;
  readonly customerPanels?: readonly CustomerPanel[];
  readonly importPanels?: readonly ImportPanel[];
  /** Panels of the settings, below "Check my data": checks that only the area knows how to make. */
  readonly dataChecks?: readonly Lazy<ComponentType>[];
  /** The policies that the area's staff tune: for links, and for names in the audit trail. */
  readonly policies?: readonly {
    /** As in its PolicyDefinition. */
    readonly id: string;
    /** Page of its draft, below the app's root. */
    readonly path: string;
    readonly name: Readonly<Record<Language, string>>;
    /** Two records of its settings compared, for the audit trail and for merges. */
    readonly changes: Lazy<ComponentType<PolicyChangesProps>>;
  }[];
};
