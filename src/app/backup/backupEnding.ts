/** How a backup's file name ends: not .gz, which some browsers unpack by themselves. */
export const BACKUP_ENDING = '.huitou';
