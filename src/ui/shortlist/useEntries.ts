import { useMemo } from 'react';
import type { ProvisionId } from '../../core/ids.ts';
import { matchAll } from '../../core/matching/match.ts';
import { useCatalogue, useServices, useSitting } from '../app/services.ts';
import type { Entry } from './ShortlistEntries.tsx';

/** Ids as entries; a title that was kept names what the catalogue no longer has. */
export function useEntries(ids: readonly ProvisionId[], titles: ReadonlyMap<ProvisionId, string>): readonly Entry[] {
  const catalogue = useCatalogue();
  const told = useSitting();
  const today = useServices().today();
  return useMemo(() => {
    const matches = new Map(matchAll(catalogue, told.answers, today).map((match) => [match.provision.id, match]));
    return ids.map((id): Entry => {
      const match = matches.get(id);
      if (match) return { id, match };
      const retired = catalogue.retired.find((entry) => entry.id === id);
      return { id, title: titles.get(id) ?? retired?.title, instead: retired?.instead };
    });
  }, [catalogue, told, today, ids, titles]);
}
