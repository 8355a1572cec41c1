/** Whether something holds, in Kleene's three-valued logic: unknown is its own answer, never "no". */
export type Holds = 'yes' | 'no' | 'unknown';

/** Any no decides; else any unknown; an empty list holds. */
export function allHold(each: readonly Holds[]): Holds {
  if (each.includes('no')) return 'no';
  return each.includes('unknown') ? 'unknown' : 'yes';
}

/** Any yes decides; else any unknown; an empty list does not hold. */
export function anyHolds(each: readonly Holds[]): Holds {
  if (each.includes('yes')) return 'yes';
  return each.includes('unknown') ? 'unknown' : 'no';
}

export function opposite(holds: Holds): Holds {
  if (holds === 'unknown') return 'unknown';
  return holds === 'yes' ? 'no' : 'yes';
}
