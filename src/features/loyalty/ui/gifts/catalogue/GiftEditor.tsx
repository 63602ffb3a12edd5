import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Stack from '@mui/material/Stack';
import Switch from '@mui/material/Switch';
import TextField from '@mui/material/TextField';
import { Copy, Trash2 } from 'lucide-react';
import { useShopSettings } from '../../../../../shared/data/shopSettings.ts';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import { pointsWorth } from '../../../domain/gifts/pointSteps.ts';
import type { GiftProblemReason } from '../../../../../shared/domain/gifts/giftProblems.ts';
import type { Gift } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import { useLiveRules } from '../../redemptions/useLiveRules.ts';
import { CouponFields } from './CouponFields.tsx';
import { DatedPrices } from './DatedPrices.tsx';
import { GiftPicture } from './GiftPicture.tsx';
import { MoneyField } from '../../../../../shared/ui/MoneyField.tsx';
import { ProductDiscountFields } from './ProductDiscountFields.tsx';
import { TierField } from './TierField.tsx';
import { WholeField } from './WholeField.tsx';

type GiftEditorProps = {
  readonly gift: Gift;
  readonly faults: ReadonlySet<GiftProblemReason>;
  readonly disabled: boolean;
  readonly onChange: (gift: Gift) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

const FIELDS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 130px), 1fr))',
  alignItems: 'start',
} as const;

/** All that is said of one gift. */
export function GiftEditor(props: GiftEditorProps) {
  const { gift, faults, disabled, onChange, onDuplicate, onRemove } = props;
  const t = useLoyaltyText();
  const format = useFormat();
  const { db } = useWorkspace();
  const currency = useShopSettings(db)?.currency ?? null;
  const { redemption } = useLiveRules().programme;
  const worth = gift.value > 0 ? pointsWorth(redemption, gift.value) : null;
  const text = (field: 'name' | 'description', language: 'en' | 'zh-CN', multiline = false) => (
    <TextField
      label={t(`gifts.form.${field}${language === 'en' ? 'En' : 'Zh'}`)}
      value={gift[field][language]}
      disabled={disabled}
      multiline={multiline}
      error={field === 'name' && faults.has('unnamed')}
      slotProps={{ htmlInput: { maxLength: field === 'name' ? 120 : 1000 } }}
      onChange={(event) => {
        onChange({ ...gift, [field]: { ...gift[field], [language]: event.target.value } });
      }}
    />
  );
  const day = (field: 'from' | 'until') => (
    <TextField
      type="date"
      label={t(`gifts.form.${field}`)}
      value={gift[field] ?? ''}
      disabled={disabled}
      error={field === 'until' && faults.has('endsBeforeItBegins')}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange({ ...gift, [field]: event.target.value === '' ? null : event.target.value });
      }}
    />
  );
  return (
    <Stack sx={{ gap: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <FormControlLabel
          control={
            <Switch
              checked={gift.active}
              disabled={disabled}
              onChange={(_, active) => {
                onChange({ ...gift, active });
              }}
            />
          }
          label={t('gifts.form.active')}
          sx={{ flex: 1, gap: 1, ml: 0 }}
        />
        <Button
          disabled={disabled}
          startIcon={<Copy strokeWidth={1.6} aria-hidden />}
          onClick={onDuplicate}
        >
          {t('gifts.form.duplicate')}
        </Button>
        <Button
          disabled={disabled}
          startIcon={<Trash2 strokeWidth={1.6} aria-hidden />}
          onClick={onRemove}
        >
          {t('gifts.form.remove')}
        </Button>
      </Stack>
      <Box sx={FIELDS}>
        {text('name', 'en')}
        {text('name', 'zh-CN')}
        {text('description', 'en', true)}
        {text('description', 'zh-CN', true)}
      </Box>
      <GiftPicture
        picture={gift.picture}
        disabled={disabled}
        onChange={(picture) => {
          onChange({ ...gift, picture });
        }}
      />
      <Box sx={FIELDS}>
        <WholeField
          label={t('gifts.form.points')}
          unit={t('gifts.form.pointsUnit')}
          hint={
            worth === null
              ? undefined
              : t('gifts.form.pointsHint', { points: format.number(worth) })
          }
          value={gift.points}
          min={1}
          max={10_000_000}
          disabled={disabled}
          onChange={(points) => {
            if (points !== null) onChange({ ...gift, points });
          }}
        />
        {(['value', 'cost'] as const).map((field) => (
          <MoneyField
            key={field}
            label={t(`gifts.form.${field}`)}
            value={gift[field]}
            currency={currency}
            disabled={disabled}
            onChange={(amount) => {
              if (amount !== null) onChange({ ...gift, [field]: amount });
            }}
          />
        ))}
        {day('from')}
        {day('until')}
        <TierField
          tier={gift.tier}
          disabled={disabled}
          onChange={(tier) => {
            onChange({ ...gift, tier });
          }}
        />
        <WholeField
          label={t('gifts.form.perMember')}
          hint={t('gifts.form.noLimit')}
          value={gift.perMember}
          min={1}
          max={1000}
          optional
          disabled={disabled}
          onChange={(perMember) => {
            onChange({ ...gift, perMember });
          }}
        />
        <WholeField
          label={t('gifts.form.reservationHours')}
          unit={t('gifts.form.hours')}
          value={gift.reservationHours}
          min={1}
          max={8760}
          disabled={disabled}
          onChange={(reservationHours) => {
            if (reservationHours !== null) onChange({ ...gift, reservationHours });
          }}
        />
      </Box>
      {gift.kind === 'coupon' && (
        <CouponFields
          coupon={gift.coupon}
          currency={currency}
          disabled={disabled}
          onChange={(coupon) => {
            onChange({ ...gift, coupon });
          }}
        />
      )}
      {gift.kind === 'productDiscount' && (
        <ProductDiscountFields
          terms={gift.discount}
          currency={currency}
          disabled={disabled}
          noProducts={faults.has('noProducts')}
          onChange={(discount) => {
            onChange({ ...gift, discount });
          }}
        />
      )}
      <DatedPrices
        prices={gift.prices}
        points={gift.points}
        disabled={disabled}
        onChange={(prices) => {
          onChange({ ...gift, prices: [...prices] });
        }}
      />
    </Stack>
  );
}
