import type { Catalogue, Provider, Provision, Subject, Venue } from '../../src/core/catalogue/catalogue.ts';

const source = { text: 'made up for a test' };

/** A provision with as little said about it as can be. */
export function aProvision(said: Partial<Provision> & Pick<Provision, 'id'>): Provision {
  return {
    title: said.id,
    provider: '',
    providers: [],
    kind: 'course',
    summary: '',
    subjects: [],
    needs: [],
    venues: [],
    areaWide: false,
    times: [],
    channels: [],
    support: [],
    especiallyFor: [],
    forEmployers: false,
    requires: [],
    leadsTo: [],
    status: 'unknown',
    rules: [],
    unconfirmed: [],
    source,
    ...said,
  };
}

export const aSubject = (words: string): Subject => ({ id: words.toLowerCase().replaceAll(' ', '-'), words });

export const aProvider = (name: string): Provider => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  type: 'charity',
  source,
});

export const aVenue = (name: string, town: string): Venue => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  town,
  precision: 'town',
  basis: 'made up for a test',
});

/** A catalogue of a made-up area, empty but for what is said. */
export function aCatalogue(said: Partial<Catalogue> = {}): Catalogue {
  return {
    format: 1,
    area: {
      id: 'nowhere',
      name: 'Nowhere',
      language: 'en-GB',
      bounds: { south: 53, west: -3, north: 54, east: -2 },
      helpLine: { name: 'Help', phone: '0800 000 000', hours: 'always', source: 'made up', confirmed: false },
      reports: { name: 'Reports', email: 'reports@example.org', source: 'made up', confirmed: false },
      asOf: '2026-01-01',
      about: '',
      attribution: [],
      examples: [],
      origins: [],
    },
    providers: [],
    venues: [],
    provisions: [],
    intakes: [],
    needs: [],
    subjects: [],
    stages: [],
    doors: [],
    districts: [],
    figures: [],
    synonyms: [],
    stopWords: [],
    retired: [],
    ...said,
  };
}
