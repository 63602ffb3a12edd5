import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { foldsIn } from '../../domain/folding/folds.ts';
import { spanWords } from '../../domain/penalties/spanWords.ts';
import type { RuleHit } from '../../domain/rules/ruleEngine.ts';
import type { RuleAction } from '../../domain/rules/ruleSchema.ts';
import { useCommunityText } from '../communityText.ts';

type Props = {
  readonly hits: readonly RuleHit[];
  readonly ruleName: (id: string) => string;
};

/** Which rules hit a message, after which folds, and what each proposes. */
export function HitList({ hits, ruleName }: Props) {
  const t = useCommunityText();
  const language = useLanguage();
  if (hits.length === 0) return null;
  const words = (action: RuleAction) => {
    switch (action.kind) {
      case 'suggestMute':
        return t('queue.actions.suggestMute', { span: spanWords(action.minutes * 60)[language] });
      case 'tag':
        return t('queue.actions.tag', { tag: action.tag });
      default:
        return t(`queue.actions.${action.kind}`);
    }
  };
  const how = ({ places, isLikeness }: RuleHit) => {
    if (places.length === 0) return t('queue.item.byConditions');
    const folds = foldsIn(places.reduce((set, place) => set | place.folds, 0));
    if (folds.length === 0) return t('queue.item.byPlain');
    const named = folds.map((fold) => t(`queue.folds.${fold}`)).join(', ');
    const found = t('queue.item.byFolds', { folds: named });
    return isLikeness ? `${found} · ${t('queue.item.likeness')}` : found;
  };
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
      {hits.map((hit, place) => (
        <li key={place}>
          <Typography variant="body2">
            <bdi>{t('queue.item.by', { rule: ruleName(hit.rule) })}</bdi>
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'ink.soft' }}>
            {how(hit)} · {t('queue.item.proposes', { actions: hit.actions.map(words).join(', ') })}
          </Typography>
        </li>
      ))}
    </Box>
  );
}
