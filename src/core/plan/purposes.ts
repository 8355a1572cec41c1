import type { Catalogue, Kind, NeedSign, Provision } from '../catalogue/catalogue.ts';
import type { NeedId } from '../ids.ts';
import type { Answers } from '../matching/answers.ts';
import { impliedNeeds } from '../matching/wishes.ts';
import { type StepPurpose, stepPurposes } from './plan.ts';

/** What other steps stand on: something to work with, a way online, and the basics. */
export type Foundation = Extract<StepPurpose, 'device' | 'data' | 'digital' | 'esol' | 'english-maths'>;

/** The facts whose replies show that a foundation is lacking. */
const signPurposes: Readonly<Partial<Record<NeedSign['fact'], Foundation>>> = {
  device: 'device',
  internet: 'data',
  digital: 'digital',
  esol: 'esol',
  english: 'english-maths',
  maths: 'english-maths',
};

const foundations: readonly Foundation[] = ['device', 'data', 'digital', 'esol', 'english-maths'];

export const isFoundation = (purpose: StepPurpose): purpose is Foundation => foundations.some((f) => f === purpose);

const kindPurposes: Readonly<Record<Kind, StepPurpose>> = {
  'device-scheme': 'device',
  'data-connectivity-scheme': 'data',
  'advice-guidance': 'advice',
  'drop-in': 'advice',
  course: 'course',
  bootcamp: 'bootcamp',
  'apprenticeship-traineeship': 'work',
  'work-experience': 'work',
  'employability-programme': 'work',
  'grant-funding': 'costs',
};

/** Kinds that can teach or give a foundation; a traineeship with some maths in it is no class in maths. */
const groundKinds: readonly Kind[] = [
  'course',
  'drop-in',
  'advice-guidance',
  'device-scheme',
  'data-connectivity-scheme',
];

/** The foundations that a need is about, told by the answers that show it: an area's need ids say nothing to us. */
export type NeedFoundations = ReadonlyMap<NeedId, readonly Foundation[]>;

export function needFoundations({ needs }: Pick<Catalogue, 'needs'>): NeedFoundations {
  return new Map(needs.map(({ id, impliedBy }) => [id, impliedBy.flatMap(({ fact }) => signPurposes[fact] ?? [])]));
}

/** What a provision is for by itself: its kind's purpose, or the foundation that all its needs are about. */
export function purposeOf({ kind, needs, digitalLevel, forEmployers }: Provision, about: NeedFoundations): StepPurpose {
  // A firm that gives laptops away does not need one.
  if (forEmployers) return kind === 'course' || kind === 'grant-funding' ? kindPurposes[kind] : 'advice';
  if (kind !== 'course' && kind !== 'drop-in' && kind !== 'advice-guidance') return kindPurposes[kind];
  const each = needs.map((need) => about.get(need)?.[0]);
  const [first] = each;
  if (first && each.every((foundation) => foundation !== undefined)) return first;
  const begins = digitalLevel === 'none' || digitalLevel === 'foundation';
  return needs.length === 0 && kind === 'course' && begins ? 'digital' : kindPurposes[kind];
}

/** Whether a provision can be the step for a purpose: its own, or a foundation that it helps with among other things. */
export function serves(provision: Provision, purpose: StepPurpose, about: NeedFoundations): boolean {
  if (purposeOf(provision, about) === purpose) return true;
  if (!isFoundation(purpose) || !groundKinds.includes(provision.kind)) return false;
  return provision.needs.some((need) => about.get(need)?.includes(purpose));
}

const lacking: Readonly<Record<Foundation, (answers: Answers) => boolean>> = {
  device: ({ device }) => device === 'none' || device === 'phone',
  data: ({ internet }) => internet === 'none' || internet === 'limited',
  digital: ({ digital }) => digital === 'none' || digital === 'foundation',
  esol: ({ esol }) => esol === 'beginner' || esol === 'getting-by',
  'english-maths': ({ english, maths }) => english === 'below-level-2' || maths === 'below-level-2',
};

/** The foundations that the answers show to be lacking, or that were asked for, in the order they are laid. */
export function lackingFoundations(
  catalogue: Pick<Catalogue, 'needs'>,
  answers: Answers,
  about: NeedFoundations,
): readonly Foundation[] {
  const needs = [...(answers.needs ?? []), ...impliedNeeds(catalogue, answers)];
  const named = new Set(needs.flatMap((need) => about.get(need) ?? []));
  return foundations.filter((foundation) => lacking[foundation](answers) || named.has(foundation));
}

/** The place of a purpose in the order of a plan. */
export const placeOf = (purpose: StepPurpose): number => stepPurposes.indexOf(purpose);
