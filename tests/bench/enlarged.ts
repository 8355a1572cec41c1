import type { Catalogue, Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';

/** Numbers that look random and are the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** One of the edges that rules really have, so that some rules stay equal and others become new. */
function perturbed(rule: Rule, next: (below: number) => number): Rule {
  if (rule.kind === 'age' && rule.from !== undefined) return { ...rule, from: rule.from + next(3) };
  if (rule.kind === 'earnsBelow') return { ...rule, pounds: rule.pounds + 1000 * next(3) };
  return rule;
}

function copyOf(provision: Provision, copy: number, next: (below: number) => number): Provision {
  const rules = provision.rules.map((stated): StatedRule => ({ ...stated, rule: perturbed(stated.rule, next) }));
  return {
    ...provision,
    id: `${provision.id}-${copy}`,
    title: `${provision.title} ${copy}`,
    rules,
    requires: [],
    leadsTo: [],
    providers: provision.providers.map((id) => `${id}-${next(4)}`),
  };
}

/** A catalogue of so many provisions: another's, again and again, each copy a little different. */
export function enlarged(catalogue: Catalogue, size: number): Catalogue {
  const next = numbers(7);
  const { provisions } = catalogue;
  const all = Array.from({ length: size }, (_, i) => {
    const copy = Math.floor(i / provisions.length);
    const provision = provisions[i % provisions.length] as Provision;
    return copy === 0 ? provision : copyOf(provision, copy, next);
  });
  return { ...catalogue, provisions: all };
}
