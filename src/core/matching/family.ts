import type { Kind } from '../catalogue/catalogue.ts';

/** Kinds in families that share a colour, a shape and a word. */
export type KindFamily = 'learn' | 'bootcamp' | 'digital' | 'people' | 'work' | 'money';

const families: Readonly<Record<Kind, KindFamily>> = {
  course: 'learn',
  bootcamp: 'bootcamp',
  'apprenticeship-traineeship': 'work',
  'work-experience': 'work',
  'employability-programme': 'people',
  'advice-guidance': 'people',
  'drop-in': 'people',
  'device-scheme': 'digital',
  'data-connectivity-scheme': 'digital',
  'grant-funding': 'money',
};

export function familyOf(kind: Kind): KindFamily {
  return families[kind];
}
