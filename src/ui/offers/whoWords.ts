import type { Words } from '../../messages/en.ts';
import { isBlank, type Who } from '../app/sitting.ts';

/** Who it is for, in a few words. */
export function whoWords(words: Words, who: Who): string {
  const age = who.age ? [words.find.ages[`${who.age.from}-${who.age.to}`] ?? `${who.age.from}–${who.age.to}`] : [];
  return [...age, ...who.work.map((w) => words.work[w]), ...who.circumstances.map((c) => words.circumstance[c])].join(
    ', ',
  );
}

export { isBlank };
