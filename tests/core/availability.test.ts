import { expect, it } from 'vitest';
import { availabilityOn } from '../../src/core/catalogue/availability.ts';
import type { Provision } from '../../src/core/catalogue/catalogue.ts';
import { parseStatedDate } from '../../src/core/day.ts';

const date = (text: string | undefined) => (text === undefined ? undefined : parseStatedDate(text));

function on(day: string, what: { status: Provision['status']; source?: string; opens?: string; closes?: string }) {
  const dates = { opens: date(what.opens), closes: date(what.closes) };
  const provision = {
    status: what.status,
    source: { text: 'x', date: date(what.source) },
    ...dates,
  } as unknown as Provision;
  return availabilityOn(provision, day);
}

it.each([
  ['a fresh source says open', '2026-03-03', { status: 'open', source: '2025-06' }, 'open'],
  ['the source is a year old', '2026-06-01', { status: 'open', source: '2025-06' }, 'unknown'],
  ['only a year is known: its first day counts', '2026-03-03', { status: 'open', source: '2025' }, 'unknown'],
  ['the source has no date', '2026-03-03', { status: 'open' }, 'unknown'],
  ['before the source was written', '2024-03-03', { status: 'open', source: '2025-06' }, 'unknown'],
  ['closed, and no date given', '2026-03-03', { status: 'closed', source: '2020-09' }, 'closed'],
  ['closed since the source, but before it', '2020-01-01', { status: 'closed', source: '2020-09' }, 'unknown'],
  ['past its closing day', '2022-04-01', { status: 'unknown', closes: '2022-03-31' }, 'closed'],
  ['on its closing day', '2022-03-31', { status: 'open', source: '2021-12', closes: '2022-03-31' }, 'open'],
  ['in its closing month', '2024-03-15', { status: 'closed', source: '2023', closes: '2024-03' }, 'unknown'],
  ['not yet open', '2020-10-04', { status: 'open', source: '2020-10-05', opens: '2020-10-05' }, 'closed'],
  [
    'between its own dates, told later',
    '2021-01-01',
    { status: 'closed', source: '2021-12', opens: '2020-09', closes: '2022-03' },
    'open',
  ],
] as const)('%s', (_name, day, what, availability) => {
  expect(on(day, what)).toBe(availability);
});
