import type { Day } from '../../core/day.ts';
import type { FactId } from '../../core/eligibility/facts.ts';
import { openFacts } from '../../core/eligibility/openFacts.ts';
import { rulesInForce } from '../../core/eligibility/ruleSentence.ts';
import type { StatedRule } from '../../core/eligibility/rules.ts';
import { type Answers, givenOf } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import {
  circumstancesIn,
  isAnswered,
  makesSense,
  noneOfThese,
  type Question,
  questionsOf,
} from '../../core/questionnaire/questions.ts';

/** The one thing to settle first about something that might fit. */
export interface ThingToCheck {
  /** The rule that is open, in its own sentence. */
  readonly sentence: string;
  /** The question whose answer can settle it; none where only the provider can say. */
  readonly question?: Question;
  /** A known band is too wide: the exact age is asked for. */
  readonly exactly: boolean;
  /** How many other things would then be left. */
  readonly others: number;
}

/** A question that depends on another makes sense as long as that other was not answered against it. */
function canBeAsked(question: Question, answers: Answers): boolean {
  if (makesSense(question, answers)) return true;
  return question.fact === 'benefitMonths' ? answers.benefits === undefined : answers.work === undefined;
}

/** Only the circumstances that these rules look at and nobody knows yet: nobody is asked about more than is needed. */
function narrowed(question: Question, rules: readonly StatedRule[], { circumstances }: Answers): Question {
  if (question.control !== 'circumstances') return question;
  const known: readonly string[] = [...(circumstances?.yes ?? []), ...(circumstances?.no ?? [])];
  const wanted: ReadonlySet<string> = circumstancesIn(rules);
  return {
    ...question,
    options: question.options.filter(({ id }) => id === noneOfThese || (wanted.has(id) && !known.includes(id))),
  };
}

function questionFor(fact: FactId, questions: readonly Question[], answers: Answers): Question | undefined {
  const able = questionsOf(questions, fact).filter((question) => canBeAsked(question, answers));
  return able.find((question) => !isAnswered(question, answers)) ?? (fact === 'employer' ? undefined : able[0]);
}

const sentenceOf = (rule: StatedRule, today: Day): string => rulesInForce([rule], today)[0]?.sentence ?? rule.sentence;

/** The first thing to check: a question to put here, else what the provider has to be asked. */
export function thingToCheck(
  { verdict }: Pick<Match, 'verdict'>,
  questions: readonly Question[],
  answers: Answers,
  today: Day,
): ThingToCheck | undefined {
  if (verdict.status !== 'maybe') return undefined;
  const open = verdict.findings.filter(({ holds }) => holds === 'unknown').map(({ rule }) => rule);
  const others = verdict.ask.length + verdict.check.length - 1;
  for (const fact of verdict.ask) {
    const question = questionFor(fact, questions, answers);
    const waiting = open.filter((rule) => openFacts(rule, givenOf(answers), today).includes(fact));
    const [rule] = waiting;
    if (!question || !rule) continue;
    const exactly = fact === 'age' && answers.age !== undefined;
    return { sentence: sentenceOf(rule, today), question: narrowed(question, waiting, answers), exactly, others };
  }
  const [rule] = verdict.check.length > 0 ? verdict.check : open;
  return rule && { sentence: sentenceOf(rule, today), exactly: false, others };
}
