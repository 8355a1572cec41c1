import { useEffect } from 'react';
import { useServices } from '../app/services.ts';

/** Counts that a plan was reached, once in a sitting however often the page is drawn or come back to. */
export function useReached(isThere: boolean): void {
  const { sitting, records, today } = useServices();
  useEffect(() => {
    const { plan, door } = sitting.getState();
    if (!isThere || plan.reached) return;
    // Marked before anything waits: another drawing of the page finds the mark.
    sitting.tell({ plan: { ...plan, reached: true } });
    void records.tally.reach(door ?? 'none', today());
  }, [isThere, sitting, records, today]);
}
