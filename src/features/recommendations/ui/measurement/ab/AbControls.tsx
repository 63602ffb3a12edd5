import Box from '@mui/material/Box';
import { PLANNED_MEASURES } from '../../../domain/measurement/measures.ts';
import { PlainSelect } from '../../rehearsal/PlainSelect.tsx';
import {
  addressOfVersion,
  type ChangeMeasurement,
  type MeasurementSearch,
} from '../measurementSearch.ts';
import { versionWords, type MeasurementTools } from '../measurementTools.ts';
import { TypedNumber } from './TypedNumber.tsx';

type AbControlsProps = {
  readonly tools: MeasurementTools;
  readonly asked: MeasurementSearch;
  readonly change: ChangeMeasurement;
};

/** Which versions, by which measure, and how the experiment was planned. */
export function AbControls({ tools, asked, change }: AbControlsProps) {
  const { t, answer } = tools;
  const { versions, ab } = answer.report;
  const choices = versions.map(({ name }) => ({
    id: addressOfVersion(name),
    name: versionWords(tools, name),
  }));
  const a = asked.a ?? addressOfVersion(ab?.a.version ?? choices[0]?.id ?? '');
  const b = asked.b ?? addressOfVersion(ab?.b.version ?? choices[1]?.id ?? '');
  return (
    <Box
      role="group"
      aria-label={t('measurement.ab.title')}
      data-print="hide"
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 184px), 1fr))',
        px: 2,
        pt: 0.5,
        pb: 2,
      }}
    >
      {/* The other one takes the place of a version that is chosen twice. */}
      <PlainSelect
        label={t('measurement.ab.a')}
        value={a}
        choices={choices}
        onChange={(chosen) => {
          change(chosen === b ? { a: chosen, b: a } : { a: chosen, b });
        }}
      />
      <PlainSelect
        label={t('measurement.ab.b')}
        value={b}
        choices={choices}
        onChange={(chosen) => {
          change(chosen === a ? { a: b, b: chosen } : { a, b: chosen });
        }}
      />
      <PlainSelect
        label={t('measurement.ab.measure')}
        value={asked.measure}
        choices={PLANNED_MEASURES.map((id) => ({ id, name: t(`measurement.measures.${id}`) }))}
        onChange={(measure) => {
          change({ measure });
        }}
      />
      <TypedNumber
        label={t('measurement.ab.effect')}
        hint={t('measurement.ab.effectHint')}
        wrong={t('measurement.ab.effectBad')}
        unit={t('measurement.ab.effectUnit')}
        value={asked.effect}
        min={0.01}
        max={50}
        optional
        onChange={(effect) => {
          change({ effect });
        }}
      />
      <TypedNumber
        label={t('measurement.ab.split')}
        hint={t('measurement.ab.splitHint')}
        wrong={t('measurement.ab.splitBad')}
        unit={t('measurement.ab.splitUnit')}
        value={asked.split}
        min={1}
        max={99}
        onChange={(split) => {
          if (split !== null) change({ split });
        }}
      />
    </Box>
  );
}
