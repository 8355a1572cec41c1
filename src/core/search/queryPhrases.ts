import type { Cost, Delivery, Kind } from '../catalogue/catalogue.ts';
import type { TimeOfWeek } from '../eligibility/facts.ts';

/** A list of phrases, written as one text so that it stays readable. */
const list = (text: string): readonly string[] => text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

/** What a phrase in typed words asks for. Words are lower case, without apostrophes, hyphens as blanks. */
export type QueryPhrase = {
  readonly words: readonly string[];
  /** With one of these words before or after it, the phrase is part of the topic. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
} & (
  | { readonly kind: 'cost'; readonly value: Cost }
  | { readonly kind: 'times'; readonly value: TimeOfWeek }
  | { readonly kind: 'delivery'; readonly value: Delivery }
  | { readonly kind: 'kind'; readonly value: Kind }
);

/**
 * English phrases for what the list can be narrowed by. "Bootcamp", "course" or "apprenticeship" are left in the topic:
 * titles and subjects hold them, so they say more as words than as a filter.
 */
export const queryPhrases: readonly QueryPhrase[] = [
  {
    kind: 'cost',
    value: 'free',
    words: list(`free, for free, free of charge, no cost, at no cost, no fee, no fees, without paying, nothing to pay,
    cost nothing, costs nothing, zero cost`),
    notAfter: list('feel, tax, drug, smoke, hands, gluten'),
    notBefore: list('school, time, trade, standing, range, lance, bus'),
  },
  { kind: 'cost', value: 'funded', words: list('funded, fully funded, government funded, paid for me') },
  {
    kind: 'times',
    value: 'weekday-evening',
    words: list(`evening, evenings, weekday evening, weekday evenings, after work, night class, night classes,
    night school, at night, nights, after 5, after 5pm, after 6, after 6pm`),
    notBefore: list('shift, shifts'),
  },
  {
    kind: 'times',
    value: 'weekend',
    words: list('weekend, weekends, saturday, saturdays, sunday, sundays'),
    notBefore: list('job, jobs'),
  },
  {
    kind: 'times',
    value: 'weekday-day',
    words: list(`daytime, daytimes, in the day, during the day, weekday, weekdays, morning, mornings, afternoon,
    afternoons, school hours, in school hours, during school hours, while kids are at school`),
  },
  {
    kind: 'delivery',
    value: 'online',
    words: list('online, on line, remote, remotely, virtual, on zoom, on teams, over the internet, on the internet'),
    // "Get online" and "online safety" are things to learn, not a way of learning them.
    notAfter:
      list(`get, getting, go, going, be, being, safe, safer, business, money, sell, selling, shop, shopping, bank,
    banking`),
    notBefore:
      list(`safety, safely, safe, banking, shopping, business, form, forms, marketing, security, centre, centres,
    services, scams, fraud, benefits, selling, account, job, jobs`),
  },
  {
    kind: 'delivery',
    value: 'at-home',
    words: list('at home, in my home, in my own home, home visit, home visits, at my house'),
    notBefore: list('care, carer'),
    notAfter: list('stay, broadband, internet, wifi, work, working'),
  },
  {
    kind: 'delivery',
    value: 'phone',
    words: list('by phone, over the phone, on the phone, by telephone, over the telephone, phone call'),
  },
  {
    kind: 'delivery',
    value: 'in-person',
    words: list('in person, face to face, classroom, in a classroom'),
    notBefore: list('assistant, assistants'),
  },
  { kind: 'delivery', value: 'blended', words: list('blended, hybrid, blended learning') },
  {
    kind: 'kind',
    value: 'drop-in',
    words: list('drop in, drop ins, dropin, just turn up, walk in, no appointment'),
  },
];

/** Small words before a time that go with it: "in the evenings". */
export const timeLeads: readonly string[] = list('in the, in, on a, on, at the, at, during the, of a, of an, for the');
/** Words after a time, cost or delivery that say nothing more. */
export const chipTails: readonly string[] = list('only, please');

/** Before the name of a place: near enough is meant. An everyday word that is a village too counts only after these. */
export const nearWords: readonly string[] = list(
  'near, near to, close to, next to, around, round, not far from, nearby, within reach of',
);
/** Before the name of a place, but before other things as well. */
export const inWords: readonly string[] = list('in, at, based in, living in, i live in, round by, from');
/** After the name of a place, saying nothing more. */
export const placeTails: readonly string[] = list('area, town centre, city centre, district');

/** With one of these after it, a town's name is part of who runs something: "Burnley College", "Preston Youth Hub". */
export const institutions: readonly string[] =
  list(`college, colleges, university, school, academy, council, library, libraries, jobcentre, job centre,
    job center, youth hub, hub, centre, works, futures, together, cvs, cooperative, co op, hospital, fc,
    rovers, learning rooms, youth works, youth zone, football club, mind, trust`);
/** May stand between a town's name and the institution: "Preston Digital Cooperative". */
export const institutionAdjectives: readonly string[] =
  list(`city, borough, county, town, district, sixth form, adult, digital, digital help, vocational, central,
    public, yes, community, college university`);

/** Everyday words that are names of English towns and villages too. */
export const everydayWords: ReadonlySet<string> = new Set(
  list(`acre, airport, ash, bank, banks, bare, barley, barrow, bath, battle, bay horse, beer, bonds, boundary,
    bridge, britannia, broadway, brook, capitol centre, central, chapels, cherry tree, chipping, church,
    coates, cotton tree, croft, crook, dangerous corner, deal, docker, edge hill, farmers arms, fence,
    freehold, freeport, grange, green, greens, griffin, guide, halfway house, holmes, hook, hope, kingsway,
    lane head, larches, little town, march, marsh, mill hill, moss, new lane, newline, north shore, over,
    over town, pleasure beach, pool, primrose, promenade, read, reading, ridge, rugby, rye, sale, sandwich,
    scout, settle, seven stars, staining, stanley, street, squirrel, sherwood, the crescent, town end,
    town green, university, vale, wash, water, waterfall, waterside, weir, wells, west end, wool, royal oak,
    the racecourses, stake pool, valley mills, walk mill`),
);

/** Left over at either end of a topic once a cost, a time or a place has been taken out. */
export const looseEnds: ReadonlySet<string> = new Set(
  list(`and, or, but, that, which, is, are, thats, with, in, on, at, near, for, of, a, an, the, to, by, please,
    some, any, something, anything`),
);
