import type { ProvisionId } from '../ids.ts';
import type { Provision } from './catalogue.ts';

type Edges = Pick<Provision, 'id' | 'requires' | 'leadsTo'>;

/** For each provision, those that come directly after it: what it leads to, and what requires it. */
export function nextSteps(provisions: readonly Edges[]): ReadonlyMap<ProvisionId, ReadonlySet<ProvisionId>> {
  const next = new Map<ProvisionId, Set<ProvisionId>>(provisions.map((p) => [p.id, new Set(p.leadsTo)]));
  for (const provision of provisions) for (const before of provision.requires) next.get(before)?.add(provision.id);
  return next;
}

/** One circle in `requires` and `leads_to`, as the ids along it, or undefined where every path ends. */
export function findCircle(provisions: readonly Edges[]): readonly ProvisionId[] | undefined {
  const next = nextSteps(provisions);
  const done = new Set<ProvisionId>();
  const path: ProvisionId[] = [];
  const walk = (id: ProvisionId): readonly ProvisionId[] | undefined => {
    if (done.has(id)) return undefined;
    const at = path.indexOf(id);
    if (at >= 0) return path.slice(at);
    path.push(id);
    for (const after of next.get(id) ?? []) {
      const circle = walk(after);
      if (circle) return circle;
    }
    path.pop();
    done.add(id);
    return undefined;
  };
  for (const { id } of provisions) {
    const circle = walk(id);
    if (circle) return circle;
  }
  return undefined;
}
