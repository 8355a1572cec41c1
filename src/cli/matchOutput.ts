import type { Availability } from '../core/catalogue/availability.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Day } from '../core/day.ts';
import type { FactId } from '../core/eligibility/facts.ts';
import type { Verdict } from '../core/eligibility/judge.ts';
import { rulesInForce } from '../core/eligibility/ruleSentence.ts';
import type { RuleKind } from '../core/eligibility/rules.ts';
import type { ProvisionId } from '../core/ids.ts';
import type { Answers } from '../core/matching/answers.ts';
import type { Match } from '../core/matching/match.ts';
import { reasonsFor } from '../core/matching/reasons.ts';
import { impliedNeeds } from '../core/matching/wishes.ts';
import { describeReason } from '../messages/describeReason.ts';
import type { Words } from '../messages/en.ts';

/** One provision as the command prints it; the keys and their order are a public contract. */
export interface MatchRecord {
  readonly id: ProvisionId;
  readonly status: Verdict['status'];
  readonly availability: Availability;
  /** Facts that could still decide it. */
  readonly ask: readonly FactId[];
  /** What a person has to ask the provider. */
  readonly check: readonly string[];
  readonly because: readonly { readonly rule: RuleKind; readonly sentence: string }[];
  readonly why: readonly string[];
  readonly score: number;
  /** Kilometres to the nearest venue in a straight line. */
  readonly km: number | null;
}

interface Told {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly today: Day;
  readonly words: Words;
}

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

/** The matches in their order, as records. */
export function matchRecords(matches: readonly Match[], { catalogue, answers, today, words }: Told): MatchRecord[] {
  const lacking = impliedNeeds(catalogue, answers);
  return matches.map((match) => {
    const { provision, verdict, availability, score, nearest } = match;
    return {
      id: provision.id,
      status: verdict.status,
      availability,
      ask: verdict.status === 'maybe' ? verdict.ask : [],
      check:
        verdict.status === 'maybe'
          ? rulesInForce(verdict.check, today).map(({ sentence }) => asSentence(sentence))
          : [],
      because:
        verdict.status === 'ineligible'
          ? verdict.because.map(({ rule }) => ({ rule: rule.rule.kind, sentence: asSentence(rule.sentence) }))
          : [],
      why: reasonsFor(match, answers, lacking, today).map((reason) =>
        asSentence(describeReason(reason, catalogue, words)),
      ),
      score: score.total,
      km: nearest ? Math.round(nearest.km * 10) / 10 : null,
    };
  });
}

const shown = 20;

/** The first ones for a person to read, with how many there are in all. */
export function matchTable(records: readonly MatchRecord[], { provisions }: Catalogue): string {
  const titles = new Map(provisions.map(({ id, title }) => [id, title]));
  const live = records.filter(({ availability }) => availability !== 'closed');
  const count = (status: MatchRecord['status']) => live.filter((record) => record.status === status).length;
  const lines = live.slice(0, shown).flatMap((record, i) => {
    const { id, status, score, km, why, ask, check, because } = record;
    const open = [...(ask.length > 0 ? [`Tell us: ${ask.join(', ')}.`] : []), ...check.map((c) => `Ask them: ${c}`)];
    return [
      `${String(i + 1).padStart(2)}  ${titles.get(id) ?? id} (${id})`,
      `    ${status}, score ${score}${km === null ? '' : `, about ${km} km`}`,
      `    ${[...because.map(({ sentence }) => sentence), ...why, ...open].join(' ')}`,
    ];
  });
  const closed = records.length - live.length;
  return [
    `${count('eligible')} fit, ${count('maybe')} might, ${count('ineligible')} not now; ${closed} closed.`,
    ...lines,
  ].join('\n');
}
