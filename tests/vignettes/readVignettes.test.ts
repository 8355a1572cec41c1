import { describe, expect, it } from 'vitest';
import { openGround } from './openGround.ts';
import { parseVignettes } from './readVignettes.ts';

const ground = await openGround();
const read = (text: string, other = '') =>
  parseVignettes(
    new Map([
      ['a.yaml', text],
      ['b.yaml', other || '[]'],
    ]),
    ground,
  );
const faultsOf = (text: string): readonly string[] => read(text).faults;

const good = `
- id: ann
  who: Ann, 40
  today: 2026-11-23
  answers: { age: { from: 40, to: 40 } }
  expect:
    - { id: ncs-helpline, status: eligible, because: "13 or over" }
  mustFind: [ncs-helpline]
`;

describe('reading vignettes', () => {
  it('takes a person with facts, a day and what must be said', () => {
    const { vignettes, faults } = read(good);
    expect(faults).toEqual([]);
    expect(vignettes).toEqual([
      {
        file: 'a.yaml',
        id: 'ann',
        who: 'Ann, 40',
        today: '2026-11-23',
        answers: { age: { from: 40, to: 40 } },
        expect: [{ id: 'ncs-helpline', status: 'eligible', because: '13 or over' }],
        mustFind: ['ncs-helpline'],
        mustNotFind: [],
      },
    ]);
  });

  it('says one sentence for each fault', () => {
    const change = (from: string, to: string) => faultsOf(good.replace(from, to));
    expect(change('mustFind: [ncs-helpline]', 'mustFind: [ncs-helplin]')).toEqual([
      'a.yaml: ann: mustFind: there is no provision "ncs-helplin".',
    ]);
    expect(change('id: ncs-helpline,', 'id: ncs-helplin,')).toEqual([
      'a.yaml: ann: expect: there is no provision "ncs-helplin".',
    ]);
    expect(change('  who: Ann, 40', '  who: Ann, 40\n  door: back')).toEqual(['a.yaml: ann: there is no door "back".']);
    expect(change('2026-11-23', '2026-11-31')).toEqual([
      'a.yaml: ann: found the day "2026-11-31", wanted one such as 2026-11-23.',
    ]);
    expect(change('status: eligible', 'status: yes')).toEqual([
      'a.yaml: ann: expect "ncs-helpline": found the status "yes", wanted eligible, maybe, ineligible.',
    ]);
    expect(change('because: "13 or over"', 'closed: false')).toEqual([
      'a.yaml: ann: expect "ncs-helpline": says no reason.',
    ]);
    expect(change('{ age:', '{ aeg:')).toEqual(['a.yaml: ann: answers: there is no fact "aeg". Did you mean "age"?']);
    expect(change('[ncs-helpline]', '[ncs-helpline, ncs-helpline]')).toEqual([
      'a.yaml: ann: mustFind: "ncs-helpline" stands there twice.',
    ]);
    expect(change('mustFind', 'mustSee')).toEqual(['a.yaml: ann: there is no part "mustSee".']);
  });

  it('lets nobody stand twice, in one file or in two', () => {
    expect(read(good, good).faults).toEqual(['Two people have the id "ann".']);
  });

  it('sees what contradicts itself', () => {
    expect(faultsOf(good.replace('status: eligible', 'status: ineligible'))).toEqual([
      'a.yaml: ann: "ncs-helpline" must be found, but is expected closed or ineligible.',
    ]);
    expect(faultsOf(good.replace('mustFind', 'mustNotFind'))).toEqual([
      'a.yaml: ann: "ncs-helpline" must not be found, but is expected to fit.',
    ]);
  });

  it('goes on where a file is no list of people', () => {
    expect(read('hello', good).faults).toEqual(['a.yaml: wanted a list of people.']);
    expect(read('- [unclosed', good).vignettes).toHaveLength(1);
    expect(faultsOf('- 7')).toEqual(['a.yaml: found 7, wanted a person with an id.']);
  });
});
