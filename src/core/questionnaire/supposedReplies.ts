import type { Catalogue, Need } from '../catalogue/catalogue.ts';
import type { Interval } from '../eligibility/facts.ts';
import type { Answers } from '../matching/answers.ts';
import type { Shown } from '../matching/changes.ts';
import { noneOfThese, type Option, type Question } from './questions.ts';
import { applyReply } from './replies.ts';

/** A reply that somebody may give, as the answers after it, and how likely it is among the others. */
export interface SupposedReply {
  readonly answers: Answers;
  readonly likelihood: number;
}

/** Somebody of whom nothing is known lives in any of the districts, somewhere about its middle. */
const middleKm = 5;

/** Most people have none of the circumstances that are asked about. */
const noneLikelihood = 0.5;

/** Years of life that a band without an end stands for: few look for something long before or after working age. */
const openBandYears = 5;

/** How many years a band of ages spans: people of its ages are about as many. */
function yearsIn({ value }: Option): number {
  const { from, to } = value as Interval;
  return from === undefined || to === undefined ? openBandYears : to - from + 1;
}

/** Who asked for a laptop is so many times likelier to have none than somebody who asked for something else. */
const signOdds = 6;

/** Whether a reply would show a need that was told (likely), or one that was not told where others were (unlikely). */
function oddsBySigns({ fact }: Question, { value }: Option, needs: readonly Need[], told: Answers['needs']): number {
  const shown = needs.filter(({ impliedBy }) => impliedBy.some((sign) => sign.fact === fact && sign.value === value));
  if (!told || told.length === 0 || shown.length === 0) return 1;
  return shown.some(({ id }) => told.includes(id)) ? signOdds : 1 / signOdds;
}

/**
 * How often each option is likely to be chosen, against the others. Subjects are likelier the more of them stand in what
 * somebody has asked for: who wants to learn English will not say that it is for engineering.
 */
function likelihoodOf({ id, options }: Question, option: Option, shown: readonly Shown[]): number {
  switch (id) {
    case 'age':
      return yearsIn(option);
    case 'circumstances':
      return option.id === noneOfThese ? noneLikelihood : (1 - noneLikelihood) / Math.max(1, options.length - 1);
    case 'interests':
      return shown.reduce(
        (sum, { provision, weight }) => sum + (provision.subjects.includes(option.id) ? weight : 0),
        0,
      );
    default:
      return 1;
  }
}

/**
 * The replies that a question may get, with likelihoods that sum to 1: one for each option, chosen alone (where several may
 * be chosen, each is looked at by itself), or one for each district. `shown` is what is shown before it is put.
 */
export function supposedReplies(
  question: Question,
  answers: Answers,
  shown: readonly Shown[],
  { districts, needs }: Pick<Catalogue, 'districts' | 'needs'>,
): readonly SupposedReply[] {
  const replies =
    question.control === 'place'
      ? districts.map(({ name, code, centre }) => ({
          answers: applyReply(answers, question, {
            place: { name, point: centre, withinKm: middleKm, districts: [{ code, share: 1 }] },
          }),
          likelihood: 1,
        }))
      : question.options.map((option) => ({
          answers: applyReply(answers, question, { chosen: [option.id] }),
          likelihood: likelihoodOf(question, option, shown) * oddsBySigns(question, option, needs, answers.needs),
        }));
  const sum = replies.reduce((total, { likelihood }) => total + likelihood, 0);
  return replies
    .filter(({ likelihood }) => likelihood > 0)
    .map((reply) => ({ ...reply, likelihood: reply.likelihood / sum }));
}
