import { useMemo } from 'react';
import { useMachine } from '../../data/registry.ts';
import {
  liveSettings,
  useStoredPolicy,
  type LiveSettings,
  type StoredPolicy,
} from '../../data/policies/policyQueries.ts';
import { useShopSettings } from '../../data/shopSettings.ts';
import { useWorkspace } from '../../data/workspaceContext.tsx';
import { lineAt } from '../../domain/policy/lineAt.ts';
import { policyMoment } from '../../domain/policy/policyMoment.ts';
import type { PolicyVersion } from '../../domain/policy/policyTypes.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useSharedText } from '../../i18n/useSharedText.ts';
import { useNow } from '../useNow.ts';
import type { PolicyArea, PolicyWords } from './policyArea.ts';
import { machineOf, versionName } from './versionName.ts';

/** What every part of a policy's page needs to know. */
export type PolicyView<S> = {
  readonly area: PolicyArea<S>;
  /** The policy's name, and the area's words for fields, values and metrics. */
  readonly name: string;
  readonly words: PolicyWords;
  readonly stored: StoredPolicy;
  readonly live: LiveSettings<S>;
  /** Epoch ms from which the live version is live; null for the defaults. */
  readonly liveFrom: number | null;
  /** Epoch ms; not before anything that has been published. */
  readonly now: number;
  /** Of the shop: IANA zone, and ISO 4217 currency or null. */
  readonly zone: string;
  readonly currency: string | null;
  readonly versionOf: (id: string | null) => PolicyVersion | undefined;
  /** Of the version with an id: "v3", "v3 of computer 1a2b3c4d"; "Defaults" for null. */
  readonly nameOf: (id: string | null) => string;
  /** Whether another installation made a version. */
  readonly isForeign: (version: PolicyVersion) => boolean;
  /** What the next version will be called. */
  readonly nextName: string;
  /** Who made a version. */
  readonly authorOf: (version: Pick<PolicyVersion, 'author'>) => string;
  /** An instant on the shop's clocks. */
  readonly instant: (ms: number) => string;
};

/** Undefined until the policy and the shop's settings have been read. */
export function usePolicyView<S>(area: PolicyArea<S>): PolicyView<S> | undefined {
  const { db } = useWorkspace();
  const stored = useStoredPolicy(db, area.definition.id);
  const shop = useShopSettings(db);
  const words = area.useWords();
  const machine = useMachine() ?? '';
  const language = useLanguage();
  const t = useSharedText();
  const format = useFormat();
  const minute = useNow();
  const { definition } = area;
  const now = policyMoment(minute, stored?.versions ?? []);
  // Read once for each state of the policy, so that a form can tell what has not changed.
  const live = useMemo(
    () => stored && liveSettings(definition, stored, now),
    [definition, stored, now],
  );
  if (!stored || !live || !shop) return undefined;
  const { line, versions } = stored;
  const number = 1 + Math.max(0, ...versions.map((version) => version.number));
  return {
    area,
    name: area.name[language],
    words,
    stored,
    live,
    liveFrom: lineAt(line, now)?.liveFrom ?? null,
    now,
    zone: shop.zone,
    currency: shop.currency,
    versionOf: (id) => versions.find((version) => version.id === id),
    nameOf: (id) => (id === null ? t('policy.defaults') : versionName(t, id, machine)),
    isForeign: ({ id }) => machine !== '' && machineOf(id) !== machine,
    nextName: t('policy.version', { number }),
    authorOf: ({ author }) => author || t('policy.nobody'),
    instant: (ms) => format.instant(ms, shop.zone),
  };
}
