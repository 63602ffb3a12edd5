import Button from '@mui/material/Button';
import { Link2 } from 'lucide-react';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { useRetentionText } from '../retentionText.ts';

/** Copies the address, which holds every setting of the page. */
export function CopyLinkButton() {
  const t = useRetentionText();
  const notify = useNotify();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      notify({ text: t('page.linkCopied') });
    } catch {
      notify({ text: t('page.linkNotCopied') });
    }
  };
  return (
    <Button startIcon={<Link2 strokeWidth={1.6} aria-hidden />} onClick={() => void copy()}>
      {t('page.copyLink')}
    </Button>
  );
}
