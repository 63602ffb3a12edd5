import type { SearchKernels } from '../domain/search/searchKernels.ts';
import { typescriptSearch } from '../domain/search/typescriptSearch.ts';
import { SEARCH_WASM } from './searchWasm.ts';

const PAGE_BYTES = 65_536;

/**
 * The search in WebAssembly over a memory of so many bytes; undefined where the browser has no WebAssembly
 * with SIMD (or a policy forbids it). The memory goes when the kernels do.
 *
 * @throws RangeError where the browser has no such memory left
 */
export function wasmSearch(bytes: number): SearchKernels | undefined {
  const module = compiled();
  if (module === undefined) return undefined;
  const pages = Math.ceil(bytes / PAGE_BYTES);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  if (!areFinders(exports)) throw new Error('the search lacks a function');
  return { ...exports, memory: memory.buffer };
}

/** The fastest search that there is; what it finds is the same. @see wasmSearch */
export function fastestSearch(bytes: number): SearchKernels {
  return wasmSearch(bytes) ?? typescriptSearch(bytes);
}

function compiled(): WebAssembly.Module | undefined {
  const bytes = Uint8Array.from(atob(SEARCH_WASM), (character) => character.charCodeAt(0));
  try {
    return WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : undefined;
  } catch {
    // No WebAssembly at all, or a policy against it.
    return undefined;
  }
}

function areFinders(exports: object): exports is Omit<SearchKernels, 'memory'> {
  const names = { findNarrow: true, findWide: true } satisfies Record<
    keyof Omit<SearchKernels, 'memory'>,
    true
  >;
  return Object.keys(names).every((name) => name in exports);
}
