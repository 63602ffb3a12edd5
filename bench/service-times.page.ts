import '../src/shared/withoutEval.ts';
import { timedShop } from './timedShop.ts';

/** Called by service-times.bench.mjs. */
const bench = { seed: (conversations: number) => timedShop(conversations) };

Object.assign(globalThis, { bench });
