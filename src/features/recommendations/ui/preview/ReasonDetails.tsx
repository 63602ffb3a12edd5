import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { Ban, Shapes } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import type { PreviewItem } from '../../domain/preview/previewTypes.ts';
import type { ProductNames } from '../../domain/productNames.ts';
import type { PlacementSettings } from '../../domain/settings/recommendationSettings.ts';
import { ruleKey, ruleWords } from '../rules/ruleWords.ts';
import { similarAddress } from '../similar/similarSearch.ts';
import type { PreviewTools } from './previewTools.ts';
import { productName } from './productName.ts';
import { placesWords } from './reasonWords.ts';
import { ScoreParts } from './ScoreParts.tsx';

type ReasonDetailsProps = {
  readonly tools: PreviewTools;
  readonly item: PreviewItem;
  readonly settings: PlacementSettings;
  /** Of the products that rules name. */
  readonly names: ProductNames;
  /** Leaves the product out for this customer; none where there is no customer. */
  readonly onExclude?: ((item: PreviewItem) => void) | undefined;
};

/** Everything that is known of why an item stands where it does. */
export function ReasonDetails({ tools, item, settings, names, onExclude }: ReasonDetailsProps) {
  const { t, format, currency } = tools;
  const { because, parts, rules } = item.reason;
  const facts = [
    item.category,
    item.brand,
    item.price === null ? '' : format.money(item.price, currency),
    item.stock === null
      ? ''
      : t('preview.stock', { count: item.stock, n: format.number(item.stock) }),
  ].filter((fact) => fact !== '');
  return (
    <Box sx={{ display: 'grid', gap: 1.25, typography: 'caption' }}>
      {facts.length > 0 && (
        <Typography variant="caption" sx={{ color: 'ink.soft', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Typography>
      )}
      {item.fallback && <span>{t('preview.reason.fallback')}</span>}
      {because.length > 0 && (
        <Part title={t('preview.reason.becauseOf')}>
          {because.map(({ product, algorithm, share }) => (
            <Box component="li" key={`${product.product} ${algorithm}`}>
              <Link component={RouterLink} to={similarAddress(product.id)} color="inherit">
                {productName(product)}
              </Link>
              {' · '}
              {t('preview.reason.shareOf', {
                share: format.percent(share, 0),
                algorithm: t(`settings.fields.algorithms.${algorithm}.name`),
              })}
            </Box>
          ))}
        </Part>
      )}
      {parts.length > 0 && (
        <div>
          <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
            {t('preview.reason.partsTitle')}
          </Typography>
          <ScoreParts
            tools={tools}
            parts={parts}
            score={item.score}
            algorithms={settings.algorithms}
          />
        </div>
      )}
      {rules.length > 0 && (
        <Part title={t('preview.reason.rules')}>
          {rules.map(({ rule, places }) => (
            <Box component="li" key={ruleKey(rule)}>
              {t('preview.reason.rule', {
                rule: ruleWords(rule, settings, t, format, names),
                move: moveOfRule(places, tools),
              })}
            </Box>
          ))}
        </Part>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button
          size="small"
          component={RouterLink}
          to={similarAddress(item.id)}
          startIcon={<Shapes strokeWidth={1.6} aria-hidden />}
        >
          {t('similar.open')}
        </Button>
        {onExclude && (
          <Button
            size="small"
            startIcon={<Ban strokeWidth={1.6} aria-hidden />}
            title={t('preview.exclude.hint')}
            onClick={() => {
              onExclude(item);
            }}
          >
            {t('preview.exclude.action')}
          </Button>
        )}
      </Box>
    </Box>
  );
}

function moveOfRule(places: number | null, tools: PreviewTools): string {
  if (places === null) return tools.t('preview.moves.onlyByRule');
  return places === 0 ? tools.t('preview.moves.same') : placesWords(places, tools);
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <Typography variant="caption" component="p" sx={{ color: 'ink.faint' }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </div>
  );
}
