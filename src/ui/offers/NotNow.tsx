import { Link } from 'react-router';
import type { Match } from '../../core/matching/match.ts';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { KindTag } from '../parts/KindTag.tsx';

/** What a confirmed rule shuts the person out of, folded, each with the rule that does: nothing vanishes unsaid. */
export function NotNow({ matches }: { readonly matches: readonly Match[] }) {
  const words = useWords();
  return (
    <details className="not-now">
      <summary>{words.find.notNow(matches.length)}</summary>
      <p>{words.find.notNowNote}</p>
      <ul className="steps">
        {matches.map(({ provision, verdict }) => (
          <li key={provision.id}>
            <KindTag kind={provision.kind} />
            <Link to={paths.provision(provision.id)}>{provision.title}</Link>
            {verdict.status === 'ineligible' && (
              <span className="small">{words.find.because(verdict.because[0].rule.sentence)}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
