import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { channels, costs, deliveries, kinds, statuses } from '../../src/core/catalogue/catalogue.ts';
import { compileCatalogue } from '../../src/core/catalogue/compileCatalogue.ts';
import type { AreaFiles } from '../../src/core/catalogue/openTable.ts';
import { readTable } from '../../src/core/exchange/table.ts';
import { seaholmWith } from '../support/areas.ts';

/** Written apart from the reader: every cell quoted, quotation marks doubled (RFC 4180). */
const toCsv = (rows: readonly (readonly string[])[], lineEnd: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join(lineEnd);

const words = fc.string({ maxLength: 20 }).map((text) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim(),
);
const cell = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `${a},"${b}"`.trim()),
  words.map((w) => `${w}x\n${w}y`),
);

describe('a table', () => {
  it('comes back cell by cell, with the spreadsheet’s rows, whatever is in it and however lines end', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.tuple(
          fc.constant(width),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
        ),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), ([width, rows], lineEnd) => {
        const header = [...Array(width).keys()].map((n) => `c${n}`);
        const read = readTable('t.csv', toCsv([header, ...rows], lineEnd));
        expect(read.problems).toEqual([]);
        const filled = rows.flatMap((row, i) =>
          row.every((c) => c.trim() === '') ? [] : [{ row: i + 2, cells: row }],
        );
        const seen = read.rows.map(({ row, cells }) => ({ row, cells: header.map((name) => cells.get(name)) }));
        expect(seen).toEqual(filled.map(({ row, cells }) => ({ row, cells: cells.map((c) => c.trim()) })));
      }),
    );
  });

  it('drops what can only mislead: blanks round a cell, control characters, reversed writing, invisible marks', () => {
    const { rows } = readTable('t.csv', 'a,b\n  x\u0000y \u202Ez\u200B , e\u0301\n');
    expect([...(rows[0]?.cells.values() ?? [])]).toEqual(['xy z', 'é']);
  });

  it('reads anything without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => readTable('t.csv', text).rows.length >= 0));
  });
});

describe('generated provisions', () => {
  let files: AreaFiles;
  beforeAll(async () => {
    files = await seaholmWith({ 'rules.csv': undefined, 'intakes.csv': undefined, 'retired.csv': undefined });
  });

  const said = (text: string): string | undefined => text || undefined;
  const text = fc.stringMatching(/^[A-Za-z0-9 ,;"'£é-]{0,30}$/).map((t) => t.trim());
  const row = fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
    title: text.map((t) => `T${t}`),
    provider: fc.constantFrom('gull-college', 'ebb-trust', 'ebb-trust;gull-college'),
    kind: fc.constantFrom(...kinds),
    summary: text.map((t) => `S${t}`),
    subjects: fc.subarray(['welding', 'digital', 'esol']),
    delivery: fc.constantFrom('' as const, ...deliveries),
    cost: fc.constantFrom('' as const, ...costs),
    channels: fc.subarray([...channels]),
    area_wide: fc.constantFrom('', 'yes', 'no'),
    duration: text,
    status: fc.constantFrom(...statuses),
    source: text.map((t) => `R${t}`),
    notes: text,
  });

  it('become what their cells say, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: (r) => r.id, minLength: 1, maxLength: 5 }), (rows) => {
        const header = Object.keys(rows[0] ?? {});
        const cells = rows.map((r) =>
          Object.values(r).map((value) => (Array.isArray(value) ? value.join('; ') : value)),
        );
        const csv = new TextEncoder().encode(toCsv([header, ...cells], '\n'));
        const { catalogue, problems } = compileCatalogue(new Map([...files, ['provisions.csv', csv]]));
        expect(problems).toEqual([]);
        rows.forEach((r, i) => {
          const p = catalogue?.provisions[i];
          expect([p?.id, p?.title, p?.summary, p?.kind, p?.status]).toEqual([
            r.id,
            r.title,
            r.summary,
            r.kind,
            r.status,
          ]);
          expect([p?.delivery, p?.cost, p?.duration, p?.notes]).toEqual([
            said(r.delivery),
            said(r.cost),
            said(r.duration),
            said(r.notes),
          ]);
          expect([p?.subjects, p?.channels, p?.providers]).toEqual([r.subjects, r.channels, r.provider.split(';')]);
          expect(p?.areaWide).toBe(r.area_wide === 'yes');
          expect(p?.source.text).toBe(r.source);
        });
      }),
      { numRuns: 150 },
    );
  });
});
