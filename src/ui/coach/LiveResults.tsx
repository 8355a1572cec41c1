import { useState } from 'react';
import { Link } from 'react-router';
import { conditionsOn } from '../../core/eligibility/ruleSentence.ts';
import { countParts, partOf } from '../../core/matching/counting.ts';
import type { Match } from '../../core/matching/match.ts';
import { reasonsFor } from '../../core/matching/reasons.ts';
import { impliedNeeds } from '../../core/matching/wishes.ts';
import { questionsOf } from '../../core/questionnaire/questions.ts';
import { describeReason } from '../../messages/describeReason.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow, useSittingMatches } from '../app/useFlow.ts';
import { costWords, placeWords, whenWords } from '../offers/offerFacts.ts';
import { KindTag } from '../parts/KindTag.tsx';
import { PickButton } from '../parts/PickButton.tsx';
import { useSettled } from '../parts/useSettled.ts';
import { focusField, resultsId } from './groups.ts';

const pageOfRows = 10;
const mostReasons = 4;

/** What is left to check: a fact to ask the person, one tap from its field, or something only the provider can say. */
function ToCheck({ match }: { readonly match: Match }) {
  const { coach, questions: words } = useWords();
  const { questions } = useFlow();
  const { verdict, provision } = match;
  if (verdict.status !== 'maybe') return null;
  const [question] = verdict.ask.flatMap((fact) => questionsOf(questions, fact).slice(0, 1));
  const [check] = conditionsOn(verdict.check, '9999-12-31');
  if (!question) return check ? <p className="coach-check">{coach.askThem(check)}</p> : null;
  const label = words[question.id].short;
  return (
    <p className="coach-check">
      <button
        type="button"
        className="button"
        aria-label={coach.askForNamed(label, provision.title)}
        onClick={() => focusField(question.id)}
      >
        {coach.askFor(label)}
      </button>
    </p>
  );
}

function Row({ match }: { readonly match: Match }) {
  const words = useWords();
  const catalogue = useCatalogue();
  const today = useServices().today();
  const { answers } = useSitting();
  const { provision, verdict } = match;
  const reasons = reasonsFor(match, answers, impliedNeeds(catalogue, answers), today)
    .slice(0, mostReasons)
    .map((reason) => describeReason(reason, catalogue, words, 'they'));
  return (
    <li className="coach-row">
      <div>
        <KindTag kind={provision.kind} />
        <Link className="coach-title" to={paths.provision(provision.id)}>
          {provision.title}
        </Link>
        <p className="small">
          {[
            provision.provider,
            costWords(provision, words),
            placeWords(match, catalogue.area, words),
            whenWords(match, catalogue.area.language, words),
          ].join(' · ')}
        </p>
        {verdict.status === 'ineligible' ? (
          <p className="coach-why">{words.coach.because(verdict.because[0].rule.sentence)}</p>
        ) : (
          <p className="coach-why">{reasons.join(' · ')}</p>
        )}
        <ToCheck match={match} />
      </div>
      <PickButton provision={provision} />
    </li>
  );
}

interface PartProps {
  readonly heading: string;
  readonly matches: readonly Match[];
}

function Part({ heading, matches }: PartProps) {
  const { coach } = useWords();
  const [rows, setRows] = useState(pageOfRows);
  const left = Math.min(pageOfRows, matches.length - rows);
  return (
    <section className="coach-part">
      <h3>{heading}</h3>
      {matches.length === 0 && <p className="small">{coach.none}</p>}
      <ol className="coach-rows">
        {matches.slice(0, rows).map((match) => (
          <Row key={match.provision.id} match={match} />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setRows(rows + pageOfRows)}>
          {coach.more(left)}
        </button>
      )}
    </section>
  );
}

/** What fits as far as is known, beside the facts: the same matches as everywhere, as rows. */
export function LiveResults({ onBack }: { readonly onBack: () => void }) {
  const { coach } = useWords();
  const matches = useSittingMatches();
  const { answers } = useSitting();
  const counts = countParts(matches, answers);
  const said = useSettled(coach.status(counts.fits, counts.might, counts.notNow));
  const inPart = (part: ReturnType<typeof partOf>) => matches.filter((match) => partOf(match, answers) === part);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape only adds a short way back; everything in here is reached as usual
    <div
      className="coach-results"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack();
      }}
    >
      <h2 id={resultsId} tabIndex={-1}>
        {coach.results}
      </h2>
      <p role="status" className="coach-status">
        {said}
      </p>
      <Part heading={coach.parts.fits(counts.fits)} matches={inPart('fits')} />
      <Part heading={coach.parts.might(counts.might)} matches={inPart('might')} />
      <Part heading={coach.parts.notNow(counts.notNow)} matches={inPart('notNow')} />
    </div>
  );
}
