import TextField from '@mui/material/TextField';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { MOST_CUSTOMER } from '../../data/posts/postSchema.ts';
import { communityCalls } from '../communityCalls.ts';
import { useCommunityText } from '../communityText.ts';

type CustomerFieldProps = {
  readonly customer: string;
  readonly autoFocus?: boolean;
  readonly onChange: (customer: string) => void;
};

/** Whose a post is, by the shop's own number; one that no file has may come with the next import. */
export function CustomerField({ customer, autoFocus = false, onChange }: CustomerFieldProps) {
  const t = useCommunityText();
  const number = customer.trim();
  const { data } = useJob(number === '' ? null : communityCalls.isCustomer({ customer: number }));
  const isUnknown = number !== '' && data?.customer === number && !data.isKnown;
  return (
    <TextField
      autoFocus={autoFocus}
      label={t('posts.feature.customer')}
      helperText={t(isUnknown ? 'posts.feature.customerUnknown' : 'posts.feature.customerHint')}
      value={customer}
      sx={{ mt: 0.5 }}
      slotProps={{
        htmlInput: { maxLength: MOST_CUSTOMER },
        formHelperText: { role: 'status' },
      }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
