import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import type { Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { giftName } from '../../../../../shared/ui/gifts/giftName.ts';

type GiftListProps = {
  readonly gifts: readonly Gift[];
  readonly chosen: string;
  /** Places of gifts that cannot be published as they are. */
  readonly faulty: ReadonlySet<number>;
  readonly onChoose: (id: string) => void;
};

/** The gifts of a catalogue, to choose one. */
export function GiftList({ gifts, chosen, faulty, onChoose }: GiftListProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  return (
    <List dense aria-label={t('gifts.form.list')} sx={{ p: 0 }}>
      {gifts.map((gift, place) => {
        const { en, 'zh-CN': zh } = gift.name;
        const named = en !== '' || zh !== '';
        const price = t('gifts.values.points', { n: format.number(gift.points) });
        return (
          <li key={`${gift.id} ${place}`}>
            <ListItemButton
              component="button"
              type="button"
              selected={gift.id === chosen}
              aria-current={gift.id === chosen}
              sx={{ width: '100%', textAlign: 'start', borderRadius: '8px' }}
              onClick={() => {
                onChoose(gift.id);
              }}
            >
              <ListItemText
                primary={named ? giftName(gift, language) : t('gifts.form.untitled')}
                secondary={[
                  t(`gifts.kinds.${gift.kind}`),
                  price,
                  ...(gift.active ? [] : [t('gifts.table.off')]),
                ].join(' · ')}
                slotProps={{
                  primary: { sx: { overflowWrap: 'anywhere', ...(faulty.has(place) && FAULTY) } },
                }}
              />
            </ListItemButton>
          </li>
        );
      })}
    </List>
  );
}

const FAULTY = { color: 'error.main', textDecoration: 'underline wavy' } as const;
