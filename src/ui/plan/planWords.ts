import type { Catalogue, Provider, Provision } from '../../core/catalogue/catalogue.ts';
import type { Day } from '../../core/day.ts';
import type { FactId } from '../../core/eligibility/facts.ts';
import { openFacts } from '../../core/eligibility/openFacts.ts';
import { rulesInForce } from '../../core/eligibility/ruleSentence.ts';
import { type Answers, givenOf } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Plan, PlanStep } from '../../core/plan/plan.ts';
import { type About, describeReason } from '../../messages/describeReason.ts';
import type { Words } from '../../messages/en.ts';

/** More reasons than this are no longer read. */
const mostReasons = 3;

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A source's sentence in the middle of ours. */
const goingOn = (text: string): string =>
  text.replace(/^(You|Your|For|Usually|Run|Only)\b/, (word) => word.toLowerCase());

/** Why a step is in the plan, in one line. */
export function whyWords({ reasons }: PlanStep, catalogue: Catalogue, words: Words, about: About): string {
  const said = reasons.slice(0, mostReasons).map((reason) => goingOn(describeReason(reason, catalogue, words, about)));
  return `${withCapital(said.join(', '))}.`;
}

/** The one thing to settle first: the rule that is still open, and the fact that would settle it where there is one. */
export interface Check {
  readonly sentence: string;
  readonly fact?: FactId | undefined;
}

export function checkOf({ verdict }: Match, answers: Answers, today: Day): Check | undefined {
  const open = verdict.status === 'maybe' && verdict.findings.find(({ holds }) => holds === 'unknown');
  if (!open) return undefined;
  const [rule = open.rule] = rulesInForce([open.rule], today);
  const [fact] = openFacts(open.rule, givenOf(answers), today);
  return { sentence: rule.sentence, fact };
}

/** Who runs it and can be rung, else whoever of them has a website. */
export function contactOf({ providers: ids }: Provision, { providers }: Catalogue): Provider | undefined {
  const own = ids.flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  return own.find(({ phone }) => phone !== undefined) ?? own.find(({ website }) => website !== undefined) ?? own[0];
}

/** The plan as a few lines of text: what and whom to ring, and nothing about the person. */
export function planText({ steps }: Plan, url: string, catalogue: Catalogue, words: Words): string {
  const { handOver: w } = words.plan;
  const { helpLine } = catalogue.area;
  const lines = steps.map(({ match: { provision } }, i) => {
    const contact = contactOf(provision, catalogue);
    const ring = contact?.phone === undefined ? '' : `\n   ${w.ringWords(contact.name, contact.phone)}`;
    return `${i + 1}. ${provision.title}${ring}`;
  });
  return [w.title, ...lines, w.ringWords(helpLine.name, helpLine.phone), w.more(url)].join('\n');
}
