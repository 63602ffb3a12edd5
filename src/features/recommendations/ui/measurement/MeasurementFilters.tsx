import Box from '@mui/material/Box';
import { GitBranch, LayoutTemplate } from 'lucide-react';
import { EXPOSURE_PLACEMENTS } from '../../../../shared/domain/facts/factTables.ts';
import { ChecksFilter } from './ChecksFilter.tsx';
import {
  addressOfVersion,
  type ChangeMeasurement,
  type MeasurementSearch,
} from './measurementSearch.ts';
import { versionWords, type MeasurementTools } from './measurementTools.ts';
import { PeriodFilter } from './PeriodFilter.tsx';

type MeasurementFiltersProps = {
  readonly tools: MeasurementTools;
  readonly asked: MeasurementSearch;
  readonly change: ChangeMeasurement;
};

/** As a shop thinks of them; what is elsewhere comes last. */
const [OTHER, ...NAMED] = EXPOSURE_PLACEMENTS;
const PLACEMENTS = [...NAMED, OTHER];

/** What the page counts. Every change applies at once and is in the address. */
export function MeasurementFilters({ tools, asked, change }: MeasurementFiltersProps) {
  const { t, format, zone, answer } = tools;
  const { versions, scope } = answer.report;
  return (
    <Box
      role="group"
      aria-label={t('measurement.filters.label')}
      data-print="hide"
      sx={{
        display: 'flex',
        gap: 1,
        mb: 1.5,
        // On phones one row that scrolls to the page's edges.
        flexWrap: { xs: 'nowrap', md: 'wrap' },
        overflowX: { xs: 'auto', md: 'visible' },
        mx: { xs: -2, md: 0 },
        px: { xs: 2, md: 0 },
        py: { xs: '3px', md: 0 },
      }}
    >
      <PeriodFilter
        period={{ from: asked.from, to: asked.to }}
        log={scope.all.days}
        zone={zone}
        onChange={change}
      />
      <ChecksFilter
        name={t('measurement.filters.versions')}
        icon={GitBranch}
        options={versions.map(({ name, exposures }) => ({
          value: addressOfVersion(name),
          label: versionWords(tools, name),
          amount: format.number(exposures),
        }))}
        chosen={asked.versions}
        onChange={(chosen) => {
          change({ versions: chosen });
        }}
      />
      <ChecksFilter
        name={t('measurement.filters.placements')}
        icon={LayoutTemplate}
        options={PLACEMENTS.map((value) => ({
          value,
          label: t(`measurement.placements.${value}`),
        }))}
        chosen={asked.placements}
        onChange={(chosen) => {
          change({ placements: chosen });
        }}
      />
    </Box>
  );
}
