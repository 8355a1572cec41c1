import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Provision } from '../../core/catalogue/catalogue.ts';
import { type RuleKind, ruleKinds, type StatedRule } from '../../core/eligibility/rules.ts';
import type { Words } from '../../messages/en.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { DebugPage, DebugTable } from './DebugPage.tsx';

interface RuleRow {
  readonly provision: Provision;
  readonly stated: StatedRule;
  /** The kinds it and its parts have. */
  readonly kinds: readonly RuleKind[];
  readonly key: string;
}

const kindsOf = ({ rule }: StatedRule): readonly RuleKind[] =>
  rule.kind === 'any' || rule.kind === 'all' ? [rule.kind, ...rule.of.flatMap(kindsOf)] : [rule.kind];

function inForce({ validFrom, validTo }: StatedRule, { debug: { rules } }: Words): string {
  const parts = [...(validFrom ? [rules.from(validFrom)] : []), ...(validTo ? [rules.to(validTo)] : [])];
  return parts.length === 0 ? rules.always : parts.join(' ');
}

/** Every rule of every provision with its source. */
export function RulesPage() {
  const words = useWords();
  const { rules: w, yes, no } = words.debug;
  const { provisions } = useCatalogue();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState('');
  const asked = useDeferredValue(typed.trim().toLowerCase());
  const all = useMemo(
    () =>
      provisions.flatMap((provision) =>
        provision.rules.map(
          (stated, i): RuleRow => ({ provision, stated, kinds: kindsOf(stated), key: `${provision.id}-${i}` }),
        ),
      ),
    [provisions],
  );
  const shown = all.filter(
    ({ provision, stated, kinds }) =>
      (kind === '' || kinds.some((k) => k === kind)) &&
      `${provision.id} ${provision.title} ${stated.sentence} ${stated.source}`.toLowerCase().includes(asked),
  );
  return (
    <DebugPage heading={w.heading} lead={w.lead}>
      <div className="row debug-filters">
        <label className="field">
          {w.search}
          <input type="search" autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </label>
        <label className="field">
          {w.kind}
          <select value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{w.all}</option>
            {ruleKinds.map((id) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status">{w.count(shown.length, all.length)}</p>
      <DebugTable
        caption={w.table}
        columns={w.columns}
        rows={shown.map(({ provision, stated, kinds, key }) => ({
          key,
          cells: [
            <Link key="title" to={paths.provision(provision.id)}>
              {provision.title}
            </Link>,
            kinds.join(', '),
            stated.sentence,
            stated.confirmed ? yes : no,
            inForce(stated, words),
            stated.source,
          ],
        }))}
      />
    </DebugPage>
  );
}
