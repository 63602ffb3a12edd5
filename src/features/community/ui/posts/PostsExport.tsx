import Button from '@mui/material/Button';
import { Copy } from 'lucide-react';
import type { ExperiencePostRow } from '../../../../shared/domain/community/activityRecords.ts';
import type { ExportColumn } from '../../../../shared/domain/export/exportTable.ts';
import { maskContact } from '../../../../shared/domain/privacy/maskContact.ts';
import { useReveal } from '../../../../shared/ui/actions/useReveal.ts';
import { ExportButton } from '../../../../shared/ui/ExportButton.tsx';
import { useExportNames } from '../../../../shared/ui/useExportNames.ts';
import { useNotify } from '../../../../shared/ui/useNotify.ts';
import { maskedText } from '../../domain/queue/maskedText.ts';
import { useCommunityText } from '../communityText.ts';
import type { PostNames } from './postNames.ts';

type PostsExportProps = {
  /** The featured ones. */
  readonly posts: readonly ExperiencePostRow[];
  readonly names: PostNames;
  readonly zone: string;
};

/** Takes featured posts out: as a table, or as text that can be put into an announcement. */
export function PostsExport({ posts, names, zone }: PostsExportProps) {
  const t = useCommunityText();
  const notify = useNotify();
  const reveal = useReveal();
  const files = useExportNames(zone);
  const columns: ExportColumn[] = [
    { id: 'text', head: t('posts.exports.text'), kind: 'text' },
    { id: 'link', head: t('posts.exports.link'), kind: 'text' },
    { id: 'author', head: t('posts.exports.author'), kind: 'personal', contact: 'name' },
    { id: 'customer', head: t('posts.exports.customer'), kind: 'personal', contact: 'id' },
    { id: 'group', head: t('posts.exports.group'), kind: 'text' },
    { id: 'activity', head: t('posts.exports.activity'), kind: 'text' },
    { id: 'toldAt', head: t('posts.exports.toldAt'), kind: 'time' },
    { id: 'note', head: t('posts.exports.note'), kind: 'text' },
  ];
  const copy = async () => {
    const lines = posts.map(({ text, link, author }) => {
      const told = [maskedText(text, author), text.includes(link) ? '' : link];
      const words = told.filter((part) => part !== '').join(' ');
      if (author === '') return words;
      return t('posts.exports.line', { author: maskContact(author, 'name'), text: words });
    });
    try {
      await navigator.clipboard.writeText(lines.join('\n\n'));
      notify({ text: t('posts.exports.copied') });
    } catch {
      notify({ text: t('posts.exports.notCopied') });
    }
  };
  return (
    <>
      <Button
        startIcon={<Copy size={15} aria-hidden />}
        disabled={posts.length === 0}
        onClick={() => void copy()}
      >
        {t('posts.exports.copy')}
      </Button>
      <ExportButton
        {...files}
        name={t('posts.exports.name')}
        label={t('posts.exports.button')}
        columns={columns}
        disabled={posts.length === 0}
        onReveal={({ fileName }) => reveal('posts:featured', { what: fileName })}
        rows={(options) =>
          posts.map(({ text, link, author, customer, group, activity, toldAt, note }) => [
            options.reveal ? text : maskedText(text, author),
            link,
            author,
            customer,
            group === '' ? '' : names.group(group),
            activity === '' ? '' : names.activity(activity),
            toldAt,
            note,
          ])
        }
      />
    </>
  );
}
