import type { NeedId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import type { Draft } from './draft.ts';
import { type Ground, isCandidate, suits } from './ground.ts';

/** The need that most of the advice is for: an area's general careers advice, whatever the area calls it. */
function commonNeed(advice: readonly Match[]): NeedId | undefined {
  const times = new Map<NeedId, number>();
  for (const { provision } of advice) for (const need of provision.needs) times.set(need, (times.get(need) ?? 0) + 1);
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

/** Advice is never beside the point, whatever was asked for by name; best is what is open to this person for sure. */
export function addSomebodyToTalkTo(draft: Draft, { matches, answers }: Ground): void {
  if (draft.hasPurpose('advice') || draft.chosen.some(({ match }) => match.provision.forEmployers)) return;
  const isAdvice = (m: Match) => m.provision.kind === 'advice-guidance' && draft.purposeOf(m) === 'advice';
  const advice = matches.filter((match) => isAdvice(match) && isCandidate(match, answers) && suits(match));
  const common = commonNeed(advice);
  const general = advice.filter(({ provision }) => common !== undefined && provision.needs.includes(common));
  const surely = general.filter(({ verdict }) => verdict.status === 'eligible');
  if (!draft.take(surely) && !draft.take(general)) draft.take(advice);
}
