import { en as activities } from './activities/en.ts';
import { en as announcements } from './announcements/en.ts';
import { en as draws } from './draws/en.ts';
import { en as groups } from './groups/en.ts';
import { en as overview } from './overview/en.ts';
import { en as penalties } from './penalties/en.ts';
import { en as posts } from './posts/en.ts';
import { en as prizes } from './prizes/en.ts';
import { en as quality } from './quality/en.ts';
import { en as queue } from './queue/en.ts';
import { en as rules } from './rules/en.ts';
import { en as steps } from './steps/en.ts';

/** Texts of the community. */
export const en = {
  tabs: {
    label: 'Parts of the community',
    queue: 'Review queue',
    rules: 'Rules',
    groups: 'Groups',
    penalties: 'Penalties',
    steps: 'Action list',
    quality: 'Quality',
    activities: 'Activities',
    draws: 'Draws',
    posts: 'Posts',
    announcements: 'Announcements',
  },
  activities,
  announcements,
  draws,
  groups,
  overview,
  penalties,
  posts,
  prizes,
  quality,
  queue,
  rules,
  steps,
} as const;
