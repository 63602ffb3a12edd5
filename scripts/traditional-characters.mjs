// Writes src/features/community/domain/folding/traditionalCharacters.ts anew, from the table of
// characters of OpenCC that the development dependency opencc-js holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

const PER_LINE = 36;

const { version } = JSON.parse(
  readFileSync(join(projectRoot, 'node_modules/opencc-js/package.json'), 'utf8'),
);
const source = readFileSync(
  join(projectRoot, 'node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js'),
  'utf8',
);
const pairs = (/"(?<table>[^"]+)"/.exec(source)?.groups?.['table'] ?? '').split('|').map((pair) => {
  const [traditional = '', simplified = ''] = pair.split(' ');
  return traditional + simplified;
});
const lines = [];
for (let n = 0; n < pairs.length; n += PER_LINE) {
  lines.push(`  '${pairs.slice(n, n + PER_LINE).join('')}',`);
}
const text = `import { characterPairs } from './characterPairs.ts';

/**
 * Traditional characters, and their simplified ones: of several, OpenCC's first. Written by
 * scripts/traditional-characters.mjs.
 *
 * Source: OpenCC, TSCharacters (Apache License 2.0), as in opencc-js ${version}.
 */
export const TRADITIONAL_CHARACTERS = characterPairs([
${lines.join('\n')}
]);
`;
writeFileSync(
  join(projectRoot, 'src/features/community/domain/folding/traditionalCharacters.ts'),
  text,
);
