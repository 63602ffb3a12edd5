const directives = [
  "default-src 'self'",
  // 'wasm-unsafe-eval' allows WebAssembly and no eval of JavaScript.
  "script-src 'self' 'wasm-unsafe-eval'",
  // Emotion writes <style> elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
];

/** For a `<meta http-equiv>` element: browsers refuse `frame-ancestors` there. */
export const metaPolicy = directives.join('; ');

/** For the Content-Security-Policy header. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');
