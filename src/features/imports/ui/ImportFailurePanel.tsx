import Button from '@mui/material/Button';
import { useFormat } from '../../../shared/i18n/useFormat.ts';
import { ErrorPanel } from '../../../shared/ui/ErrorPanel.tsx';
import { Panel } from '../../../shared/ui/Panel.tsx';
import type { ImportFailure, ImportFailureKind } from '../domain/importTypes.ts';
import { failureValues } from './failureValues.ts';
import { useImportText } from './useImportText.ts';

type ImportFailurePanelProps = {
  readonly failure: ImportFailure;
  readonly fileName: string;
  readonly onRetry: () => void;
  readonly onOtherFile: () => void;
};

/** Failures that the same file would run into again: there is nothing to retry. */
const OF_THE_FILE: ReadonlySet<ImportFailureKind> = new Set([
  'emptyFile',
  'headerOnly',
  'binaryFile',
  'unpackedTooLarge',
  'damagedArchive',
  'archiveHasNoTable',
  'documentTooLarge',
  'wrongEncoding',
  'nothingReadable',
  'missingColumns',
]);

/** Why the import did not go on: what happened, what was kept, what to do. */
export function ImportFailurePanel(props: ImportFailurePanelProps) {
  const { failure, fileName, onRetry, onOtherFile } = props;
  const t = useImportText();
  const format = useFormat();
  const values = failureValues(failure, fileName, t, format);
  // A locked archive is not a damaged one to its owner.
  const locked = failure.kind === 'damagedArchive' && failure.details['cause'] === 'encrypted';
  const words = locked ? 'lockedArchive' : failure.kind;
  const ofTheFile = OF_THE_FILE.has(failure.kind);
  const details = JSON.stringify({ import: failure.kind, ...failure.details });
  return (
    <Panel>
      <ErrorPanel
        title={t(`failure.${words}.title`)}
        happened={t(`failure.${words}.happened`, values)}
        kept={t('failure.kept')}
        todo={t(`failure.${words}.todo`, values)}
        onRetry={ofTheFile ? undefined : onRetry}
        other={
          <Button
            {...(ofTheFile ? { variant: 'contained', color: 'primary' } : {})}
            onClick={onOtherFile}
          >
            {t('failure.otherFile')}
          </Button>
        }
        details={failure.kind === 'unexpected' ? details : undefined}
      />
    </Panel>
  );
}
