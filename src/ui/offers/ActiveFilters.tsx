import { Link } from 'react-router';
import { chosenOptions, noFilters, toggled } from '../../core/matching/filters.ts';
import { withTopic } from '../../core/search/understandQuery.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { isBlank, nobody } from '../app/sitting.ts';
import { ChipButton, ChipLink } from '../parts/Chip.tsx';
import { optionWords } from './optionWords.ts';
import type { Find } from './useFind.ts';
import { whoWords } from './whoWords.ts';

interface Props {
  readonly find: Find;
  /** After something was taken away: the list takes the focus. */
  readonly onAsked: () => void;
}

/** What narrows the list now, each thing removable by one tap. */
export function ActiveFilters({ find: { view, search, query }, onAsked }: Props) {
  const words = useWords();
  const catalogue = useCatalogue();
  const { sitting } = useServices();
  const told = useSitting();
  const chosen = chosenOptions(view.filters);
  const nothing = chosen.length === 0 && !view.filters.past && isBlank(told.who) && !told.home;
  const answer = search.status === 'found' ? search.answer : undefined;
  return (
    <>
      {answer?.relaxed && <p className="small">{words.find.relaxed}</p>}
      {answer?.didYouMean && (
        <p>
          {words.find.didYouMean}{' '}
          <Link to={paths.find({ ...view, words: withTopic(query, answer.didYouMean) })} onClick={onAsked}>
            {answer.didYouMean}
          </Link>
          ?
        </p>
      )}
      {!nothing && (
        <ul className="chips" aria-label={words.find.active}>
          {chosen.map(({ group, option }) => (
            <li key={`${group} ${option}`}>
              <ChipLink
                to={paths.find({ ...view, filters: toggled(view.filters, group, option) })}
                label={optionWords(catalogue, words, group, option)}
                onRemoved={onAsked}
              />
            </li>
          ))}
          {view.filters.past && (
            <li>
              <ChipLink
                to={paths.find({ ...view, filters: { ...view.filters, past: false } })}
                label={words.find.pastOn}
                onRemoved={onAsked}
              />
            </li>
          )}
          {!isBlank(told.who) && (
            <li>
              <ChipButton
                label={words.find.who.chip(whoWords(words, told.who))}
                onRemove={() => {
                  sitting.tell({ who: nobody });
                  onAsked();
                }}
              />
            </li>
          )}
          {told.home && (
            <li>
              <ChipButton
                label={words.find.place.from(told.home.name)}
                onRemove={() => {
                  sitting.tell({ home: undefined });
                  onAsked();
                }}
              />
            </li>
          )}
          <li>
            <Link
              to={paths.find({ ...view, filters: noFilters })}
              onClick={() => {
                sitting.forget();
                onAsked();
              }}
            >
              {words.find.clearAll}
            </Link>
          </li>
        </ul>
      )}
      {view.filters.past && <p className="notice">{words.find.pastNote}</p>}
    </>
  );
}
