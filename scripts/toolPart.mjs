import { runCommand } from './runCommand.mjs';
import { toolPath } from './toolPath.mjs';

/**
 * A tool that says yes or no, as one test.
 *
 * @param {string} name
 * @param {{ packageName: string, command?: string, args: readonly string[] }} tool
 * @returns {import('./runParts.mjs').Part}
 */
export function toolPart(name, { packageName, command, args }) {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(process.execPath, [
        toolPath(packageName, command),
        ...args,
      ]);
      return code === 0
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 1, skipped: 0, output };
    },
  };
}
