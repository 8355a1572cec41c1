import { Link } from 'react-router';
import type { PlanStep } from '../../core/plan/plan.ts';
import { questionsOf } from '../../core/questionnaire/questions.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { statusWords } from '../offers/offerFacts.ts';
import { type Check, checkOf } from './planWords.ts';

interface Props {
  readonly step: PlanStep;
  readonly steps: readonly PlanStep[];
}

/** What stands before this step: steps of the plan, or things that the plan has not. */
function Before({ step, steps }: Props) {
  const { plan: w } = useWords();
  const { provisions } = useCatalogue();
  const placed = step.after.map((id) => ({ id, at: steps.findIndex((s) => s.match.provision.id === id) }));
  const numbers = placed.filter(({ at }) => at >= 0 && !steps[at]?.done).map(({ at }) => w.afterStep(at + 1));
  const missing = placed.filter(({ at }) => at < 0);
  if (numbers.length + missing.length === 0) return null;
  return (
    <p className="plan-before">
      {numbers.length > 0 && w.after(numbers.join(', '))} {step.tooSoon && w.tooSoon}{' '}
      {missing.map(({ id }) => w.missing(provisions.find((p) => p.id === id)?.title ?? id)).join(' ')}
    </p>
  );
}

/** The rule that is still open, with a way to settle it: here by an answer, or by asking them. */
function OpenRule({ check, title }: { readonly check: Check; readonly title: string }) {
  const { plan: w } = useWords();
  const { questions } = useFlow();
  const [question] = check.fact === undefined ? [] : questionsOf(questions, check.fact);
  return (
    <>
      {check.sentence.replace(/\.$/, '')}.{' '}
      {question ? (
        <Link className="no-print" to={paths.ask(question.id)} aria-label={w.tellUsNamed(title)}>
          {w.tellUs}
        </Link>
      ) : (
        !/\bask\b/i.test(check.sentence) && w.askThem
      )}
    </>
  );
}

/** The one thing to check before anything else, and what has to be done before. */
export function StepCheck({ step, steps }: Props) {
  const words = useWords();
  const { area } = useCatalogue();
  const today = useServices().today();
  const { answers } = useSitting();
  const { provision, availability } = step.match;
  const check = checkOf(step.match, answers, today);
  const status = statusWords(provision, availability, today, area.language, words);
  return (
    <>
      <Before step={step} steps={steps} />
      {(check || availability !== 'open') && (
        // What every printed plan says once at its top need not stand at each step.
        <p className="plan-check" data-standing={check ? undefined : true}>
          <span className="plan-label">{words.plan.checkFirst}</span>{' '}
          {check ? <OpenRule check={check} title={provision.title} /> : status}
        </p>
      )}
      {(check || availability === 'open') && <p className="small plan-status">{status}</p>}
    </>
  );
}
