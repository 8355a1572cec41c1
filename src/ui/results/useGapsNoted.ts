import { useEffect } from 'react';
import type { Gap } from '../../core/insight/gap.ts';
import { relaxations } from '../../core/matching/relax.ts';
import { useServices } from '../app/services.ts';
import type { Sitting } from '../app/sitting.ts';
import { useFlow } from '../app/useFlow.ts';
import type { Results } from './useResults.ts';

/** The situations of a sitting that were counted already. */
const noted = new WeakMap<Sitting, Set<string>>();

/** What ruled out the most beside the need: a wish, else the kind of rule that shuts most things. Nothing that was said. */
function constraintOf({ answers, parts }: Results, counting: ReturnType<typeof useFlow>['counting']): string {
  const costliest = relaxations(counting, answers).find(({ wish }) => wish !== 'needs');
  if (costliest) return costliest.wish;
  const times = new Map<string, number>();
  for (const { verdict } of parts.notNow) {
    if (verdict.status !== 'ineligible') continue;
    const { kind } = verdict.because[0].rule.rule;
    times.set(kind, (times.get(kind) ?? 0) + 1);
  }
  return [...times].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? 'none';
}

/** One gap for each need that was told, where nothing fits and nothing might. */
function gapsOf(results: Results, counting: ReturnType<typeof useFlow>['counting']): readonly Gap[] {
  const { answers, counts } = results;
  if (counts.fits + counts.might > 0) return [];
  const [main] = [...(answers.home?.districts ?? [])].sort((a, b) => b.share - a.share);
  const constraint = constraintOf(results, counting);
  const needs = answers.needs && answers.needs.length > 0 ? answers.needs : ['any'];
  return needs.map((need) => ({ need, district: main?.code ?? 'unknown', constraint }));
}

/** Counts on this device that nothing fitted, once in a sitting for each situation. */
export function useGapsNoted(results: Results): void {
  const { sitting, records, today } = useServices();
  const { counting } = useFlow();
  const gaps = gapsOf(results, counting);
  const situation = JSON.stringify(gaps);
  useEffect(() => {
    const known = noted.get(sitting) ?? new Set<string>();
    noted.set(sitting, known);
    for (const gap of JSON.parse(situation) as Gap[]) {
      const key = JSON.stringify(gap);
      if (known.has(key)) continue;
      known.add(key);
      void records.gaps.note(gap, today());
    }
  }, [situation, sitting, records, today]);
}
