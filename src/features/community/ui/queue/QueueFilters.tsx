import Stack from '@mui/material/Stack';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { memo } from 'react';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import type { QueueList } from '../../data/queue/queueList.ts';
import { ITEM_KINDS } from '../../domain/queue/openItems.ts';
import { useCommunityText } from '../communityText.ts';
import { useGroupNames } from '../useGroupNames.ts';
import { OptionFilter } from './OptionFilter.tsx';
import { QUEUE_VIEWS, type QueueSearch } from './queueSearch.ts';

type Props = {
  readonly search: QueueSearch;
  readonly change: (patch: Partial<QueueSearch>) => void;
  readonly choices: QueueList['choices'];
  readonly ruleName: (id: string) => string;
};

/** Which items are listed, and whether one by one or in bundles. */
export const QueueFilters = memo(function QueueFilters(props: Props) {
  const { search, change, choices, ruleName } = props;
  const t = useCommunityText();
  const groupName = useGroupNames();
  const option = ({ value, count }: { value: string; count: number }, name: string) => ({
    ...{ value, name },
    label: t('queue.filters.option', { name, count }),
  });
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('queue.filters.label')}
      sx={{ gap: 1, mb: 2, flexWrap: 'wrap', alignItems: 'center' }}
    >
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('queue.view.label')}
        value={search.view}
        sx={{ '& button': { whiteSpace: 'nowrap' } }}
        onChange={(_event, value) => {
          const view = QUEUE_VIEWS.find((each) => each === value);
          if (view) change({ view });
        }}
      >
        {QUEUE_VIEWS.map((view) => (
          <ToggleButton key={view} value={view}>
            {t(`queue.view.${view}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <OptionFilter
        name={t('queue.filters.group')}
        chosen={search.group}
        options={[
          ...choices.groups.map((each) => option(each, each.name)),
          // What is chosen stays in sight when nothing of it waits any more.
          ...search.group
            .filter((id) => choices.groups.every(({ value }) => value !== id))
            .map((id) => option({ value: id, count: 0 }, groupName(id))),
        ]}
        onChange={(group) => {
          change({ group });
        }}
      />
      <OptionFilter
        name={t('queue.filters.rule')}
        chosen={search.rule}
        options={choices.rules.map((each) => option(each, ruleName(each.value)))}
        onChange={(rule) => {
          change({ rule });
        }}
      />
      <OptionFilter
        name={t('queue.filters.kind')}
        chosen={search.kind}
        options={ITEM_KINDS.map((kind) => {
          const name = t(`queue.kinds.${kind}`);
          return { value: kind, name, label: name };
        })}
        onChange={(chosen) => {
          change({ kind: ITEM_KINDS.filter((kind) => chosen.includes(kind)) });
        }}
      />
      <OptionFilter
        name={t('queue.filters.author')}
        chosen={search.author < 0 ? [] : [String(search.author)]}
        options={choices.authors.map((each) => option(each, maskContact(each.name, 'name')))}
        single
        onChange={([author]) => {
          change({ author: author === undefined ? -1 : Number(author) });
        }}
      />
    </Stack>
  );
});
