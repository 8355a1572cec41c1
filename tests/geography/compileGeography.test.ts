import { expect, it } from 'vitest';
import { compileCatalogue } from '../../src/core/catalogue/compileCatalogue.ts';
import { compileGeography } from '../../src/core/geography/compileGeography.ts';
import type { Problem } from '../../src/core/problem.ts';
import { type Change, seaholmWith } from '../support/areas.ts';

async function problemsWith(changes: Readonly<Record<string, Change>>): Promise<readonly Problem[]> {
  const files = await seaholmWith(changes);
  const problems: Problem[] = [];
  compileGeography(files, compileCatalogue(files).districts, problems);
  return problems;
}

it('is content with geography that is right, and with none at all', async () => {
  expect(await problemsWith({})).toEqual([]);
  const names = ['localities.csv', 'outcodes.csv', 'sectors.csv', 'districts.geojson', 'roads.json'];
  expect(await problemsWith(Object.fromEntries(names.map((name) => [`geography/${name}`, undefined])))).toEqual([]);
});

it.each<[string, string, Change, number | null, string | null]>([
  ['a column with another name', 'sectors.csv', (csv) => csv.replace('sector,', 'sektor,'), 1, 'sector'],
  ['words for a number', 'outcodes.csv', (csv) => csv.replace('3.1', 'abc'), 2, 'p90_km'],
  ['a point far away', 'localities.csv', (csv) => csv.replace('52.81', '12.81'), 2, 'lat'],
  ['shares that are none', 'outcodes.csv', (csv) => csv.replace('96%', 'most'), 2, 'districts'],
  [
    'a district that is not in districts.csv',
    'districts.geojson',
    (json) => json.replace('"E07000901"', '"E99999999"'),
    null,
    null,
  ],
  ['corners that are none', 'districts.geojson', (json) => json.replace('[1.0,52.65]', 'null'), null, null],
  ['no list of features', 'districts.geojson', 'null', null, null],
  ['no JSON', 'districts.geojson', '{', null, null],
  ['a road with no line', 'roads.json', '{"A1":null}', null, 'A1'],
  ['roads that are a number', 'roads.json', '5', null, null],
  ['land that is nothing', 'land.geojson', 'null', null, null],
])('says where: %s', async (_name, file, change, row, column) => {
  const problems = await problemsWith({ [`geography/${file}`]: change });
  expect(problems.map((p) => [p.file, p.row, p.column])).toContainEqual([`geography/${file}`, row, column]);
});
