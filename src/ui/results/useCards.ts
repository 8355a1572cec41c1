import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Reply } from '../../core/questionnaire/replies.ts';
import { useServices, useWords } from '../app/services.ts';
import { type Held, partIn, type Shown, shownWith } from './heldInPlace.ts';
import { keepingSight } from './keepingSight.ts';
import { outcomeWords } from './outcomeWords.ts';
import { checkId } from './ToCheck.tsx';
import { type Results, useResultWords } from './useResults.ts';

export const pageOfCards = 10;

/** What every card of the page can do. */
export interface CardView {
  readonly selected: ProvisionId | undefined;
  readonly findPin: (id: ProvisionId) => void;
  readonly sayCompared: (words: string) => void;
}

type Section = 'fits' | 'might';

/** Which cards are shown, which of them are held in place, and what was said of the last one. */
export function useCards(results: Results) {
  const { sitting } = useServices();
  const { check } = useWords().results;
  const words = useResultWords();
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [reach, setReach] = useState<Readonly<Record<Section, number>>>({ fits: pageOfCards, might: pageOfCards });
  const [selected, setSelected] = useState<ProvisionId>();
  const [last, setLast] = useState<{ readonly answered: ProvisionId } | { readonly said: string }>();
  const shown = shownWith(results, held);

  const showUpTo = (section: Section, n: number) =>
    setReach((before) => ({ ...before, [section]: Math.max(before[section], n) }));

  const reveal = (id: ProvisionId, { fits, might }: Shown) => {
    const at = (list: readonly Match[]) => list.findIndex(({ provision }) => provision.id === id) + 1;
    showUpTo('fits', at(fits));
    showUpTo('might', at(might));
  };

  const findCard = (id: ProvisionId) => {
    flushSync(() => {
      setSelected(id);
      reveal(id, shown);
    });
    document.getElementById(`card-${id}`)?.focus();
  };

  /** Takes a reply in a card; all is ranked anew but this card, which stays where it was. */
  const reply = ({ provision: { id } }: Match, question: Question, given: Reply) => {
    const at = shown.might.findIndex(({ provision }) => provision.id === id);
    keepingSight(`card-${id}`, () =>
      flushSync(() => {
        setHeld([...held.filter((other) => other.id !== id), { id, at }]);
        setLast({ answered: id });
        sitting.reply(question, given);
      }),
    );
    (document.getElementById(checkId(id)) ?? document.getElementById(`card-${id}`))?.focus({ preventScroll: true });
  };

  /** Lets a held card go to its place, and goes along. */
  const release = ({ provision: { id, title } }: Match) => {
    const left = held.filter((other) => other.id !== id);
    flushSync(() => {
      setHeld(left);
      setLast({ said: check.moved(title) });
      reveal(id, shownWith(results, left));
    });
    (document.getElementById(`card-${id}`) ?? document.getElementById('might'))?.focus();
  };

  const lastMatch = last && 'answered' in last && results.matches.find((m) => m.provision.id === last.answered);
  const outcomeOf = (match: Match): string => outcomeWords(match, partIn(results.parts, match), words);
  return {
    shown,
    reach,
    selected,
    said: lastMatch
      ? check.said(lastMatch.provision.title, outcomeOf(lastMatch))
      : last && 'said' in last
        ? last.said
        : '',
    isHeld: (match: Match) => held.some(({ id }) => id === match.provision.id),
    partOf: (match: Match) => partIn(results.parts, match),
    outcomeOf,
    showUpTo,
    select: setSelected,
    say: (said: string) => setLast({ said }),
    findCard,
    reply,
    release,
  };
}

export type Cards = ReturnType<typeof useCards>;
