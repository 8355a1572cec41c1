import { beforeAll, describe, expect, it } from 'vitest';
import { compileArea } from '../../src/compile/compileArea.ts';
import { type FindPlace, placeFinder } from '../../src/core/geography/findPlace.ts';
import { lancashire } from '../support/areas.ts';

let find: FindPlace;

beforeAll(async () => {
  const { catalogue, geography } = await compileArea(lancashire);
  if (!catalogue || !geography) throw new Error('must compile');
  find = placeFinder(geography.places, catalogue.districts);
});

describe('a typed place', () => {
  it.each([
    ['BB11 2DQ', 'BB11 2', 'E07000117'],
    ['bb112dq', 'BB11 2', 'E07000117'],
    ['PR1 2', 'PR1 2', 'E07000123'],
    ['bb11', 'BB11', 'E07000117'],
    ['burnley', 'Burnley', 'E07000117'],
    ['St. Annes', 'St Annes', 'E07000119'],
    ['saint annes', 'St Annes', 'E07000119'],
    ['poulton le fylde', 'Poulton-le-Fylde', 'E07000128'],
    ['Ribble Valley', 'Ribble Valley', 'E07000124'],
  ])('%s', (typed, name, district) => {
    const place = find(typed);
    expect(place?.name).toBe(name);
    expect([...(place?.districts ?? [])].sort((a, b) => b.share - a.share)[0]?.code).toBe(district);
    expect(place?.withinKm).toBeGreaterThan(0);
  });

  it('keeps both sides of a border', () => {
    expect(find('BB1 2')?.districts.length).toBeGreaterThan(1);
  });

  it('does not choose a district between places of one name', () => {
    expect(
      find('Warton')
        ?.districts.map((d) => d.code)
        .sort(),
    ).toEqual(['E07000119', 'E07000121']);
    expect(find('Burnley')?.districts).toEqual([{ code: 'E07000117', share: 1 }]);
  });

  it.each(['', '   ', 'Atlantis', 'ZZ99 9ZZ', '%%%', 'BB'])('does not make one up for “%s”', (typed) => {
    expect(find(typed)).toBeUndefined();
  });
});
