import type { Text } from '../../../../shared/i18n/areaText.ts';
import type { Finding } from '../../domain/findings/findingTypes.ts';
import { SUBJECTS } from '../../domain/subjects/subjectWords.ts';
import type { en } from '../../strings/en.ts';

/** What the part of a finding is called on screen: never the number of a product that has a name. */
export function findingGroup(
  t: Text<typeof en>,
  { source, group, label }: Pick<Finding, 'source' | 'group' | 'label'>,
): string {
  const subject =
    source === 'negativeSubject' ? SUBJECTS.find((each) => each === group) : undefined;
  return subject ? t(`voice.topics.${subject}`) : (label ?? group);
}
