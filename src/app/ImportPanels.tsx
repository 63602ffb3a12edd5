import { lazy } from 'react';
import type { StoredImport } from '../shared/ui/areaDefinition.ts';
import { AreaPart } from './AreaPart.tsx';
import { areas } from './areas.ts';
import { loadArea } from './loadArea.ts';

const panels = areas.flatMap((area) =>
  (area.importPanels ?? []).map(({ kinds, load }, place) => ({
    id: `${area.id}.${place}`,
    kinds,
    ImportPanel: lazy(async () => ({ default: await loadArea(area, load) })),
  })),
);

/** What areas have to say of an import of this kind, one panel below the other. */
export function ImportPanels({ imported }: { readonly imported: StoredImport }) {
  return panels
    .filter(({ kinds }) => kinds.includes(imported.kind))
    .map(({ id, ImportPanel }) => (
      // Another import is another try.
      <AreaPart key={`${id} ${imported.id}`} loading={null}>
        <ImportPanel imported={imported} />
      </AreaPart>
    ));
}
