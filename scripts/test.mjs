// `npm test`: everything but the long stories (`npm run test:long`). The last line of the output counts
// all of it.
import './requireNode.mjs';
import { buildPart } from './buildPart.mjs';
import { checkParts } from './checkParts.mjs';
import { ensureChineseFont } from './ensureChineseFont.mjs';
import { findChromium } from './findChromium.mjs';
import { runParts } from './runParts.mjs';
import { setup } from './setup.mjs';
import { playwrightPart } from './testParts.mjs';

await setup();
const chromium = await findChromium({ windowless: true });
await ensureChineseFont();
const passed = await runParts([
  ...checkParts,
  [buildPart({ always: true })],
  [playwrightPart('end-to-end tests', { project: 'app', chromium })],
]);
process.exit(passed ? 0 : 1);
