import Button from '@mui/material/Button';
import { Plus } from 'lucide-react';
import type { ConversationChoices } from '../../../domain/desk/choiceTypes.ts';
import { newTarget } from '../../../domain/levels/newLevels.ts';
import type {
  LevelTarget,
  ServiceLevelSettings,
} from '../../../domain/levels/serviceLevelSettings.ts';
import { FormPart } from './FormPart.tsx';
import { freshId, type LevelEdit } from './levelEdit.ts';
import { TargetItem } from './TargetItem.tsx';

type TargetListProps = {
  readonly edit: LevelEdit;
  readonly settings: ServiceLevelSettings;
  readonly live: ServiceLevelSettings | null;
  /** Undefined until they have been read. */
  readonly choices: ConversationChoices | undefined;
  readonly onChange: (targets: LevelTarget[]) => void;
  readonly onRemove: (target: LevelTarget, place: number) => void;
};

/** What is promised, target by target. */
export function TargetList({ edit, settings, live, choices, onChange, onRemove }: TargetListProps) {
  const { t } = edit.tools;
  const { targets, calendars } = settings;
  return (
    <FormPart title={t('levels.targets')} hint={t('levels.targetsHint')}>
      {targets.map((target, place) => (
        <TargetItem
          key={target.id}
          edit={edit}
          target={target}
          place={place}
          live={live?.targets.find(({ id }) => id === target.id)}
          compared={live !== null}
          calendars={calendars}
          choices={choices}
          onChange={(next) => {
            onChange(targets.map((one) => (one.id === target.id ? next : one)));
          }}
          onRemove={() => {
            onRemove(target, place);
          }}
        />
      ))}
      <Button
        disabled={edit.disabled || targets.length >= 200}
        startIcon={<Plus strokeWidth={1.6} aria-hidden />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange([...targets, newTarget(freshId('target', settings), calendars[0]?.id ?? null)]);
        }}
      >
        {t('levels.addTarget')}
      </Button>
    </FormPart>
  );
}
