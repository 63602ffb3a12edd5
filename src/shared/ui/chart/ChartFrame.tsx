import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { ChartLine, Table2 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useSharedText } from '../../i18n/useSharedText.ts';
import type { BoxStyle } from '../boxStyle.ts';
import { Panel } from '../Panel.tsx';
import { ChartDownload } from './ChartDownload.tsx';
import { ChartTwin } from './ChartTwin.tsx';
import type { TwinSource } from './twinTable.ts';

type ChartFrameProps = {
  /** What is shown, not how. */
  readonly title: string;
  /** The unit. */
  readonly subtitle?: string;
  /** Further buttons, left of "show as table" and "download". */
  readonly tools?: ReactNode;
  /** The chart in numbers: shown in its place on demand, and downloaded. */
  readonly table: TwinSource;
  /** Without ending: "retention-by-month". */
  readonly fileName: string;
  readonly children: ReactNode;
  readonly busy?: boolean;
  readonly sx?: BoxStyle;
};

/** A panel around a chart of any kind: title, unit, table twin, CSV and PNG. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, tools, table, fileName, children, busy = false, sx } = props;
  const t = useSharedText();
  const [asTable, setAsTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const toggle = asTable ? t('chart.showChart') : t('chart.showTable');
  const Icon = asTable ? ChartLine : Table2;
  return (
    <Box
      ref={frame}
      sx={[
        {
          display: 'flex',
          minWidth: 0,
          bgcolor: 'background.paper',
          borderRadius: '10px',
          '& > section': { flex: 1 },
        },
        sx ?? null,
      ]}
    >
      <Panel
        title={title}
        {...(subtitle === undefined ? {} : { subtitle })}
        busy={busy}
        padded={!asTable}
        tools={
          <>
            {tools}
            <Tooltip title={toggle}>
              <IconButton
                aria-label={toggle}
                aria-pressed={asTable}
                onClick={() => {
                  setAsTable(!asTable);
                }}
              >
                <Icon size={15} strokeWidth={1.6} aria-hidden />
              </IconButton>
            </Tooltip>
            <ChartDownload table={table} fileName={fileName} picture={asTable ? null : frame} />
          </>
        }
      >
        {asTable ? <ChartTwin label={title} table={table} /> : children}
      </Panel>
    </Box>
  );
}
