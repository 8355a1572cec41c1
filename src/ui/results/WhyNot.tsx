import { Link } from 'react-router';
import { insteadOf } from '../../core/matching/alternatives.ts';
import type { Match } from '../../core/matching/match.ts';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { FindingMark } from './FindingMark.tsx';
import { Openings } from './Openings.tsx';
import type { Results } from './useResults.ts';

interface Props {
  readonly match: Match;
  readonly results: Results;
}

/** Which rule shuts somebody out, what would change it, and what fits instead. */
export function WhyNot({ match, results: { matches, answers } }: Props) {
  const { results: w } = useWords();
  const instead = insteadOf(match, matches, answers);
  if (match.verdict.status !== 'ineligible') return null;
  return (
    <div className="why-not">
      {match.verdict.because.map(({ rule }) => (
        <p key={rule.sentence} className="because">
          <FindingMark holds="no" />
          <span>{w.because(rule.sentence)}</span>
        </p>
      ))}
      <Openings match={match} />
      {instead && (
        <p className="instead">
          {w.instead}{' '}
          <Link to={paths.provision(instead.provision.id)} dir="auto">
            {instead.provision.title}
          </Link>
        </p>
      )}
    </div>
  );
}
