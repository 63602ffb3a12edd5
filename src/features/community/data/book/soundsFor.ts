import type { PinyinOf } from '../../domain/folding/syllables.ts';
import { asksHomophones } from '../../domain/rules/asksHomophones.ts';
import type { ModerationSettings } from '../../domain/rules/ruleSettings.ts';

/**
 * How characters sound, where any of these rules asks for it: the dictionary is loaded only then.
 * @throws what a chunk that cannot be loaded throws
 */
export async function soundsFor(
  ...settings: readonly ModerationSettings[]
): Promise<PinyinOf | undefined> {
  if (!settings.some(asksHomophones)) return undefined;
  const { pinyin } = await import('pinyin-pro');
  return (character) => pinyin(character, { toneType: 'none' });
}
