import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ProvisionId } from '../../core/ids.ts';
import { addStep, dropStep, moveStep, swapStep, tickStep } from '../../core/plan/edits.ts';
import { noEdits, type Plan, type PlanEdits } from '../../core/plan/plan.ts';
import { useServices, useWords } from '../app/services.ts';
import type { PlanNow } from './usePlan.ts';

/** What was said last, and what was taken out last, with its place. */
interface Said {
  readonly words: string;
  readonly gone?: { readonly id: ProvisionId; readonly title: string; readonly at: number } | undefined;
}

export interface PlanEditing extends Said {
  readonly tick: (id: ProvisionId) => void;
  readonly move: (id: ProvisionId, by: -1 | 1) => void;
  readonly drop: (id: ProvisionId) => void;
  readonly undo: () => void;
  readonly add: (id: ProvisionId) => void;
  readonly swap: (out: ProvisionId, into: ProvisionId) => void;
  readonly reset: () => void;
}

/** The id of what the focus goes to when a step has come to a new place. */
export const stepTitleId = (id: ProvisionId): string => `step-${id}`;
export const undoId = 'plan-undo';

const placeIn = ({ steps }: Plan, id: ProvisionId): number =>
  steps.findIndex(({ match }) => match.provision.id === id) + 1;

const focusOn = (id: string) => document.getElementById(id)?.focus();

/** Changes to the plan: each is kept in the sitting, said aloud, and leaves the focus where the person is at work. */
export function usePlanEditing({ plan, edits, matches, withEdits }: PlanNow): PlanEditing {
  const { said: w } = useWords().plan;
  const { sitting } = useServices();
  const [said, say] = useState<Said>({ words: '' });
  const titleOf = (id: ProvisionId) => matches.find((m) => m.provision.id === id)?.provision.title ?? id;
  /** The page is drawn anew at once, so that what shall have the focus is there. */
  const change = (next: PlanEdits, words: string, gone?: Said['gone']) =>
    flushSync(() => {
      sitting.tell({ plan: next });
      say({ words, gone });
    });
  const back = (id: ProvisionId) => {
    change(addStep(edits, id), w.back(titleOf(id)));
    focusOn(stepTitleId(id));
  };
  return {
    ...said,
    tick: (id) => sitting.tell({ plan: tickStep(edits, id) }),
    move: (id, by) => {
      const next = moveStep(plan, edits, id, by);
      const pressed = document.activeElement;
      const isLast = plan.steps.at(by < 0 ? 0 : -1)?.match.provision.id === id;
      if (next) change(next, w.moved(placeIn(withEdits(next), id), plan.steps.length));
      else say({ words: isLast ? w.atEnd : w.cannotMove });
      // Taking a step out of its place and putting it elsewhere costs the focus in some browsers.
      if (pressed instanceof HTMLElement) pressed.focus();
    },
    drop: (id) => {
      const gone = { id, title: titleOf(id), at: placeIn(plan, id) };
      change(dropStep(edits, id), w.dropped(gone.title), gone);
      focusOn(undoId);
    },
    undo: () => said.gone && back(said.gone.id),
    add: (id) => {
      const next = addStep(edits, id);
      change(next, w.added(titleOf(id), placeIn(withEdits(next), id)));
      focusOn(stepTitleId(id));
    },
    swap: (out, into) => {
      const next = swapStep(edits, out, into);
      change(next, w.swapped(titleOf(into), placeIn(withEdits(next), into)));
      focusOn(stepTitleId(into));
    },
    reset: () => {
      change({ ...noEdits, ...(edits.reached ? { reached: true } : {}) }, w.reset);
      document.querySelector<HTMLElement>('.plan-page h1')?.focus();
    },
  };
}
