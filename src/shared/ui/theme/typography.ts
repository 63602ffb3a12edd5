import type { Language } from '../../i18n/language.ts';

const latin = [
  '-apple-system',
  'BlinkMacSystemFont',
  '"Segoe UI Variable Text"',
  '"Segoe UI"',
  'Roboto',
  '"Helvetica Neue"',
  '"Liberation Sans"',
  'Arial',
];
const chinese = [
  '"PingFang SC"',
  '"HarmonyOS Sans SC"',
  '"MiSans"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
];
const sans = [...latin, ...chinese, 'sans-serif'].join(', ');
const mono = [
  'ui-monospace',
  '"SF Mono"',
  '"Cascadia Mono"',
  'Menlo',
  'Consolas',
  '"Liberation Mono"',
  ...chinese,
  'monospace',
].join(', ');

type Text = { readonly size: number; readonly line: number; readonly weight?: number };

/**
 * Text sizes in px, given to the browser in rem so that its own text size is respected. Chinese has
 * taller lines and no tracking.
 */
export function typography(language: Language) {
  const zh = language === 'zh-CN';
  const text = ({ size, line, weight = 400 }: Text, tracking = 0) => ({
    fontSize: `${size / 16}rem`,
    lineHeight: `${(zh ? Math.max(line, Math.round(size * 1.5)) : line) / 16}rem`,
    fontWeight: weight,
    letterSpacing: zh ? 0 : `${tracking}em`,
  });
  const numerals = ({ size, line }: Text, tracking: number) => ({
    fontSize: `${size / 16}rem`,
    lineHeight: `${line / 16}rem`,
    fontWeight: 600,
    letterSpacing: `${tracking}em`,
    fontVariantNumeric: 'tabular-nums lining-nums',
  });
  const group = text({ size: 13, line: 20, weight: 600 });
  return {
    fontFamily: sans,
    fontWeightBold: 600,
    h1: text({ size: 20, line: 28, weight: 600 }, -0.01),
    h2: text({ size: 14, line: 20, weight: 600 }),
    h3: group,
    h4: group,
    h5: group,
    h6: text({ size: 12, line: 16, weight: 600 }),
    subtitle1: text({ size: 14, line: 22 }),
    subtitle2: group,
    body1: text({ size: 14, line: 22 }),
    body2: text({ size: 13, line: 20 }),
    caption: text({ size: 12, line: 16 }),
    button: { ...text({ size: 13, line: 20, weight: 500 }), textTransform: 'none' as const },
    hero: numerals({ size: 48, line: 52 }, -0.03),
    metric: numerals({ size: 24, line: 32 }, -0.02),
    code: { ...text({ size: 12, line: 16 }), fontFamily: mono },
  };
}
