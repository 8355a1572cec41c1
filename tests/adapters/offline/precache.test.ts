import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cachePrefix, hashOf, pathFor, planPrecache, sealed } from '../../../src/adapters/offline/precache.ts';

describe('what a new version copies and what it downloads', () => {
  test('content that is held is copied, whatever its name was; the rest is downloaded', () => {
    const held = new Map([
      ['hash-a', 'old a'],
      ['hash-z', 'old z'],
    ]);
    const plan = planPrecache(
      [
        ['index.html', 'hash-new'],
        ['assets/renamed.js', 'hash-a'],
      ],
      held,
    );
    expect(plan).toEqual({
      copy: [{ file: ['assets/renamed.js', 'hash-a'], from: 'old a' }],
      download: [['index.html', 'hash-new']],
    });
  });
});

describe('which kept file answers', () => {
  const scope = 'https://example.org/foothold/';
  const list = {
    files: [
      ['index.html', 'h'],
      ['assets/a b.js', 'h'],
    ] as const,
    outside: ['open-referral/'],
  };
  const answer = (path: string, navigates = false) =>
    pathFor({ url: new URL(path, scope).href, navigates }, scope, list);

  test.each([
    ['./', true, 'index.html'],
    ['offers?q=python#top', true, 'index.html'],
    ['index.html', false, 'index.html'],
    ['assets/a%20b.js', false, 'assets/a b.js'],
    ['assets/a%20b.js?v=2', false, 'assets/a b.js'],
    ['offers', false, undefined],
    ['assets/gone.js', false, undefined],
    ['data.csv', true, undefined],
    ['open-referral/services', true, undefined],
    ['open-referral', true, undefined],
    ['/', true, undefined],
    ['/foothold-two/', true, undefined],
    ['https://elsewhere.org/foothold/index.html', false, undefined],
  ])('%s (navigation: %s) → %s', (path, navigates, wanted) => {
    expect(answer(path, navigates)).toBe(wanted);
  });
});

describe('names of caches', () => {
  test('no scope of an origin is the beginning of another', () => {
    const scopes = ['/', '/foothold/', '/foothold/two/', '/ /'].map((path) =>
      cachePrefix(`https://example.org${path}`),
    );
    for (const one of scopes) expect(scopes.filter((other) => `${other}v1`.startsWith(one))).toEqual([one]);
  });
});

describe('what is kept', () => {
  const body = 'export const a = 1';
  const hash = createHash('sha256').update(body).digest('base64url');

  test('a file with the right content, without headers of the transfer', async () => {
    const headers = { 'content-type': 'text/javascript', 'content-encoding': 'br', vary: 'Accept-Encoding' };
    const kept = await sealed(new Response(body, { headers }), hash);
    expect(await kept?.text()).toBe(body);
    expect([...(kept?.headers.keys() ?? [])]).toEqual(['content-type', 'x-content-sha256']);
    expect(kept && hashOf(kept)).toBe(hash);
  });

  test.each([body.slice(0, -1), `${body} `, ''])('never a file with other content: %j', async (other) => {
    expect(await sealed(new Response(other), hash)).toBeUndefined();
  });
});
