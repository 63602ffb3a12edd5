import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useJob } from '../../../../shared/jobs/useJob.ts';
import { customerWords } from '../../../../shared/domain/customers/customerName.ts';
import { customerCalls } from '../../../../shared/ui/customers/customerCalls.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';

const SHOWN = 30;

type FindMemberProps = {
  readonly query: string;
  readonly chosen: number;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (member: number) => void;
};

/** Looks for a customer by anything that is known of them. */
export function FindMember({ query, chosen, onQuery, onChoose }: FindMemberProps) {
  const t = useLoyaltyText();
  // The field keeps what is typed; the address follows.
  const [typed, setTyped] = useState(query);
  const wanted = query.trim();
  const { data, busy } = useJob(
    wanted === '' ? null : customerCalls.find({ query: wanted, limit: SHOWN }),
  );
  return (
    <Panel title={t('members.find.title')} busy={busy}>
      <TextField
        type="search"
        label={t('members.find.label')}
        value={typed}
        helperText={t('members.find.hint')}
        onChange={(event) => {
          setTyped(event.target.value);
          onQuery(event.target.value);
        }}
      />
      {wanted !== '' && data && (
        <Box role="status" sx={{ mt: 1, mx: -2 }}>
          {data.length === 0 ? (
            <Typography variant="body2" sx={{ px: 2 }}>
              {t('members.find.none')}
            </Typography>
          ) : (
            <List dense aria-label={t('members.find.found')}>
              {data.map((customer) => (
                <li key={customer.customer}>
                  <ListItemButton
                    component="button"
                    sx={{ width: '100%', textAlign: 'start' }}
                    selected={customer.customer === chosen}
                    onClick={() => {
                      onChoose(customer.customer);
                    }}
                  >
                    <ListItemText
                      primary={customerWords(customer)}
                      secondary={[customer.email, customer.phone]
                        .filter((each) => each !== '')
                        .join(' · ')}
                    />
                  </ListItemButton>
                </li>
              ))}
            </List>
          )}
        </Box>
      )}
    </Panel>
  );
}
