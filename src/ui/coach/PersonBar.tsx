import { useState } from 'react';
import { type Answers, answerIds, isBlank, withAnswers } from '../../core/matching/answers.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import type { SittingState } from '../app/sitting.ts';
import { takeOver } from './groups.ts';

const only = (answers: Answers, facts: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([fact]) => facts.includes(fact)));

interface SameProps {
  readonly last: Answers;
  readonly onUse: (taken: Answers) => void;
}

/** Takes chosen groups of facts over from the last person. */
function SameAsLast({ last, onUse }: SameProps) {
  const { person, groups } = useWords().coach;
  const offered = takeOver.filter(({ facts }) => !isBlank(only(last, facts)));
  const [ticked, setTicked] = useState(offered.filter((entry) => entry.ticked).map(({ group }) => group));
  if (offered.length === 0) return null;
  const facts = offered.filter(({ group }) => ticked.includes(group)).flatMap((entry) => entry.facts);
  return (
    <details className="coach-same">
      <summary>{person.same}</summary>
      <fieldset>
        <legend>{person.sameHint}</legend>
        {offered.map(({ group }) => (
          <label key={group} className="option">
            <input
              type="checkbox"
              checked={ticked.includes(group)}
              onChange={() =>
                setTicked(ticked.includes(group) ? ticked.filter((other) => other !== group) : [...ticked, group])
              }
            />
            <span className="option-words">{groups[group]}</span>
          </label>
        ))}
      </fieldset>
      <button type="button" className="button" disabled={facts.length === 0} onClick={() => onUse(only(last, facts))}>
        {person.sameUse}
      </button>
    </details>
  );
}

/** Whose facts these are, and the change to the next person. The last person's are held in memory only. */
export function PersonBar() {
  const { person } = useWords().coach;
  const { sitting } = useServices();
  const state = useSitting();
  const [last, setLast] = useState<SittingState>();
  const [said, setSaid] = useState('');
  const next = () => {
    setLast(state);
    sitting.nextPerson();
    setSaid(person.nextDone);
  };
  const undo = () => {
    if (last) sitting.tell(last);
    setLast(undefined);
    setSaid('');
  };
  const same = (taken: Answers) => {
    sitting.tell({ answers: withAnswers(state.answers, taken) });
    setSaid(person.sameDone);
  };
  const blank = answerIds.every((id) => state.answers[id] === undefined);
  return (
    <div className="coach-person">
      <p className="coach-who">{state.nickname ? person.working(state.nickname) : person.nobody}</p>
      <label className="field">
        {person.label}
        <input
          type="text"
          autoComplete="off"
          maxLength={20}
          value={state.nickname ?? ''}
          aria-describedby="nickname-hint"
          onChange={(event) => sitting.tell({ nickname: event.target.value })}
        />
      </label>
      <p id="nickname-hint" className="small">
        {person.hint}
      </p>
      <div className="row">
        <button type="button" className="button" onClick={next} disabled={blank && !state.nickname}>
          {person.next}
        </button>
        {last && (
          <button type="button" className="button quiet" onClick={undo}>
            {person.undo}
          </button>
        )}
      </div>
      {last && <SameAsLast key={JSON.stringify(last.answers)} last={last.answers} onUse={same} />}
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
