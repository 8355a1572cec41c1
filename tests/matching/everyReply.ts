import {
  benefits,
  circumstances,
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  type Interval,
  internets,
  qualificationLevels,
  workStatuses,
} from '../../src/core/eligibility/facts.ts';
import type { AnswerId } from '../../src/core/matching/answers.ts';
import { districts, sectors } from './generatedWords.ts';

const exactly = (numbers: readonly number[]): readonly Interval[] => numbers.map((n) => ({ from: n, to: n }));
const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n);

/** All that can be replied to a question about a fact that rules look at, each told as exactly as can be. */
export function everyReply(fact: AnswerId): readonly unknown[] {
  switch (fact) {
    case 'age':
      return exactly(upTo(80));
    case 'outOfWorkMonths':
    case 'benefitMonths':
      return exactly(upTo(26));
    case 'earnings':
      return exactly([0, 50_000]);
    case 'home':
      return districts.map((code) => ({
        name: code,
        point: { lat: 53, lng: -2 },
        withinKm: 1,
        districts: [{ code, share: 1 }],
      }));
    case 'work':
      return workStatuses.map((status) => [status]);
    case 'benefits':
      return [...benefits, 'none'].map((benefit) => [benefit]);
    case 'employer':
      return employerSizes.flatMap((size) => [...sectors, 'other'].map((sector) => ({ size, sector })));
    case 'circumstances':
      return [{ yes: [], no: circumstances }, ...circumstances.map((c) => ({ yes: [c], no: [] }))];
    default:
      return scales[fact] ?? [];
  }
}

const scales: Readonly<Partial<Record<AnswerId, readonly string[]>>> = {
  qualification: qualificationLevels,
  english: englishAndMathsLevels,
  maths: englishAndMathsLevels,
  esol: esolLevels,
  digital: digitalLevels,
  device: devices,
  internet: internets,
};
