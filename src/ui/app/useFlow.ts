import { useMemo } from 'react';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Day } from '../../core/day.ts';
import { type Match, matchAll } from '../../core/matching/match.ts';
import { type Flow, openFlow } from '../../core/questionnaire/flow.ts';
import { useCatalogue, useServices, useSitting } from './services.ts';

/** One flow for a catalogue and a day, however many pages ask for it: opening one looks at every rule. */
const flows = new WeakMap<Catalogue, Map<Day, Flow>>();

function flowFor(catalogue: Catalogue, today: Day): Flow {
  const byDay = flows.get(catalogue) ?? new Map<Day, Flow>();
  flows.set(catalogue, byDay);
  const flow = byDay.get(today) ?? openFlow(catalogue, today);
  byDay.set(today, flow);
  return flow;
}

export function useFlow(): Flow {
  return flowFor(useCatalogue(), useServices().today());
}

/** Every provision matched with what was told in this sitting, best first. */
export function useSittingMatches(): readonly Match[] {
  const catalogue = useCatalogue();
  const today = useServices().today();
  const { answers } = useSitting();
  return useMemo(() => matchAll(catalogue, answers, today), [catalogue, answers, today]);
}
