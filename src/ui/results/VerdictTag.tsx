import type { Verdict } from '../../core/eligibility/judge.ts';
import type { Holds } from '../../core/eligibility/threeValued.ts';
import { FindingMark } from './FindingMark.tsx';
import { useResultWords } from './useResults.ts';

const holdsOf: Readonly<Record<Verdict['status'], Holds>> = { eligible: 'yes', maybe: 'unknown', ineligible: 'no' };
const partOf = { eligible: 'fits', maybe: 'might', ineligible: 'notNow' } as const;

/** Whether something fits: a shape and words. */
export function VerdictTag({ verdict: { status } }: { readonly verdict: Verdict }) {
  const { verdict } = useResultWords();
  return (
    <span className={`verdict verdict-${partOf[status]}`}>
      <FindingMark holds={holdsOf[status]} />
      {verdict[partOf[status]]}
    </span>
  );
}
