import Box from '@mui/material/Box';
import { useState } from 'react';
import { LoadingRows } from '../../../../shared/ui/LoadingRows.tsx';
import { PageHeader } from '../../../../shared/ui/PageHeader.tsx';
import { Panel } from '../../../../shared/ui/Panel.tsx';
import type { Shortfall } from '../../domain/adjustments/adjustmentTypes.ts';
import { LoyaltyNav } from '../LoyaltyNav.tsx';
import { useLoyaltyText } from '../loyaltyText.ts';
import { useLoyaltyShop, type LoyaltyShop } from '../useLoyaltyShop.ts';
import { AdjustWorkbench } from './AdjustWorkbench.tsx';
import { BookedFiles } from './BookedFiles.tsx';
import type { ChosenFile } from './chosenFile.ts';
import { FileChoice } from './FileChoice.tsx';

/** Gives points to many members, or takes some away, from a file. */
export function AdjustFilePage() {
  const t = useLoyaltyText();
  const shop = useLoyaltyShop();
  return (
    <>
      <PageHeader
        title={t('adjustments.title')}
        question={t('adjustments.question')}
        tabs={<LoyaltyNav current="members" />}
      />
      {shop ? (
        <AdjustContent {...shop} />
      ) : (
        <Panel busy>
          <LoadingRows rows={8} />
        </Panel>
      )}
    </>
  );
}

function AdjustContent(shop: LoyaltyShop) {
  const [file, setFile] = useState<ChosenFile>();
  const [shortfall, setShortfall] = useState<Shortfall>('leaveOut');
  const readable = file && !('refused' in file) && file.read.missing.length === 0;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        alignItems: 'start',
      }}
    >
      <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
        <FileChoice
          zone={shop.shop.zone}
          file={file}
          shortfall={shortfall}
          onFile={setFile}
          onShortfall={setShortfall}
        />
        {readable && <AdjustWorkbench {...shop} file={file} shortfall={shortfall} />}
      </Box>
      <BookedFiles zone={shop.shop.zone} />
    </Box>
  );
}
