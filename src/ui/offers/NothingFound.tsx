import { Link } from 'react-router';
import { noFilters, toggled } from '../../core/matching/filters.ts';
import { costliestFilter, select, sizeOf } from '../../core/matching/select.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { nobody } from '../app/sitting.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { OfferCard } from './OfferCard.tsx';
import { optionWords } from './optionWords.ts';
import type { Find } from './useFind.ts';

/** No dead end: which one thing to take away and what that brings, the nearest that there is, and a person to ring. */
export function NothingFound({ find: { view, matches, narrowing, query, selection } }: { readonly find: Find }) {
  const words = useWords();
  const catalogue = useCatalogue();
  const { sitting } = useServices();
  const costliest = costliestFilter(matches, narrowing);
  const withoutWords = view.words === '' ? 0 : sizeOf(select(matches, { filters: view.filters }));
  const shutOut = selection.notNow.length;
  const past = view.filters.past
    ? 0
    : sizeOf(select(matches, { ...narrowing, filters: { ...narrowing.filters, past: true } }));
  const stands = (group: string, option: string) =>
    (view.filters.chosen as Record<string, readonly string[]>)[group]?.includes(option);
  const nearest = costliest
    ? select(matches, { ...narrowing, filters: toggled(narrowing.filters, costliest.group, costliest.option) })
    : select(matches, { ...narrowing, filters: noFilters });
  const nearestFew = [...nearest.fits, ...nearest.unsaid].slice(0, 3);
  return (
    <div className="nothing">
      <h3>{view.words !== '' && query.topic !== '' ? words.nothing.words(view.words) : words.nothing.heading}</h3>
      <ul className="ways-on">
        {costliest && stands(costliest.group, costliest.option) && (
          <li>
            <Link
              className="button primary"
              to={paths.find({ ...view, filters: toggled(view.filters, costliest.group, costliest.option) })}
            >
              {words.nothing.drop(optionWords(catalogue, words, costliest.group, costliest.option), costliest.brings)}
            </Link>
          </li>
        )}
        {shutOut > 0 && (
          <li>
            <button type="button" className="button" onClick={() => sitting.tellWho(nobody)}>
              {words.nothing.dropWho(shutOut)}
            </button>
          </li>
        )}
        {withoutWords > 0 && (
          <li>
            <Link className="button" to={paths.find({ ...view, words: '' })}>
              {words.nothing.dropWords(withoutWords)}
            </Link>
          </li>
        )}
        {past > 0 && (
          <li>
            <Link className="button" to={paths.find({ ...view, filters: { ...view.filters, past: true } })}>
              {words.nothing.past(past)}
            </Link>
          </li>
        )}
        <li>
          <Link className="button" to={paths.find()} onClick={sitting.forget}>
            {words.nothing.dropAll}
          </Link>
        </li>
      </ul>
      {nearestFew.length > 0 && (
        <section aria-labelledby="nearest">
          <h3 id="nearest">{words.nothing.nearest}</h3>
          <ul className="cards">
            {nearestFew.map((match) => (
              <li key={match.provision.id}>
                <OfferCard match={match} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <HelpCard />
    </div>
  );
}
