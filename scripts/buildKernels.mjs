// Compiles the WebAssembly kernels of recommendations and writes their bytes as base64 into a module
// of the product, so that they load in one way, without a fetch, in Vite, Vitest and Node.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { toolPath } from './toolPath.mjs';

const FOLDER = 'src/features/recommendations/data';
/** What the script writes. */
export const kernelsModule = join(projectRoot, FOLDER, 'kernelsWasm.ts');

/**
 * The text of that module, made from the AssemblyScript source.
 *
 * @returns {Promise<string>}
 * @throws Error where the source does not compile
 */
export async function compiledKernels() {
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
  try {
    const binary = join(folder, 'kernels.wasm');
    // Memory comes from outside, as large as the work needs; nothing is allocated inside.
    // prettier-ignore
    const { code, output } = await runCommand(process.execPath, [
      toolPath('assemblyscript', 'asc'), `${FOLDER}/assembly/denseKernels.ts`,
      '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd',
      '--importMemory', '--noExportMemory', '-o', binary,
    ]);
    if (code !== 0) throw new Error(`The kernels do not compile:\n${output}`);
    return moduleText(readFileSync(binary).toString('base64'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} base64 */
function moduleText(base64) {
  return `// Written by scripts/buildKernels.mjs from assembly/denseKernels.ts. Change that one.

/** The kernels as a WebAssembly binary in base64. */
export const KERNELS_WASM =
  '${base64}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(kernelsModule, await compiledKernels());
}
