import type { Words } from '../../messages/en.ts';
import { bandOf, type Who } from '../app/sitting.ts';

/** Who it is for, in a few words. */
export function whoWords(words: Words, who: Who): string {
  const age = who.age ? [words.find.ages[bandOf(who.age)] ?? bandOf(who.age).replace('-', '–')] : [];
  return [...age, ...who.work.map((w) => words.work[w]), ...who.circumstances.map((c) => words.circumstance[c])].join(
    ', ',
  );
}
