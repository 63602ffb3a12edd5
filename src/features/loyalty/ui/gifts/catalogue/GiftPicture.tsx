import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ImagePlus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { LARGEST_PICTURE } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';

type GiftPictureProps = {
  /** A data URL; '' for none. */
  readonly picture: string;
  readonly disabled: boolean;
  readonly onChange: (picture: string) => void;
};

const TYPES = 'image/png,image/jpeg,image/webp,image/gif';

/** The picture of a gift, kept in the settings, so that the release has it. */
export function GiftPicture({ picture, disabled, onChange }: GiftPictureProps) {
  const t = useLoyaltyText();
  const input = useRef<HTMLInputElement>(null);
  const [bad, setBad] = useState(false);
  const hint = useId();
  const take = (file: File | undefined) => {
    if (!file) return;
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      const fits = url.length <= LARGEST_PICTURE && TYPES.split(',').includes(file.type);
      setBad(!fits);
      if (fits) onChange(url);
    });
    reader.readAsDataURL(file);
  };
  return (
    <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
      {picture !== '' && (
        <Box
          component="img"
          src={picture}
          alt={t('gifts.form.picture')}
          sx={{ width: 56, height: 56, objectFit: 'cover', borderRadius: '8px' }}
        />
      )}
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        aria-label={t('gifts.form.picture')}
        onChange={(event) => {
          take(event.target.files?.[0]);
          // The same file again is a change too.
          event.target.value = '';
        }}
      />
      <Button
        disabled={disabled}
        aria-describedby={hint}
        startIcon={<ImagePlus strokeWidth={1.6} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('gifts.form.pictureChoose')}
      </Button>
      {picture !== '' && (
        <Button
          disabled={disabled}
          startIcon={<X strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            onChange('');
          }}
        >
          {t('gifts.form.pictureRemove')}
        </Button>
      )}
      <Typography
        id={hint}
        variant="caption"
        role={bad ? 'alert' : undefined}
        sx={{ color: bad ? 'error.main' : 'ink.faint' }}
      >
        {t(bad ? 'gifts.form.pictureBad' : 'gifts.form.pictureHint')}
      </Typography>
    </Stack>
  );
}
