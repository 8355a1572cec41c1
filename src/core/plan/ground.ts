import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { ProvisionId } from '../ids.ts';
import type { Answers } from '../matching/answers.ts';
import { partOf } from '../matching/counting.ts';
import type { Match } from '../matching/match.ts';
import { type NeedFoundations, needFoundations } from './purposes.ts';

/** What a plan is made from, looked up once. */
export interface Ground {
  readonly catalogue: Catalogue;
  readonly answers: Answers;
  readonly today: Day;
  readonly about: NeedFoundations;
  /** Best first. */
  readonly matches: readonly Match[];
  readonly byId: ReadonlyMap<ProvisionId, Match>;
  /** Place of each match in the list, best first. */
  readonly ranks: ReadonlyMap<ProvisionId, number>;
  /** For each provision, all that has to come before it. */
  readonly before: (id: ProvisionId) => ReadonlySet<ProvisionId>;
}

function allBefore(byId: Ground['byId']): Ground['before'] {
  const known = new Map<ProvisionId, ReadonlySet<ProvisionId>>();
  return (id) => {
    const found = known.get(id);
    if (found) return found;
    const before = new Set<ProvisionId>();
    const waiting = [...(byId.get(id)?.provision.requires ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (before.has(next) || next === id) continue;
      before.add(next);
      waiting.push(...(byId.get(next)?.provision.requires ?? []));
    }
    known.set(id, before);
    return before;
  };
}

export function groundOf(catalogue: Catalogue, matches: readonly Match[], answers: Answers, today: Day): Ground {
  const byId = new Map(matches.map((match) => [match.provision.id, match]));
  const ranks = new Map(matches.map((match, i) => [match.provision.id, i]));
  return {
    catalogue,
    answers,
    today,
    about: needFoundations(catalogue),
    matches,
    byId,
    ranks,
    before: allBefore(byId),
  };
}

/** It runs, or may, and no rule shuts the person out. */
export const canBeHad = ({ availability, verdict }: Match): boolean =>
  availability !== 'closed' && verdict.status !== 'ineligible';

/** It can stand in a plan that nobody changed: nothing for firms unless they were asked about, nothing that was done. */
export function isCandidate(match: Match, { needs, has }: Answers): boolean {
  const { provision } = match;
  if (!canBeHad(match) || has?.includes(provision.id)) return false;
  return !provision.forEmployers || provision.needs.some((need) => needs?.includes(need));
}

/** It is also what the person asked for. */
export function isAskedFor(match: Match, answers: Answers): boolean {
  const part = partOf(match, answers);
  return part === 'fits' || part === 'might';
}

/** Time and travel do not speak against it. */
export const suits = ({ wishes }: Match): boolean => wishes.times !== 'no' && wishes.travel !== 'no';

/** What has to come before a provision and is neither done nor had, each after what it needs itself. */
export function chainTo(
  id: ProvisionId,
  { before, answers }: Pick<Ground, 'before' | 'answers'>,
  done: readonly ProvisionId[] = [],
): readonly ProvisionId[] {
  const open = [...before(id)].filter((b) => !answers.has?.includes(b) && !done.includes(b));
  return open.sort((a, b) => before(a).size - before(b).size || (a < b ? -1 : 1));
}
