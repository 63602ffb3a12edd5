import type { ComponentType } from 'react';
import { loadStrings } from '../shared/i18n/i18n.ts';
import type { AreaDefinition } from '../shared/ui/areaDefinition.ts';

type AreaTexts = Pick<AreaDefinition, 'id' | 'strings'>;

/** Loads a component of an area together with the area's texts, so that it never draws without. */
export async function loadArea<P>(
  area: AreaTexts,
  load: () => Promise<ComponentType<P>>,
): Promise<ComponentType<P>> {
  const [component] = await Promise.all([load(), loadStrings(area.id, area.strings)]);
  return component;
}
