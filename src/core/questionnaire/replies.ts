import type { Door } from '../catalogue/catalogue.ts';
import type { Circumstance, Interval } from '../eligibility/facts.ts';
import type { FoundPlace } from '../geography/places.ts';
import { type Answers, withAnswers, without } from '../matching/answers.ts';
import { makesSense, noneOfThese, type Option, type Question, type QuestionId } from './questions.ts';

/** What somebody replied: the ids of the chosen options, an age that was typed, or a place that was found. */
export type Reply =
  | { readonly chosen: readonly string[] }
  | { readonly age: Interval }
  | { readonly place: FoundPlace }
  /** "Not sure" and "rather not say": both leave the fact unknown. */
  | { readonly passed: 'not-sure' | 'rather-not-say' };

/** What coming in by a door tells. */
export function doorAnswers({ work, age, needs }: Pick<Door, 'work' | 'age' | 'needs'>): Answers {
  return withAnswers(
    {},
    {
      work: work.length > 0 ? work : undefined,
      age: age && (age.from !== undefined || age.to !== undefined) ? age : undefined,
      needs: needs.length > 0 ? needs : undefined,
    },
  );
}

const valuesOf = ({ options }: Question, chosen: readonly string[]): readonly Option['value'][] =>
  options.filter(({ id }) => chosen.includes(id)).map(({ value }) => value);

/** One option stands alone: with it no other counts. */
function settled({ alone, control }: Question, chosen: readonly string[]): readonly string[] {
  return control === 'many' && alone !== undefined && chosen.includes(alone) ? [alone] : chosen;
}

function circumstancesAfter(answers: Answers, { options }: Question, chosen: readonly string[]): Answers {
  const offered = options.map(({ id }) => id).filter((id): id is Circumstance => id !== noneOfThese);
  const before = answers.circumstances ?? { yes: [], no: [] };
  const yes = offered.filter((id) => chosen.includes(id));
  const no = chosen.includes(noneOfThese) ? offered.filter((id) => !yes.includes(id)) : [];
  const others = (list: readonly Circumstance[]) => list.filter((id) => !offered.includes(id));
  const after = { yes: [...others(before.yes), ...yes], no: [...others(before.no), ...no] };
  return withAnswers(answers, { circumstances: after.yes.length + after.no.length > 0 ? after : undefined });
}

function employerAfter(answers: Answers, { id }: Question, value: Option['value'] | undefined): Answers {
  const { [id === 'employer-size' ? 'size' : 'sector']: _, ...others } = answers.employer ?? {};
  const after = value === undefined ? others : { ...others, [id === 'employer-size' ? 'size' : 'sector']: value };
  return withAnswers(answers, { employer: Object.keys(after).length > 0 ? after : undefined });
}

function chosenAfter(answers: Answers, question: Question, chosen: readonly string[]): Answers {
  const values = valuesOf(question, settled(question, chosen));
  if (question.control === 'circumstances') return circumstancesAfter(answers, question, chosen);
  if (question.fact === 'employer') return employerAfter(answers, question, values[0]);
  if (values.length === 0) return without(answers, [question.fact]);
  return { ...answers, [question.fact]: question.control === 'many' ? values : values[0] };
}

/** Questions whose replies mean nothing once another reply has changed. */
const dependent: readonly { readonly id: QuestionId; readonly fact: keyof Answers }[] = [
  { id: 'out-of-work', fact: 'outOfWorkMonths' },
  { id: 'benefit-months', fact: 'benefitMonths' },
  { id: 'employer-size', fact: 'employer' },
];

/** The answers after a reply. Others stay, all but those that no longer make sense. */
export function applyReply(answers: Answers, question: Question, reply: Reply): Answers {
  let after: Answers;
  if ('chosen' in reply) after = chosenAfter(answers, question, reply.chosen);
  else if ('age' in reply) after = withAnswers(answers, { age: reply.age });
  else if ('place' in reply) after = withAnswers(answers, { home: reply.place });
  else after = chosenAfter(answers, question, []);
  const gone = dependent.filter(
    ({ id, fact }) => fact !== question.fact && makesSense({ id }, answers) && !makesSense({ id }, after),
  );
  return without(
    after,
    gone.map(({ fact }) => fact),
  );
}

const sameInterval = (a: Interval, b: Interval): boolean => a.from === b.from && a.to === b.to;

function saysSame(option: Option, told: unknown): boolean {
  if (typeof option.value === 'string')
    return Array.isArray(told) ? told.includes(option.value) : told === option.value;
  return typeof told === 'object' && told !== null && sameInterval(option.value, told);
}

/** The options that stand for what is known now; none where it is unknown, or was told more exactly than by an option. */
export function chosenOf(answers: Answers, question: Question): readonly string[] {
  if (question.control === 'circumstances') {
    const { yes = [], no = [] } = answers.circumstances ?? {};
    const offered = question.options.filter(({ id }) => id !== noneOfThese);
    const none = no.length > 0 && offered.every(({ id }) => [...yes, ...no].some((c) => c === id));
    return [
      ...offered.filter(({ id }) => yes.some((c) => c === id)).map(({ id }) => id),
      ...(none ? [noneOfThese] : []),
    ];
  }
  const told =
    question.fact === 'employer'
      ? answers.employer?.[question.id === 'employer-size' ? 'size' : 'sector']
      : answers[question.fact];
  return question.options.filter((option) => saysSame(option, told)).map(({ id }) => id);
}
