import { toFragment } from '../../core/casework/shareLink.ts';
import type { ProvisionId } from '../../core/ids.ts';
import { type ListView, toParams } from '../../core/matching/filterParams.ts';
import { noFilters } from '../../core/matching/filters.ts';

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
  shortlist: '/shortlist',
  sharedShortlist: (ids: readonly ProvisionId[]) => `/shortlist#${toFragment(ids)}`,
  about: '/about',
  reports: '/reports',
} as const;
