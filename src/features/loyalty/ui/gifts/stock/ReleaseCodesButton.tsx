import Button from '@mui/material/Button';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useWorkspace } from '../../../../../shared/data/workspaceContext.tsx';
import { useReveal } from '../../../../../shared/ui/actions/useReveal.ts';
import { saveFile } from '../../../../../shared/ui/saveFile.ts';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { codesRelease } from '../../../data/gifts/codesRelease.ts';
import { hasCodes } from '../../../../../shared/domain/gifts/giftSchema.ts';
import { useLoyaltyText } from '../../loyaltyText.ts';
import type { LiveCatalogue } from '../../../../../shared/ui/gifts/useLiveCatalogue.ts';

/** Writes the codes for the shop's checkout, once the audit trail has that they were written. */
export function ReleaseCodesButton({ catalogue }: { readonly catalogue: LiveCatalogue }) {
  const t = useLoyaltyText();
  const { db } = useWorkspace();
  const reveal = useReveal();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  if (!catalogue.gifts.some(hasCodes)) return null;
  const write = async () => {
    setBusy(true);
    try {
      const release = await codesRelease(db, catalogue, Date.now());
      const what = t('gifts.codes.released', { count: release.codes.length });
      await reveal('giftCatalogue', { what });
      const text = `${JSON.stringify(release, null, 2)}\n`;
      saveFile(`coupon-codes-v${catalogue.version}.json`, text, 'application/json');
    } catch {
      notify({ text: t('gifts.codes.releaseFailed') });
    }
    setBusy(false);
  };
  return (
    <Button
      title={t('gifts.codes.releaseHint')}
      disabled={busy}
      startIcon={<Download strokeWidth={1.6} aria-hidden />}
      onClick={() => void write()}
    >
      {t('gifts.codes.release')}
    </Button>
  );
}
