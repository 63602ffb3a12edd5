import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';

/**
 * Runs a program in the project's root, without standard input.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{
 *   env?: Record<string, string | undefined>,
 *   show?: boolean,
 *   timeLimitMs?: number,
 * }} [options] `env` is added to the environment (undefined removes a variable); `show` prints the
 *   output as it comes; after `timeLimitMs` the program is ended.
 * @returns {Promise<{ code: number, output: string }>} stdout and stderr as one text, '' where
 *   shown; code 127 when the program could not be started, 124 when it ran out of time
 */
export function runCommand(file, args, { env = {}, show = false, timeLimitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      windowsHide: true,
    });
    let output = '';
    let outOfTime = false;
    const append = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', append);
    child.stderr?.on('data', append);
    const timer =
      timeLimitMs === undefined
        ? undefined
        : setTimeout(() => {
            outOfTime = true;
            child.kill();
          }, timeLimitMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: outOfTime ? 124 : (code ?? 1), output });
    });
  });
}
