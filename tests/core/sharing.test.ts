import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../src/core/casework/shareLink.ts';
import type { Intake, Provision } from '../../src/core/catalogue/catalogue.ts';
import { safeWebAddress } from '../../src/core/catalogue/webAddress.ts';
import { toCalendar } from '../../src/core/exchange/calendar.ts';

describe('a shared shortlist', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,40}$/), { maxLength: 20 }), (ids) => {
        expect(fromFragment(`#${toFragment(ids)}`)).toEqual(ids);
      }),
    );
  });

  it('is read as far as it can be, whatever became of it', () => {
    expect(fromFragment('#a,,%E0%A4%A,b,a')).toEqual(['a', '%E0%A4%A', 'b']);
    fc.assert(fc.property(fc.string(), (text) => fromFragment(text).length <= 500));
  });
});

describe('a calendar entry', () => {
  const provision = {
    id: 'p',
    title: 'Cooking; chopping, “stirring” and a very long name that will not go on one line',
    provider: 'Böhm\nCo',
    apply: undefined,
  } as unknown as Provision;
  const intake = {
    id: 'p-1',
    provision: 'p',
    starts: { text: '2026-12-31', from: '2026-12-31', to: '2026-12-31' },
    times: [],
    source: { text: 'x' },
  } as Intake;

  it('is a whole day, escaped and folded as RFC 5545 wants', () => {
    const file = toCalendar({ provision, intake, today: '2026-03-03' }) ?? '';
    expect(file).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:Cooking\\; chopping\\, “stirring” and');
    expect(file.replaceAll('\r\n ', '')).toContain('Böhm\\nCo');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is not made up where only a month is known', () => {
    const month = { ...intake, starts: { text: '2026-12', from: '2026-12-01', to: '2026-12-31' } };
    expect(toCalendar({ provision, intake: month, today: '2026-03-03' })).toBeUndefined();
  });
});

it.each([
  ['https://example.org/a?b', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['https://user:word@example.org', false],
  ['//example.org', false],
  ['example.org', false],
  ['https://localhost', false],
  ['', false],
])('a link to %s', (text, safe) => {
  expect(safeWebAddress(text) !== undefined).toBe(safe);
});
