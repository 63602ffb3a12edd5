import Stack from '@mui/material/Stack';
import { useId } from 'react';
import { ALGORITHMS } from '../../../domain/settings/algorithmSettings.ts';
import { useRecommendationsText } from '../../recommendationsText.ts';
import { GroupError } from '../fields/GroupError.tsx';
import { AlgorithmRow } from './AlgorithmRow.tsx';
import { blendShare } from './blendShare.ts';
import { parametersToFix } from './parametersToFix.ts';
import type { PlacementEdit } from './placementEdit.ts';

/** The algorithms of the blend, with their weights. */
export function AlgorithmsGroup({ edit }: { readonly edit: PlacementEdit }) {
  const t = useRecommendationsText();
  const help = useId();
  const wrong = edit.issue('algorithms') !== undefined;
  return (
    <Stack sx={{ gap: 2.5 }}>
      {wrong && <GroupError id={help}>{t('settings.errors.noAlgorithm')}</GroupError>}
      {ALGORITHMS.map((algorithm) => (
        <AlgorithmRow
          key={algorithm}
          algorithm={algorithm}
          edit={edit}
          share={blendShare(edit.settings.algorithms, algorithm)}
          toFix={parametersToFix(edit, algorithm)}
          describedBy={wrong ? help : undefined}
        />
      ))}
    </Stack>
  );
}
