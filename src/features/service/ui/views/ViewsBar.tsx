import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useWorkspace } from '../../../../shared/data/workspaceContext.tsx';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { useSavedViews } from '../../data/records/savedViews.ts';
import { deleteView, saveView } from '../../data/records/viewWrites.ts';
import type { ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import { NameDialog } from './NameDialog.tsx';
import { ViewLink } from './ViewLink.tsx';
import { BUILT_IN, builtInQuery, currentQuery, viewQuery } from './viewQuery.ts';

type Props = { readonly search: ConversationsSearch };

/** Ways to look at the list: those that everybody has, those that staff saved, and saving another. */
export const ViewsBar = memo(function ViewsBar({ search }: Props) {
  const t = useServiceText();
  const { db } = useWorkspace();
  const act = useAct();
  const saved = useSavedViews(db) ?? [];
  const [naming, setNaming] = useState<'save' | 'rename' | null>(null);
  const query = viewQuery(search);
  const own = saved.map((view) => ({ ...view, query: currentQuery(view.query) }));
  const current = own.find((view) => view.query === query);
  const isNew = !current && !BUILT_IN.some((view) => builtInQuery(view) === query);
  const save = (name: string) => {
    setNaming(null);
    const id = naming === 'rename' && current ? current.id : crypto.randomUUID();
    const done = t(naming === 'rename' ? 'desk.views.renamed' : 'desk.views.saved', { name });
    void act(saveView, { id, name, query }, { done });
  };
  return (
    <Box
      component="nav"
      aria-label={t('desk.views.label')}
      sx={{
        // On a phone one either looks for a conversation or reads it.
        display: { xs: search.conversation < 0 ? 'flex' : 'none', md: 'flex' },
        gap: 0.5,
        rowGap: 0.5,
        flexWrap: 'wrap',
        alignItems: 'center',
        mb: 1.5,
      }}
    >
      <Box
        component="ul"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, m: 0, p: 0, listStyle: 'none' }}
      >
        {BUILT_IN.map((view) => (
          <ViewLink
            key={view}
            query={builtInQuery(view)}
            current={builtInQuery(view) === query}
            name={t(`desk.views.${view}`)}
          />
        ))}
        {own.map((view) => (
          <ViewLink
            key={view.id}
            query={view.query}
            current={view.id === current?.id}
            name={view.name}
          />
        ))}
      </Box>
      {isNew && (
        <Button
          size="small"
          startIcon={<Bookmark strokeWidth={1.6} aria-hidden />}
          onClick={() => {
            setNaming('save');
          }}
        >
          {t('desk.views.save')}
        </Button>
      )}
      {current && (
        <>
          <Button
            size="small"
            startIcon={<Pencil strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              setNaming('rename');
            }}
          >
            {t('desk.views.rename')}
          </Button>
          <Button
            size="small"
            startIcon={<Trash2 strokeWidth={1.6} aria-hidden />}
            onClick={() => {
              const done = t('desk.views.deleted', { name: current.name });
              void act(deleteView, { id: current.id }, { done });
            }}
          >
            {t('desk.views.delete')}
          </Button>
        </>
      )}
      {naming && (
        <NameDialog
          title={t(naming === 'rename' ? 'desk.views.renameTitle' : 'desk.views.saveTitle')}
          name={naming === 'rename' ? (current?.name ?? '') : ''}
          onSave={save}
          onClose={() => {
            setNaming(null);
          }}
        />
      )}
    </Box>
  );
});
