import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { ArrowRight, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { AttentionItem } from '../../shared/ui/areaDefinition.ts';
import { ErrorBoundary } from '../../shared/ui/ErrorBoundary.tsx';
import { FailedCard } from '../../shared/ui/FailedCard.tsx';
import { LoadingRows } from '../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { areas } from '../areas.ts';
import { loadArea } from '../loadArea.ts';
import { useAppText } from '../useAppText.ts';

const finders = areas.flatMap((area) => {
  const load = area.attention;
  return load ? [lazy(async () => ({ default: await loadArea(area, load) }))] : [];
});

const URGENCIES = ['error', 'warning', 'info'] as const;
const ICONS = { error: OctagonAlert, warning: TriangleAlert, info: Info };

/** What somebody should look at, of all areas, the most urgent first. */
export function AttentionPanel() {
  const t = useAppText();
  return (
    <ErrorBoundary
      fallback={(_error, retry) => (
        <Panel title={t('overview.attention')}>
          <FailedCard onRetry={retry} />
        </Panel>
      )}
    >
      <Suspense
        fallback={
          <Panel title={t('overview.attention')} busy>
            <LoadingRows rows={2} />
          </Panel>
        }
      >
        <Found place={0} items={[]} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Asks one area after the other, each inside the one before, and shows what all have found. */
function Found({ place, items }: { readonly place: number; readonly items: AttentionItem[] }) {
  const Finder = finders[place];
  if (!Finder) return <Items items={items} />;
  return (
    <Finder show={(own): ReactNode => <Found place={place + 1} items={[...items, ...own]} />} />
  );
}

function Items({ items }: { readonly items: readonly AttentionItem[] }) {
  const t = useAppText();
  const sorted = URGENCIES.flatMap((urgency) => items.filter((item) => item.urgency === urgency));
  return (
    <Panel title={t('overview.attention')} padded={false}>
      {sorted.length === 0 ? (
        <Box sx={{ px: 2, pb: 2, color: 'ink.soft', typography: 'body2' }}>
          {t('overview.attentionNone')}
        </Box>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {sorted.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Box>
      )}
    </Panel>
  );
}

function Item({ item: { urgency, title, detail, action } }: { readonly item: AttentionItem }) {
  const t = useAppText();
  const Icon = ICONS[urgency];
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: { xs: 'wrap', sm: 'nowrap' },
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.25,
        borderTop: '1px solid',
        borderColor: 'line.hair',
      }}
    >
      <Box sx={{ color: `${urgency}.main`, lineHeight: 0 }}>
        <Icon
          size={16}
          strokeWidth={1.7}
          aria-label={t(`overview.urgency.${urgency}`)}
          role="img"
        />
      </Box>
      {/* On a phone the text keeps its line, and the button has the next one. */}
      <Box sx={{ flex: { xs: '1 1 220px', sm: 1 }, minWidth: 0 }}>
        <Box sx={{ typography: 'body2', fontWeight: 500 }}>{title}</Box>
        <Box sx={{ typography: 'caption', color: 'ink.soft' }}>{detail}</Box>
      </Box>
      <Button
        variant="text"
        component={Link}
        to={action.href}
        sx={{ ml: { xs: 2, sm: 0 } }}
        endIcon={<ArrowRight size={14} strokeWidth={1.7} aria-hidden />}
      >
        {action.label}
      </Button>
    </Box>
  );
}
