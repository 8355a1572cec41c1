import type { NeedId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import { type Chosen, Draft } from './draft.ts';
import { type Ground, isCandidate, suits } from './ground.ts';
import type { StepPurpose } from './plan.ts';
import { isFoundation, lackingFoundations, placeOf, purposeOf, serves } from './purposes.ts';
import { addSomebodyToTalkTo } from './somebodyToTalkTo.ts';

/** Where little was told, so many of the best across kinds. */
const fewSteps = 3;
/** What only helps with a foundation among other things has to be so many points better than what is for that alone. */
const sideline = 2;

function layFoundations(draft: Draft, { catalogue, matches, answers, about }: Ground): void {
  for (const purpose of lackingFoundations(catalogue, answers, about)) {
    const able = (match: Match) => serves(match.provision, purpose, about);
    const worth = (match: Match) => match.score.total - (draft.purposeOf(match) === purpose ? 0 : sideline);
    const helping = (list: readonly Match[]) => list.filter(able).sort((a, b) => worth(b) - worth(a));
    // Where nothing that was asked for by name helps, what helps stands in all the same: the answers call for it.
    const unnamed = matches.filter((match) => isCandidate(match, answers) && suits(match));
    if (!draft.take(helping(draft.asked), purpose)) draft.take(helping(unnamed), purpose);
  }
}

/** What most of the things for a need are: a need of training is mostly met by courses, whatever its best match is. */
function mainPurpose(asked: readonly Match[], need: NeedId, draft: Draft): StepPurpose | undefined {
  const times = new Map<StepPurpose, number>();
  for (const match of asked) {
    const purpose = draft.purposeOf(match);
    if (match.provision.needs.includes(need)) times.set(purpose, (times.get(purpose) ?? 0) + 1);
  }
  const [main] = [...times].sort(([a, n], [b, m]) => m - n || placeOf(a) - placeOf(b));
  return main?.[0];
}

function meetNeeds(draft: Draft, ground: Ground): void {
  const { answers, about } = ground;
  const goals = answers.needs?.filter((need) => (about.get(need) ?? []).length === 0) ?? [];
  const meeting = (need: NeedId) => draft.asked.filter(({ provision }) => provision.needs.includes(need));
  const meets = (need: NeedId, purpose?: StepPurpose) =>
    draft.chosen.some((c) => c.match.provision.needs.includes(need) && (!purpose || c.purpose === purpose));
  for (const need of goals) if (!meets(need)) draft.take(meeting(need));
  followInterests(draft, answers.interests ?? []);
  for (const need of goals) {
    const main = mainPurpose(draft.asked, need, draft);
    if (main && !meets(need, main)) draft.take(meeting(need).filter((match) => draft.purposeOf(match) === main));
  }
  if (goals.length > 0 || answers.interests?.length) addSomebodyToTalkTo(draft, ground);
}

/** A course, and a bootcamp, in what somebody is interested in. */
function followInterests(draft: Draft, interests: readonly string[]): void {
  const about = ({ provision }: Match) => provision.subjects.some((subject) => interests.includes(subject));
  for (const purpose of ['course', 'bootcamp'] as const) {
    if (draft.chosen.some((c) => c.purpose === purpose && about(c.match))) continue;
    draft.take(draft.asked.filter((match) => draft.purposeOf(match) === purpose && about(match)));
  }
}

/** Who told little gets somebody to talk to, and the best of other kinds. */
function fill(draft: Draft, ground: Ground): void {
  addSomebodyToTalkTo(draft, ground);
  const isOther = (match: Match) => !draft.hasPurpose(draft.purposeOf(match));
  while (draft.chosen.length < fewSteps) {
    const others = draft.asked.filter((match) => isOther(match) && !isFoundation(draft.purposeOf(match)));
    if (!draft.take(others)) break;
  }
}

/** Never nothing while there is something: what was put aside for a wish, and if need be what cannot be reached yet. */
function takeAnything(draft: Draft, { matches, answers, about }: Ground): void {
  const left = matches.filter((match) => isCandidate(match, answers));
  const advice = left.filter(({ provision }) => purposeOf(provision, about) === 'advice');
  if (draft.take(advice) || draft.take(left)) return;
  const [best] = left;
  if (best) draft.put(best);
}

/** Which provisions make the plan, and for what: first what the rest stands on, then what was asked for. */
export function choose(ground: Ground): readonly Chosen[] {
  const draft = new Draft(ground);
  const { needs = [], interests = [] } = ground.answers;
  layFoundations(draft, ground);
  meetNeeds(draft, ground);
  if (needs.length === 0 && interests.length === 0) fill(draft, ground);
  if (draft.chosen.length === 0) takeAnything(draft, ground);
  return draft.chosen;
}
