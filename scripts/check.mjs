// `npm run check`: formatting, lint, types, architecture, dead code, unit tests.
import './requireNode.mjs';
import { checkParts } from './checkParts.mjs';
import { runParts } from './runParts.mjs';
import { setup } from './setup.mjs';

await setup();
process.exit((await runParts(checkParts)) ? 0 : 1);
