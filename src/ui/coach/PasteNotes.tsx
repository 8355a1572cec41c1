import { useRef, useState } from 'react';
import type { Answers } from '../../core/matching/answers.ts';
import { type Suggestion, suggestFacts, withSuggestion } from '../../core/questionnaire/suggestFacts.ts';
import { useCatalogue, useFindPlace, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { suggestionWords } from './suggestionWords.ts';

/** Notes become suggestions, and suggestions become facts only when they are confirmed. Notes are never kept. */
export function PasteNotes() {
  const words = useWords();
  const { paste } = words.coach;
  const catalogue = useCatalogue();
  const findPlace = useFindPlace();
  const { questions } = useFlow();
  const { sitting, today } = useServices();
  const { answers } = useSitting();
  const [notes, setNotes] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>();
  const [off, setOff] = useState<ReadonlySet<Suggestion>>(new Set());
  const [before, setBefore] = useState<Answers>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const ticked = found?.filter((suggestion) => !off.has(suggestion)) ?? [];

  const read = () => {
    const { needs, subjects, synonyms } = catalogue;
    const all = suggestFacts(notes, { today: today(), findPlace, needs, subjects, synonyms });
    setFound(all);
    setOff(new Set());
    setSaid(all.length === 0 ? paste.nothing : paste.found(all.length));
  };
  const empty = () => {
    setNotes('');
    setFound(undefined);
  };
  const use = () => {
    setBefore(answers);
    sitting.tell({ answers: ticked.reduce(withSuggestion, answers) });
    setSaid(paste.used(ticked.length));
    empty();
    status.current?.focus();
  };
  const undo = () => {
    if (before) sitting.tell({ answers: before });
    setBefore(undefined);
    setSaid(paste.undone);
  };
  const toggle = (suggestion: Suggestion) => {
    const next = new Set(off);
    if (!next.delete(suggestion)) next.add(suggestion);
    setOff(next);
  };

  return (
    <details className="coach-paste">
      <summary>{paste.heading}</summary>
      <label className="field" htmlFor="notes">
        {paste.label}
      </label>
      <p className="small" id="notes-hint">
        {paste.hint}
      </p>
      <textarea
        id="notes"
        rows={4}
        value={notes}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="notes-hint"
        onChange={(event) => setNotes(event.target.value)}
      />
      <div className="row">
        <button type="button" className="button" disabled={notes.trim() === ''} onClick={read}>
          {paste.read}
        </button>
        {notes !== '' && (
          <button type="button" className="button quiet" onClick={empty}>
            {paste.clear}
          </button>
        )}
      </div>
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
      {before && !found && (
        <button type="button" className="button quiet" onClick={undo}>
          {paste.undo}
        </button>
      )}
      {found && found.length > 0 && (
        <>
          <ul className="coach-suggestions">
            {found.map((suggestion) => (
              <li key={`${suggestion.fact}-${suggestion.start}-${JSON.stringify(suggestion.gives)}`}>
                <label className="option">
                  <input type="checkbox" checked={!off.has(suggestion)} onChange={() => toggle(suggestion)} />
                  <span className="option-words">
                    {suggestionWords(suggestion, questions, catalogue, words)}{' '}
                    <span className="small">{paste.from(suggestion.words)}</span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <button type="button" className="button primary" disabled={ticked.length === 0} onClick={use}>
            {paste.use(ticked.length)}
          </button>
        </>
      )}
    </details>
  );
}
