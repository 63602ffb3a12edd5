import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';
import { useAppText } from '../useAppText.ts';
import { matchCommands, type Command } from './matchCommands.ts';
import { useCommands } from './useCommands.ts';

/** "Go to or do": every page and action by its name. Arrows choose, Enter does, Esc leaves. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const t = useAppText();
  const list = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const found = matchCommands(useCommands(), query);
  const current = Math.min(chosen, found.length - 1);
  const optionId = (index: number) => `${list}-${index}`;

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const choose = (event: KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') run(found[current]);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  };
  const move = (step: number) => {
    const next = (current + step + found.length) % Math.max(1, found.length);
    setChosen(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Dialog
      open
      onClose={onClose}
      slotProps={{
        container: { sx: { alignItems: 'flex-start' } },
        paper: {
          'aria-label': t('palette.title'),
          sx: { width: 560, maxWidth: 'calc(100vw - 32px)', m: 2, mt: '12vh' },
        },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.25,
          px: 2,
          borderBottom: '1px solid',
          borderColor: 'line.hair',
          color: 'ink.faint',
        }}
      >
        <Search size={16} strokeWidth={1.8} aria-hidden />
        <InputBase
          autoFocus
          fullWidth
          value={query}
          placeholder={t('palette.placeholder')}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={choose}
          slotProps={{
            input: {
              role: 'combobox',
              'aria-label': t('palette.title'),
              'aria-expanded': true,
              'aria-controls': list,
              'aria-autocomplete': 'list',
              ...(current >= 0 ? { 'aria-activedescendant': optionId(current) } : {}),
              autoComplete: 'off',
              spellCheck: false,
            },
          }}
          sx={{ height: 48, fontSize: '0.9375rem' }}
        />
      </Box>
      <Box
        role="listbox"
        id={list}
        aria-label={t('palette.results')}
        sx={{ p: 0.75, maxHeight: '52vh', overflowY: 'auto' }}
      >
        {found.map((command, index) => (
          <Box
            key={command.id}
            id={optionId(index)}
            role="option"
            aria-selected={index === current}
            onClick={() => {
              run(command);
            }}
            onPointerMove={() => {
              setChosen(index);
            }}
            sx={{
              display: 'flex',
              alignItems: 'center',
              minHeight: 36,
              px: 1.25,
              borderRadius: '6px',
              cursor: 'pointer',
              '&[aria-selected="true"]': { bgcolor: 'surface.selected' },
              '@media (pointer: coarse)': { minHeight: 44 },
            }}
          >
            <Box sx={{ flex: 1 }}>{command.label}</Box>
            <Box sx={{ typography: 'caption', color: 'ink.faint' }}>
              {t(`palette.${command.kind}`)}
            </Box>
          </Box>
        ))}
      </Box>
      <Box role="status" sx={{ px: 2, pb: found.length === 0 ? 2 : 0, color: 'ink.soft' }}>
        {found.length === 0 && t('palette.none')}
      </Box>
    </Dialog>
  );
}
