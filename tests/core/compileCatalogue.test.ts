import { describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../src/compile/catalogueFiles.ts';
import { compileArea } from '../../src/compile/compileArea.ts';
import { compileCatalogue } from '../../src/core/catalogue/compileCatalogue.ts';
import { compiled, problemsWith, seaholm, seaholmWith, template } from '../support/areas.ts';

const places = (problems: Awaited<ReturnType<typeof problemsWith>>) =>
  problems.map(({ file, row, column }) => [file, row, column]);

describe('an area that is right', () => {
  it('compiles a second, made-up area with no problem at all', async () => {
    const { catalogue, problems } = await compileArea(seaholm);
    expect(problems).toEqual([]);
    expect(catalogue?.area.name).toBe('Seaholm');
    expect(catalogue?.provisions.map((p) => p.id)).toContain('welding-1');
  });

  it('compiles the empty template', async () => {
    const { catalogue, problems } = await compileArea(template);
    expect(problems).toEqual([]);
    expect(catalogue?.provisions).toEqual([]);
  });

  it('groups alternatives: one of them, or two that hold together', async () => {
    const { provisions } = await compiled(seaholm);
    const rules = provisions.find((p) => p.id === 'welding-2')?.rules;
    expect(rules?.map(({ rule }) => rule.kind)).toEqual(['age', 'any']);
    const any = rules?.[1]?.rule;
    expect(any?.kind === 'any' && any.of.map(({ rule }) => rule.kind)).toEqual(['work', 'all']);
  });

  it('shows the providers’ names where the source has no words of its own', async () => {
    const { provisions } = await compiled(seaholm);
    expect(provisions.find((p) => p.id === 'welding-1')?.provider).toBe('Gullwick College');
    expect(provisions.find((p) => p.id === 'laptop-loan')?.provider).toBe('Ebbing Trust with the library');
  });

  it('gives byte for byte the same files for the same input', async () => {
    const once = await compileArea(seaholm);
    const again = await compileArea(seaholm);
    if (!once.catalogue || !once.geography || !again.catalogue || !again.geography) throw new Error('must compile');
    expect([...catalogueFiles(once.catalogue, once.geography)]).toEqual([
      ...catalogueFiles(again.catalogue, again.geography),
    ]);
  });

  it('does not care for the order of columns', async () => {
    const reversed = (csv: string) =>
      csv
        .trim()
        .split('\n')
        .map((line) => line.split(',').reverse().join(','))
        .join('\n');
    const before = compileCatalogue(await seaholmWith());
    const after = compileCatalogue(
      await seaholmWith({ 'subjects.csv': reversed, 'districts.csv': reversed, 'intakes.csv': reversed }),
    );
    expect(after).toEqual(before);
  });
});

describe('problems', () => {
  it('reports all of them at once, each with its place and a way to mend it', async () => {
    const problems = await problemsWith({
      'provisions.csv': (csv) =>
        csv.replace(',gull-college,,course', ',gul-college,,coarse').replace('2026-02-10', '2026-13-10'),
      'venues.csv': (csv) => csv.replace('52.8100,1.3000', '48.8566,2.3522').replace(',town,made up', ',twon,made up'),
      'providers.csv': (csv) => csv.replace('https://gull.example.org', 'javascript:alert(1)'),
    });
    expect(places(problems)).toEqual([
      ['providers.csv', 2, 'website'],
      ['venues.csv', 2, 'latitude'],
      ['venues.csv', 2, 'longitude'],
      ['venues.csv', 4, 'precision'],
      ['provisions.csv', 2, 'provider'],
      ['provisions.csv', 2, 'kind'],
      ['provisions.csv', 5, 'source_date'],
    ]);
    expect(problems.find((p) => p.column === 'provider')?.suggestion).toBe('Did you mean "gull-college"?');
    for (const { found, wanted, suggestion } of problems)
      expect([found, wanted, suggestion].every((s) => s.length > 0)).toBe(true);
  });

  it('counts rows as a spreadsheet does: blank lines count, a cell of several lines is one row', async () => {
    const problems = await problemsWith({
      'subjects.csv': 'id,words\r\nwelding,"Weld\r\ning"\r\n\r\ndigital,Computers\r\nesol,English\r\n,No id\r\n',
    });
    expect(places(problems)).toEqual([['subjects.csv', 6, 'id']]);
  });

  it('finds ids that two rows share', async () => {
    const problems = await problemsWith({ 'subjects.csv': (csv) => `${csv}welding,Welding again\n` });
    expect(places(problems)).toEqual([['subjects.csv', 5, 'id']]);
  });

  it('finds a circle in what leads to what', async () => {
    const problems = await problemsWith({
      'provisions.csv': (csv) => csv.replace(',,,,,,welding-1,,open,', ',,,,,,,welding-1,open,'),
    });
    expect(problems.map((p) => p.found)).toEqual(['welding-1 → welding-2 → welding-1']);
  });

  it.each([
    ['a missing file', { 'providers.csv': undefined }, ['providers.csv', null, null]],
    ['an empty file', { 'needs.csv': '' }, ['needs.csv', null, null]],
    [
      'a missing column',
      { 'districts.csv': (csv: string) => csv.replace('code,', 'cod,') },
      ['districts.csv', 1, 'code'],
    ],
    [
      'a quotation mark that is never closed',
      { 'needs.csv': 'id,words\nwork,"Find a job\nskills,Learn\n' },
      ['needs.csv', 2, null],
    ],
    ['too many cells', { 'subjects.csv': 'id,words\nwelding,Welding,more\n' }, ['subjects.csv', 2, null]],
    [
      'a rule with nothing in it',
      { 'rules.csv': (csv: string) => csv.replace(',age,,19,', ',age,,,') },
      ['rules.csv', 2, 'from'],
    ],
    [
      'levels the wrong way round',
      { 'rules.csv': `provision,kind,from,to,confirmed,sentence\nwelding-1,qualification,3,1,yes,x\n` },
      ['rules.csv', 2, 'to'],
    ],
    [
      'a level rule with no level',
      { 'rules.csv': `provision,kind,confirmed,sentence\nwelding-1,maths,yes,x\n` },
      ['rules.csv', 2, 'from'],
    ],
    [
      'days of a rule the wrong way round',
      {
        'rules.csv': `provision,kind,from,valid_from,valid_to,confirmed,sentence\nwelding-1,age,19,2026-02-01,2026-01-01,yes,x\n`,
      },
      ['rules.csv', 2, 'valid_to'],
    ],
    [
      '"together" without "either"',
      { 'rules.csv': `provision,together,kind,from,confirmed,sentence\nwelding-1,a,age,19,yes,x\n` },
      ['rules.csv', 2, 'together'],
    ],
    [
      'an id that cannot stand in a link',
      { 'needs.csv': (csv: string) => csv.replace('device,Get', '../x?,Get') },
      ['needs.csv', 4, 'id'],
    ],
    [
      'a language that is none',
      { 'area.json': (json: string) => json.replace('en-GB', 'en_GB') },
      ['area.json', null, 'language'],
    ],
    [
      'an end before its start',
      { 'intakes.csv': (csv: string) => csv.replace('2026-06-22', '2026-03-22') },
      ['intakes.csv', 2, 'ends'],
    ],
    ['a retired id that still lives', { 'retired.csv': 'id,title\nwelding-1,Welding\n' }, ['retired.csv', 2, 'id']],
    ['no JSON', { 'area.json': '{ "id": ' }, ['area.json', null, null]],
    [
      'no help line',
      { 'area.json': (json: string) => json.replace('"helpLine"', '"helpline"') },
      ['area.json', null, 'helpLine'],
    ],
    [
      'a source with a date that cannot be',
      { 'intakes.csv': (csv: string) => csv.replace('2026-04-13', '31/02/2026') },
      ['intakes.csv', 2, 'starts'],
    ],
  ])('says where: %s', async (_name, changes, place) => {
    const problems = await problemsWith(changes);
    expect(places(problems.filter((p) => p.severity === 'error'))).toContainEqual(place);
  });

  it('reads Windows-1252, UTF-16 and a byte-order mark, and says so where letters may be wrong', async () => {
    const csv = 'id,words\nwelding,Café\ndigital,Computers\nesol,English\n';
    const latin = Uint8Array.from(csv, (c) => c.charCodeAt(0));
    const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(csv, (c) => [c.charCodeAt(0), 0]).flat()]);
    const marked = new TextEncoder().encode(`\uFEFF${csv}`);
    for (const file of [latin, utf16, marked]) {
      const { catalogue, problems } = compileCatalogue(await seaholmWith({ 'subjects.csv': file }));
      expect(catalogue?.subjects[0]).toEqual({ id: 'welding', words: 'Café' });
      expect(problems.map((p) => p.severity)).toEqual(file === latin ? ['warning'] : []);
    }
  });

  it('says once what is wrong with a file that others refer to', async () => {
    const problems = await problemsWith({ 'provisions.csv': '' });
    expect(places(problems)).toEqual([['provisions.csv', null, null]]);
    const renamed = await problemsWith({ 'providers.csv': (csv) => csv.replace('id,name', 'idd,name') });
    expect(places(renamed.filter((p) => p.severity === 'error'))).toEqual([['providers.csv', 1, 'id']]);
  });

  it('takes semicolons between cells from another spreadsheet’s locale', async () => {
    const { catalogue } = compileCatalogue(
      await seaholmWith({ 'subjects.csv': 'id;words\nwelding;Welding\ndigital;IT, mostly\nesol;English\n' }),
    );
    expect(catalogue?.subjects[1]?.words).toBe('IT, mostly');
  });

  it('never throws on bytes that are no table at all', async () => {
    for (const junk of [
      new Uint8Array([0, 1, 2, 255, 254, 0]),
      new Uint8Array(5000).fill(34),
      new TextEncoder().encode('<html>not found</html>'),
    ]) {
      const { catalogue, problems } = compileCatalogue(await seaholmWith({ 'provisions.csv': junk }));
      expect(catalogue).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});
