import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openOffline } from '../../../src/adapters/offline/offline.ts';

const minute = 60_000;

let looks: number;
const update = () => {
  looks++;
  return Promise.reject(new TypeError('no network')); // nobody may be left waiting for it
};

/** A browser whose registration is quiet: no worker yet, and no network when it looks for one. */
function fakeWorkers() {
  const registration = Object.assign(new EventTarget(), { installing: null, waiting: null, active: null, update });
  const register = vi.fn(() => Promise.resolve(registration));
  return Object.assign(new EventTarget(), { controller: null, register });
}

function giveBrowser(descriptor: PropertyDescriptor): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, ...descriptor });
}

async function comeBackAfter(time: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(time);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  looks = 0;
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('looks for a new version when the tab is seen again, at most once an hour', async () => {
  const workers = fakeWorkers();
  giveBrowser({ value: workers });
  openOffline({ base: '/foothold/', enabled: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(workers.register).toHaveBeenCalledWith('/foothold/sw.js', { scope: '/foothold/', updateViaCache: 'none' });

  await comeBackAfter(59 * minute);
  expect(looks).toBe(0);
  await comeBackAfter(minute);
  await comeBackAfter(minute);
  expect(looks).toBe(1);
  await comeBackAfter(59 * minute);
  expect(looks).toBe(2);
});

test.each([
  ['has no service workers', { value: undefined }],
  [
    'throws at the very question, as sandboxed frames do',
    {
      get() {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    },
  ],
])('a browser that %s refuses, and nothing breaks', (_name, descriptor) => {
  giveBrowser(descriptor);
  const offline = openOffline({ base: '/', enabled: true });
  expect(offline.getState()).toMatchObject({ refused: true, ready: false });
  offline.applyUpdate();
});

test('while developing nothing is registered, and nothing counts as refused', () => {
  const workers = fakeWorkers();
  giveBrowser({ value: workers });
  expect(openOffline({ base: '/', enabled: false }).getState().refused).toBe(false);
  expect(workers.register).not.toHaveBeenCalled();
});

test('a state is a frozen snapshot: another object after a change, the same one without', () => {
  const offline = openOffline({ base: '/', enabled: false });
  const listener = vi.fn();
  const stop = offline.subscribe(listener);
  const before = offline.getState();
  dispatchEvent(new Event('online'));
  expect(offline.getState()).toBe(before);
  dispatchEvent(new Event('offline'));
  expect(listener).toHaveBeenCalledTimes(1);
  expect(before.online).toBe(true);
  expect(offline.getState()).toMatchObject({ online: false });
  expect(Object.isFrozen(offline.getState())).toBe(true);
  stop();
  dispatchEvent(new Event('online'));
  expect(listener).toHaveBeenCalledTimes(1);
});
