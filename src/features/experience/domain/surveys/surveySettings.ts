import { z } from 'zod';
import type { PolicyDefinition } from '../../../../shared/domain/policy/policyTypes.ts';
import { surveyProblems } from './surveyProblems.ts';
import { surveySchema } from './surveySchema.ts';

const MOST_SURVEYS = 50;

const surveySettingsSchema = z
  .object({ surveys: z.array(surveySchema).max(MOST_SURVEYS) })
  .superRefine(({ surveys }, context) => {
    for (const { reason, path } of surveyProblems(surveys)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason });
    }
  });
export type SurveySettings = z.infer<typeof surveySettingsSchema>;

const THANKS = {
  en: 'Thank you. We read every answer.',
  'zh-CN': '谢谢，每一条回答我们都会看。',
} as const;

/** Content, not the app's own words: staff change it, so it is in both languages at once. */
const BUILT_IN: SurveySettings = {
  surveys: [
    {
      id: 'purchase',
      name: { en: 'After a purchase', 'zh-CN': '购买之后' },
      questions: [
        {
          id: 'recommend',
          kind: 'nps',
          text: {
            en: 'How likely are you to recommend our shop to a friend?',
            'zh-CN': '你有多大可能把本店推荐给朋友？',
          },
          required: true,
        },
        {
          id: 'why',
          kind: 'free',
          text: { en: 'What is the main reason?', 'zh-CN': '最主要的原因是什么？' },
          required: false,
        },
      ],
      thanks: THANKS,
    },
    {
      id: 'service',
      name: { en: 'After help from service', 'zh-CN': '客服服务之后' },
      questions: [
        {
          id: 'satisfied',
          kind: 'csat',
          text: {
            en: 'How satisfied are you with the help you got?',
            'zh-CN': '你对这次客服服务满意吗？',
          },
          required: true,
        },
        {
          id: 'easy',
          kind: 'ces',
          text: {
            en: 'How easy was it to get your question solved?',
            'zh-CN': '解决这个问题对你来说容易吗？',
          },
          required: true,
        },
        {
          id: 'better',
          kind: 'free',
          text: { en: 'What could we do better?', 'zh-CN': '我们还有哪里可以做得更好？' },
          required: false,
        },
      ],
      thanks: THANKS,
    },
  ],
};

/** What customers are asked on the shop's own forms. */
export const surveysPolicy: PolicyDefinition<SurveySettings> = {
  id: 'surveys',
  settingsVersion: 1,
  schema: surveySettingsSchema,
  defaults: BUILT_IN,
  // There is no earlier version to come from.
  migrate: () => undefined,
  releaseSchema: 'huitou.surveys/1',
};
