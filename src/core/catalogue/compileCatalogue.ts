import type { StatedRule } from '../eligibility/rules.ts';
import type { Table } from '../exchange/table.ts';
import type { ProvisionId } from '../ids.ts';
import type { Problem } from '../problem.ts';
import type { Catalogue } from './catalogue.ts';
import { circleProblems, hasIds, idsOf, repeatedIds, retiredProblems } from './checkTables.ts';
import { type AreaFiles, openTable, readBytes, wholeFile } from './openTable.ts';
import { parseArea } from './parseArea.ts';
import { parseProvision } from './parseProvision.ts';
import { groupRules, parseRule } from './parseRule.ts';
import {
  parseDistrict,
  parseDoor,
  parseFigure,
  parseIntake,
  parseNeed,
  parseProvider,
  parseRetired,
  parseStage,
  parseSubject,
  parseSynonyms,
  parseVenue,
} from './parseSmallTables.ts';
import { type Known, RowReader } from './rowReader.ts';
import { type TableName, tableColumns } from './tableColumns.ts';

export interface Compiled {
  /** Absent when there is any error among the problems. */
  readonly catalogue?: Catalogue;
  /** Known even where something else is wrong, for whatever else must name districts. */
  readonly districts: Catalogue['districts'];
  /** All of them, in the order of the files. */
  readonly problems: readonly Problem[];
}

/** Compiles an area's files into a Catalogue, or says everything that is wrong with them. Pure: equal files, equal result. */
export function compileCatalogue(files: AreaFiles): Compiled {
  const problems: Problem[] = [];
  const areaBytes = files.get('area.json');
  if (!areaBytes)
    problems.push(wholeFile('area.json', 'no such file', 'the area itself', 'Copy it from data/template.'));
  const area = parseArea(areaBytes ? readBytes('area.json', areaBytes, problems) : '{}', areaBytes ? problems : []);
  const tables = Object.fromEntries(
    Object.keys(tableColumns).map((name) => [name, openTable(name as TableName, files, problems)]),
  ) as Record<TableName, Table>;

  const read = <T>(name: TableName, parse: (reader: RowReader) => T): T[] => {
    const table = tables[name];
    problems.push(...repeatedIds(table));
    return table.rows.map((row) => parse(new RowReader(table.file, row, problems)));
  };
  const known = (name: TableName): Known => ({
    file: tables[name].file,
    ids: hasIds(tables[name]) ? idsOf(tables[name]) : undefined,
  });

  const districts = read('districts', parseDistrict);
  const districtNames = new Map(
    districts.flatMap((d) => [
      [d.name.toLowerCase(), d.code],
      [d.code.toLowerCase(), d.code],
    ]),
  );
  const subjects = read('subjects', parseSubject);
  const needs = read('needs', parseNeed);
  const stages = read('stages', parseStage);
  const providers = read('providers', (reader) => parseProvider(reader, districtNames));
  const venues = read('venues', (reader) => parseVenue(reader, known('providers'), districtNames));
  const rules = readRules(read, known('provisions'), { districts: districtNames, subjects: idsOf(tables.subjects) });
  const context = {
    providers: known('providers'),
    providerNames: new Map(providers.map((p) => [p.id, p.name])),
    subjects: known('subjects'),
    needs: known('needs'),
    stages: known('stages'),
    venues: known('venues'),
    provisions: known('provisions'),
    columns: new Set([...tableColumns.provisions.required, ...tableColumns.provisions.optional]),
  };
  const provisions = read('provisions', (reader) =>
    parseProvision(reader, context, rules.get(reader.text('id') ?? '') ?? []),
  );
  const catalogue: Catalogue = {
    format: 1,
    area,
    providers,
    venues,
    provisions,
    intakes: read('intakes', (reader) => parseIntake(reader, known('provisions'), known('venues'))),
    needs,
    subjects,
    stages,
    doors: read('doors', (reader) => parseDoor(reader, known('needs'))),
    districts,
    figures: read('figures', (reader) => parseFigure(reader, districtNames)),
    synonyms: read('synonyms', parseSynonyms),
    stopWords: read('stop-words', (reader) => reader.required('word')),
    retired: read('retired', (reader) => parseRetired(reader, known('provisions'))),
  };
  problems.push(...circleProblems(catalogue, tables.provisions), ...retiredProblems(tables));
  return problems.some((p) => p.severity === 'error') ? { districts, problems } : { catalogue, districts, problems };
}

type Read = <T>(name: TableName, parse: (reader: RowReader) => T) => T[];

function readRules(read: Read, provisions: Known, context: Parameters<typeof parseRule>[1]) {
  const rows = read('rules', (reader) => {
    if (reader.text('provision') === undefined) reader.required('provision');
    const provision = reader.reference('provision', provisions);
    return {
      provision,
      either: reader.text('either'),
      together: reader.text('together'),
      rule: parseRule(reader, context),
    };
  });
  const byProvision = new Map<ProvisionId, StatedRule[]>();
  for (const id of new Set(rows.map((row) => row.provision))) {
    if (id === undefined) continue;
    const own = rows.flatMap((row) => (row.provision === id && row.rule ? [{ ...row, rule: row.rule }] : []));
    byProvision.set(id, [...groupRules(own)]);
  }
  return byProvision;
}
