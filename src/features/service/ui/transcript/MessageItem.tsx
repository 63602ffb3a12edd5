import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { MessageRole } from '../../../../shared/domain/facts/serviceTables.ts';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import type { TranscriptMessage } from '../../domain/desk/transcriptTypes.ts';
import type { SearchMode } from '../../domain/search/searchModes.ts';
import { useServiceText } from '../serviceText.ts';
import { MessageText } from './MessageText.tsx';
import { TryAnswer } from './TryAnswer.tsx';

type Props = {
  readonly message: TranscriptMessage;
  /** Code of the conversation. */
  readonly conversation: number;
  /** Names the conversation in the audit trail. */
  readonly subject: string;
  /** The customer in words, masked. */
  readonly customer: string;
  readonly zone: string;
  readonly search: string;
  readonly mode: SearchMode;
};

/** The desk's side stands at the right. */
const OF_DESK: ReadonlySet<MessageRole> = new Set(['agent', 'bot', 'note']);

const LOOK = {
  unknown: { bgcolor: 'surface.muted' },
  customer: { bgcolor: 'surface.muted' },
  agent: { bgcolor: 'tint.accent' },
  bot: { bgcolor: 'background.paper', border: '1px dashed', borderColor: 'line.strong' },
  system: { bgcolor: 'transparent', color: 'ink.soft', typography: 'caption' },
  note: { bgcolor: 'tint.warning' },
} as const satisfies Readonly<Record<MessageRole, object>>;

/** Whether a message of a role stands at the right. */
export function isOfDesk(role: MessageRole): boolean {
  return OF_DESK.has(role);
}

/** One message: who, when, and what. */
export function MessageItem(props: Props) {
  const { message, conversation, subject, customer, zone, search, mode } = props;
  const t = useServiceText();
  const format = useFormat();
  const { role, at, author, body } = message;
  const right = isOfDesk(role);
  const names = [
    // A customer's name is personal; their masked one says who it is.
    role === 'customer' ? customer || t('roles.customer') : author || t(`roles.${role}`),
    ...(role === 'note' || role === 'bot' ? [t(`roles.${role}`)] : []),
    ...(at === null ? [] : [format.instant(at, zone)]),
  ];
  return (
    <Box
      sx={{
        ml: right ? { xs: 3, md: 8 } : 0,
        mr: right || role === 'system' ? 0 : { xs: 3, md: 8 },
      }}
    >
      <Typography
        variant="caption"
        component="p"
        sx={{ color: 'ink.soft', mb: 0.25, textAlign: right ? 'right' : 'left' }}
      >
        <bdi>{[...new Set(names)].join(' · ')}</bdi>
        {role === 'customer' && body !== '' && (
          <TryAnswer conversation={conversation} row={message.row} />
        )}
      </Typography>
      <Box
        sx={[
          {
            px: 1.5,
            py: 1,
            borderRadius: right ? '10px 10px 3px 10px' : '10px 10px 10px 3px',
            typography: 'body1',
            width: 'fit-content',
            maxWidth: '56ch',
            ml: right ? 'auto' : 0,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
          },
          LOOK[role],
        ]}
      >
        {body === '' ? (
          <Box component="em" sx={{ color: 'ink.soft' }}>
            {t('transcript.empty')}
          </Box>
        ) : (
          <MessageText
            subject={`${subject} message:${message.row}`}
            text={body}
            role={role}
            author={author}
            search={search}
            mode={mode}
          />
        )}
      </Box>
    </Box>
  );
}
