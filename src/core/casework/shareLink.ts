import type { ProvisionId } from '../ids.ts';

/** More than this is no shortlist; a link that says so is damaged or made to annoy. */
const most = 500;

/** The part of a shared link after `#`: provision ids and nothing else. A fragment is never sent to a server. */
export function toFragment(ids: readonly ProvisionId[]): string {
  return ids.map((id) => encodeURIComponent(id)).join(',');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The ids in a fragment, in order and each once; what is no id at all (cut off, mangled) is kept as it stands, to be named. */
export function fromFragment(fragment: string): readonly ProvisionId[] {
  const ids = fragment
    .replace(/^#/, '')
    .split(',')
    .map((part) => decoded(part).trim().slice(0, 120))
    .filter((id) => id !== '');
  return [...new Set(ids)].slice(0, most);
}
