import type { Part } from '../../core/matching/counting.ts';
import type { Match } from '../../core/matching/match.ts';
import type { About } from '../../messages/describeReason.ts';
import type { Words } from '../../messages/en.ts';

/** What an answer has done to a card. */
export function outcomeWords({ verdict }: Match, part: Part, { outcome }: Words['results'][About]): string {
  if (part === 'fits' || part === 'might') return outcome[part];
  return part === 'notNow' && verdict.status === 'ineligible'
    ? outcome.notNow(verdict.because[0].rule.sentence)
    : outcome.aside;
}
