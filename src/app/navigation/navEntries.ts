import { History, LayoutDashboard } from 'lucide-react';
import type { Language } from '../../shared/i18n/language.ts';
import type { AreaDefinition } from '../../shared/ui/areaDefinition.ts';
import { absolutePath } from '../areaPaths.ts';
import { AUDIT_PATH } from '../audit/auditAddress.ts';

/** One link of the navigation. */
export type NavEntry = {
  readonly path: string;
  readonly label: string;
  /** For where there is hardly any room, if the label is too long there. */
  readonly shortLabel?: string;
  readonly icon: AreaDefinition['icon'];
  /** Loads the code behind the link ahead of the press. */
  readonly prepare?: () => void;
};

export type NavGroup = {
  readonly id: AreaDefinition['group'];
  readonly entries: readonly NavEntry[];
};

/** Names of the app's own pages, which come with its texts. */
export type OwnNames = { readonly overview: string; readonly audit: string };

/** The navigation in its groups; a group with nothing in it is left out. */
export function navGroups(
  areas: readonly AreaDefinition[],
  language: Language,
  own: OwnNames,
): NavGroup[] {
  const inGroup = (group: NavGroup['id']) =>
    areas.filter((area) => area.group === group).flatMap((area) => areaEntries(area, language));
  const groups: NavGroup[] = [
    {
      id: 'overview',
      entries: [{ path: '/', label: own.overview, icon: LayoutDashboard }, ...inGroup('overview')],
    },
    { id: 'strategies', entries: inGroup('strategies') },
    {
      id: 'shopData',
      entries: [
        ...inGroup('shopData'),
        { path: absolutePath(AUDIT_PATH), label: own.audit, icon: History },
      ],
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

function areaEntries(area: AreaDefinition, language: Language): NavEntry[] {
  const links: readonly Pick<AreaDefinition, 'path' | 'name' | 'shortName' | 'icon'>[] =
    area.links ?? [area];
  return links.map(({ path, name, shortName, icon }) => {
    const page = area.pages.find((each) => absolutePath(each.path) === absolutePath(path));
    return {
      path: absolutePath(path),
      label: name[language],
      ...(shortName && { shortLabel: shortName[language] }),
      icon,
      prepare: () => {
        // A failure shows when the link is pressed.
        page?.load().catch(() => undefined);
      },
    };
  });
}
