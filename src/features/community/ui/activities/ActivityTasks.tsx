import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { SavedActivity } from '../../data/activities/activitySchema.ts';
import { useCommunityText } from '../communityText.ts';

type Tasks = SavedActivity['tasks'];
type ActivityTasksProps = { readonly tasks: Tasks; readonly onChange: (tasks: Tasks) => void };

/** What has to be thought of, ticked off. */
export function ActivityTasks({ tasks, onChange }: ActivityTasksProps) {
  const t = useCommunityText();
  const format = useFormat();
  const [text, setText] = useState('');
  const legal = tasks.some(({ id }) => id.startsWith('legal'));
  const done = tasks.filter((task) => task.done).length;
  const add = () => {
    onChange([...tasks, { id: crypto.randomUUID(), text: text.trim(), done: false }]);
    setText('');
  };
  return (
    <Panel
      title={t('activities.tasks.title')}
      subtitle={t('activities.tasks.subtitle', {
        done: format.number(done),
        all: format.number(tasks.length),
      })}
    >
      {tasks.length === 0 && <Typography variant="body2">{t('activities.tasks.empty')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {tasks.map((task) => (
          <Stack key={task.id} component="li" direction="row" sx={{ alignItems: 'center', gap: 1 }}>
            <FormControlLabel
              sx={{ flex: 1, minWidth: 0 }}
              label={task.text}
              control={
                <Checkbox
                  checked={task.done}
                  onChange={(event) => {
                    const { checked } = event.target;
                    onChange(
                      tasks.map((each) =>
                        each.id === task.id ? { ...each, done: checked } : each,
                      ),
                    );
                  }}
                />
              }
            />
            <IconButton
              aria-label={t('activities.tasks.remove', { text: task.text })}
              onClick={() => {
                onChange(tasks.filter((each) => each.id !== task.id));
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </Stack>
        ))}
      </Box>
      <Stack direction="row" sx={{ gap: 1, mt: 1, alignItems: 'center' }}>
        <TextField
          label={t('activities.tasks.add')}
          value={text}
          sx={{ flex: 1, maxWidth: 480 }}
          slotProps={{ htmlInput: { maxLength: 400 } }}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Button disabled={text.trim() === '' || tasks.length >= 100} onClick={add}>
          {t('activities.tasks.addButton')}
        </Button>
      </Stack>
      {legal && (
        <Typography variant="caption" component="p" sx={{ color: 'ink.soft', mt: 1 }}>
          {t('activities.tasks.noAdvice')}
        </Typography>
      )}
    </Panel>
  );
}
