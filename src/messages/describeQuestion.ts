import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Interval } from '../core/eligibility/facts.ts';
import type { Answers } from '../core/matching/answers.ts';
import { noneOfThese, type Option, type Question } from '../core/questionnaire/questions.ts';
import { chosenOf } from '../core/questionnaire/replies.ts';
import type { Words } from './en.ts';

const pounds = (amount: number): string => `£${amount.toLocaleString('en-GB')}`;

function earningsWords({ from, to }: Interval, { ask }: Words): string {
  if (from === undefined) return ask.lessThan(pounds((to ?? 0) + 1));
  return to === undefined ? ask.orMore(pounds(from)) : ask.between(pounds(from), pounds(to));
}

/** An age in words: "22", "19 to 23", "50 or over". */
export function ageWords({ from, to }: Interval, { ask }: Words): string {
  if (from !== undefined && from === to) return String(from);
  if (from === undefined) return ask.orUnder(String(to ?? ''));
  return to === undefined ? ask.orOver(String(from)) : ask.between(String(from), String(to));
}

function listed(question: Question, id: string, { needs, subjects }: Catalogue): string | undefined {
  if (question.fact === 'needs') return needs.find((need) => need.id === id)?.words;
  if (question.fact === 'interests' || question.id === 'employer-sector')
    return subjects.find((subject) => subject.id === id)?.words;
  return undefined;
}

/** An option in words: ours, or those of the area's data. */
export function optionWords(question: Question, id: string, catalogue: Catalogue, words: Words): string {
  const own = words.questions[question.id].options?.[id];
  if (own !== undefined) return own;
  const option = question.options.find((known: Option) => known.id === id);
  if (question.fact === 'earnings' && typeof option?.value === 'object') return earningsWords(option.value, words);
  return listed(question, id, catalogue) ?? id;
}

/** More about an option, where its words need it. */
export function optionHint(question: Question, id: string, catalogue: Catalogue, words: Words): string | undefined {
  const own = words.questions[question.id].hints?.[id];
  if (own !== undefined || question.fact !== 'needs') return own;
  return catalogue.needs.find((need) => need.id === id)?.hint;
}

/** The interval a fact was told as, where it is none of the offered bands. */
function intervalWords(answers: Answers, { fact }: Question, words: Words): string | undefined {
  if (fact === 'age') return answers.age && ageWords(answers.age, words);
  if (fact === 'earnings') return answers.earnings && earningsWords(answers.earnings, words);
  const told = fact === 'outOfWorkMonths' || fact === 'benefitMonths' ? answers[fact] : undefined;
  if (!told) return undefined;
  const { from, to } = told;
  const month = (n: number) => String(Math.round(n * 10) / 10);
  if (from !== undefined && to !== undefined)
    return words.ask.months(from === to ? month(from) : words.ask.between(month(from), month(to)));
  return words.ask.months(from === undefined ? words.ask.orUnder(month(to ?? 0)) : words.ask.orOver(month(from)));
}

/** What is known, in words; undefined where nothing is. */
export function answerWords(
  answers: Answers,
  question: Question,
  catalogue: Catalogue,
  words: Words,
): string | undefined {
  if (question.fact === 'home') return answers.home?.name;
  const chosen = chosenOf(answers, question);
  if (chosen.length === 0)
    return deniedWords(answers, question, catalogue, words) ?? intervalWords(answers, question, words);
  return chosen
    .filter((id) => !(question.control === 'circumstances' && id === noneOfThese && chosen.length > 1))
    .map((id) => optionWords(question, id, catalogue, words))
    .join(', ');
}

/** Circumstances of which only some were said no to. */
function deniedWords(answers: Answers, question: Question, catalogue: Catalogue, words: Words): string | undefined {
  if (question.control !== 'circumstances') return undefined;
  const no = answers.circumstances?.no ?? [];
  return no.length === 0
    ? undefined
    : words.ask.not(no.map((id) => optionWords(question, id, catalogue, words)).join(', '));
}
