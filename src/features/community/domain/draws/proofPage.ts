import type { DrawProof } from './drawProof.ts';

/** Words of the page in one language; the scripts ask for them by name. */
export type ProofWords = Readonly<Record<string, string>>;

export type ProofPageParts = {
  /** The language shown first. */
  readonly language: 'en' | 'zh-CN';
  readonly words: Readonly<Record<'en' | 'zh-CN', ProofWords>>;
  /** Plain JavaScript: what does the arithmetic, then what shows it. */
  readonly script: string;
  readonly style: string;
};

/**
 * The page by which anyone checks a draw: one HTML file that works from a disk, without a network. Its
 * policy forbids it to load anything, so what it says comes from what is in it.
 */
export function proofPage(proof: DrawProof, parts: ProofPageParts): string {
  const { language, words, script, style } = parts;
  const title = `${proof.name} · ${words[language]['title'] ?? ''}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main id="page"></main>
<script type="application/json" id="proof">${inScript(proof)}</script>
<script type="application/json" id="words">${inScript(words)}</script>
<script type="module">
${script}</script>
</body>
</html>
`;
}

/** JSON in which nothing ends the script that it stands in. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
