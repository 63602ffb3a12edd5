import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';

/** Codes of npm and Node for a registry that cannot be reached. */
const NETWORK_ERROR =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT)\b/;

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lockfile
 */

/**
 * Whether what npm says it installed is what the lockfile asks for. Packages that are optional
 * (binaries for other systems) may be missing.
 *
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  const want = Object.entries(wanted.packages || {}).filter(([path]) => path !== '');
  const have = new Map(Object.entries(installed.packages || {}));
  return (
    want.every(([path, entry]) => {
      const found = have.get(path);
      if (found) return found.version === entry.version;
      return entry.optional === true || entry.devOptional === true;
    }) && [...have.keys()].every((path) => (wanted.packages || {})[path] !== undefined)
  );
}

/**
 * Installs the packages of the lockfile where node_modules does not hold them yet.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function installPackages() {
  const wanted = readLockfile(join(projectRoot, 'package-lock.json'));
  const installed = readLockfile(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (installed && wanted && isInstalled(wanted, installed)) return undefined;
  console.log('Installing packages from the lockfile (once; takes a minute or so) …');
  // Development packages hold the build tools, so NODE_ENV=production must not leave them out.
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  // Without a network npm would try each of the packages for minutes; its cache may have them all.
  const { code, output } = await npm([...install, ...((await isOnline()) ? [] : ['--offline'])]);
  return code === 0 ? undefined : installProblem(output);
}

/** Whether the registry answers, with whatever. */
async function isOnline() {
  const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000'];
  const { code, output } = await npm(['view', 'vite', 'version', ...patience]);
  return code === 0 || !NETWORK_ERROR.test(output);
}

/** @param {string} output of npm */
export function installProblem(output) {
  const match = NETWORK_ERROR.exec(output);
  if (match) {
    return `No network: npm could not fetch the packages (${match[1]}). Connect to the internet and run the command again.`;
  }
  return `npm ci failed:\n${output.trim()}`;
}

/**
 * Runs npm: the one that runs this command, or the one on PATH.
 *
 * @param {readonly string[]} args
 */
function npm(args) {
  const cli = process.env['npm_execpath'];
  // `npm --silent start` must not silence what goes wrong here.
  const all = [...args, '--loglevel=error'];
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli)) {
    return runCommand(process.execPath, [cli, ...all]);
  }
  // Node does not start batch files without a shell.
  return process.platform === 'win32'
    ? runCommand('cmd.exe', ['/c', 'npm', ...all])
    : runCommand('npm', all);
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined} undefined when there is none that can be read
 */
function readLockfile(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
