import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { maskPersonalData } from '../../../shared/domain/privacy/maskPersonalData.ts';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { chatGap } from '../domain/chat/chatGap.ts';
import { chatLines } from '../domain/chat/chatLines.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import { CHAT_TEMPLATES, templateProblem } from '../domain/chat/chatTemplate.ts';
import { chatTimes } from '../domain/chat/chatTimes.ts';
import { guessChat } from '../domain/chat/guessChat.ts';
import { firstCharacters } from '../domain/values/firstCharacters.ts';
import { SelectField } from './SelectField.tsx';
import { useImportText } from './useImportText.ts';

type ChatPanelProps = {
  readonly sample: string;
  /** How the file is read now; null while it is read as a table. */
  readonly reading: ChatReading | null;
  /** null to read it as a table. */
  readonly onRead: (reading: ChatReading | null) => void;
};

type TemplateName = keyof typeof CHAT_TEMPLATES | 'own';
const NAMES = ['wechat', 'qq', 'wangwang', 'phone', 'timeFirst'] as const;
const SHOWN = 6;
/** Characters of a message that are enough to see where it begins. */
const BODY = 60;
/** px */
const FORM_WIDTH = 560;

type Row = {
  readonly name: string;
  readonly at: string;
  readonly body: string;
  readonly key: string;
};

/**
 * How a text is cut into messages: a template, what its times lack, and what comes of it. Most texts
 * are tables: of those, only that they could be read as a chat.
 */
export function ChatPanel({ sample, reading, onRead }: ChatPanelProps) {
  const t = useImportText();
  const [isOpen, setIsOpen] = useState(reading !== null);
  const [template, setTemplate] = useState(
    () => reading?.template ?? guessChat(sample) ?? CHAT_TEMPLATES.wechat,
  );
  const [isOwn, setIsOwn] = useState(reading !== null && nameOf(reading.template) === 'own');
  const [year, setYear] = useState(String(reading?.year ?? ''));
  const [start, setStart] = useState(reading?.start ?? '');

  const problem = templateProblem(template);
  const messages = problem === undefined ? chatLines(sample, template) : [];
  const gap = chatGap(messages);
  const wanted: ChatReading = {
    template,
    year: gap === 'year' && /^(?:19|20|21)\d{2}$/.test(year) ? Number(year) : null,
    start: gap === 'start' && start !== '' ? start.replace('T', ' ') : null,
  };
  const times = chatTimes(messages, wanted);
  const rows = messages.slice(0, SHOWN).map(({ name, body, line }, i): Row => {
    return { name, at: times[i] ?? '', body, key: String(line) };
  });
  const columns: readonly DataColumn<Row>[] = [
    { id: 'at', head: t('chat.at'), cell: ({ at }) => (at === '' ? t('chat.noTime') : at) },
    { id: 'name', head: t('chat.name'), cell: ({ name }) => name },
    {
      id: 'body',
      head: t('chat.body'),
      cell: ({ body }) => firstCharacters(maskPersonalData(body), BODY),
    },
  ];
  const name: TemplateName = isOwn ? 'own' : nameOf(template);
  const isNew = rows.length > 0 && !isSame(wanted, reading);
  if (!isOpen) {
    return (
      <Button
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t('chat.open')}
      </Button>
    );
  }
  return (
    <Panel
      title={t('chat.title')}
      subtitle={t(reading === null ? 'chat.asTable' : 'chat.asChat')}
      tools={
        <Button
          onClick={() => {
            if (reading === null) setIsOpen(false);
            else onRead(null);
          }}
        >
          {t(reading === null ? 'chat.close' : 'chat.readAsTable')}
        </Button>
      }
    >
      <Stack sx={{ gap: 1.5 }}>
        <Stack sx={{ gap: 1.5, maxWidth: FORM_WIDTH }}>
          <SelectField
            label={t('chat.template')}
            value={name}
            options={[...NAMES, 'own' as const].map((value) => ({
              value,
              label: t(`chat.templates.${value}`),
            }))}
            onChange={(chosen) => {
              setIsOwn(chosen === 'own');
              if (chosen !== 'own') setTemplate(CHAT_TEMPLATES[chosen]);
            }}
          />
          {isOwn && (
            <TextField
              size="small"
              label={t('chat.own')}
              value={template}
              error={problem !== undefined}
              helperText={t(problem === undefined ? 'chat.ownHint' : `chat.problems.${problem}`)}
              slotProps={{ htmlInput: { maxLength: 200, spellCheck: false } }}
              onChange={(event) => {
                setTemplate(event.target.value);
              }}
            />
          )}
          {gap === 'year' && (
            <TextField
              size="small"
              label={t('chat.year')}
              value={year}
              helperText={t('chat.yearHint')}
              slotProps={{ htmlInput: { maxLength: 4, inputMode: 'numeric' } }}
              onChange={(event) => {
                setYear(event.target.value.trim());
              }}
            />
          )}
          {gap === 'start' && (
            <TextField
              size="small"
              type="datetime-local"
              label={t('chat.start')}
              value={start.replace(' ', 'T')}
              helperText={t('chat.startHint')}
              slotProps={{ inputLabel: { shrink: true } }}
              onChange={(event) => {
                setStart(event.target.value);
              }}
            />
          )}
        </Stack>
        {rows.length === 0 ? (
          <Typography variant="body2">{t('chat.nothing')}</Typography>
        ) : (
          <Box sx={{ mx: -2 }}>
            <DataTable
              label={t('chat.preview')}
              columns={columns}
              rows={rows}
              rowKey={({ key }) => key}
            />
          </Box>
        )}
        <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Button
            variant="outlined"
            disabled={!isNew}
            onClick={() => {
              onRead(wanted);
            }}
          >
            {t('chat.read')}
          </Button>
          {isNew && (
            <Typography variant="caption" sx={{ color: 'ink.faint' }}>
              {t('chat.notYet')}
            </Typography>
          )}
        </Stack>
      </Stack>
    </Panel>
  );
}

function nameOf(template: string): TemplateName {
  return NAMES.find((name) => CHAT_TEMPLATES[name] === template) ?? 'own';
}

function isSame(a: ChatReading, b: ChatReading | null): boolean {
  return b !== null && a.template === b.template && a.year === b.year && a.start === b.start;
}
