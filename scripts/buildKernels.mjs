// Compiles the WebAssembly kernels and writes their bytes as base64 into modules of the product, so
// that they load in one way, without a fetch, in Vite, Vitest and Node.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { toolPath } from './toolPath.mjs';

/**
 * What there is: a source in `folder`/assembly, and what of it the product takes.
 *
 * @typedef {{ folder: string, source: string, module: string, constant: string }} Kernels
 * @type {readonly Kernels[]}
 */
export const kernels = [
  {
    folder: 'src/features/recommendations/data',
    source: 'denseKernels.ts',
    module: 'kernelsWasm.ts',
    constant: 'KERNELS_WASM',
  },
  {
    folder: 'src/features/service/data',
    source: 'searchKernels.ts',
    module: 'searchWasm.ts',
    constant: 'SEARCH_WASM',
  },
];

/**
 * The module that the script writes.
 *
 * @param {Kernels} one
 */
export function modulePath({ folder, module }) {
  return join(projectRoot, folder, module);
}

/**
 * The text of that module, made from the AssemblyScript source.
 *
 * @param {Kernels} one
 * @returns {Promise<string>}
 * @throws Error where the source does not compile
 */
export async function compiledKernels({ folder: from, source, constant }) {
  const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
  try {
    const binary = join(folder, 'kernels.wasm');
    // Memory comes from outside, as large as the work needs; nothing is allocated inside.
    // prettier-ignore
    const { code, output } = await runCommand(process.execPath, [
      toolPath('assemblyscript', 'asc'), `${from}/assembly/${source}`,
      '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd',
      '--importMemory', '--noExportMemory', '-o', binary,
    ]);
    if (code !== 0) throw new Error(`${source} does not compile:\n${output}`);
    return moduleText(source, constant, readFileSync(binary).toString('base64'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} source
 * @param {string} constant
 * @param {string} base64
 */
function moduleText(source, constant, base64) {
  return `// Written by scripts/buildKernels.mjs from assembly/${source}. Change that one.

/** The kernels as a WebAssembly binary in base64. */
export const ${constant} =
  '${base64}';
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const one of kernels) writeFileSync(modulePath(one), await compiledKernels(one));
}
