/** Stars as figures or as stars: '5', '5.0', '4/5', '5星', '3 stars', '★★★★☆'. */
const FIGURE = /^([1-5])(?:[.,]0+)?(?:\/5|星|颗星|分|stars?)?$/;
const STARS = /^([★⭐]{1,5})☆{0,4}$/u;
const NONE = /^0(?:[.,]0+)?$/;

/**
 * A rating as whole stars, 1 to 5.
 * @returns 0 where there is none (an empty cell, or 0); undefined for anything else
 */
export function ratingWord(text: string): number | undefined {
  const word = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (word === '' || NONE.test(word)) return 0;
  const figure = FIGURE.exec(word)?.[1];
  if (figure !== undefined) return Number(figure);
  const stars = STARS.exec(word)?.[1];
  return stars?.length;
}
