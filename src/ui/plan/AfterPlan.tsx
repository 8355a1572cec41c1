import { Link } from 'react-router';
import type { Plan } from '../../core/plan/plan.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { KindTag } from '../parts/KindTag.tsx';

/** What the plan leads to. */
export function AfterPlan({ plan }: { readonly plan: Plan }) {
  const { next: w } = useWords().plan;
  const { stages } = useCatalogue();
  const stage = stages.find(({ id }) => id === plan.nextStage);
  if (plan.next.length === 0 && !stage) return null;
  return (
    <section className="plan-next">
      <h2>{w.heading}</h2>
      {plan.next.length > 0 && (
        <>
          <p>{w.lead}</p>
          <ul className="steps">
            {plan.next.map(({ provision }) => (
              <li key={provision.id}>
                <KindTag kind={provision.kind} /> <Link to={paths.provision(provision.id)}>{provision.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {stage && <p>{w.stage(stage.words.toLowerCase())}</p>}
    </section>
  );
}
