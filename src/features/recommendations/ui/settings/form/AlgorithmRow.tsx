import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { useFormat } from '../../../../../shared/i18n/useFormat.ts';
import type { AlgorithmId } from '../../../domain/settings/algorithmSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { SliderSetting } from '../fields/SliderSetting.tsx';
import { WEIGHT_RANGE } from '../words/numberRanges.ts';
import { algorithmEdit } from './algorithmEdit.ts';
import { ALGORITHM_PARAMETERS } from './algorithmParameters.tsx';
import type { PlacementEdit } from './placementEdit.ts';

type AlgorithmRowProps = {
  readonly algorithm: AlgorithmId;
  readonly edit: PlacementEdit;
  /** Of all weights, 0 to 1. */
  readonly share: number | null;
  /** A parameter needs another value, so it has to be seen. */
  readonly toFix: boolean;
  readonly describedBy: string | undefined;
};

/** One algorithm: how much it counts, what it does, and its parameters behind a button. */
export const AlgorithmRow = memo(function AlgorithmRow(props: AlgorithmRowProps) {
  const { algorithm, edit, share, toFix, describedBy } = props;
  const { now, live, field, set } = algorithmEdit(edit, algorithm);
  const t = useRecommendationsText();
  const format = useFormat();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const { weight } = now;
  const name = t(`settings.fields.algorithms.${algorithm}.name`);
  const open = asked || toFix;
  const Parameters = algorithm === 'outside' ? null : ALGORITHM_PARAMETERS[algorithm];
  const Chevron = open ? ChevronDown : ChevronRight;
  const hint = [
    t(`settings.fields.algorithms.${algorithm}.hint`),
    ...(isCostly(algorithm) ? [t(`settings.fields.algorithms.${algorithm}.cost`)] : []),
  ].join(t('settings.words.sentences'));
  return (
    <Box role="group" aria-label={name}>
      <SliderSetting
        label={name}
        hint={hint}
        field={`${field.owner}.algorithms.${algorithm}.weight`}
        range={WEIGHT_RANGE}
        value={weight}
        live={live?.weight}
        step={1}
        disabled={field.disabled}
        describedBy={describedBy}
        onChange={(next) => {
          set({ weight: next });
        }}
      />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', typography: 'caption', mt: 0.25 }}>
        {Parameters && (
          <ButtonBase
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('settings.parametersOf', { name })}
            onClick={() => {
              setAsked(!open);
            }}
            sx={{
              font: 'inherit',
              color: 'ink.soft',
              fontWeight: 500,
              gap: 0.25,
              minHeight: 24,
              ml: '-3px',
              pr: 0.5,
              borderRadius: '4px',
              '&:hover': { color: 'ink.strong' },
              '@media (pointer: coarse)': { minHeight: 44 },
            }}
          >
            <Chevron size={14} strokeWidth={1.6} aria-hidden />
            {t('settings.parameters')}
          </ButtonBase>
        )}
        <Box component="span" sx={{ ml: 'auto', color: 'ink.faint' }}>
          {weight === 0
            ? t('settings.notInBlend')
            : share !== null && t('settings.share', { share: format.percent(share, 0) })}
        </Box>
      </Box>
      {open && Parameters && (
        <Box
          id={id}
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 190px), 1fr))',
            mt: 1,
            pl: 1.5,
            py: 0.5,
            borderLeft: '2px solid',
            borderColor: 'line.hair',
          }}
        >
          <Parameters edit={edit} />
        </Box>
      )}
    </Box>
  );
}, showSame);

function showSame(before: AlgorithmRowProps, after: AlgorithmRowProps): boolean {
  const { algorithm, edit, share, toFix, describedBy } = after;
  const { edit: was } = before;
  return (
    algorithm === before.algorithm &&
    share === before.share &&
    toFix === before.toFix &&
    describedBy === before.describedBy &&
    edit.placement === was.placement &&
    edit.disabled === was.disabled &&
    edit.update === was.update &&
    edit.live?.algorithms[algorithm] === was.live?.algorithms[algorithm] &&
    edit.settings.algorithms[algorithm] === was.settings.algorithms[algorithm]
  );
}

function isCostly(algorithm: AlgorithmId): algorithm is 'ease' | 'ials' | 'autoencoder' {
  return algorithm === 'ease' || algorithm === 'ials' || algorithm === 'autoencoder';
}
