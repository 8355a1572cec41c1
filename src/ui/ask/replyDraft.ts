import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { Answers } from '../../core/matching/answers.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import { chosenOf, type Reply } from '../../core/questionnaire/replies.ts';
import type { Words } from '../../messages/en.ts';

/** A reply that is still being made: what is chosen, and what stands in the text field. */
export interface ReplyDraft {
  readonly chosen: readonly string[];
  readonly typed: string;
}

export const emptyDraft: ReplyDraft = { chosen: [], typed: '' };

/** The draft that stands for what is known now. */
export function draftOf(answers: Answers, question: Question): ReplyDraft {
  if (question.control === 'place') return { chosen: [], typed: answers.home?.name ?? '' };
  const chosen = chosenOf(answers, question);
  const { from, to } = answers.age ?? {};
  const exact = question.control === 'age' && chosen.length === 0 && from !== undefined && from === to;
  return { chosen, typed: exact ? String(from) : '' };
}

/** A reply, or a sentence that says why there is none. */
export type Drafted = { readonly reply: Reply } | { readonly problem: string };

const oldest = 120;

function typedAge(typed: string, { ask }: Words): Drafted {
  const age = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN;
  return age <= oldest ? { reply: { age: { from: age, to: age } } } : { problem: ask.age.impossible(typed) };
}

/** A postcode or the first half of one, known or not. */
const postcodeLike = /^[A-Z]{1,2}\d[A-Z\d]?\s*(\d([A-Z]{2})?)?$/i;

function typedPlace(typed: string, findPlace: FindPlace, { ask }: Words): Drafted {
  const place = findPlace(typed);
  if (place) return { reply: { place } };
  return { problem: postcodeLike.test(typed) ? ask.place.outside(typed.toUpperCase()) : ask.place.unknown(typed) };
}

/** Makes a reply of a draft. An empty one is "not sure". */
export function toReply(draft: ReplyDraft, question: Question, findPlace: FindPlace, words: Words): Drafted {
  const typed = draft.typed.trim();
  if (typed !== '' && question.control === 'age') return typedAge(typed, words);
  if (typed !== '' && question.control === 'place') return typedPlace(typed, findPlace, words);
  return { reply: draft.chosen.length === 0 ? { passed: 'not-sure' } : { chosen: draft.chosen } };
}
