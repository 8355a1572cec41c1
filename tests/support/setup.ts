import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { format } from 'node:util';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

configure({ asyncUtilTimeout: 10_000 }); // the usual second is too short on a busy machine

// jsdom has neither
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};

/** A test that expects a message replaces the method itself: vi.spyOn(console, 'error').mockImplementation(() => {}). */
const said: string[] = [];
for (const method of ['error', 'warn'] as const) {
  console[method] = (...parts: unknown[]) => void said.push(`console.${method}: ${format(...parts)}`);
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  const all = said.splice(0);
  if (all.length > 0) throw new Error(`Messages on the console:\n${all.join('\n')}`);
});
