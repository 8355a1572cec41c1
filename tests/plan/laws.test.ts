/** What holds for every plan, whatever the area and whatever was told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { addStep, dropStep, moveStep, swapStep, tickStep } from '../../src/core/plan/edits.ts';
import { noEdits, type Plan, type PlanEdits } from '../../src/core/plan/plan.ts';
import { editedPlan, planOf } from '../../src/core/plan/planOf.ts';
import { answersGiven, catalogues, today } from './planCatalogue.ts';

const runs = { numRuns: 400 };

const planFor = (catalogue: Catalogue, answers: Answers): Plan =>
  planOf(catalogue, matchAll(catalogue, answers, today), answers, today);
const editedFor = (catalogue: Catalogue, answers: Answers, edits: PlanEdits): Plan => {
  const matches = matchAll(catalogue, answers, today);
  return editedPlan(planOf(catalogue, matches, answers, today), edits, catalogue, matches, answers, today);
};
const idsOf = ({ steps }: Plan) => steps.map(({ match }) => match.provision.id);
const shown = ({ steps, next, nextStage }: Plan) => ({
  steps: steps.map(({ match, instead, ...rest }) => [match.provision.id, rest, instead.map((m) => m.provision.id)]),
  next: next.map((m) => m.provision.id),
  nextStage,
});

/** All that comes before a provision, found the slow way. */
function allBefore(id: string, provisions: readonly Provision[]): readonly string[] {
  const requires = provisions.find((p) => p.id === id)?.requires ?? [];
  return requires.flatMap((first) => [first, ...allBefore(first, provisions)]);
}

const ids = fc.uniqueArray(
  fc.nat(16).map((n) => `p${n}`),
  { maxLength: 5 },
);
const editsMade: fc.Arbitrary<PlanEdits> = fc.record({ order: ids, dropped: ids, added: ids, ticked: ids });

describe('every plan', () => {
  it('is the same again, and whatever the order of the files', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, (catalogue, answers) => {
        const turned: Catalogue = {
          ...catalogue,
          provisions: [...catalogue.provisions].reverse(),
          intakes: [...catalogue.intakes].reverse(),
          needs: [...catalogue.needs].reverse(),
        };
        expect(shown(planFor(catalogue, answers))).toEqual(shown(planFor(structuredClone(catalogue), answers)));
        expect(shown(planFor(turned, answers))).toEqual(shown(planFor(catalogue, answers)));
      }),
      runs,
    );
  });

  it('has what is required before what requires it, also when it was changed', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, editsMade, (catalogue, answers, edits) => {
        for (const plan of [planFor(catalogue, answers), editedFor(catalogue, answers, edits)]) {
          const order = idsOf(plan);
          order.forEach((id, at) => {
            for (const first of allBefore(id, catalogue.provisions)) expect(order.indexOf(first)).toBeLessThan(at);
          });
        }
      }),
      runs,
    );
  });

  it('brings along what it requires, unless that is done or cannot be had', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, (catalogue, answers) => {
        const plan = planFor(catalogue, answers);
        const order = idsOf(plan);
        const lacking = plan.steps.filter(({ match }) =>
          match.provision.requires.some((id) => !order.includes(id) && !answers.has?.includes(id)),
        );
        // The last resort alone: one step that waits for something, because nothing else is there.
        if (lacking.length > 0) expect(plan.steps).toHaveLength(1);
        for (const { match, after } of lacking)
          expect(after.some((id) => match.provision.requires.includes(id))).toBe(true);
      }),
      runs,
    );
  });

  it('holds nothing closed, nothing that is not for the person, nothing twice, nothing done, and is no list', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, (catalogue, answers) => {
        const { steps, next } = planFor(catalogue, answers);
        const all = steps.flatMap((step) => [step.match, ...step.instead]).concat(next);
        for (const { verdict, availability, provision } of all) {
          expect(verdict.status).not.toBe('ineligible');
          expect(availability).not.toBe('closed');
          expect(answers.has ?? []).not.toContain(provision.id);
          if (provision.forEmployers) expect(provision.needs.some((n) => answers.needs?.includes(n))).toBe(true);
        }
        const order = steps.map(({ match }) => match.provision.id);
        expect(new Set(order).size).toBe(order.length);
        expect(order.length).toBeLessThanOrEqual(7);
        for (const { instead } of steps) {
          expect(instead.length).toBeLessThanOrEqual(3);
          expect(instead.filter(({ provision }) => order.includes(provision.id))).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('is never empty while there is something that can be had', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, (catalogue, answers) => {
        const some = matchAll(catalogue, answers, today).filter(
          ({ availability, verdict, provision }) =>
            availability !== 'closed' &&
            verdict.status !== 'ineligible' &&
            !answers.has?.includes(provision.id) &&
            (!provision.forEmployers || provision.needs.some((need) => answers.needs?.includes(need))),
        );
        expect(planFor(catalogue, answers).steps.length > 0).toBe(some.length > 0);
      }),
      runs,
    );
  });
});

