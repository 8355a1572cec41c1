import { allHold, type Holds } from '../eligibility/threeValued.ts';
import type { ProvisionId } from '../ids.ts';
import {
  chosenOptions,
  type FilterGroup,
  type Filters,
  filterGroups,
  groupHolds,
  isInTense,
  optionHolds,
  toggled,
} from './filters.ts';
import type { Match } from './match.ts';

/** What is left of the matches, in their order. */
export interface Selection {
  /** Everything asked for is stated. */
  readonly fits: readonly Match[];
  /** Nothing rules them out, but their source does not say all that was asked: kept apart, never dropped. */
  readonly unsaid: readonly Match[];
  /** Would be in one of the two, but a confirmed rule shuts the person out: shown folded, each with its rule. */
  readonly notNow: readonly Match[];
}

export interface OptionCount {
  readonly yes: number;
  readonly unsaid: number;
}

export interface Narrowing {
  readonly filters: Filters;
  /** The ids that the search found; undefined when nothing was searched for. */
  readonly hits?: ReadonlySet<ProvisionId> | undefined;
}

const isAskedFor = (match: Match, { filters, hits }: Narrowing): boolean =>
  isInTense(match, filters) && (!hits || hits.has(match.provision.id));

const isShutOut = ({ verdict }: Match): boolean => verdict.status === 'ineligible';

/** What counts: whoever a rule shuts out for sure is told so apart. */
const isCandidate = (match: Match, narrowing: Narrowing): boolean => isAskedFor(match, narrowing) && !isShutOut(match);

function holdsFor(match: Match, filters: Filters): Holds {
  return allHold(filterGroups.map((group) => groupHolds(match, group, filters)));
}

/** Narrows the matches to what was asked for. */
export function select(matches: readonly Match[], narrowing: Narrowing): Selection {
  const asked = matches.filter((match) => isAskedFor(match, narrowing));
  const holding = (holds: Holds) =>
    asked.filter((match) => !isShutOut(match) && holdsFor(match, narrowing.filters) === holds);
  const notNow = asked.filter((match) => isShutOut(match) && holdsFor(match, narrowing.filters) !== 'no');
  return { fits: holding('yes'), unsaid: holding('unknown'), notNow };
}

export type OptionsByGroup = Readonly<Record<FilterGroup, readonly string[]>>;
export type CountsByGroup = Readonly<Record<FilterGroup, ReadonlyMap<string, OptionCount>>>;

function countGroup(
  candidates: readonly { match: Match; others: Holds }[],
  group: FilterGroup,
  options: readonly string[],
) {
  return new Map<string, OptionCount>(
    options.map((option) => {
      let [yes, unsaid] = [0, 0];
      for (const { match, others } of candidates) {
        const holds = others === 'no' ? 'no' : allHold([others, optionHolds(match, group, option)]);
        if (holds === 'yes') yes += 1;
        else if (holds === 'unknown') unsaid += 1;
      }
      return [option, { yes, unsaid }];
    }),
  );
}

/**
 * For every option of every group: what choosing it alone in its group would show, with everything else as it is now.
 * `yes` and `unsaid` are the lengths of the two parts of that selection.
 */
export function countOptions(matches: readonly Match[], narrowing: Narrowing, options: OptionsByGroup): CountsByGroup {
  // Each match is held against each group's chosen options once; a group's counts then leave its own answer out.
  const candidates = matches
    .filter((match) => isCandidate(match, narrowing))
    .map((match) => ({ match, holds: filterGroups.map((group) => groupHolds(match, group, narrowing.filters)) }));
  const counts = filterGroups.map((group, own) => {
    const others = candidates.map(({ match, holds }) => ({
      match,
      others: allHold(holds.filter((_, i) => i !== own)),
    }));
    return [group, countGroup(others, group, options[group])] as const;
  });
  return Object.fromEntries(counts) as unknown as CountsByGroup;
}

/** How many are shown in all, not counting what is not for the person now. */
export const sizeOf = ({ fits, unsaid }: Pick<Selection, 'fits' | 'unsaid'>): number => fits.length + unsaid.length;

/** The one filter that costs most, and what taking it away would show; undefined when no filter is on or none helps. */
export function costliestFilter(
  matches: readonly Match[],
  narrowing: Narrowing,
): { readonly group: FilterGroup; readonly option: string; readonly brings: number } | undefined {
  const now = sizeOf(select(matches, narrowing));
  let costliest: ReturnType<typeof costliestFilter>;
  for (const { group, option } of chosenOptions(narrowing.filters)) {
    const brings = sizeOf(select(matches, { ...narrowing, filters: toggled(narrowing.filters, group, option) })) - now;
    if (brings > (costliest?.brings ?? 0)) costliest = { group, option, brings };
  }
  return costliest;
}
