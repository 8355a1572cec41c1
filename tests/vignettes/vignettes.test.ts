import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { districtOf, evaluate } from './evaluate.ts';
import { falseNoRate, wrongEligible } from './measure.ts';
import { openGround } from './openGround.ts';
import { readVignettes } from './readVignettes.ts';
import { goals, table } from './table.ts';

const ground = await openGround();
const { vignettes, faults } = await readVignettes(fileURLToPath(new URL('.', import.meta.url)), ground);
const evaluation = evaluate(ground.catalogue, vignettes);
const { checked, columns, wrong } = evaluation;
const [known] = columns;

const named = (entries: readonly { vignette: { id: string }; id: string }[]): readonly string[] =>
  entries.map(({ vignette, id }) => `${vignette.id}: ${id}`);

describe('people with facts, a day and what must be said about them', () => {
  console.log(table(evaluation));

  it('are read without a fault, from every district and by every door', () => {
    expect(faults).toEqual([]);
    expect(vignettes.length).toBeGreaterThanOrEqual(64);
    const districts = new Set(vignettes.map((vignette) => districtOf(ground.catalogue, vignette)));
    expect(ground.catalogue.districts.filter(({ code }) => !districts.has(code)).map(({ name }) => name)).toEqual([]);
    const doors = new Set(vignettes.map(({ door }) => door));
    expect(ground.catalogue.doors.filter(({ id }) => !doors.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('are never told no where the rules do not say no, nor yes where they do', () => {
    const no = checked.filter(({ expected, got }) => expected !== 'ineligible' && got === 'ineligible');
    expect(named(no.map(({ vignette, expectation }) => ({ vignette, id: expectation.id })))).toEqual([]);
    expect(falseNoRate(checked)).toBe(goals.falseNo);
    expect(wrongEligible(checked)).toBe(0);
  });

  it('are told what has closed on their day, and are not offered it', () => {
    const differ = checked.filter(
      ({ expectation, closed }) => expectation.closed !== undefined && expectation.closed !== closed,
    );
    expect(named(differ.map(({ vignette, expectation }) => ({ vignette, id: expectation.id })))).toEqual([]);
    expect(named(wrong)).toEqual([]);
  });

  it('find among the first ten what a good adviser would want there', () => {
    expect(known.quality.recallAt10).toBeGreaterThanOrEqual(goals.recallAt10);
  });

  it('come to no dead end, whether all is known or they are asked', () => {
    expect(columns.slice(0, 4).map(({ quality }) => quality.deadEnds)).toEqual([0, 0, 0, 0]);
  });
});
