import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

type Fixtures = {
  /** Console messages that a test expects, of its own doing; every other one fails it. */
  allowedProblems: readonly RegExp[];
  /** Fails the test on what a user should never meet. Watches every page of the context. */
  problemGuard: undefined;
};

/** Playwright's test, in a fresh profile (so with an empty database), with the guard. */
export const test = base.extend<Fixtures>({
  allowedProblems: [[], { option: true }],
  problemGuard: [
    async ({ context, baseURL, allowedProblems }, use) => {
      const problems = await watchProblems(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unexpected = problems.filter((text) => !allowedProblems.some((ok) => ok.test(text)));
      expect(unexpected, 'errors, warnings and requests elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/**
 * Collects page errors, console errors and warnings (workers' too), violations of the content
 * security policy, and requests that leave the app's origin.
 */
async function watchProblems(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on('weberror', (error) => {
    problems.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) {
      problems.push(`request elsewhere: ${request.url()}`);
    }
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(`${violation.violatedDirective} refuses ${violation.blockedURI}`);
    });
  });
  return problems;
}

/** Opens the app and waits for its page to be there. */
export async function openApp(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('main')).toBeVisible();
}

/** Lets the app speak Chinese from here on; the page is then the settings. */
export async function speakChinese(page: Page): Promise<void> {
  await openApp(page, '/settings');
  await page.getByRole('button', { name: '简体中文' }).click();
  await expect(page.getByRole('heading', { name: '设置', level: 1 })).toBeVisible();
}

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Expects that axe finds nothing against WCAG 2.2 AA on the page as it is now.
 *
 * @param label what is on the screen, for the report: 'retention, dark'
 */
export async function expectNoAxeViolations(page: Page, label: string): Promise<void> {
  // Passes need no report, and there are no frames of other origins: half the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: WCAG_22_AA }, resultTypes: ['violations'] })
    .setLegacyMode(true)
    .analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} at ${target.join(' ')}: ${help}`),
  );
  expect(findings, `accessibility of ${label}`).toEqual([]);
}
