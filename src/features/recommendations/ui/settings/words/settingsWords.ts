import type { PolicyWords } from '../../../../../shared/ui/policy/policyArea.ts';
import { CLICK_THROUGH } from '../../../domain/clicks/clicksParams.ts';
import { LIST_METRICS } from '../../../domain/rehearsal/rehearsalTypes.ts';
import { ALGORITHMS } from '../../../domain/settings/algorithmSettings.ts';
import { PLACEMENTS } from '../../../domain/settings/recommendationSettings.ts';
import { isFieldPath, RULE_LISTS } from './fieldPaths.ts';
import { ruleName, ruleValue } from './ruleWords.ts';
import { valueWords } from './valueWords.ts';
import type { WordSources } from './wordSources.ts';

/** Names and values of the settings as the form has them, for diffs, history and rehearsals. */
export function settingsWords(sources: WordSources): PolicyWords {
  const { t } = sources;
  return {
    field: ([first, ...rest]) => {
      const placement = PLACEMENTS.find((each) => each === first);
      if (!placement) return fieldName(sources, rest);
      return t('settings.words.inPlacement', {
        placement: t(`settings.placements.${placement}`),
        field: fieldName(sources, rest),
      });
    },
    value: ([first, ...rest], value) => {
      const placement = PLACEMENTS.find((each) => each === first) ?? 'home';
      const list = RULE_LISTS.find((each) => each === rest[0]);
      if (!list || rest.length === 3) return valueWords(sources, placement, rest, value);
      return ruleValue(sources, list, value);
    },
    metric: (id) => {
      if (id === CLICK_THROUGH) return t('overview.clicks.metric');
      const [first, second] = id.split('.');
      const placement = PLACEMENTS.find((each) => each === first);
      const metric = LIST_METRICS.find((each) => each === second);
      if (!placement || !metric) return id;
      return t('settings.words.metric', {
        placement: t(`settings.placements.${placement}`),
        metric: t(`settings.metrics.${metric}`),
      });
    },
  };
}

/** The name of a field from its placement on: ['pins', '3f2a', 'slot'], ['diversity']. */
function fieldName(sources: WordSources, path: readonly string[]): string {
  const { t } = sources;
  const [group, second, third] = path;
  const list = RULE_LISTS.find((each) => each === group);
  if (list && second !== undefined) return ruleName(sources, list, second, third);
  const algorithm = ALGORITHMS.find((each) => group === 'algorithms' && each === second);
  const key = path.join('.');
  if (algorithm) {
    const name = t(`settings.fields.algorithms.${algorithm}.name`);
    if (third === 'weight') return t('settings.words.weight', { name });
    const parameter = isFieldPath(key) ? t(`settings.fields.${key}.name`) : (third ?? '');
    return t('settings.words.parameter', { algorithm: name, parameter });
  }
  // Their fields are refused together, where all are 0.
  if (key === 'algorithms' || key === 'learning.events') return t(`settings.fields.${key}.name`);
  if (!isFieldPath(key)) return key;
  const name = t(`settings.fields.${key}.name`);
  return second === 'events' ? t('settings.words.event', { event: name }) : name;
}
