import { foldText } from '../../../../shared/domain/privacy/foldText.ts';
import type { Place } from './place.ts';

/** Words behind which a QQ number stands, and what may be between: QQ群：, 扣扣, 企鹅号, 加Q. */
const QQ_ID =
  /(?:(?<![a-z\d])q{1,2}|扣扣|抠抠|蔻蔻|企鹅|球球)(?:号码?|群|裙)?[\s:=是为,，]{0,4}(?<id>[1-9]\d{4,10})(?!\d)/giu;

/** QQ numbers (5 to 11 digits) in a text: only behind a word that says so, for any number could be one. */
export function findQqIds(text: string): Place[] {
  if (!/\d/.test(text.normalize('NFKC'))) return [];
  const folded = foldText(text);
  return [...folded.text.matchAll(QQ_ID)].map((match) => {
    const id = match.groups?.['id'] ?? '';
    const end = match.index + match[0].length;
    return folded.source(end - id.length, end);
  });
}
