import type { Match } from '../../core/matching/match.ts';
import { reasonsFor } from '../../core/matching/reasons.ts';
import { impliedNeeds } from '../../core/matching/wishes.ts';
import { describeReason, reasonLine } from '../../messages/describeReason.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useAbout } from './useResults.ts';

/** More than these are not read. */
const mostReasons = 4;

/** Why something fits, in one line in the person's own terms. */
export function useReasonLine(match: Match): string {
  const words = useWords();
  const catalogue = useCatalogue();
  const about = useAbout();
  const today = useServices().today();
  const { answers } = useSitting();
  const reasons = reasonsFor(match, answers, impliedNeeds(catalogue, answers), today).slice(0, mostReasons);
  return reasonLine(reasons.map((reason) => describeReason(reason, catalogue, words, about)));
}
