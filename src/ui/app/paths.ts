import { toFragment } from '../../core/casework/shareLink.ts';
import type { ProvisionId } from '../../core/ids.ts';
import { type ListView, toParams } from '../../core/matching/filterParams.ts';
import { noFilters } from '../../core/matching/filters.ts';
import type { QuestionId } from '../../core/questionnaire/questions.ts';

export const wholeList: ListView = { words: '', filters: noFilters, sort: 'best', map: false };

function search(view: ListView): string {
  const params = new URLSearchParams(toParams(view).map(([name, value]) => [name, value]));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Every address of the app. */
export const paths = {
  home: '/',
  find: (view: Partial<ListView> = {}) => `/find${search({ ...wholeList, ...view })}`,
  provision: (id: ProvisionId) => `/provision/${encodeURIComponent(id)}`,
  /** The questions, one a page; without an id, where the flow is now. */
  ask: (question?: QuestionId) => (question ? `/ask/${question}` : '/ask'),
  answers: '/answers',
  results: '/results',
  compare: '/compare',
  plan: '/plan',
  coach: '/coach',
  finished: '/finished',
  debug: (page: 'questions' | 'rules' | 'match') => `/debug/${page}`,
  shortlist: '/shortlist',
  sharedShortlist: (ids: readonly ProvisionId[]) => `/shortlist#${toFragment(ids)}`,
  about: '/about',
  reports: '/reports',
} as const;
