import type { Provision } from '../../core/catalogue/catalogue.ts';
import { rulesInForce } from '../../core/eligibility/ruleSentence.ts';
import type { StatedRule } from '../../core/eligibility/rules.ts';
import { useServices, useWords } from '../app/services.ts';

function OneRule({ stated }: { readonly stated: StatedRule }) {
  const { provision: w } = useWords();
  const { rule } = stated;
  if (rule.kind === 'any')
    return (
      <>
        {w.oneOf}
        <ul>
          {rule.of.map((option) => (
            <li key={option.sentence}>
              <OneRule stated={option} />
            </li>
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

/** Who it is for: every rule in the words of its source, doubt included. */
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
            <li key={stated.sentence}>
              <OneRule stated={stated} />
            </li>
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
