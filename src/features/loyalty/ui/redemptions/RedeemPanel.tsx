import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { Gift as GiftIcon } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useLanguage } from '../../../../shared/i18n/useLanguage.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useCustomerWords } from '../../../../shared/ui/customers/useCustomerWords.ts';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { reserveRedemption } from '../../data/gifts/reserveRedemption.ts';
import type { Gift } from '../../../../shared/domain/gifts/giftSchema.ts';
import { wholeSteps } from '../../domain/gifts/pointSteps.ts';
import { giftName } from '../../../../shared/ui/gifts/giftName.ts';
import { useLoyaltyText } from '../loyaltyText.ts';
import type { LoyaltyShop } from '../useLoyaltyShop.ts';
import { useLevelName } from './useLevelName.ts';
import { useMemberCase } from './useMemberCase.ts';
import { useRefusalWords } from './useRefusalWords.ts';

type RedeemPanelProps = {
  readonly member: number;
  readonly shop: LoyaltyShop;
  readonly gifts: readonly Gift[];
  /** Id of the gift that the address names. */
  readonly wanted: string;
  readonly disabled: boolean;
  readonly onGift: (gift: string) => void;
};

/** Chooses a gift for a customer, says whether they get it, and reserves it. */
export function RedeemPanel(props: RedeemPanelProps) {
  const { member, shop, gifts, wanted, disabled, onGift } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const language = useLanguage();
  const act = useAct();
  const refusal = useRefusalWords();
  const levelName = useLevelName();
  // Kept until it has succeeded: the same request twice is one redemption.
  const [request, setRequest] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const names = useCustomerWords(useMemo(() => [member], [member]));
  const gift = gifts.find(({ id }) => id === wanted) ?? gifts.find(({ active }) => active);
  const known = useMemberCase(member, shop, gift);
  const reserve = async () => {
    if (!gift || known?.level === undefined) return;
    setSending(true);
    const done = await act(
      reserveRedemption,
      { id: request, member, gift: gift.id, level: known.level, zone: shop.shop.zone },
      {
        done: t('redemptions.redeem.done', { gift: giftName(gift, language) }),
        refused: refusal.ofError,
      },
    );
    if (done) setRequest(crypto.randomUUID());
    setSending(false);
  };
  return (
    <Panel title={t('redemptions.redeem.title', { who: names.get(member) ?? '…' })}>
      {!gift ? (
        t('redemptions.redeem.none')
      ) : !known ? (
        <LoadingRows rows={3} />
      ) : (
        <Box
          component="form"
          sx={{ display: 'grid', gap: 2 }}
          onSubmit={(event) => {
            event.preventDefault();
            void reserve();
          }}
        >
          <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, m: 0 }}>
            <Figure name={t('redemptions.redeem.balance')} value={format.number(known.balance)} />
            {known.hasLevels && (
              <Figure
                name={t('redemptions.redeem.level')}
                value={
                  known.level === undefined
                    ? '…'
                    : known.level === null
                      ? t('redemptions.redeem.noLevel')
                      : levelName(known.level)
                }
              />
            )}
          </Box>
          <TextField
            select
            label={t('redemptions.redeem.gift')}
            value={gift.id}
            slotProps={{ select: { native: true } }}
            onChange={(event) => {
              onGift(event.target.value);
            }}
          >
            {gifts.map((each) => (
              <option key={each.id} value={each.id}>
                {t('redemptions.redeem.option', {
                  name: giftName(each, language),
                  points: format.number(known.priceOf(each)),
                })}
              </option>
            ))}
          </TextField>
          {known.checked &&
            ('reason' in known.checked ? (
              <Alert severity="info" role="status">
                {refusal.of(known.checked)}
              </Alert>
            ) : (
              <Typography variant="body2" role="status">
                {t('redemptions.redeem.can', {
                  points: format.number(known.checked.price),
                  balance: format.number(known.balance),
                  count: wholeSteps(known.balance, known.checked.price).times,
                })}
              </Typography>
            ))}
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={disabled || sending || known.level === undefined}
            startIcon={<GiftIcon strokeWidth={1.6} aria-hidden />}
            sx={{ justifySelf: 'start' }}
          >
            {t('redemptions.redeem.action')}
          </Button>
        </Box>
      )}
    </Panel>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <Typography component="dt" variant="caption" sx={{ color: 'ink.soft' }}>
        {name}
      </Typography>
      <Typography component="dd" variant="metric" sx={{ m: 0 }}>
        {value}
      </Typography>
    </div>
  );
}
