import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../../../shared/i18n/useLanguage.ts';
import type { PolicyFormProps } from '../../../../../shared/ui/policy/policyArea.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { useSearchState } from '../../../../../shared/ui/useSearchState.ts';
import type { GiftCatalogue } from '../../../../../shared/domain/gifts/giftCatalogue.ts';
import { giftProblems } from '../../../../../shared/domain/gifts/giftProblems.ts';
import { GIFT_KINDS, type Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { giftsSearch } from '../giftsSearch.ts';
import { GiftEditor } from './GiftEditor.tsx';
import { GiftList } from './GiftList.tsx';
import { newGift } from './newGift.ts';

/** The gifts of the catalogue, and one of them to be edited. */
export function GiftForm({ settings, onChange, disabled }: PolicyFormProps<GiftCatalogue>) {
  const t = useLoyaltyText();
  const language = useLanguage();
  const notify = useNotify();
  const [{ gift: named }, change] = useSearchState(giftsSearch);
  // The address follows a moment later: what is typed meanwhile is for the gift that was asked for.
  const [asked, setAsked] = useState<string | null>(null);
  if (asked === named) setAsked(null);
  const chosen = asked ?? named;
  const choose = (id: string) => {
    setAsked(id);
    change({ gift: id }, 'push');
  };
  const { gifts } = settings;
  const place = gifts.findIndex(({ id }) => id === chosen);
  const gift = gifts[place];
  const problems = giftProblems(gifts);
  const own = problems.filter(({ path }) => path[1] === place);
  const add = (made: Gift) => {
    onChange({ gifts: [...gifts, made] });
    choose(made.id);
  };
  const put = (next: Gift) => {
    onChange({ gifts: gifts.map((each, n) => (n === place ? next : each)) });
  };
  // What an undo starts from is the draft of then, not of now.
  const newest = useRef({ gifts, onChange });
  useEffect(() => {
    newest.current = { gifts, onChange };
  });
  const remove = () => {
    onChange({ gifts: gifts.filter((_, n) => n !== place) });
    choose('');
    notify({
      text: t('gifts.form.removed'),
      undo: () => {
        const { gifts: now, onChange: put } = newest.current;
        if (gift) put({ gifts: [...now.slice(0, place), gift, ...now.slice(place)] });
      },
    });
  };
  return (
    <Stack sx={{ gap: 2, container: 'gifts / inline-size' }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('gifts.form.addLabel')}
        </Typography>
        {GIFT_KINDS.map((kind) => (
          <Button
            key={kind}
            disabled={disabled}
            startIcon={<Plus strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              const name = { en: '', 'zh-CN': '', [language]: t(`gifts.kinds.${kind}`) };
              add(newGift(kind, freshId(), name));
            }}
          >
            {t(`gifts.form.add.${kind}`)}
          </Button>
        ))}
      </Stack>
      {gifts.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'ink.soft' }}>
          {t('gifts.form.none')}
        </Typography>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: 'minmax(0, 1fr)',
            alignItems: 'start',
            // The form may be beside the rehearsal: its own width counts, not the window's.
            '@container gifts (min-width: 720px)': {
              gridTemplateColumns: '220px minmax(0, 1fr)',
            },
          }}
        >
          <GiftList
            gifts={gifts}
            chosen={chosen}
            faulty={new Set(problems.map(({ path }) => Number(path[1])))}
            onChoose={choose}
          />
          {gift ? (
            <Stack sx={{ gap: 2, minWidth: 0 }}>
              {own.length > 0 && (
                <Alert severity="error">
                  {[...new Set(own.map(({ reason }) => t(`gifts.problems.${reason}`)))].join(' ')}
                </Alert>
              )}
              <GiftEditor
                key={gift.id}
                gift={gift}
                faults={new Set(own.map(({ reason }) => reason))}
                disabled={disabled}
                onChange={put}
                onDuplicate={() => {
                  add({ ...gift, id: freshId() });
                }}
                onRemove={remove}
              />
            </Stack>
          ) : (
            <Typography variant="body2" sx={{ color: 'ink.soft' }}>
              {t('gifts.form.choose')}
            </Typography>
          )}
        </Box>
      )}
    </Stack>
  );
}

/** Names the gift for good: stock and redemptions are kept by it. */
function freshId(): string {
  return `gift-${crypto.randomUUID().slice(0, 8)}`;
}
