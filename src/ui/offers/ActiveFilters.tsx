import { Link } from 'react-router';
import { chosenOptions, noFilters, toggled } from '../../core/matching/filters.ts';
import { withTopic } from '../../core/search/understandQuery.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { isBlankWho, nobody, whoOf } from '../app/sitting.ts';
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
  const who = whoOf(told.answers);
  const nothing = chosen.length === 0 && !view.filters.past && isBlankWho(who) && !told.answers.home;
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
          {!isBlankWho(who) && (
            <li>
              <ChipButton
                label={words.find.who.chip(whoWords(words, who))}
                onRemove={() => {
                  sitting.tellWho(nobody);
                  onAsked();
                }}
              />
            </li>
          )}
          {told.answers.home && (
            <li>
              <ChipButton
                label={words.find.place.from(told.answers.home.name)}
                onRemove={() => {
                  sitting.tellHome(undefined);
                  onAsked();
                }}
              />
            </li>
          )}
          <li>
            <Link
              to={paths.find({ ...view, filters: noFilters })}
              onClick={() => {
                sitting.tellWho(nobody);
                sitting.tellHome(undefined);
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
