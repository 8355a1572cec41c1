import {
  circumstances,
  devices,
  digitalLevels,
  englishAndMathsLevels,
  esolLevels,
  internets,
  qualificationLevels,
  timesOfWeek,
  workStatuses,
} from '../eligibility/facts.ts';
import { present } from '../present.ts';
import {
  type District,
  type Door,
  type Figure,
  type Intake,
  type Need,
  type NeedSign,
  type Point,
  type Provider,
  precisions,
  type RetiredProvision,
  type Stage,
  type Subject,
  type SynonymRing,
  signFacts,
  type Venue,
} from './catalogue.ts';
import { parseSource } from './parseProvision.ts';
import type { Known, RowReader } from './rowReader.ts';

/** Latitude and longitude that England lies within, with the Isles of Scilly and Berwick. */
export const england = { south: 49.8, north: 55.9, west: -6.6, east: 1.9 };

function pointOf(reader: RowReader): Point | undefined {
  const lat = reader.number('latitude', { least: england.south, most: england.north });
  const lng = reader.number('longitude', { least: england.west, most: england.east });
  if (
    (lat === undefined) !== (lng === undefined) &&
    (reader.text('latitude') === undefined) !== (reader.text('longitude') === undefined)
  )
    reader.report(
      lat === undefined ? 'latitude' : 'longitude',
      'nothing',
      'both latitude and longitude, or neither',
      'Fill both in.',
    );
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

export function parseProvider(reader: RowReader, districts: ReadonlyMap<string, string>): Provider {
  reader.named('district', districts, 'districts.csv');
  return present<Provider>({
    id: reader.id(),
    name: reader.required('name'),
    type: reader.text('type') ?? '',
    website: reader.link('website'),
    phone: reader.text('phone'),
    email: reader.text('email'),
    source: parseSource(reader),
    notes: reader.text('notes'),
  });
}

export function parseVenue(reader: RowReader, providers: Known, districts: ReadonlyMap<string, string>): Venue {
  const precision = reader.oneOf('precision', precisions);
  if (reader.text('precision') === undefined) reader.required('precision');
  return present<Venue>({
    id: reader.id(),
    name: reader.required('name'),
    provider: reader.reference('provider', providers),
    address: reader.text('address'),
    town: reader.required('town'),
    postcode: reader.text('postcode'),
    district: reader.named('district', districts, 'districts.csv')[0],
    point: pointOf(reader),
    precision: precision ?? 'town',
    basis: reader.text('basis') ?? '',
  });
}

export function parseIntake(reader: RowReader, provisions: Known, venues: Known): Intake {
  const starts = reader.dayOrMonth('starts');
  if (reader.text('starts') === undefined) reader.required('starts');
  const ends = reader.dayOrMonth('ends');
  if (starts?.from !== undefined && ends?.to !== undefined && ends.to < starts.from)
    reader.report('ends', ends.text, `a date after "starts" (${starts.text})`, 'Swap the two dates?');
  const hours = reader.text('hours');
  if (hours !== undefined && !/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(hours))
    reader.report('hours', hours, 'times as 09:30-12:30', 'Write both with two digits.');
  return present<Intake>({
    id: reader.id(),
    provision: reader.reference('provision', provisions) ?? reader.required('provision'),
    venue: reader.reference('venue', venues),
    starts: starts ?? { text: '' },
    ends,
    times: reader.someOf('times', timesOfWeek),
    hours,
    source: parseSource(reader),
  });
}

const signValues: Readonly<Record<NeedSign['fact'], readonly string[]>> = {
  work: workStatuses,
  english: englishAndMathsLevels,
  maths: englishAndMathsLevels,
  esol: esolLevels,
  digital: digitalLevels,
  device: devices,
  internet: internets,
  circumstances,
  qualification: [...qualificationLevels, 'overseas'],
};

/** Every sign of a need as its cell writes it: `device=none`. */
const signs: ReadonlyMap<string, NeedSign> = new Map(
  signFacts.flatMap((fact) => signValues[fact].map((value) => [`${fact}=${value}`, { fact, value }] as const)),
);

export function parseNeed(reader: RowReader): Need {
  return present<Need>({
    id: reader.id(),
    words: reader.required('words'),
    hint: reader.text('hint'),
    impliedBy: reader.someOf('implied_by', [...signs.keys()]).flatMap((sign) => signs.get(sign) ?? []),
  });
}

export function parseSubject(reader: RowReader): Subject {
  return { id: reader.id(), words: reader.required('words') };
}

export function parseStage(reader: RowReader): Stage {
  return { id: reader.id(), words: reader.required('words'), about: reader.text('about') ?? '' };
}

export function parseDoor(reader: RowReader, needs: Known): Door {
  const range = { least: 0, most: 120 };
  const from = reader.number('age_from', range);
  const to = reader.number('age_to', range);
  return present<Door>({
    id: reader.id(),
    words: reader.required('words'),
    hint: reader.text('hint') ?? '',
    helper: reader.yes('helper'),
    work: reader.someOf('work', workStatuses),
    age: from === undefined && to === undefined ? undefined : present<NonNullable<Door['age']>>({ from, to }),
    needs: reader.references('needs', needs),
  });
}

export function parseDistrict(reader: RowReader): District {
  const centre = pointOf(reader);
  if (!centre && reader.text('latitude') === undefined) reader.required('latitude');
  return {
    code: reader.code('code', /^[A-Z]\d{8}$/, 'a district code such as E07000117'),
    name: reader.required('name'),
    type: reader.text('type') ?? '',
    towns: reader.list('towns'),
    centre: centre ?? { lat: england.south, lng: england.west },
  };
}

export function parseFigure(reader: RowReader, districts: ReadonlyMap<string, string>): Figure {
  return present<Figure>({
    district: reader.named('district', districts, 'districts.csv')[0],
    fact: reader.required('fact'),
    value: reader.required('value'),
    date: reader.text('date') ?? '',
    source: reader.required('source'),
  });
}

export function parseSynonyms(reader: RowReader): SynonymRing {
  const means = reader.list('means');
  if (reader.text('words') === undefined) reader.required('words');
  return present<SynonymRing>({ words: reader.list('words'), means: means.length > 0 ? means : undefined });
}

export function parseRetired(reader: RowReader, provisions: Known): RetiredProvision {
  return present<RetiredProvision>({
    id: reader.id(),
    title: reader.required('title'),
    retiredOn: reader.dayOrMonth('retired_on'),
    instead: reader.reference('instead', provisions),
  });
}
