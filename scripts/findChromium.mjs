import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { aptInstall, canAptInstall } from './aptInstall.mjs';
import { runCommand } from './runCommand.mjs';
import { toolPath } from './toolPath.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/**
 * Chromium without windows, Debian's name for it. A whole one draws its own frame too, in processes of
 * its own: stories take a quarter longer in it.
 */
const WINDOWLESS = 'chromium-headless-shell';
const DOWNLOAD_LIMIT_MS = 90_000;

/**
 * @typedef {{ windowless?: boolean }} Wanted `windowless`: one that never opens a window will do, and
 *   is preferred
 */

/**
 * The places where a Chromium may be, the preferred one first.
 *
 * @param {Record<string, string | undefined>} env
 * @param {NodeJS.Platform} platform
 * @param {Wanted} [wanted]
 * @returns {string[]}
 */
export function chromiumCandidates(env, platform, { windowless = false } = {}) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] || env['Path'] || '').split(delimiter).filter(Boolean);
  const names = windowless ? [WINDOWLESS, ...NAMES] : NAMES;
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const usual =
    platform === 'darwin'
      ? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
      : platform === 'win32'
        ? [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
            folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
          )
        : [];
  const named = env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...onPath, ...usual];
}

/**
 * A Chromium or Chrome that is on this machine: CHROMIUM_PATH, then PATH and the usual places,
 * then the one that Playwright has downloaded.
 *
 * @param {Wanted} [wanted]
 * @returns {string | undefined}
 */
export function locateChromium(wanted) {
  const candidates = chromiumCandidates(process.env, process.platform, wanted);
  return [...candidates, ...playwrightsOwn()].find((path) => existsSync(path) && starts(path));
}

/**
 * Like `locateChromium`, but where there is none installs one: Playwright's, else Debian's.
 *
 * @param {Wanted} [wanted]
 * @returns {Promise<string | undefined>}
 */
export async function findChromium(wanted = {}) {
  const found = locateChromium(wanted);
  if (found !== undefined) return found;
  console.log('No Chromium here: asking Playwright for one …');
  const playwright = toolPath('playwright');
  const download = await runCommand(process.execPath, [playwright, 'install', 'chromium'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    timeLimitMs: DOWNLOAD_LIMIT_MS,
  });
  if (download.code === 0) {
    // What `--with-deps` does, but only once there is a browser that needs them: the time limit
    // above must never end apt-get half way.
    if (canAptInstall()) {
      await runCommand(process.execPath, [playwright, 'install-deps', 'chromium']);
    }
    const installed = locateChromium(wanted);
    if (installed !== undefined) return installed;
  }
  if (!canAptInstall()) return undefined;
  for (const name of wanted.windowless ? [WINDOWLESS, 'chromium'] : ['chromium']) {
    console.log(`Playwright has none to give: installing the ${name} package …`);
    const { code, output } = await aptInstall([name]);
    if (code === 0) break;
    console.log(output.trim());
  }
  return locateChromium(wanted);
}

/** @returns {string[]} */
function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return []; // Packages are not installed, or Playwright knows no browser for this system.
  }
}

/**
 * Some systems have a stand-in of this name that only says how to install the browser.
 *
 * @param {string} path
 */
function starts(path) {
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
