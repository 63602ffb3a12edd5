import { FINDING_SOURCES, type Finding } from '../../domain/findings/findingTypes.ts';

type Named = Pick<Finding, 'source' | 'group'>;

/** How a finding is named in records: its source, and the part as the files have it. */
export function findingId({ source, group }: Named): string {
  return `${source}:${group}`;
}

/** The finding of such a name; undefined where it is none that this version knows. */
export function findingOfId(id: string): Named | undefined {
  const source = FINDING_SOURCES.find((each) => id.startsWith(`${each}:`));
  return source && { source, group: id.slice(source.length + 1) };
}
