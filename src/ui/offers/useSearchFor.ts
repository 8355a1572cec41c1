import { useNavigate } from 'react-router';
import type { ListView } from '../../core/matching/filterParams.ts';
import { understandQuery, withoutChip } from '../../core/search/understandQuery.ts';
import { paths } from '../app/paths.ts';
import { useServices } from '../app/services.ts';

const isPostcode = (words: string): boolean => /\d/.test(words);

/**
 * Searches for typed words, keeping a view's other choices. A postcode among them is where somebody lives: it goes to this
 * sitting's memory and never into an address.
 */
export function useSearchFor(): (typed: string, view?: Partial<ListView>) => Promise<void> {
  const navigate = useNavigate();
  const { findPlace, sitting } = useServices();
  return async (typed, view = {}) => {
    const find = await findPlace;
    const { chips } = understandQuery(typed, { findPlace: (name) => find(name)?.name });
    const postcode = chips.find(({ kind, value }) => kind === 'place' && isPostcode(value));
    const home = postcode && find(postcode.value);
    if (home) sitting.tellHome(home);
    await navigate(paths.find({ ...view, words: home ? withoutChip(typed, postcode) : typed }));
  };
}
