import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import { mapAgents } from '../../data/records/mapAgents.ts';
import type { ListedAuthor } from '../../domain/agents/deskAuthors.ts';
import { mergedIdentity } from '../../domain/agents/mergedIdentity.ts';
import { suggestIdentities } from '../../domain/agents/suggestIdentities.ts';
import { useServiceText } from '../serviceText.ts';

type Props = {
  readonly authors: readonly ListedAuthor[];
  /** Only suggestions that one of these is in; null for all. */
  readonly about: ReadonlySet<string> | null;
};

/** Authors who may be one person, to be accepted one by one or all at once. */
export function SuggestionsPanel({ authors, about }: Props) {
  const t = useServiceText();
  const format = useFormat();
  const act = useAct();
  const all = useMemo(() => suggestIdentities(authors), [authors]);
  const suggestions = about
    ? all.filter((one) => one.authors.some((author) => about.has(author)))
    : all;
  if (suggestions.length === 0) return null;
  const identities = suggestions.map(({ authors: who, name }) => ({
    ...mergedIdentity(authors, who),
    name,
  }));
  const accept = (accepted: typeof identities) => {
    const name = accepted.map((one) => one.name).join(t('about.list'));
    void act(mapAgents, accepted, { done: t('desk.agents.saved', { name }) });
  };
  const count = suggestions.length;
  return (
    <Panel
      title={t('desk.agents.suggestions')}
      subtitle={t('desk.agents.suggestionsText')}
      tools={
        count > 1 ? (
          <Button
            onClick={() => {
              accept(identities);
            }}
          >
            {t('desk.agents.acceptAll', { count, n: format.number(count) })}
          </Button>
        ) : undefined
      }
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {suggestions.map(({ authors: who, name, reasons }, place) => (
          <Box
            component="li"
            key={who.join('\n')}
            sx={{
              display: 'flex',
              gap: 1,
              flexWrap: 'wrap',
              alignItems: 'center',
              typography: 'body2',
            }}
          >
            <Box component="span" sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>
              <bdi>{who.join(' · ')}</bdi>
              <Box component="span" sx={{ color: 'ink.soft', ml: 1 }}>
                {reasons.map((reason) => t(`desk.agents.reasons.${reason}`)).join(' · ')}
              </Box>
            </Box>
            <Button
              size="small"
              onClick={() => {
                accept(identities.slice(place, place + 1));
              }}
            >
              {t('desk.agents.accept', { name })}
            </Button>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
