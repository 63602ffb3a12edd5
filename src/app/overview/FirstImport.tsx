import Button from '@mui/material/Button';
import { Upload } from 'lucide-react';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { openImport } from '../../features/imports/index.ts';
import { EmptyState } from '../../shared/ui/EmptyState.tsx';
import { Panel } from '../../shared/ui/Panel.tsx';
import { useAppText } from '../useAppText.ts';

/** A fresh shop: the way to its first numbers. Dropping a file anywhere does the same. */
export function FirstImport() {
  const t = useAppText();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Panel>
      <EmptyState
        outline="heatmap"
        title={t('overview.emptyTitle')}
        formats={t('overview.formats')}
        action={
          <>
            <input
              ref={input}
              type="file"
              hidden
              data-first-import=""
              onChange={(event) => {
                const files = [...(event.target.files ?? [])];
                // The same file can be chosen again after coming back.
                event.target.value = '';
                if (files.length > 0) openImport(files, navigate);
              }}
            />
            <Button
              variant="contained"
              color="primary"
              startIcon={<Upload strokeWidth={1.6} aria-hidden />}
              onClick={() => input.current?.click()}
            >
              {t('overview.choose')}
            </Button>
          </>
        }
      >
        {t('overview.emptyText')}
      </EmptyState>
    </Panel>
  );
}
