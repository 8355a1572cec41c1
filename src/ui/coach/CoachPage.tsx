import './coach.css';
import { useRef } from 'react';
import { Link } from 'react-router';
import { countParts } from '../../core/matching/counting.ts';
import { nextQuestion } from '../../core/questionnaire/flow.ts';
import { makesSense } from '../../core/questionnaire/questions.ts';
import { paths } from '../app/paths.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow, useSittingMatches } from '../app/useFlow.ts';
import { FinishButton } from '../ask/FinishButton.tsx';
import { Page } from '../parts/Page.tsx';
import { FactField } from './FactField.tsx';
import { type GroupId, groupAnchor, groupIds, questionGroups, resultsId } from './groups.ts';
import { LiveResults } from './LiveResults.tsx';
import { PasteNotes } from './PasteNotes.tsx';
import { PersonBar } from './PersonBar.tsx';

const toResults = () => document.getElementById(resultsId)?.focus();

function Group({ group, tellsMost }: { readonly group: GroupId; readonly tellsMost: string | undefined }) {
  const { coach } = useWords();
  const { questions } = useFlow();
  const { answers } = useSitting();
  const shown = questions.filter(
    (question) =>
      questionGroups[group].some((id) => id === question.id) &&
      question.askedOf.includes('coach') &&
      makesSense(question, answers),
  );
  if (shown.length === 0) return null;
  return (
    <section className="coach-group" id={groupAnchor(group)} tabIndex={-1}>
      <h3>{coach.groups[group]}</h3>
      <div className="coach-fields">
        {shown.map((question) => (
          <FactField key={question.id} question={question} tellsMost={question.id === tellsMost} />
        ))}
      </div>
    </section>
  );
}

/** Short ways within the page. Buttons, as a fragment in the address can mean a shared shortlist. */
function GoTo() {
  const { coach } = useWords();
  return (
    <nav className="coach-goto" aria-label={coach.goTo}>
      {groupIds.map((group) => (
        <button
          key={group}
          type="button"
          className="button quiet"
          onClick={() => document.getElementById(groupAnchor(group))?.focus()}
        >
          {coach.groups[group]}
        </button>
      ))}
      <button type="button" className="button quiet" onClick={toResults}>
        {coach.results}
      </button>
    </nav>
  );
}

function Keys() {
  const { keys } = useWords().coach;
  return (
    <details className="coach-keys">
      <summary>{keys.heading}</summary>
      <ul>
        <li>{keys.results}</li>
        <li>{keys.back}</li>
        <li>{keys.tab}</li>
      </ul>
    </details>
  );
}

/** For job coaches: all facts on one dense page beside what fits. */
export function CoachPage() {
  const { coach } = useWords();
  const { sitting } = useServices();
  const { answers, helping } = useSitting();
  const flow = useFlow();
  const counts = countParts(useSittingMatches(), answers);
  const last = useRef<HTMLElement>(null);
  const tellsMost = nextQuestion(flow, { answers, asked: [] })?.id;
  return (
    <Page heading={coach.heading} className="coach" lead={<p className="lead no-print">{coach.lead}</p>}>
      <div className="coach-top no-print">
        <PersonBar />
        <PasteNotes />
      </div>
      <GoTo />
      <div className="coach-body">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its own fields tell; they are reached and worked as usual */}
        <div
          className="coach-facts no-print"
          onFocus={(event) => {
            last.current = event.target;
            if (!helping) sitting.tell({ helping: true });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey) toResults();
          }}
        >
          <h2>{coach.facts}</h2>
          {groupIds.map((group) => (
            <Group key={group} group={group} tellsMost={tellsMost} />
          ))}
          <button type="button" className="button primary coach-jump" onClick={toResults}>
            {coach.jump(counts.fits + counts.might)}
          </button>
          <Keys />
        </div>
        <section className="coach-side" aria-labelledby={resultsId}>
          <div className="row coach-actions no-print">
            <Link className="button primary" to={paths.plan}>
              {coach.plan}
            </Link>
            <Link className="button" to={paths.results}>
              {coach.compare}
            </Link>
            <FinishButton />
          </div>
          <LiveResults onBack={() => last.current?.focus()} />
        </section>
      </div>
    </Page>
  );
}
