import { type Answers, without } from './answers.ts';
import type { Counting, Counts } from './counting.ts';
import { type WishId, wishIds } from './wishes.ts';

/** A wish that could be left out, and what that brings. What is true of a person is never among them. */
export interface Relaxation {
  readonly wish: WishId;
  /** How many more things would fit, or might. */
  readonly brings: number;
  /** The answers without the wish. */
  readonly answers: Answers;
}

/** With fewer than this that fit or might, leaving out a wish is offered. */
export const few = 5;

const shownIn = ({ fits, might }: Counts): number => fits + might;

/** The wishes that cost something, each as if it alone were left out: the costliest first, ties in the order of the wishes. */
export function relaxations(
  { count, countEach }: Pick<Counting, 'count' | 'countEach'>,
  answers: Answers,
): readonly Relaxation[] {
  const now = shownIn(count(answers));
  const told = wishIds.filter((wish) => answers[wish] !== undefined);
  const alternatives = told.map((wish) => ({ fact: wish, answers: without(answers, [wish]) }));
  const counts = countEach(answers, alternatives);
  return alternatives
    .map(({ fact, answers: after }, i) => ({ wish: fact, brings: shownIn(counts[i] as Counts) - now, answers: after }))
    .filter(({ brings }) => brings > 0)
    .sort((a, b) => b.brings - a.brings);
}
