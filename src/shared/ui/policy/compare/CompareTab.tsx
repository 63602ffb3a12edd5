import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ArrowLeftRight } from 'lucide-react';
import { readSettings, type ReadSettings } from '../../../domain/policy/readSettings.ts';
import { settingsDiff } from '../../../domain/policy/settingsDiff.ts';
import { useSharedText } from '../../../i18n/useSharedText.ts';
import { Panel } from '../../Panel.tsx';
import type { DraftState } from '../draft/useDraftEditor.ts';
import { unreadableWords } from '../unreadableWords.ts';
import type { PolicyView } from '../usePolicyView.ts';
import { comparedSides, type ComparedSides } from './comparedSides.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { SideSelect } from './SideSelect.tsx';

type CompareTabProps<S> = {
  readonly view: PolicyView<S>;
  readonly draft: DraftState<S>;
  /** As the address has it. */
  readonly asked: ComparedSides;
  readonly onChange: (sides: ComparedSides) => void;
};

/** Any two of live, draft, defaults and versions, setting by setting in words. */
export function CompareTab<S>({ view, draft, asked, onChange }: CompareTabProps<S>) {
  const t = useSharedText();
  const { stored, live, words, area } = view;
  const { definition } = area;
  const choices = [
    { id: 'live', name: `${t('policy.live')} · ${view.nameOf(live.version?.id ?? null)}` },
    ...(draft.exists ? [{ id: 'draft', name: t('policy.draft') }] : []),
    { id: 'defaults', name: t('policy.defaults') },
    ...stored.versions.map((version) => ({ id: version.id, name: view.nameOf(version.id) })),
  ];
  const ids = choices.map(({ id }) => id);
  const { from, to } = comparedSides(asked, ids, live.version?.basedOn ?? null);
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  const readOf = (id: string): ReadSettings<S> => {
    if (id === 'live') return live.read;
    if (id === 'draft') {
      return draft.unreadable ?? { ok: true, settings: draft.settings, migrated: false };
    }
    const version = view.versionOf(id);
    if (version) return readSettings(definition, version);
    return { ok: true, settings: definition.defaults, migrated: false };
  };
  const [before, after] = [readOf(from), readOf(to)];
  const unreadable = [
    { id: from, read: before },
    { id: to, read: after },
  ].flatMap(({ id, read }) =>
    read.ok ? [] : [{ version: nameOf(id), why: unreadableWords(t, read) }],
  );
  const changes = before.ok && after.ok ? settingsDiff(before.settings, after.settings) : [];
  return (
    <Panel
      title={t('policy.compare.title')}
      {...(changes.length > 0
        ? { subtitle: t('policy.compare.count', { count: changes.length }) }
        : {})}
      padded={false}
    >
      <Box
        sx={{
          px: 2,
          pb: 2,
          display: 'grid',
          gap: 1.5,
          alignItems: 'end',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '1fr auto 1fr' },
        }}
      >
        <SideSelect
          label={t('policy.compare.from')}
          value={from}
          choices={choices}
          onChange={(chosen) => {
            onChange({ from: chosen, to });
          }}
        />
        <Button
          aria-label={t('policy.compare.swap')}
          onClick={() => {
            onChange({ from: to, to: from });
          }}
        >
          <ArrowLeftRight size={16} strokeWidth={1.6} aria-hidden />
        </Button>
        <SideSelect
          label={t('policy.compare.to')}
          value={to}
          choices={choices}
          onChange={(chosen) => {
            onChange({ from, to: chosen });
          }}
        />
      </Box>
      {unreadable.length > 0 ? (
        unreadable.map((each) => (
          <Typography key={each.version} variant="body2" role="alert" sx={{ px: 2, pb: 2 }}>
            {t('policy.compare.unreadable', each)}
          </Typography>
        ))
      ) : changes.length === 0 ? (
        <Typography variant="body2" sx={{ px: 2, pb: 2, color: 'ink.soft' }}>
          {t('policy.compare.none')}
        </Typography>
      ) : (
        <DifferenceTable changes={changes} words={words} from={nameOf(from)} to={nameOf(to)} />
      )}
    </Panel>
  );
}
