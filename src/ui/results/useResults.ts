import { useMemo } from 'react';
import type { Answers } from '../../core/matching/answers.ts';
import { type Counts, type Part, partOf } from '../../core/matching/counting.ts';
import type { Match } from '../../core/matching/match.ts';
import { isAskedFor } from '../../core/matching/wishes.ts';
import type { About } from '../../messages/describeReason.ts';
import type { Words } from '../../messages/en.ts';
import { useSitting, useWords } from '../app/services.ts';
import { useSittingMatches } from '../app/useFlow.ts';

/** Whom the page speaks to: the person, or somebody who helps them. */
export function useAbout(): About {
  return useSitting().helping ? 'they' : 'you';
}

export function useResultWords(): Words['results'][About] {
  return useWords().results[useAbout()];
}

/** The one list in its parts, each best first. */
export type Parts = Readonly<Record<Part, readonly Match[]>>;

export interface Results {
  readonly matches: readonly Match[];
  readonly answers: Answers;
  readonly parts: Parts;
  readonly counts: Counts;
  /** Of what stands aside: what nothing but a wish keeps out of sight. */
  readonly others: readonly Match[];
}

function partsOf(matches: readonly Match[], answers: Answers): Parts {
  const parts: Record<Part, Match[]> = { fits: [], might: [], notNow: [], aside: [], closed: [] };
  for (const match of matches) parts[partOf(match, answers)].push(match);
  return parts;
}

const isOpenOtherwise = ({ verdict, wishes, provision }: Match, answers: Answers): boolean =>
  verdict.status !== 'ineligible' && !isAskedFor(wishes) && !answers.has?.includes(provision.id);

/** Everything the page shows, computed from what was told. */
export function useResults(): Results {
  const matches = useSittingMatches();
  const { answers } = useSitting();
  return useMemo(() => {
    const parts = partsOf(matches, answers);
    const counts = { fits: parts.fits.length, might: parts.might.length, notNow: parts.notNow.length };
    return { matches, answers, parts, counts, others: parts.aside.filter((match) => isOpenOtherwise(match, answers)) };
  }, [matches, answers]);
}
