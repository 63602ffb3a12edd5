import { z } from 'zod';
import { CONTACT_KINDS } from '../contents/contactDetails.ts';
import { MEDIA_KINDS } from '../contents/mediaKinds.ts';
import { FOLDS } from '../folding/folds.ts';
import { LONGEST_PATTERN } from './compiledPattern.ts';
import { PATTERN_FORMS } from './patternForms.ts';
import { LONGEST_TERM } from './termTokens.ts';

export const termsSchema = z.array(z.string().min(1).max(LONGEST_TERM)).max(5000);
const domains = z.array(z.string().min(1).max(253)).max(500);

/** What a message has to be for a rule to hit; see `conditionReading` for what each asks. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), terms: termsSchema.min(1), folds: z.array(z.enum(FOLDS)) }),
  z.object({
    kind: z.literal('pattern'),
    source: z.string().min(1).max(LONGEST_PATTERN),
    form: z.enum(PATTERN_FORMS),
  }),
  /** A run of at least so many digits, however they are written. */
  z.object({ kind: z.literal('numbers'), least: z.number().int().min(3).max(30) }),
  /** `only` names the domains that are meant, all where it is empty; `except` those that are not. */
  z.object({ kind: z.literal('links'), only: domains, except: domains }),
  z.object({ kind: z.literal('contact'), kinds: z.array(z.enum(CONTACT_KINDS)).min(1) }),
  z.object({ kind: z.literal('media'), kinds: z.array(z.enum(MEDIA_KINDS)).min(1) }),
  /** At least so many characters that are hidden or dressed up. */
  z.object({ kind: z.literal('disguise'), least: z.number().int().min(1).max(100) }),
  /** At least so many calls, or one of everybody. */
  z.object({
    kind: z.literal('mentions'),
    least: z.number().int().min(1).max(500),
    everyone: z.boolean(),
  }),
  /** More UTF-16 units than this. */
  z.object({ kind: z.literal('longer'), than: z.number().int().min(1).max(100_000) }),
  /** The same text, folded, for at least the nth time by one author, or in one group, within a while. */
  z.object({
    kind: z.literal('repeated'),
    times: z.number().int().min(2).max(100),
    minutes: z.number().int().min(1).max(43_200),
    by: z.enum(['author', 'group']),
  }),
  /** At least the nth message of one author in one group within a while. */
  z.object({
    kind: z.literal('flood'),
    messages: z.number().int().min(2).max(1000),
    seconds: z.number().int().min(1).max(86_400),
  }),
  /** Joined the group less than so many days of 24 hours ago. */
  z.object({ kind: z.literal('newMember'), days: z.number().int().min(1).max(365) }),
  /** At least so many breaches that people confirmed, decided in the days before the message. */
  z.object({
    kind: z.literal('history'),
    breaches: z.number().int().min(1).max(100),
    days: z.number().int().min(1).max(3650),
  }),
]);
export type RuleCondition = z.infer<typeof conditionSchema>;
