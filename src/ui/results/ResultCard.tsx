import type { ReactNode } from 'react';
import { isBlank } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import { useSitting } from '../app/services.ts';
import { OfferCard } from '../offers/OfferCard.tsx';
import { CompareToggle } from './CompareToggle.tsx';
import type { CardView } from './useCards.ts';
import { useReasonLine } from './useReasons.ts';

interface Props {
  readonly match: Match;
  readonly number?: number;
  readonly level?: 3 | 4;
  readonly view: CardView;
  /** What is left to check. */
  readonly children?: ReactNode;
}

/** A card with the reason in the person's own terms. Where nothing was told yet, its conditions stand there instead. */
export function ResultCard({ match, number, level, view, children }: Props) {
  const { answers } = useSitting();
  const why = useReasonLine(match);
  const { provision } = match;
  return (
    <OfferCard
      match={match}
      {...(number === undefined ? {} : { number })}
      {...(level === undefined ? {} : { level })}
      {...(isBlank(answers) || why === undefined ? {} : { why })}
      selected={view.selected === provision.id}
      onFindPin={view.findPin}
      actions={<CompareToggle provision={provision} onSaid={view.sayCompared} />}
    >
      {children}
    </OfferCard>
  );
}
