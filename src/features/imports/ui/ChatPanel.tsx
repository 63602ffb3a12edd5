import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { DataColumn } from '../../../shared/ui/table/dataColumn.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { chatGap } from '../domain/chat/chatGap.ts';
import { chatLines } from '../domain/chat/chatLines.ts';
import type { ChatReading } from '../domain/chat/chatReading.ts';
import { CHAT_TEMPLATES, templateProblem } from '../domain/chat/chatTemplate.ts';
import { chatTimes } from '../domain/chat/chatTimes.ts';
import { SelectField } from './SelectField.tsx';
import { useImportText } from './useImportText.ts';

type ChatPanelProps = {
  readonly sample: string;
  /** How the file is read now; null while it is read as a table. */
  readonly reading: ChatReading | null;
  readonly onRead: (reading: ChatReading) => void;
};

type TemplateName = keyof typeof CHAT_TEMPLATES | 'own';
const NAMES = ['wechat', 'qq', 'wangwang', 'phone', 'timeFirst'] as const;
const SHOWN = 6;
const FIRST_TEMPLATE = CHAT_TEMPLATES.wechat;

type Row = {
  readonly name: string;
  readonly at: string;
  readonly body: string;
  readonly key: string;
};

/** How a text is cut into messages: a template, what its times lack, and what comes of it. */
export function ChatPanel({ sample, reading, onRead }: ChatPanelProps) {
  const t = useImportText();
  const [template, setTemplate] = useState(reading?.template ?? FIRST_TEMPLATE);
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
    { id: 'body', head: t('chat.body'), cell: ({ body }) => body },
  ];
  const name: TemplateName = isOwn ? 'own' : nameOf(template);
  return (
    <Panel title={t('chat.title')} subtitle={t(reading === null ? 'chat.asTable' : 'chat.asChat')}>
      <Stack sx={{ gap: 1.5 }}>
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
        {rows.length === 0 ? (
          <Typography variant="body2">{t('chat.nothing')}</Typography>
        ) : (
          <DataTable
            label={t('chat.preview')}
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
          />
        )}
        <Button
          sx={{ alignSelf: 'flex-start' }}
          disabled={rows.length === 0 || isSame(wanted, reading)}
          onClick={() => {
            onRead(wanted);
          }}
        >
          {t('chat.read')}
        </Button>
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
