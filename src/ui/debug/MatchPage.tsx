import { useState } from 'react';
import { rulesInForce } from '../../core/eligibility/ruleSentence.ts';
import type { Match } from '../../core/matching/match.ts';
import { reasonsFor } from '../../core/matching/reasons.ts';
import { impliedNeeds } from '../../core/matching/wishes.ts';
import { describeReason } from '../../messages/describeReason.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useSittingMatches } from '../app/useFlow.ts';
import { DebugPage, DebugTable } from './DebugPage.tsx';

function Findings({ match }: { readonly match: Match }) {
  const { debug } = useWords();
  const { findings } = match.verdict;
  if (findings.length === 0) return <p>{debug.match.noRules}</p>;
  return (
    <DebugTable
      caption={debug.match.findings}
      columns={debug.match.findingColumns}
      rows={findings.map(({ rule, holds }, i) => ({
        key: String(i),
        cells: [rule.rule.kind, rule.sentence, debug.holds[holds], rule.confirmed ? debug.yes : debug.no, rule.source],
      }))}
    />
  );
}

function Score({ match }: { readonly match: Match }) {
  const { debug } = useWords();
  const { parts, total } = match.score;
  return (
    <DebugTable
      caption={debug.match.score}
      columns={debug.match.scoreColumns}
      rows={[
        ...parts.map(({ name, value, points }) => ({
          key: name,
          cells: [debug.part[name], value.toFixed(2), points.toFixed(2)],
        })),
        { key: 'total', cells: [debug.match.total, '', total.toFixed(2)] },
      ]}
    />
  );
}

/** Verdict and place in one list of terms. */
function Summary({ match }: { readonly match: Match }) {
  const words = useWords();
  const { match: w } = words.debug;
  const catalogue = useCatalogue();
  const { answers } = useSitting();
  const today = useServices().today();
  const { verdict, availability } = match;
  const maybe = verdict.status === 'maybe' ? verdict : undefined;
  const why = reasonsFor(match, answers, impliedNeeds(catalogue, answers), today).map((reason) =>
    describeReason(reason, catalogue, words),
  );
  const check = rulesInForce(maybe?.check ?? [], today).map(({ sentence }) => sentence);
  const terms: readonly (readonly [string, string])[] = [
    [w.verdict, verdict.status],
    [w.availability, availability],
    [w.ask, maybe?.ask.join(', ') || w.none],
    [w.check, check.join(' ') || w.none],
    [w.why, why.join(' · ')],
  ];
  return (
    <dl className="debug-terms">
      {terms.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** One provision and the answers of this sitting, score part by part. */
export function MatchPage() {
  const { debug } = useWords();
  const matches = useSittingMatches();
  const [id, setId] = useState(matches[0]?.provision.id ?? '');
  const at = matches.findIndex(({ provision }) => provision.id === id);
  const match = matches[at];
  const byTitle = [...matches].sort((a, b) => a.provision.title.localeCompare(b.provision.title, 'en'));
  return (
    <DebugPage heading={debug.match.heading} lead={debug.match.lead}>
      <label className="field debug-choose">
        {debug.match.choose}
        <select value={id} onChange={(event) => setId(event.target.value)}>
          {byTitle.map(({ provision }) => (
            <option key={provision.id} value={provision.id}>
              {provision.title} ({provision.id})
            </option>
          ))}
        </select>
      </label>
      {match && (
        <>
          <p>{debug.match.place(at + 1, matches.length)}</p>
          <Summary match={match} />
          <Findings match={match} />
          <Score match={match} />
        </>
      )}
    </DebugPage>
  );
}
