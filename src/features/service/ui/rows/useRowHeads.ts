import {
  ROW_SPANS,
  SPAN_PARTS,
  type RowField,
  type RowSpan,
  type SpanPart,
} from '../../domain/rows/conversationRow.ts';
import { useServiceText } from '../serviceText.ts';

const PARTS = new Map<string, readonly [RowSpan, SpanPart]>(
  ROW_SPANS.flatMap((span) =>
    partNames().map((part) => [`${span}${part}`, [span, part] as const] as const),
  ),
);

/** Heads of the export's columns in the chosen language. */
export function useRowHeads(): (field: RowField) => string {
  const t = useServiceText();
  return (field) => {
    const part = PARTS.get(field);
    if (!part) return isPlain(field) ? t(`rows.columns.${field}`) : field;
    return t(`rows.parts.${part[1]}`, { time: t(`rows.spans.${part[0]}`) });
  };
}

function partNames(): SpanPart[] {
  return Object.keys(SPAN_PARTS).filter((name): name is SpanPart =>
    Object.hasOwn(SPAN_PARTS, name),
  );
}

type PlainField = Exclude<RowField, `${RowSpan}${SpanPart}`>;

function isPlain(field: RowField): field is PlainField {
  return !PARTS.has(field);
}