describe('a changed plan', () => {
  it('is the plan itself where nothing was changed, or only what it does not have', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, (catalogue, answers) => {
        const plan = shown(planFor(catalogue, answers));
        const unknown = ['nobody', 'knows'];
        expect(shown(editedFor(catalogue, answers, noEdits))).toEqual(plan);
        const strange = { order: unknown, dropped: unknown, added: unknown, ticked: unknown };
        expect(shown(editedFor(catalogue, answers, strange))).toEqual(plan);
      }),
      runs,
    );
  });

  it('lacks what was dropped, has what was added where that can be had, and ticks what was ticked', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, editsMade, (catalogue, answers, edits) => {
        const plan = editedFor(catalogue, answers, edits);
        const order = idsOf(plan);
        expect(order.filter((id) => edits.dropped.includes(id) && !edits.added.includes(id))).toEqual([]);
        for (const match of matchAll(catalogue, answers, today)) {
          const { id } = match.provision;
          if (!edits.added.includes(id)) continue;
          expect(order.includes(id)).toBe(match.availability !== 'closed' && match.verdict.status !== 'ineligible');
        }
        expect(new Set(order).size).toBe(order.length);
        for (const { done, match } of plan.steps) expect(done).toBe(edits.ticked.includes(match.provision.id));
      }),
      runs,
    );
  });

  it('keeps to the order that was chosen, where nothing is required', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, ids, (some, answers, order) => {
        const free = some.provisions.map((p) => ({ ...p, requires: [], leadsTo: [] }));
        const catalogue = { ...some, provisions: free };
        const before = idsOf(planFor(catalogue, answers));
        const named = order.filter((id) => before.includes(id));
        const others = before.filter((id) => !named.includes(id));
        expect(idsOf(editedFor(catalogue, answers, { ...noEdits, order }))).toEqual([...named, ...others]);
      }),
      runs,
    );
  });

  it('comes back whole: dropped and put back, swapped and swapped back, moved and moved back', () => {
    fc.assert(
      fc.property(catalogues, answersGiven, editsMade, fc.nat(6), (catalogue, answers, some, nth) => {
        const edits = { ...some, dropped: [] };
        const plan = editedFor(catalogue, answers, edits);
        const step = plan.steps[nth];
        if (!step) return;
        const { id } = step.match.provision;
        const back = (changed: PlanEdits | undefined) =>
          expect(shown(editedFor(catalogue, answers, changed ?? edits))).toEqual(shown(plan));
        back(tickStep(tickStep(edits, id), id));
        const [other] = step.instead;
        const base = planFor(catalogue, answers);
        if (idsOf(base).includes(id)) {
          back(addStep(dropStep(edits, id), id));
          if (other && other.provision.requires.length === 0)
            back(swapStep(swapStep(edits, id, other.provision.id), other.provision.id, id));
        }
        const moved = moveStep(plan, edits, id, 1);
        if (!moved) return;
        const after = editedFor(catalogue, answers, moved);
        expect(idsOf(after).indexOf(id)).toBe(nth + 1);
        back(moveStep(after, moved, id, -1));
      }),
      runs,
    );
  });
});
