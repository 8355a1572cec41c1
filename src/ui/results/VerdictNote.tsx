import './results.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { isBlank } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Reply } from '../../core/questionnaire/replies.ts';
import { useServices, useSitting } from '../app/services.ts';
import { outcomeWords } from './outcomeWords.ts';
import { ToCheck } from './ToCheck.tsx';
import { useReasonLine } from './useReasons.ts';
import { useResults, useResultWords } from './useResults.ts';
import { VerdictTag } from './VerdictTag.tsx';
import { WhyNot } from './WhyNot.tsx';

const partOf = { eligible: 'fits', maybe: 'might', ineligible: 'notNow' } as const;
const headingId = 'verdict';

/** Whether one thing fits, from what was told in this sitting: why, what is left to check, or which rule is against it. */
export function VerdictNote({ match }: { readonly match: Match }) {
  const words = useResultWords();
  const { sitting } = useServices();
  const { answers } = useSitting();
  const results = useResults();
  const why = useReasonLine(match);
  const [answered, setAnswered] = useState(false);
  if (isBlank(answers) || match.availability === 'closed') return null;
  const { status } = match.verdict;
  const reply = (_: Match, question: Question, given: Reply) => {
    flushSync(() => {
      setAnswered(true);
      sitting.reply(question, given);
    });
    document.getElementById(headingId)?.focus();
  };
  return (
    <section className="verdict-note" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        <VerdictTag verdict={match.verdict} />
      </h2>
      <p role="status" className="visually-hidden">
        {answered && outcomeWords(match, partOf[status], words)}
      </p>
      {status === 'ineligible' ? <WhyNot match={match} results={results} /> : why && <p>{why}</p>}
      <ToCheck match={match} onReply={reply} />
      <p className="small">{words.told}</p>
    </section>
  );
}
