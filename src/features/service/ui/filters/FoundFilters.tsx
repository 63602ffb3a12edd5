import { LANGUAGES, type TextLanguage } from '../../../../shared/domain/text/textLanguage.ts';
import { LEVEL_STATES } from '../../domain/levels/levelState.ts';
import type { ConversationsSearch } from '../conversationsSearch.ts';
import { useServiceText } from '../serviceText.ts';
import { ChoiceFilter } from './ChoiceFilter.tsx';

type Props = {
  readonly search: ConversationsSearch;
  readonly narrow: (patch: Partial<ConversationsSearch>) => void;
};

/** As `LANGUAGES`, what hardly anybody looks for last. */
const SHOWN = ['zh', 'en', 'mixed', 'other', 'none'] as const satisfies readonly TextLanguage[];

/** Filters by what is found out about conversations, not by what a file says of them. */
export function FoundFilters({ search, narrow }: Props) {
  const t = useServiceText();
  return (
    <>
      <ChoiceFilter
        name={t('filters.waiting')}
        chosen={search.waiting ? ['waiting'] : []}
        choices={only('waiting', t('filters.onlyWaiting'))}
        onChange={(chosen) => {
          narrow({ waiting: chosen.length > 0 });
        }}
      />
      <ChoiceFilter
        name={t('filters.level')}
        chosen={search.level}
        choices={LEVEL_STATES.flatMap((state) => only(state, t(`filters.levels.${state}`)))}
        onChange={(chosen) => {
          narrow({ level: LEVEL_STATES.filter((state) => chosen.includes(state)) });
        }}
      />
      <ChoiceFilter
        name={t('filters.language')}
        chosen={search.language}
        choices={SHOWN.flatMap((language) => only(language, t(`filters.languages.${language}`)))}
        onChange={(chosen) => {
          narrow({ language: LANGUAGES.filter((language) => chosen.includes(language)) });
        }}
      />
      <ChoiceFilter
        name={t('filters.fresh')}
        chosen={search.fresh ? ['fresh'] : []}
        choices={only('fresh', t('filters.onlyFresh'))}
        onChange={(chosen) => {
          narrow({ fresh: chosen.length > 0 });
        }}
      />
    </>
  );
}

function only(value: string, name: string) {
  return [{ value, name, label: name }];
}
