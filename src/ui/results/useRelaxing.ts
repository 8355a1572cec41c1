import { useState } from 'react';
import { type AnswerId, type Answers, withAnswers } from '../../core/matching/answers.ts';
import { few, type Relaxation, relaxations } from '../../core/matching/relax.ts';
import type { WishId } from '../../core/matching/wishes.ts';
import { answerWords } from '../../messages/describeQuestion.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import type { Results } from './useResults.ts';

/** A wish that was left out on this page, and what it was. */
export interface Relaxed {
  readonly wish: WishId;
  readonly label: string;
  readonly brings: number;
  readonly was: Answers[WishId];
}

/** The wishes that could be left out where few things fit, and the last one that was. */
export function useRelaxing({ answers, counts }: Results, say: (words: string) => void) {
  const words = useWords();
  const catalogue = useCatalogue();
  const { sitting } = useServices();
  const { questions, counting } = useFlow();
  const [relaxed, setRelaxed] = useState<Relaxed>();
  const labelOf = (wish: WishId): string => {
    const question = questions.find(({ id }) => id === wish);
    return (question && answerWords(answers, question, catalogue, words)) ?? words.questions[wish].short;
  };
  const offers = counts.fits + counts.might < few ? relaxations(counting, answers) : [];
  const relax = ({ wish, brings, answers: after }: Relaxation) => {
    const label = labelOf(wish);
    setRelaxed({ wish, label, brings, was: answers[wish] });
    sitting.tell({ answers: after });
    say(words.results.relax.done(label, brings));
  };
  const undo = ({ wish, label, was }: Relaxed) => {
    setRelaxed(undefined);
    sitting.tell({ answers: withAnswers(sitting.getState().answers, { [wish as AnswerId]: was }) });
    say(words.results.relax.undone(label));
  };
  // Told anew somewhere else, it is no longer left out.
  return {
    offers,
    relaxed: relaxed && answers[relaxed.wish] === undefined ? relaxed : undefined,
    labelOf,
    relax,
    undo,
  };
}

export type Relaxing = ReturnType<typeof useRelaxing>;
