import { useColorScheme } from '@mui/material/styles';
import { useNavigate } from 'react-router';
import { importsArea } from '../../features/imports/index.ts';
import { useWorkspaces } from '../../shared/data/registry.ts';
import { LANGUAGES } from '../../shared/i18n/language.ts';
import { useLanguage } from '../../shared/i18n/useLanguage.ts';
import { useUndo } from '../../shared/ui/actions/useUndo.ts';
import { absolutePath } from '../areaPaths.ts';
import { areas } from '../areas.ts';
import { navGroups } from '../navigation/navEntries.ts';
import { useNavGroups } from '../navigation/useNavGroups.ts';
import { COLOR_MODES } from '../settings/colorModes.ts';
import { useChooseLanguage } from '../settings/useChooseLanguage.ts';
import { useAppText } from '../useAppText.ts';
import { switchWorkspace } from '../workspaces/switchWorkspace.ts';
import { useCurrentWorkspace } from '../workspaces/useCurrentWorkspace.ts';
import type { Command } from './matchCommands.ts';

/** Texts of the other language are not loaded; the app's own pages are found by this one's. */
const NOT_TRANSLATED = { overview: '', audit: '' };

/** Everything that the palette offers now. */
export function useCommands(): Command[] {
  const t = useAppText();
  const navigate = useNavigate();
  const language = useLanguage();
  const chooseLanguage = useChooseLanguage();
  const { setMode } = useColorScheme();
  const { undoLast, redoLast } = useUndo();
  const current = useCurrentWorkspace();
  const workspaces = useWorkspaces() ?? [];
  const entries = useNavGroups().flatMap((group) => group.entries);
  const otherLanguages = LANGUAGES.filter((each) => each !== language);

  const go = (path: string) => () => void navigate(path);
  const wordsOf = (path: string) =>
    otherLanguages.flatMap((other) =>
      navGroups(areas, other, NOT_TRANSLATED)
        .flatMap((group) => group.entries)
        .filter((entry) => entry.path === path)
        .map((entry) => entry.label),
    );
  const command = (
    kind: Command['kind'],
    label: string,
    run: () => void,
    words: string[] = [],
  ) => ({
    id: `${kind} ${label}`,
    kind,
    label,
    run,
    words,
  });

  return [
    ...entries.map(({ path, label }) => command('go', label, go(path), wordsOf(path))),
    command('go', t('shell.settings'), go('/settings')),
    ...workspaces
      .filter(({ id, deletedAt }) => deletedAt === null && id !== current.id)
      .map(({ id, name }) =>
        command('go', t('palette.switchTo', { name }), () => {
          switchWorkspace(id);
        }),
      ),
    command('do', t('palette.import'), go(absolutePath(importsArea.path))),
    command('do', t('palette.undo'), () => void undoLast(), ['undo']),
    command('do', t('palette.redo'), () => void redoLast(), ['redo']),
    command('do', t('integrity.run'), go('/settings#check')),
    command('do', t('workspaces.new'), go('/settings?new=shop')),
    ...otherLanguages.map((other) =>
      command('do', t(`language.${other}`), () => void chooseLanguage(other), [
        t('language.label'),
        'language',
      ]),
    ),
    ...COLOR_MODES.map((mode) =>
      command(
        'do',
        t('palette.theme', { name: t(`theme.${mode}`) }),
        () => {
          setMode(mode);
        },
        [mode],
      ),
    ),
  ];
}
