import { familyOf, type KindFamily } from '../../core/matching/family.ts';
import type { Match } from '../../core/matching/match.ts';

/** Some cards under one heading; the best few, and a list that is not grouped, have no family. */
export interface Group {
  readonly family?: KindFamily;
  readonly matches: readonly Match[];
}

const best = 3;
/** A shorter list is read as it stands. */
const longList = 10;

/** A long and mixed list by kind, after its best three. Kinds come in the order of their best; inside, the order stays. */
export function groupsOf(matches: readonly Match[]): readonly Group[] {
  const rest = matches.slice(best);
  const families = new Map<KindFamily, Match[]>();
  for (const match of rest) {
    const family = familyOf(match.provision.kind);
    families.set(family, [...(families.get(family) ?? []), match]);
  }
  if (matches.length <= longList || families.size < 2) return [{ matches }];
  return [{ matches: matches.slice(0, best) }, ...[...families].map(([family, list]) => ({ family, matches: list }))];
}
