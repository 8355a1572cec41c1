import type { Match } from '../../core/matching/match.ts';
import { reasonsFor } from '../../core/matching/reasons.ts';
import { impliedNeeds } from '../../core/matching/wishes.ts';
import { describeReason, reasonLine } from '../../messages/describeReason.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useAbout } from './useResults.ts';

/** More than these are not read. */
const mostReasons = 4;

/** Why something fits, in one line in the person's own terms; nothing where only what is left to check could say. */
export function useReasonLine(match: Match): string | undefined {
  const words = useWords();
  const catalogue = useCatalogue();
  const about = useAbout();
  const today = useServices().today();
  const { answers } = useSitting();
  const reasons = reasonsFor(match, answers, impliedNeeds(catalogue, answers), today).slice(0, mostReasons);
  if (match.verdict.status !== 'eligible' && reasons[0]?.kind === 'nothingAgainst') return undefined;
  return reasonLine(reasons.map((reason) => describeReason(reason, catalogue, words, about)));
}
