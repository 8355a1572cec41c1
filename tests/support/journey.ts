import { type BrowserContext, test as base, expect } from '@playwright/test';

/** What a browser test may declare beforehand; all else that goes wrong in the page fails it at its end. */
export type Guard = {
  /** Console errors that match are expected from now on, such as /ERR_INTERNET_DISCONNECTED/ while offline. */
  expectError(pattern: RegExp): void;
  /** Requests to this origin are expected too, such as that of a second server of the test's own. */
  allowOrigin(origin: string): void;
};

const policy = 'Content policy broken:';

/**
 * Watches every page of a context, for tests that open their own. `faults()` gives what went wrong so far: uncaught errors,
 * console errors, breaches of the content policy, requests to any other origin.
 */
export async function guardContext(context: BrowserContext, home: string): Promise<Guard & { faults(): string[] }> {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const origins = new Set([new URL(home).origin]);
  await context.addInitScript((mark) => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`${mark} ${event.effectiveDirective} ${event.blockedURI}`);
    });
  }, policy);
  context.on('weberror', (error) =>
    faults.push(`Uncaught in the page: ${error.error().stack ?? error.error().message}`),
  );
  context.on('console', (message) => {
    const text = `${message.text()} (${message.location().url})`;
    const isExpected = !text.startsWith(policy) && expected.some((pattern) => pattern.test(text));
    if (message.type() === 'error' && !isExpected) faults.push(`Console: ${text}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !origins.has(origin)) faults.push(`Request to another site: ${request.url()}`);
  });
  return {
    faults: () => [...faults],
    expectError: (pattern) => void expected.push(pattern),
    allowOrigin: (origin) => void origins.add(origin),
  };
}

/** Playwright's `test`, where every test is guarded. Ask for `guard` to declare what is expected to go wrong. */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const guard = await guardContext(context, baseURL ?? 'http://127.0.0.1');
      await use(guard);
      expect(guard.faults(), 'what went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
