import { Link, useNavigate } from 'react-router';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Reply } from '../../core/questionnaire/replies.ts';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { useWay } from './way.ts';

/** Out of the questions, and back to the one before. */
function WaysOn() {
  const { ask } = useWords();
  const navigate = useNavigate();
  const { direct } = useWay();
  return (
    <p className="ask-ways">
      <Link to={paths.results}>{ask.show}</Link>
      {direct ? (
        <Link to={paths.home}>{ask.back}</Link>
      ) : (
        <button type="button" className="button quiet" onClick={() => navigate(-1)}>
          {ask.back}
        </button>
      )}
    </p>
  );
}

interface Props {
  readonly question: Question;
  /** What fits so far, in words. */
  readonly said: string;
  /** How many more questions there may be. */
  readonly left: number;
  readonly onPass: (passed: Extract<Reply, { passed: string }>['passed']) => void;
}

/** What stands beside a question, or below it where there is no room: the count, and every way on from here. */
export function AskSide({ question, said, left, onPass }: Props) {
  const { ask } = useWords();
  const { changing } = useWay();
  return (
    <div className="ask-side">
      <div className="ask-dock">
        <p role="status" className="ask-status">
          {said}
        </p>
        <button type="submit" className="button primary big">
          {changing ? ask.save : ask.continue}
        </button>
      </div>
      <div className="ask-actions">
        <button type="button" className="button" onClick={() => onPass('not-sure')}>
          {ask.notSure}
        </button>
        {question.sensitive && (
          <button type="button" className="button" onClick={() => onPass('rather-not-say')}>
            {ask.ratherNotSay}
          </button>
        )}
      </div>
      <div className="ask-foot">
        <WaysOn />
        {!changing && <p className="small">{ask.left(left)}</p>}
      </div>
    </div>
  );
}
