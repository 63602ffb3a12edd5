// `npm run test:long`: stories that go through every case there is (each moment at which a page can
// die, each number of a page), in the built app. They take minutes, so `npm test` leaves them out.
import './requireNode.mjs';
import { buildPart } from './buildPart.mjs';
import { findChromium } from './findChromium.mjs';
import { runParts } from './runParts.mjs';
import { setup } from './setup.mjs';
import { playwrightPart } from './testParts.mjs';

await setup();
const chromium = await findChromium({ windowless: true });
const passed = await runParts([
  [buildPart({ always: false })],
  [playwrightPart('long stories', { project: 'long', chromium })],
]);
process.exit(passed ? 0 : 1);
