import { useMemo } from 'react';
import { Link } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { nextQuestion } from '../../core/questionnaire/flow.ts';
import { paths } from '../app/paths.ts';
import { useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { useResultWords } from './useResults.ts';
import { YourAnswers } from './YourAnswers.tsx';

/** What can be done from here: make the plan, answer some more, look at what was told. */
export function ResultsSide() {
  const { results: w } = useWords();
  const words = useResultWords();
  const flow = useFlow();
  const { answers, asked } = useSitting();
  const isUntold = isBlank(answers);
  const next = useMemo(() => nextQuestion(flow, { answers, asked }), [flow, answers, asked]);
  return (
    <div className="results-side no-print">
      <p className="results-go">
        <Link className={isUntold ? 'button wide' : 'button primary wide'} to={paths.plan}>
          {words.plan}
        </Link>
      </p>
      {next && (
        <p className="results-go">
          {!isUntold && <span className="block small">{w.more}</span>}
          <Link className={isUntold ? 'button primary wide' : 'button wide'} to={paths.ask()}>
            {isUntold ? w.start : w.moreButton}
          </Link>
        </p>
      )}
      <YourAnswers />
    </div>
  );
}
