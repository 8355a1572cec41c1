import type { Benefit, Circumstance, WorkStatus } from '../core/eligibility/facts.ts';

const work: Record<WorkStatus, string> = {
  unemployed: 'you are looking for work',
  inactive: 'you are not in work',
  employed: 'you are in a job',
  'self-employed': 'you are self-employed',
  furloughed: 'you are laid off for now or your hours are cut',
  'at-risk': 'your job is at risk',
  'recently-redundant': 'you were made redundant',
  student: 'you are a student',
  neet: 'you are 16 to 18 and not in work or learning',
  retired: 'you are retired',
};

const benefit: Record<Benefit, string> = {
  'universal-credit': 'you get Universal Credit',
  'jsa-new-style': 'you get New Style Jobseeker’s Allowance',
  'jsa-income': 'you get income-based Jobseeker’s Allowance',
  esa: 'you get Employment and Support Allowance',
  'income-support': 'you get Income Support',
  pip: 'you get Personal Independence Payment',
  'carers-allowance': 'you get Carer’s Allowance',
  'pension-credit': 'you get Pension Credit',
  other: 'you get a benefit',
};

const circumstance: Record<Circumstance, string> = {
  disability: 'you are disabled or have a learning difficulty',
  'health-condition': 'you have a health condition',
  carer: 'you look after somebody',
  'lone-parent': 'you are a lone parent',
  'care-leaver': 'you have left care',
  'ex-offender': 'you have a conviction',
  veteran: 'you served in the armed forces',
  refugee: 'you are a refugee or asylum seeker',
  homeless: 'you have no settled home',
  'ehc-plan': 'you have an EHC plan',
  woman: 'you are a woman',
  'ethnic-minority': 'you are from an ethnic minority',
  recovery: 'you are in recovery',
  'low-income': 'you are on a low income',
  'long-term-unemployed': 'you have been out of work for over a year',
  parent: 'you are a parent',
};

/** Why something fits, said to the person. Each starts small, so that several can stand in one line. */
export const reasons = {
  need: (words: string) => `you want: ${words.toLowerCase()}`,
  lacking: (words: string) => `this may help you: ${words.toLowerCase()}`,
  interest: (subject: string) => `you are interested in ${subject.toLowerCase()}`,
  lives: (district: string) => `you live in ${district}`,
  ageFrom: (from: number) => `you are ${from} or over`,
  ageTo: (to: number) => `you are ${to} or under`,
  ageBetween: (from: number, to: number) => `you are ${from} to ${to}`,
  work,
  benefit,
  circumstance,
  especially: (about: string) => `they put people first where ${about}`,
  rule: (sentence: string) => sentence.replace(/\.$/, ''),
  time: 'the time of the week suits you',
  everybody: 'their source sets no conditions',
  nothingAgainst: 'nothing you told us rules it out',
};
