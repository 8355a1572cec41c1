import type { FindPlace } from '../../geography/findPlace.ts';
import { everydayWords, institutions } from '../../search/queryPhrases.ts';
import type { Clause, Reading } from './clauses.ts';
import { list, setOf } from './cues.ts';
import { type Ground, wordsUpTo } from './dates.ts';
import { phraseLength } from './findPhrase.ts';

/** What a home is found with. */
export interface HomeGround extends Ground {
  readonly clause: Clause;
  readonly before: Clause | undefined;
  readonly findPlace: FindPlace;
}

/** After these a place is somebody's home, whatever else is told in the clause. */
const homeLeadAt = phraseLength(
  list(`lives in, living in, live in, lives near, living near, lives at, lives, resides in, residing in, resident in, resident of,
    based in, based near, staying in, stays in, address, home address, address is, postcode, postcode is, moved to, lives around,
    living at, lives just outside, relocated to, pc, home town, rents in, renting in, housed in`),
);
const placeLeads = setOf('in, near, around');
const institutionAt = phraseLength(institutions);
const longestName = 5;

/** The longest name of a place that starts at a word of a clause, in words; the place itself with it. */
function nameAt({ text, words, findPlace }: HomeGround, at: number, sure: boolean) {
  const first = words[at];
  if (!first || !/^\p{L}/u.test(first.key) || first.key.length < 3) return undefined;
  const capital = /^\p{Lu}/u.test(text.slice(first.start, first.start + 2));
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const name = text.slice(first.start, words[at + length - 1]?.end);
    if (name.length > 60) continue;
    const place = findPlace(name);
    if (!place) continue;
    const everyday = everydayWords.has(name.toLowerCase().replace(/[-\s]+/g, ' '));
    const institution = institutionAt(words, at + length) > 0;
    return (everyday && !(sure && capital)) || institution ? undefined : { place, length };
  }
  return undefined;
}

const home = (
  place: NonNullable<ReturnType<FindPlace>>,
  first: number,
  length: number,
  tense: Reading['tense'],
): Reading => ({
  gives: [{ home: place }],
  first,
  length,
  tense,
});

const postcode =
  /^([a-z]{1,2}\d[a-z\d]?)(?:(\s{0,2}\d[a-z]{2})(?![a-z\d])|(\s{1,2}\d)(?=\s*(?:$|[\n.…,;:()*?x]))|(?![a-z\d]))/i;

/** "BB11 2DQ", "BB9 7…", "BB9". One letter and one figure alone may be a level or a grade, so they are none. */
function postcodeAt(ground: HomeGround, at: number, sure: boolean): Reading | undefined {
  const { text, words, findPlace } = ground;
  const start = words[at]?.start ?? 0;
  if (!/^[a-z]{1,2}\d/.test(words[at]?.key ?? '')) return undefined;
  const found = postcode.exec(text.slice(start, start + 14));
  if (!found) return undefined;
  const [written, outcode = '', whole, sector] = found;
  // "BB1" alone may be a room or a form: only where a home is named, or first in its clause, or after an age.
  const placed = sure || at === 0 || /^\d{2}(?:yo|yrs)?$|^(?:in|near|old)$/.test(words[at - 1]?.key ?? '');
  if (!whole && !sector && (outcode.length < 3 || !placed)) return undefined;
  const place = findPlace(written);
  return place && home(place, at, wordsUpTo(ground, at, start + written.length), sure ? 'state' : 'home');
}

/** A town that is all a clause says, after a clause that is an age: "Aysha, 22, Nelson". */
function townAlone(ground: HomeGround): Reading | undefined {
  const { clause, before, words } = ground;
  const afterAge = clause.joined && before?.words.length === 1 && /^\d{2}(?:yo|yrs)?$/.test(before.words[0]?.key ?? '');
  if (!afterAge) return undefined;
  const found = nameAt(ground, 0, false);
  return found?.length === words.length ? home(found.place, 0, found.length, 'home') : undefined;
}

/** A home that is told from a word on. "From" somewhere is where somebody comes from, never where they live. */
export function homeAt(ground: HomeGround, at: number): Reading | undefined {
  const lead = homeLeadAt(ground.words, at);
  const bare = lead === 0 && placeLeads.has(ground.words[at]?.key ?? '') ? 1 : 0;
  const from = at + lead + bare;
  const code = postcodeAt(ground, from, lead > 0);
  if (code) return code;
  if (lead + bare > 0) {
    const found = nameAt(ground, from, lead > 0);
    return found && home(found.place, from, found.length, lead > 0 ? 'state' : 'home');
  }
  return at === 0 ? townAlone(ground) : undefined;
}
