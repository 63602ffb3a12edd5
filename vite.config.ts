import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { metaPolicy } from './scripts/contentSecurityPolicy.mjs';

/**
 * The content security policy inside the page, for servers that send no header. The development
 * server has none: it needs scripts in the page.
 */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Pages that only benchmarks open. */
function benchPages(): string[] {
  const folder = fileURLToPath(new URL('bench', import.meta.url));
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `bench/${file}`);
}

export default defineConfig(({ mode }) => ({
  plugins: [react(), policyInPage],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The policy allows data: for images only; one rule for all files is simpler to reason about.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', ...(mode === 'bench' ? benchPages() : [])],
      // src/shared/withoutEval.ts has to run before any file that makes a schema.
      output: { strictExecutionOrder: true },
    },
  },
}));
