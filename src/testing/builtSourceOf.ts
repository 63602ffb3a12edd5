import type { DictionarySet } from '../shared/data/facts/dictionarySet.ts';
import type { BuiltTable } from '../shared/domain/facts/columnBuilders.ts';
import type { FactRequest, FactSource } from '../shared/domain/facts/factSource.ts';
import { missingColumn } from '../shared/domain/facts/missingColumn.ts';

/** A fact source over tables as an import builds them, each one segment, for tests. */
export function builtSourceOf(
  tables: readonly BuiltTable[],
  dictionaries: DictionarySet,
): FactSource {
  const read = ({ table, columns }: FactRequest) => {
    const built = tables.find((one) => one.table.name === table.name);
    const rows = built?.rows ?? 0;
    const own = columns.map((name) => {
      const { type } = table.columns[name]!;
      return [name, built?.columns.get(name) ?? missingColumn(type, rows)] as const;
    });
    const chunk = { segment: `${table.name}/0`, rows, hidden: undefined };
    const chunks = built ? [{ ...chunk, columns: Object.fromEntries(own) }] : [];
    return { revision: 1, rows, chunks };
  };
  return {
    read: (requests) =>
      Promise.resolve(
        Object.fromEntries(
          Object.entries(requests).map(([name, request]) => [name, read(request)]),
        ) as never,
      ),
    dictionary: (name) => Promise.resolve(dictionaries.get(name)),
  };
}
