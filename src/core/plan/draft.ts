import type { ProvisionId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import { chainTo, type Ground, isAskedFor, isCandidate } from './ground.ts';
import type { StepPurpose } from './plan.ts';
import { purposeOf } from './purposes.ts';

/** A match with what it is in the plan for. */
export interface Chosen {
  readonly match: Match;
  readonly purpose: StepPurpose;
}

/** More than this is no plan but a list. */
export const mostSteps = 7;
/** Of one provider, as long as there are others. */
const mostOfProvider = 2;

const leadOf = ({ provision }: Match): string => provision.providers[0] ?? provision.provider;

/** A plan while its steps are being chosen: the first wishes take the first places. */
export class Draft {
  readonly chosen: Chosen[] = [];
  readonly #ground: Ground;
  readonly asked: readonly Match[];

  constructor(ground: Ground) {
    this.#ground = ground;
    this.asked = ground.matches.filter((m) => isCandidate(m, ground.answers) && isAskedFor(m, ground.answers));
  }

  has(id: ProvisionId): boolean {
    return this.chosen.some(({ match }) => match.provision.id === id);
  }

  /** What comes first and is not in yet; undefined where some of it cannot be had or there is no room. */
  #chain({ provision }: Match): readonly Match[] | undefined {
    const missing = chainTo(provision.id, this.#ground).filter((id) => !this.has(id));
    const chain = missing.flatMap((id) => this.#ground.byId.get(id) ?? []);
    if (chain.length < missing.length || chain.length + 1 > mostSteps - this.chosen.length) return undefined;
    return chain.every((match) => isCandidate(match, this.#ground.answers)) ? chain : undefined;
  }

  #isCrowded(match: Match): boolean {
    return this.chosen.filter((other) => leadOf(other.match) === leadOf(match)).length >= mostOfProvider;
  }

  /** Puts in the best of these, best first, with what it needs before it. A provider that has enough stands back. */
  take(candidates: readonly Match[], purpose?: StepPurpose): boolean {
    const open = candidates.filter((match) => !this.has(match.provision.id) && this.#chain(match));
    const best = open.find((match) => !this.#isCrowded(match)) ?? open[0];
    if (!best) return false;
    for (const first of this.#chain(best) ?? []) this.put(first);
    this.put(best, purpose);
    return true;
  }

  put(match: Match, purpose: StepPurpose = this.purposeOf(match)): void {
    this.chosen.push({ match, purpose });
  }

  purposeOf({ provision }: Match): StepPurpose {
    return purposeOf(provision, this.#ground.about);
  }

  hasPurpose(purpose: StepPurpose): boolean {
    return this.chosen.some((step) => step.purpose === purpose);
  }
}
