import Button from '@mui/material/Button';
import { memo } from 'react';
import { KeyHint } from '../../../shared/ui/keys/KeyHint.tsx';
import { ConversationsHead } from './ConversationsHead.tsx';
import type { ConversationsSearch } from './conversationsSearch.ts';
import type { KnownLevels } from './levels/useLevelSides.ts';
import type { AskList } from './list/useAskedList.ts';
import { RowsExport } from './rows/RowsExport.tsx';
import { useServiceText } from './serviceText.ts';

type WorkbenchHeadProps = {
  readonly address: ConversationsSearch;
  readonly ask: AskList;
  /** Undefined while they are read. */
  readonly levels: KnownLevels | undefined;
  /** IANA zone of the shop; undefined while it is read. */
  readonly zone: string | undefined;
  readonly now: number;
  readonly onHelp: () => void;
};

/** Head of the page of conversations, from which those of the address can be saved. */
export const WorkbenchHead = memo(function WorkbenchHead(props: WorkbenchHeadProps) {
  const { address, ask, levels, zone, now, onHelp } = props;
  const t = useServiceText();
  const asked = ask(address);
  return (
    <ConversationsHead
      actions={
        <>
          <RowsExport
            zone={zone ?? 'UTC'}
            asked={
              zone !== undefined && levels && asked
                ? { ...asked, levels: levels.live, version: levels.version, zone, now }
                : null
            }
          />
          <Button
            endIcon={<KeyHint press="?" />}
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
            onClick={onHelp}
          >
            {t('page.keys')}
          </Button>
        </>
      }
    />
  );
});
