import { list } from './notes/cues.ts';
import { kitRows, learningRows, wishRows } from './notes/learningPhrases.ts';
import { healthRows, lifeRows } from './notes/lifePhrases.ts';
import type { NotePhrase } from './notes/phraseRow.ts';
import { benefitRows, workRows } from './notes/workPhrases.ts';

const rows = [workRows, benefitRows, learningRows, kitRows, healthRows, lifeRows, wishRows].flat();

function phraseMap(): ReadonlyMap<string, readonly NotePhrase[]> {
  const map = new Map<string, readonly NotePhrase[]>();
  for (const [words, phrase] of rows) for (const key of list(words)) map.set(key, [...(map.get(key) ?? []), phrase]);
  return map;
}

/** What each phrase gives: several where one phrase tells more than one fact. */
export const notePhrases = phraseMap();
