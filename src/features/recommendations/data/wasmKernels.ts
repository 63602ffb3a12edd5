import type { DenseKernels } from '../domain/kernels/denseKernels.ts';
import { typescriptKernels } from '../domain/kernels/typescriptKernels.ts';
import { KERNELS_WASM } from './kernelsWasm.ts';

const PAGE_BYTES = 65_536;
const ELEMENT_BYTES = 8;

type Leaves = Omit<DenseKernels, 'memory'>;

/** Undefined where there is no WebAssembly, or none with SIMD. */
let compiled: WebAssembly.Module | undefined;
let tried = false;

/**
 * The kernels in WebAssembly, with a memory of `size` elements, all 0; undefined where the browser has
 * no WebAssembly with SIMD (or a policy forbids it). The memory goes when the kernels do.
 *
 * @throws RangeError where the browser has no such memory left
 */
export function wasmKernels(size: number): DenseKernels | undefined {
  const module = compiledModule();
  if (module === undefined) return undefined;
  const pages = Math.ceil((size * ELEMENT_BYTES) / PAGE_BYTES);
  // No more than at first: so the browser need not keep addresses free behind it.
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  if (!isLeaves(exports)) throw new Error('the kernels lack a function');
  return { ...exports, memory: new Float64Array(memory.buffer, 0, size) };
}

/** The fastest kernels that there are; their results are the same. @see wasmKernels */
export function fastestKernels(size: number): DenseKernels {
  return wasmKernels(size) ?? typescriptKernels(size);
}

function compiledModule(): WebAssembly.Module | undefined {
  if (tried) return compiled;
  tried = true;
  const bytes = Uint8Array.from(atob(KERNELS_WASM), (character) => character.charCodeAt(0));
  try {
    if (WebAssembly.validate(bytes)) compiled = new WebAssembly.Module(bytes);
  } catch {
    // No WebAssembly at all, or a policy against it: the kernels in TypeScript give the same.
  }
  return compiled;
}

function isLeaves(exports: object): exports is Leaves {
  const names = {
    multiplyAdd: true,
    addRows: true,
    solveFour: true,
    exponentials: true,
    adamStep: true,
  } satisfies Record<keyof Leaves, true>;
  return Object.keys(names).every((name) => name in exports);
}
