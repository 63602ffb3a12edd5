import { defineWrite } from '../../../../shared/data/writes/defineWrite.ts';
import { AnnouncementRefused } from './announcementRefused.ts';
import { announcementSchema, type SavedAnnouncement } from './announcementSchema.ts';

/**
 * Writes an announcement, or changes the one of that id; one that was dropped is taken up again. Once it
 * went to a group, its texts and its time stay: they are what was sent.
 *
 * @param seen `at` of the row that was changed; null for a new one
 * @throws ZodError on senseless parameters, or AnnouncementRefused
 */
export const saveAnnouncement = defineWrite({
  name: 'announcement.save',
  undoable: true,
  tables: ['announcements'],
  run: async (
    records,
    params: { readonly announcement: SavedAnnouncement; readonly seen: number | null },
    { now, actor },
  ) => {
    const row = announcementSchema.parse(params.announcement);
    const known = await records.get('announcements', row.id);
    if (params.seen !== null && !known) throw new AnnouncementRefused('gone');
    if ((known?.at ?? null) !== params.seen) throw new AnnouncementRefused('changed');
    const sent = known?.sent ?? [];
    const same =
      row.text.en === known?.text.en &&
      row.text['zh-CN'] === known.text['zh-CN'] &&
      row.dueAt === known.dueAt;
    if (sent.length > 0 && !same) throw new AnnouncementRefused('sent');
    await records.put('announcements', row.id, { ...row, sent, at: now, by: actor });
    return { result: row.id, subject: row.id, details: { name: row.title } };
  },
});

/**
 * Notes that somebody has sent it to a group by hand, now: the app sends nothing. Both languages may go
 * to the same group, each once.
 *
 * @param seen `at` of the row whose text was sent
 * @throws AnnouncementRefused
 */
export const markSent = defineWrite({
  name: 'announcement.sent',
  undoable: true,
  tables: ['announcements'],
  run: async (
    records,
    params: {
      readonly id: string;
      readonly group: string;
      readonly language: 'en' | 'zh-CN';
      readonly seen: number;
    },
    { now, actor },
  ) => {
    const { id, group, language, seen } = params;
    const row = await records.get('announcements', id);
    if (!row) throw new AnnouncementRefused('gone');
    if (row.at !== seen) throw new AnnouncementRefused('changed');
    const open = row.state === 'ready' && row.groups.includes(group) && row.text[language] !== '';
    if (!open) throw new AnnouncementRefused('notReady');
    if (row.sent.some((each) => each.group === group && each.language === language)) {
      throw new AnnouncementRefused('sentBefore');
    }
    // `at` stays: the announcement is the same, and whoever changes it meanwhile need not begin anew.
    const sent = [...row.sent, { group, language, at: now, by: actor }];
    await records.put('announcements', id, { ...row, sent });
    return { result: undefined, subject: id, details: { name: row.title, group } };
  },
});

/** Gives an announcement up; where it was sent stays to be seen. @throws AnnouncementRefused */
export const dropAnnouncement = defineWrite({
  name: 'announcement.drop',
  undoable: true,
  tables: ['announcements'],
  run: async (records, { id }: { readonly id: string }, { now, actor }) => {
    const row = await records.get('announcements', id);
    if (!row) throw new AnnouncementRefused('gone');
    await records.put('announcements', id, { ...row, state: 'dropped', at: now, by: actor });
    return { result: undefined, subject: id, details: { name: row.title } };
  },
});
