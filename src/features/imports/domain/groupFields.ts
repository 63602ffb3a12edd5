/** What a column may become in files about groups, by kind; the first ones name the document. */
export const GROUP_FIELDS = {
  groups: ['group', 'name', 'platform', 'owner', 'rulesEn', 'rulesZh', 'createdAt'],
  groupMembers: ['group', 'author', 'name', 'customer', 'role', 'joinedAt', 'leftAt', 'invitedBy'],
  groupReports: [
    'report',
    'group',
    'message',
    'quote',
    'author',
    'reporter',
    'reason',
    'note',
    'at',
  ],
  groupStatistics: [
    'at',
    'owner',
    'group',
    'groups',
    'newGroups',
    'groupsWithMessages',
    'members',
    'newMembers',
    'leftMembers',
    'membersWithMessages',
    'messages',
  ],
} as const;
