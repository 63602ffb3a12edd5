import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { PreviewItem, PreviewList } from '../../domain/preview/previewTypes.ts';
import type { PlacementSettings } from '../../domain/settings/recommendationSettings.ts';
import { namedProducts } from '../rules/namedProducts.ts';
import { useProductNames } from '../settings/words/useProductNames.ts';
import { moveOf } from './listMoves.ts';
import { MoveMark } from './MoveMark.tsx';
import { PreviewRow } from './PreviewRow.tsx';
import type { PreviewTools } from './previewTools.ts';
import { ReasonDetails } from './ReasonDetails.tsx';
import { reasonLine } from './reasonWords.ts';

export type ListSide = 'live' | 'draft';

type PreviewListColumnProps = {
  readonly tools: PreviewTools;
  readonly side: ListSide;
  /** "Live v3", "Draft"; null where there is no other list to tell it from. */
  readonly title: string | null;
  readonly list: PreviewList;
  /** Of the placement, as this side has them. */
  readonly settings: PlacementSettings;
  /** Whether the other list stands beside it. */
  readonly compared: boolean;
  /** Id of the product whose reasons are open; '' for none. */
  readonly openItem: string;
  readonly onOpen: (id: string) => void;
  readonly onExclude?: ((item: PreviewItem) => void) | undefined;
};

/** One list with its reasons; beside the other one, with what moved. */
export function PreviewListColumn(props: PreviewListColumnProps) {
  const { tools, side, title, list, settings, compared, openItem, onOpen, onExclude } = props;
  const { t, format } = tools;
  const { items, slots } = list;
  const names = useProductNames(useMemo(() => namedProducts(settings), [settings]));
  return (
    <Box component="section" aria-label={t(`preview.lists.${side}`)} sx={{ minWidth: 0 }}>
      {title !== null && (
        <Box
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            px: 2,
            minHeight: 32,
            typography: 'caption',
            color: 'ink.soft',
            '&::before': {
              content: '""',
              width: 10,
              height: 10,
              borderRadius: '2px',
              bgcolor: `chart.${side}`,
            },
          }}
        >
          {title}
        </Box>
      )}
      {items.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('preview.lists.empty')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {items.map((item) => (
            <PreviewRow
              key={item.product}
              tools={tools}
              item={item}
              reason={reasonLine(item, settings, tools, names)}
              gone={compared && side === 'live' && item.otherRank === null}
              {...(compared && side === 'draft'
                ? { move: <MoveMark tools={tools} move={moveOf(item)} /> }
                : {})}
              open={openItem === item.id}
              onToggle={() => {
                onOpen(openItem === item.id ? '' : item.id);
              }}
            >
              <ReasonDetails
                tools={tools}
                item={item}
                settings={settings}
                names={names}
                onExclude={onExclude}
              />
            </PreviewRow>
          ))}
        </Box>
      )}
      {items.length < slots && items.length > 0 && (
        <Typography
          variant="caption"
          component="p"
          sx={{
            px: 2,
            py: 1,
            color: 'ink.faint',
            borderTop: '1px solid',
            borderColor: 'line.hair',
          }}
        >
          {t('preview.lists.filled', {
            count: slots,
            n: format.number(items.length),
            slots: format.number(slots),
          })}
        </Typography>
      )}
    </Box>
  );
}
