import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { familyOf } from '../../core/matching/family.ts';
import type { Match } from '../../core/matching/match.ts';
import { paths } from '../app/paths.ts';
import { KindTag } from '../parts/KindTag.tsx';

interface Props {
  readonly match: Match;
  readonly children?: ReactNode;
}

/** Something of which a line is enough: what it is, and why it stands here. */
export function MatchRow({ match: { provision }, children }: Props) {
  return (
    <li className={`match-row card-${familyOf(provision.kind)}`}>
      <KindTag kind={provision.kind} />
      <Link className="match-row-title" to={paths.provision(provision.id)} dir="auto">
        {provision.title}
      </Link>
      {children}
    </li>
  );
}
