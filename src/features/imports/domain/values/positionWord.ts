/** As a flag holds it. */
const LAST = 255;

/**
 * A place in a list, counted from 1: '3', '3.0'.
 * @returns 0 where there is none; undefined for anything else, 0 among it: who counts from 0 would
 *   have all places one too low
 */
export function positionWord(text: string): number | undefined {
  if (text === '') return 0;
  const figure = /^0*([1-9]\d{0,2})(?:[.,]0+)?$/.exec(text.normalize('NFKC'))?.[1];
  const place = Number(figure);
  return place <= LAST ? place : undefined;
}
