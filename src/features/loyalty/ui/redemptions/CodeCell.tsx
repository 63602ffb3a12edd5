import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { Eye } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormat } from '../../../../shared/i18n/useFormat.ts';
import { useAct } from '../../../../shared/ui/actions/useAct.ts';
import { CodeShownBefore, showCode } from '../../data/gifts/showCode.ts';
import type { QueuedRedemption } from '../../data/gifts/redemptionQueue.ts';
import { useLoyaltyText } from '../loyaltyText.ts';

type CodeCellProps = {
  readonly row: QueuedRedemption;
  /** Name of the gift. */
  readonly gift: string;
  readonly zone: string;
  readonly disabled: boolean;
};

/** Shows the code of a redemption, once; after that, when that was. */
export function CodeCell({ row, gift, zone, disabled }: CodeCellProps) {
  const t = useLoyaltyText();
  const format = useFormat();
  const act = useAct();
  const heading = useId();
  const [code, setCode] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const shown = (at: number) =>
    t('redemptions.queue.codeShownAt', { when: format.instant(at, zone) });
  const show = async () => {
    const performed = await act(
      showCode,
      { id: row.id },
      {
        refused: (error) => (error instanceof CodeShownBefore ? shown(error.shownAt) : undefined),
      },
    );
    if (performed) setCode(performed.result);
  };
  return (
    <>
      {row.shownAt !== null ? (
        shown(row.shownAt)
      ) : row.state === 'fulfilled' ? (
        <Button
          size="small"
          disabled={disabled}
          title={t('redemptions.queue.codeOnce')}
          startIcon={<Eye strokeWidth={1.6} aria-hidden />}
          onClick={() => void show()}
        >
          {t('redemptions.queue.showCode')}
        </Button>
      ) : (
        ''
      )}
      {code !== null && (
        <Dialog open aria-labelledby={heading}>
          <DialogTitle id={heading} variant="h1" component="h2">
            {t('redemptions.queue.codeTitle', { gift })}
          </DialogTitle>
          <DialogContent>
            <Typography variant="metric" component="p" sx={{ overflowWrap: 'anywhere', mb: 1 }}>
              {code}
            </Typography>
            <Typography variant="body2" role="status">
              {t(copied ? 'redemptions.queue.copied' : 'redemptions.queue.codeText')}
            </Typography>
          </DialogContent>
          <DialogActions sx={{ px: 2.5, pb: 2 }}>
            <Button
              onClick={() => {
                navigator.clipboard.writeText(code).then(
                  () => {
                    setCopied(true);
                  },
                  () => undefined,
                );
              }}
            >
              {t('redemptions.queue.copy')}
            </Button>
            <Button
              variant="contained"
              color="primary"
              onClick={() => {
                setCode(null);
              }}
            >
              {t('redemptions.queue.codeDone')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
