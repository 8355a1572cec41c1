import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import { type Group, groupsOf } from './groupsOf.ts';
import type { Parts, Results } from './useResults.ts';

/** A card that was answered in, and where it stood among what might fit: nothing vanishes under anybody's hands. */
export interface Held {
  readonly id: ProvisionId;
  readonly at: number;
}

/** The cards as they stand on the page: what fits in its groups, then what might, with what is held in its old place. */
export interface Shown {
  readonly groups: readonly Group[];
  readonly fits: readonly Match[];
  readonly might: readonly Match[];
}

function withHeld({ matches, parts }: Pick<Results, 'matches' | 'parts'>, held: readonly Held[]): readonly Match[] {
  const might = parts.might.filter(({ provision }) => !held.some(({ id }) => id === provision.id));
  for (const { id, at } of [...held].sort((a, b) => a.at - b.at)) {
    const match = matches.find(({ provision }) => provision.id === id);
    if (match) might.splice(at, 0, match);
  }
  return might;
}

export function shownWith(results: Pick<Results, 'matches' | 'parts'>, held: readonly Held[]): Shown {
  const free = results.parts.fits.filter(({ provision }) => !held.some(({ id }) => id === provision.id));
  const groups = groupsOf(free);
  return { groups, fits: groups.flatMap(({ matches }) => matches), might: withHeld(results, held) };
}

/** The part that a match stands in now. */
export function partIn(parts: Parts, { provision }: Match): keyof Parts {
  const all = Object.entries(parts) as [keyof Parts, readonly Match[]][];
  return all.find(([, list]) => list.some((match) => match.provision.id === provision.id))?.[0] ?? 'aside';
}
