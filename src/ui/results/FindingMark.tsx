import type { Holds } from '../../core/eligibility/threeValued.ts';

/** A shape for each answer, so that none has to be told by its colour: a tick in a ring, a bar in a square, a question. */
const drawings: Readonly<Record<Holds, string>> = {
  yes: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm4.200 4.300-5.500 5.600-2.400-2.400L6.900 13l3.800 3.800 7-7.100-1.500-1.400Z',
  no: 'M3 3h18v18H3V3Zm2 2v14h14V5H5Zm2 6h10v2H7v-2Z',
  unknown:
    'M12 1.500 22.500 12 12 22.500 1.500 12 12 1.500Zm0 2.900L4.400 12l7.600 7.600 7.600-7.600L12 4.400Zm0 2.900c1.900 0 3.200 1.100 3.200 2.800 0 1.300-.7 2-1.500 2.600-.7.500-.8.700-.8 1.300h-1.800c0-1.500.6-2.100 1.400-2.700.6-.5.9-.7.9-1.200 0-.7-.5-1.100-1.400-1.100-.8 0-1.400.4-1.500 1.300H8.700c.1-1.900 1.500-3 3.300-3Zm-1 7.700h2v2h-2v-2Z',
};

export function FindingMark({ holds }: { readonly holds: Holds }) {
  return (
    <svg
      className={`finding-mark finding-${holds}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[holds]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
