import { expect, openApp, test } from './fixtures.ts';

// Word for word, so that a change of the policy is a change of this file.
const META_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'";

test('the app opens with its name in the tab', async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/Huitou|回头/);
});

test('the content security policy is in the answer and in the page', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(
    `${META_POLICY}; frame-ancestors 'none'`,
  );
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    META_POLICY,
  );
});

test('the page holds no script of its own', async ({ page }) => {
  const response = await page.goto('/');
  const html = await response?.text();
  expect(html?.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
});

test('a script written into the page is refused', async ({ browser, baseURL }) => {
  // A page of its own: the guard would report the refusal.
  const page = await browser.newPage();
  await page.goto(baseURL ?? '');
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          resolve(violation.effectiveDirective);
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "run"';
        document.head.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('run');
  await page.close();
});

test('an address inside the app is answered by the app, a missing file is not', async ({
  request,
}) => {
  const page = await request.get('/retention?by=month');
  expect(page.status()).toBe(200);
  expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect((await request.get('/assets/missing.js')).status()).toBe(404);
});
