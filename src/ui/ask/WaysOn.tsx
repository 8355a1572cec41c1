import { Link, useNavigate } from 'react-router';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { useWay } from './way.ts';

/** Out of the questions, and back to the one before. */
export function WaysOn() {
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
