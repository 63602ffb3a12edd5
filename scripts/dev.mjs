// `npm run dev`: Vite's development server; arguments after `--` go to it.
import './requireNode.mjs';
import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';
import { setup } from './setup.mjs';
import { toolPath } from './toolPath.mjs';

await setup();
const vite = spawn(process.execPath, [toolPath('vite'), ...process.argv.slice(2)], {
  cwd: projectRoot,
  stdio: 'inherit',
});
process.on('SIGINT', () => {
  // Ctrl+C reaches Vite too; this process waits for it to end.
});
process.on('SIGTERM', () => vite.kill());
vite.on('exit', (code) => process.exit(code ?? 0));
