import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { toolPath } from './toolPath.mjs';

/** What a build is made from. */
const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.base.json',
  'tsconfig.json',
  'package-lock.json',
  'scripts/contentSecurityPolicy.mjs',
];
/** Read by the mode of the same name only. */
const MODE_SOURCES = new Map([['bench', ['bench']]]);
const STAMP = '.sources';

/**
 * Builds the app, where the folder does not hold the build of just these sources yet.
 *
 * @param {{ mode: 'production' | 'e2e' | 'bench', outDir: string, always?: boolean }} options
 *   `outDir` from the project's root; `always` builds a fresh one too
 * @returns {Promise<{ built: boolean, problem?: string }>}
 */
export async function buildApp({ mode, outDir, always = false }) {
  const stamp = join(projectRoot, outDir, STAMP);
  const hash = sourcesHash(projectRoot, [...SOURCES, ...(MODE_SOURCES.get(mode) || [])]);
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { built: false };
  // So that nobody takes an older build for the one that failed.
  rmSync(join(projectRoot, outDir), { recursive: true, force: true });
  const { code, output } = await runCommand(
    process.execPath,
    [toolPath('vite'), 'build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'],
    { env: { NODE_ENV: undefined } },
  );
  if (code !== 0) return { built: false, problem: `The build failed:\n${output.trim()}` };
  if (output.trim() !== '') console.log(output.trim());
  writeFileSync(stamp, hash);
  return { built: true };
}

/**
 * SHA-256 over names and contents of files and folders; unit tests beside the code do not count.
 *
 * @param {string} root
 * @param {readonly string[]} paths from the root; those that do not exist count as empty
 */
export function sourcesHash(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(join(root, path))) {
      const name = relative(root, file).split(sep).join('/');
      if (/\.test\.tsx?$/.test(name)) continue;
      const content = readFileSync(file);
      hash.update(`${name}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} in an order that does not depend on the system
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
