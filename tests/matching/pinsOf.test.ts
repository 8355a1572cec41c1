import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Delivery,
  deliveries,
  type Provision,
  precisions,
  type Venue,
} from '../../src/core/catalogue/catalogue.ts';
import { type PinEntry, pinsOf } from '../../src/core/matching/pinsOf.ts';
import { aProvision } from '../support/catalogues.ts';

function venue(id: string, point?: Venue['point'], precision: Venue['precision'] = 'street'): Venue {
  return { id, name: `Hall ${id}`, town: 'Burnley', precision, basis: 'known', ...(point ? { point } : {}) };
}

function provision(id: string, venues: readonly string[], delivery?: Delivery, areaWide = false): Provision {
  return aProvision({ id, title: `Class ${id}`, venues, areaWide, ...(delivery ? { delivery } : {}) });
}

const numbered = (...provisions: readonly Provision[]): readonly PinEntry[] =>
  provisions.map((one, i) => ({ number: i + 1, provision: one }));

const venues = (...all: readonly Venue[]) => new Map(all.map((one) => [one.id, one]));
const somewhere = { lat: 53.8, lng: -2.2 };
const nothing = { online: 0, areaWide: 0, placeUnknown: 0 };

describe('pinsOf', () => {
  it('puts everything that is on at one venue on one pin, by number', () => {
    const { pins } = pinsOf(
      [...numbered(provision('esol', ['a']), provision('maths', ['a']))].reverse(),
      venues(venue('a', somewhere)),
    );
    expect(pins.map((pin) => [pin.id, pin.entries.map((entry) => entry.number)])).toEqual([['a', [1, 2]]]);
  });

  it('gives a provision at two venues two pins', () => {
    const { pins, notOnMap } = pinsOf(
      numbered(provision('esol', ['b', 'a', 'b'])),
      venues(venue('a', somewhere), venue('b', { lat: 53.9, lng: -2.4 }, 'town')),
    );
    expect(pins.map((pin) => [pin.id, pin.precision, pin.entries.length])).toEqual([
      ['b', 'town', 1],
      ['a', 'street', 1],
    ]);
    expect(notOnMap).toEqual(nothing);
  });

  it('says why something is not on the map: how it is given first, then how far it reaches', () => {
    const { pins, notOnMap } = pinsOf(
      numbered(
        provision('web', [], 'online', true),
        provision('line', [], 'phone'),
        provision('visit', ['no-point'], 'at-home'),
        provision('county', [], 'blended', true),
        provision('lost', ['no-point', 'unheard-of'], 'in-person'),
        provision('silent', []),
      ),
      venues(venue('no-point')),
    );
    expect(pins).toEqual([]);
    expect(notOnMap).toEqual({ online: 3, areaWide: 1, placeUnknown: 2 });
  });

  it('pins what has one venue with a point and one without', () => {
    const view = pinsOf(
      numbered(provision('esol', ['no-point', 'a'])),
      venues(venue('no-point'), venue('a', somewhere)),
    );
    expect(view.pins.map((pin) => pin.id)).toEqual(['a']);
    expect(view.notOnMap).toEqual(nothing);
  });

  const venueIds = ['a', 'b', 'c', 'd', 'e'];
  const someVenues = fc.tuple(
    ...venueIds.map((id) =>
      fc
        .tuple(
          fc.option(fc.record({ lat: fc.double({ min: 53, max: 54, noNaN: true }), lng: fc.constant(-2) })),
          fc.constantFrom(...precisions),
        )
        .map(([point, precision]) => venue(id, point ?? undefined, precision)),
    ),
  );
  const someEntries = fc
    .array(
      fc.tuple(
        fc.array(fc.constantFrom(...venueIds, 'unheard-of'), { maxLength: 4 }),
        fc.option(fc.constantFrom(...deliveries)),
        fc.boolean(),
      ),
      { maxLength: 12 },
    )
    .map((list) => numbered(...list.map(([at, how, wide], i) => provision(`p${i}`, at, how ?? undefined, wide))));

  /** Written the other way round: venue by venue for the pins, entry by entry for the rest. */
  function oracle(entries: readonly PinEntry[], all: readonly Venue[]) {
    // What is online, by phone or at home is never pinned, whatever venue its provider has.
    const isRemote = (entry: PinEntry) => ['online', 'phone', 'at-home'].includes(entry.provision.delivery ?? '');
    const isAt = (entry: PinEntry, one: Venue) => !isRemote(entry) && entry.provision.venues.includes(one.id);
    const pinned = (entry: PinEntry) => all.some((one) => one.point && isAt(entry, one));
    const rest = entries.filter((entry) => !pinned(entry)).map((entry) => entry.provision);
    const remote = rest.filter((one) => ['online', 'phone', 'at-home'].includes(one.delivery ?? ''));
    const wide = rest.filter((one) => one.areaWide && !remote.includes(one));
    return {
      numbersAt: Object.fromEntries(
        all
          .filter((one) => one.point)
          .map((one) => [one.id, entries.filter((e) => isAt(e, one)).map((e) => e.number)])
          .filter(([, numbers]) => numbers?.length),
      ),
      notOnMap: {
        online: remote.length,
        areaWide: wide.length,
        placeUnknown: rest.length - remote.length - wide.length,
      },
    };
  }

  it('shows every entry on a pin or counts it once, as the oracle does', () => {
    fc.assert(
      fc.property(someEntries, someVenues, (entries, all) => {
        const { pins, notOnMap } = pinsOf(entries, venues(...all));
        const numbersAt = Object.fromEntries(pins.map((pin) => [pin.id, pin.entries.map((entry) => entry.number)]));
        expect({ numbersAt, notOnMap }).toEqual(oracle(entries, all));
        expect(new Set(pins.map((pin) => pin.id)).size).toBe(pins.length);
        const onPins = new Set(pins.flatMap((pin) => pin.entries.map((entry) => entry.number)));
        expect(onPins.size + notOnMap.online + notOnMap.areaWide + notOnMap.placeUnknown).toBe(entries.length);
      }),
    );
  });

  it('does not depend on the order in which it is given the entries', () => {
    fc.assert(
      fc.property(someEntries, someVenues, (entries, all) => {
        expect(pinsOf([...entries].reverse(), venues(...all))).toEqual(pinsOf(entries, venues(...all)));
      }),
    );
  });
});
