import Box from '@mui/material/Box';
import type { ProblemGroup } from '../domain/importTypes.ts';
import { useImportText } from './useImportText.ts';

const SHOWN = 3;

/** Where a problem is: the column, and the first lines with what stands there. */
export function ProblemExamples({ problem }: { readonly problem: ProblemGroup }) {
  const t = useImportText();
  const { column, examples, count } = problem;
  const shown = examples.slice(0, SHOWN);
  const more = count - shown.length;
  return (
    <>
      {column !== null && (
        <Box>
          {t('problems.column')}{' '}
          <Box component="code" sx={{ typography: 'code' }}>
            {column}
          </Box>
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map(({ line, value }) => (
          <li key={line}>
            {t('problems.line', { count: line })}{' '}
            {value === '' ? (
              t('problems.empty')
            ) : (
              <Box component="code" sx={{ typography: 'code', whiteSpace: 'pre-wrap' }}>
                {value}
              </Box>
            )}
          </li>
        ))}
        {more > 0 && <li>{t('problems.more', { count: more })}</li>}
      </Box>
    </>
  );
}
