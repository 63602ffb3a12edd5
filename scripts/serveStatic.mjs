import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headerPolicy } from './contentSecurityPolicy.mjs';

/** Media type by extension. */
const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
]);
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.webmanifest']);
const HEADERS = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
/** Both of them are "localhost"; which one a program asks first differs. */
const HOSTS = ['127.0.0.1', '::1'];

/**
 * Which file answers a request, from the folder served; undefined for none. A path without an
 * extension is a page of the app, which index.html draws; hidden files are never given.
 *
 * @param {string} url path and query as in the request line
 * @param {(path: string) => Promise<boolean>} isFile
 * @returns {Promise<string | undefined>} with `/` between folders
 */
export async function fileForUrl(url, isFile) {
  let path;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return undefined; // A broken percent escape.
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.') || /[\\:\0]/.test(part))) return undefined;
  const file = parts.join('/');
  if (file !== '' && (await isFile(file))) return file;
  return extname(file) === '' ? 'index.html' : undefined;
}

/**
 * Serves a built app on localhost as it is meant to be served: its pages fall back to index.html,
 * hashed files are cached for good, and every answer carries the content security policy.
 *
 * @param {{ folder: string, port: number }} options port 0 takes a free one
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 * @throws {Error} with code EADDRINUSE when the port is taken
 */
export async function serveStatic({ folder, port }) {
  const root = resolve(folder);
  /** @type {Map<string, { changed: number, body: Buffer }>} */
  const gzipped = new Map();
  const handle = (
    /** @type {import('node:http').IncomingMessage} */ request,
    /** @type {import('node:http').ServerResponse} */ response,
  ) => {
    answer(root, gzipped, request, response).catch((error) => {
      console.error(`${request.method} ${request.url}: ${error.message}`);
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  };
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let taken = port;
  for (const host of HOSTS) {
    const server = createServer(handle);
    try {
      taken = await listen(server, host, taken);
      servers.push(server);
    } catch (error) {
      // A machine may have only one of the two addresses.
      if (isCode(error, 'EADDRNOTAVAIL') || isCode(error, 'EAFNOSUPPORT')) continue;
      await closeAll(servers);
      throw error;
    }
  }
  return { origin: `http://localhost:${taken}`, close: () => closeAll(servers) };
}

/**
 * @param {string} root
 * @param {Map<string, { changed: number, body: Buffer }>} gzipped
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, gzipped, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, Allow: 'GET, HEAD' });
    response.end();
    return;
  }
  const file = await fileForUrl(request.url || '/', async (path) => isFile(join(root, path)));
  const path = file === undefined ? undefined : join(root, ...file.split('/'));
  if (file === undefined || path === undefined || !path.startsWith(root + sep)) {
    response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found\n');
    return;
  }
  const extension = extname(file);
  const compress =
    COMPRESSED.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  const body = compress ? await gzippedFile(path, gzipped) : await readFile(path);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES.get(extension) || 'application/octet-stream',
    'Content-Length': body.length,
    ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
    ...(COMPRESSED.has(extension) ? { Vary: 'Accept-Encoding' } : {}),
    // Names in assets/ carry a hash of their content.
    'Cache-Control': file.startsWith('assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} path
 * @param {Map<string, { changed: number, body: Buffer }>} cache
 */
async function gzippedFile(path, cache) {
  const { mtimeMs } = await stat(path);
  const known = cache.get(path);
  if (known && known.changed === mtimeMs) return known.body;
  const body = await promisify(gzip)(await readFile(path));
  cache.set(path, { changed: mtimeMs, body });
  return body;
}

/** @param {string} path */
async function isFile(path) {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port taken
 */
function listen(server, host, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {readonly import('node:http').Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        }),
    ),
  );
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}

// `node scripts/serveStatic.mjs FOLDER PORT`, which is how the end-to-end tests start it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = 'dist', port = '4173'] = process.argv;
  const { origin } = await serveStatic({ folder, port: Number(port) });
  console.log(`Serving ${folder} at ${origin}`);
}
