import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  benefits,
  circumstances,
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  internets,
  qualificationLevels,
  timesOfWeek,
  travels,
  workStatuses,
} from '../eligibility/facts.ts';
import type { FindPlace } from '../geography/findPlace.ts';
import type { FoundPlace } from '../geography/places.ts';
import { type Answers, answerIds } from '../matching/answers.ts';
import { present } from '../present.ts';
import {
  isPlainObject,
  quoted,
  type Reading,
  readInterval,
  readOne,
  readSome,
  saysNothing,
  unknownKeys,
} from './factReaders.ts';

/** Answers read from outside, with one sentence for each thing that could not be taken. */
export interface ParsedAnswers {
  readonly answers: Answers;
  readonly problems: readonly string[];
}

const isPostcodeLike = (text: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]?(\s*\d([A-Z]{2})?)?$/i.test(text.trim());

/** A place outside the area is no mistake: it is simply not known. */
function readHome(
  reading: Reading,
  value: unknown,
  { districts }: Catalogue,
  findPlace: FindPlace,
): FoundPlace | undefined {
  if (saysNothing(value)) return undefined;
  if (!isPlainObject(value)) {
    reading.problems.push(`home: found ${quoted(value)}, wanted an object such as { "postcode": "BB11 2DQ" }.`);
    return undefined;
  }
  unknownKeys(reading, 'home', value, ['postcode', 'place', 'district']);
  for (const part of ['postcode', 'place', 'district'] as const) {
    const told = Object.hasOwn(value, part) ? value[part] : undefined;
    if (saysNothing(told)) continue;
    if (typeof told !== 'string') {
      reading.problems.push(`home.${part}: found ${quoted(told)}, wanted words.`);
      continue;
    }
    const name = part === 'district' ? districts.find(({ code }) => code === told.trim())?.name : told;
    const place = name === undefined ? undefined : findPlace(name);
    if (place) return place;
    const elsewhere = part === 'district' ? /^[EWSN]\d{8}$/.test(told.trim()) : isPostcodeLike(told);
    if (!elsewhere) reading.problems.push(`home.${part}: ${quoted(told)} is not a place that is known here.`);
  }
  return undefined;
}

function readCircumstances(reading: Reading, value: unknown): Answers['circumstances'] {
  if (saysNothing(value)) return undefined;
  if (!isPlainObject(value)) {
    reading.problems.push(`circumstances: found ${quoted(value)}, wanted { "yes": […], "no": […] }.`);
    return undefined;
  }
  unknownKeys(reading, 'circumstances', value, ['yes', 'no']);
  const yes = readSome(reading, 'circumstances.yes', value['yes'], circumstances) ?? [];
  const no = readSome(reading, 'circumstances.no', value['no'], circumstances) ?? [];
  const both = yes.filter((circumstance) => no.includes(circumstance));
  for (const circumstance of both)
    reading.problems.push(`circumstances: ${quoted(circumstance)} stands in yes and in no.`);
  const only = (list: readonly (typeof circumstances)[number][]) => list.filter((entry) => !both.includes(entry));
  return only(yes).length + only(no).length > 0 ? { yes: only(yes), no: only(no) } : undefined;
}

function readEmployer(reading: Reading, value: unknown, sectors: readonly string[]): Answers['employer'] {
  if (saysNothing(value)) return undefined;
  if (!isPlainObject(value)) {
    reading.problems.push(`employer: found ${quoted(value)}, wanted { "size": …, "sector": … }.`);
    return undefined;
  }
  unknownKeys(reading, 'employer', value, ['size', 'sector']);
  const size = readOne(reading, 'employer.size', value['size'], employerSizes);
  const sector = readOne(reading, 'employer.sector', value['sector'], sectors);
  return size || sector ? present<NonNullable<Answers['employer']>>({ size, sector }) : undefined;
}

function readBenefits(reading: Reading, value: unknown): Answers['benefits'] {
  const told = readSome(reading, 'benefits', value, [...benefits, 'none' as const]);
  if (!told?.includes('none') || told.length === 1) return told;
  reading.problems.push('benefits: "none" cannot stand beside others.');
  return told.filter((benefit) => benefit !== 'none');
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

const months = { least: 0, most: 1200 };

/**
 * Reads answers as files and kept copies hold them. Absent, null, "", "not-sure", "rather-not-say", -1 and "N/A" are
 * unknown, and so is what cannot be (an age of 200); an id or a type that is not of the contract is a problem.
 */
export function parseAnswers(json: unknown, catalogue: Catalogue, findPlace: FindPlace): ParsedAnswers {
  const reading: Reading = { problems: [] };
  if (!isPlainObject(json))
    return { answers: {}, problems: [`Found ${quoted(json)}, wanted an object with answers by fact.`] };
  unknownKeys(reading, '', json, answerIds);
  const told = (fact: keyof Answers): unknown => (Object.hasOwn(json, fact) ? json[fact] : undefined);
  const one = <T extends string>(fact: keyof Answers, options: readonly T[]) =>
    readOne(reading, fact, told(fact), options);
  const some = <T extends string>(fact: keyof Answers, options: readonly T[]) =>
    readSome(reading, fact, told(fact), options);
  const answers = present<Answers>({
    needs: some('needs', ids(catalogue.needs)),
    interests: some('interests', ids(catalogue.subjects)),
    home: readHome(reading, told('home'), catalogue, findPlace),
    travel: one('travel', travels),
    times: some('times', timesOfWeek),
    age: readInterval(reading, 'age', told('age'), { least: 0, most: 120 }),
    work: some('work', workStatuses),
    outOfWorkMonths: readInterval(reading, 'outOfWorkMonths', told('outOfWorkMonths'), months),
    employer: readEmployer(reading, told('employer'), ids(catalogue.subjects)),
    earnings: readInterval(reading, 'earnings', told('earnings'), { least: 0, most: Number.MAX_SAFE_INTEGER }),
    benefits: readBenefits(reading, told('benefits')),
    benefitMonths: readInterval(reading, 'benefitMonths', told('benefitMonths'), months),
    qualification: one('qualification', [...qualificationLevels, 'overseas' as const]),
    english: one('english', englishAndMathsLevels),
    maths: one('maths', englishAndMathsLevels),
    esol: one('esol', esolLevels),
    digital: one('digital', digitalLevels),
    device: one('device', devices),
    internet: one('internet', internets),
    circumstances: readCircumstances(reading, told('circumstances')),
    has: some('has', ids(catalogue.provisions)),
  });
  return { answers, problems: reading.problems };
}
