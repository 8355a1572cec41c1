import type { ReactNode } from 'react';
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

/** One of several ways is enough: what holds of them together stands before them. */
function Alternatives({ of, children }: { readonly of: readonly StatedRule[]; readonly children: ReactNode }) {
  const { provision: w } = useWords();
  return (
    <>
      {w.oneOf}
      {children}
      <ul className="rules-within">
        {of.map((option) => (
          <OneRule key={option.sentence} stated={option} />
        ))}
      </ul>
    </>
  );
}

function OneRule({ stated }: { readonly stated: StatedRule }) {
  const { provision: w } = useWords();
  const finding = useFinding(stated);
  const { rule, sentence, confirmed } = stated;
  const found = finding && <span className={`finding-words finding-words-${finding.holds}`}>{finding.words}</span>;
  return (
    <li className={finding && 'rule-found'}>
      {finding && <FindingMark holds={finding.holds} />}
      <div>
        {rule.kind === 'any' ? (
          <Alternatives of={rule.of}>{found}</Alternatives>
        ) : (
          <>
            {sentence}
            {!confirmed && <span className="block small doubt">{w.notConfirmed}</span>}
            {found}
          </>
        )}
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
            <OneRule key={stated.sentence} stated={stated} />
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
