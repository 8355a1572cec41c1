import { expect, test } from 'vitest';
import { contentPolicy } from '../../src/compile/contentPolicyPlugin.ts';

test('with no other origin, all comes from the app itself', () => {
  expect(contentPolicy([])).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
      "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'",
  );
});

test('an origin of the area opens pictures and requests, and nothing else', () => {
  const parts = contentPolicy(['https://tiles.example.org', 'https://geo.example.org:8443']).split('; ');
  expect(parts.filter((part) => part.includes('example.org'))).toEqual([
    "img-src 'self' data: https://tiles.example.org https://geo.example.org:8443",
    "connect-src 'self' https://tiles.example.org https://geo.example.org:8443",
  ]);
});

test.each([
  'tiles.example.org',
  'http://tiles.example.org',
  'https://tiles.example.org/',
  'https://tiles.example.org/{z}',
  "https://a.org; script-src 'unsafe-inline'",
  'https://user@a.org',
  '*',
  '',
])('refuses %j with a sentence', (origin) => {
  expect(() => contentPolicy([origin])).toThrow(`"${origin}" is not an origin: wanted https, host and nothing more`);
});
