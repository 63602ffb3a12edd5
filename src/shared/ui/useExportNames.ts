import { useWorkspaces } from '../data/registry.ts';
import { useWorkspace } from '../data/workspaceContext.tsx';
import { isoDateOfCivilDay } from '../domain/time/civilDay.ts';
import { instantToDay } from '../domain/time/instantToDay.ts';
import { zoneTable } from '../domain/time/zoneTable.ts';
import { useNow } from './useNow.ts';

/** What the name of an exported file begins and ends with: the shop, and its today. */
export function useExportNames(zone: string): { readonly shop: string; readonly date: string } {
  const { id } = useWorkspace();
  const shop = useWorkspaces()?.find((each) => each.id === id)?.name ?? '';
  const now = useNow();
  return { shop, date: isoDateOfCivilDay(instantToDay(zoneTable(zone, now, now), now)) };
}
