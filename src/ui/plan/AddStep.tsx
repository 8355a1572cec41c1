import { useState } from 'react';
import { useSitting, useWords } from '../app/services.ts';
import { KindTag } from '../parts/KindTag.tsx';
import { addable } from './addable.ts';
import type { PlanNow } from './usePlan.ts';
import type { PlanEditing } from './usePlanEditing.ts';

const mostShown = 6;

/** More steps from the list: the best that fit, or what a typed word finds. */
export function AddStep({ now, editing }: { readonly now: PlanNow; readonly editing: PlanEditing }) {
  const { add: w } = useWords().plan;
  const { answers } = useSitting();
  const words = useWords();
  const [typed, setTyped] = useState('');
  const found = addable(now, typed, answers, words);
  return (
    <section className="plan-add no-print">
      <h2>{w.heading}</h2>
      <p className="field">
        <label htmlFor="plan-add">{w.label}</label>
        <span id="plan-add-hint" className="small block">
          {w.hint}
        </span>
        <input
          id="plan-add"
          type="search"
          autoComplete="off"
          value={typed}
          aria-describedby="plan-add-hint"
          onChange={(event) => setTyped(event.target.value)}
        />
      </p>
      <p role="status" className="small">
        {found.length === 0 ? w.none : w.count(found.length)}
      </p>
      <ul className="plan-choices">
        {found.slice(0, mostShown).map(({ provision }) => (
          <li key={provision.id}>
            <div>
              <KindTag kind={provision.kind} />
              <span className="block">{provision.title}</span>
              <span className="block small">{provision.provider}</span>
            </div>
            <button
              type="button"
              className="button"
              aria-label={w.buttonNamed(provision.title)}
              onClick={() => editing.add(provision.id)}
            >
              {w.button}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
