import { useState } from 'react';
import type { Match } from '../../core/matching/match.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Reply } from '../../core/questionnaire/replies.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { AskHere } from './AskHere.tsx';
import { FindingMark } from './FindingMark.tsx';
import { RingThem } from './RingThem.tsx';
import { type ThingToCheck, thingToCheck } from './thingToCheck.ts';

/** The button that opens a card's question; the focus comes back to it. */
export const checkId = (id: string): string => `check-${id}`;

interface Props {
  readonly match: Match;
  readonly onReply: (match: Match, question: Question, reply: Reply) => void;
}

interface AskProps extends Props {
  readonly question: Question;
  readonly exactly: boolean;
}

/** The very question, behind a button, in place. */
function AskInPlace({ match, question, exactly, onReply }: AskProps) {
  const words = useWords();
  const { helping } = useSitting();
  const [open, setOpen] = useState(false);
  const { id, title } = match.provision;
  const text = words.questions[question.id];
  const close = () => {
    setOpen(false);
    document.getElementById(checkId(id))?.focus();
  };
  return (
    <>
      <button
        type="button"
        id={checkId(id)}
        className="button check-button no-print"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {helping ? text.aboutThem : text.text}
        <span className="visually-hidden">{words.results.check.about(title)}</span>
      </button>
      {open && (
        <AskHere
          question={question}
          exactly={exactly}
          idPrefix={`here-${id}`}
          onReply={(reply) => onReply(match, question, reply)}
          onClose={close}
        />
      )}
    </>
  );
}

function Told({ thing }: { readonly thing: ThingToCheck }) {
  const { check } = useWords().results;
  const { question, sentence, others } = thing;
  return (
    <p className="check-rule">
      <FindingMark holds="unknown" />
      <span>
        <strong>{check.heading}</strong> {question ? sentence : check.askThem(sentence)}{' '}
        {others > 0 && <span className="small">({check.others(others)})</span>}
      </span>
    </p>
  );
}

/** The one thing to check about something that might fit: asked here, or to be asked of whoever runs it. */
export function ToCheck({ match, onReply }: Props) {
  const { check } = useWords().results;
  const { questions } = useFlow();
  const { answers, asked } = useSitting();
  const thing = thingToCheck(match, questions, answers, useServices().today());
  if (!thing) return null;
  const { question, exactly } = thing;
  const passed = question !== undefined && asked.includes(question.id) && answers[question.fact] === undefined;
  return (
    <div className="to-check">
      <Told thing={thing} />
      {question && (
        <AskInPlace key={question.id} match={match} question={question} exactly={exactly} onReply={onReply} />
      )}
      {(!question || passed) && (
        <p className="small check-ring">
          {passed && check.notSure} <RingThem provision={match.provision} />
        </p>
      )}
    </div>
  );
}
