import type { Provision } from '../../core/catalogue/catalogue.ts';
import { openFacts } from '../../core/eligibility/openFacts.ts';
import { statedHolds } from '../../core/eligibility/ruleHolds.ts';
import { rulesInForce } from '../../core/eligibility/ruleSentence.ts';
import type { StatedRule } from '../../core/eligibility/rules.ts';
import type { Holds } from '../../core/eligibility/threeValued.ts';
import { givenOf, isBlank } from '../../core/matching/answers.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import { FindingMark } from '../results/FindingMark.tsx';
import { useResultWords } from '../results/useResults.ts';

interface RuleProps {
  readonly stated: StatedRule;
}

/** What a rule says to what was told, in a shape and in words; nothing where nothing was told. */
function useFinding(stated: StatedRule): { readonly holds: Holds; readonly words: string } | undefined {
  const { found } = useResultWords();
  const today = useServices().today();
  const { answers } = useSitting();
  if (isBlank(answers)) return undefined;
  const given = givenOf(answers);
  const holds = statedHolds(stated, given, today);
  const onlyThey = holds === 'unknown' && openFacts(stated, given, today).length === 0;
  return { holds, words: onlyThey ? found.ask : found[holds] };
}

function OneRule({ stated }: RuleProps) {
  const { provision: w } = useWords();
  const { rule } = stated;
  if (rule.kind === 'any')
    return (
      <>
        {w.oneOf}
        <ul className="rules-within">
          {rule.of.map((option) => (
            <FoundRule key={option.sentence} stated={option} />
          ))}
        </ul>
      </>
    );
  return (
    <>
      {stated.sentence}
      {!stated.confirmed && <span className="block small doubt">{w.notConfirmed}</span>}
    </>
  );
}

function FoundRule({ stated }: RuleProps) {
  const finding = useFinding(stated);
  if (!finding)
    return (
      <li>
        <OneRule stated={stated} />
      </li>
    );
  return (
    <li className="rule-found">
      <FindingMark holds={finding.holds} />
      <div>
        <OneRule stated={stated} />
        <span className={`finding-words finding-words-${finding.holds}`}>{finding.words}</span>
      </div>
    </li>
  );
}

/** Who it is for: every rule in the words of its source, doubt included, and how it answers to what was told. */
export function RuleList({ provision }: { readonly provision: Provision }) {
  const words = useWords();
  const w = words.provision;
  const rules = rulesInForce(provision.rules, useServices().today());
  const first =
    provision.especiallyForWords ??
    provision.especiallyFor.map((circumstance) => words.circumstance[circumstance]).join(', ');
  return (
    <section>
      <h2>{w.who}</h2>
      {rules.length === 0 ? (
        <p>{w.everybody}</p>
      ) : (
        <ul className="rules">
          {rules.map((stated) => (
            <FoundRule key={stated.sentence} stated={stated} />
          ))}
        </ul>
      )}
      {first !== '' && (
        <p>
          {w.priority} {first}.
        </p>
      )}
    </section>
  );
}
