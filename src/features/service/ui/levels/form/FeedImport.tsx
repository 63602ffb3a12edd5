import Button from '@mui/material/Button';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useNotify } from '../../../../../shared/ui/useNotify.ts';
import { parseHolidayFeed, type HolidayFeed } from '../../../domain/hours/parseHolidayFeed.ts';
import type { NamedDay } from '../../../domain/hours/specialDaysOf.ts';
import { useServiceText } from '../../serviceText.ts';
import { FeedDialog } from './FeedDialog.tsx';

type FeedImportProps = {
  readonly disabled: boolean;
  /** What was taken over, and the name of its file. */
  readonly onTake: (days: readonly NamedDay[], source: string) => void;
};

/** Holidays of an iCalendar file: read here, shown, and then taken over or not. */
export function FeedImport({ disabled, onTake }: FeedImportProps) {
  const t = useServiceText();
  const notify = useNotify();
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<{ readonly file: string; readonly feed: HolidayFeed } | null>(
    null,
  );
  const open = async (file: File) => {
    try {
      setRead({ file: file.name, feed: parseHolidayFeed(await file.text()) });
    } catch {
      notify({ text: t('levels.feed.unreadable', { file: file.name }) });
    }
  };
  return (
    <>
      <Button
        disabled={disabled}
        startIcon={<FileUp strokeWidth={1.6} aria-hidden />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {t('levels.days.feed')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".ics,text/calendar"
        hidden
        aria-label={t('levels.days.feed')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void open(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {read && (
        <FeedDialog
          file={read.file}
          feed={read.feed}
          onTake={() => {
            onTake(read.feed.days, read.file);
            setRead(null);
          }}
          onClose={() => {
            setRead(null);
          }}
        />
      )}
    </>
  );
}
