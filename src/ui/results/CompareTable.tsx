import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { PickButton } from '../parts/PickButton.tsx';
import {
  CheckCell,
  CostCell,
  FitsCell,
  HowCell,
  LevelCell,
  SourceCell,
  SupportCell,
  WhatCell,
  WhenCell,
  WhereCell,
  WhyCell,
} from './compareCells.tsx';

interface Props {
  readonly matches: readonly Match[];
  readonly onRemove: (id: ProvisionId) => void;
}

const cells = {
  what: WhatCell,
  fits: FitsCell,
  why: WhyCell,
  check: CheckCell,
  cost: CostCell,
  where: WhereCell,
  when: WhenCell,
  level: LevelCell,
  how: HowCell,
  support: SupportCell,
  source: SourceCell,
} satisfies Record<string, (props: { readonly match: Match }) => ReactNode>;

const rows = Object.keys(cells) as (keyof typeof cells)[];

function Head({ match: { provision }, onRemove }: { readonly match: Match; readonly onRemove: Props['onRemove'] }) {
  const { compare } = useWords().results;
  return (
    <th scope="col">
      <Link className="compare-title" to={paths.provision(provision.id)} dir="auto">
        {provision.title}
      </Link>
      <span className="compare-tools no-print">
        <PickButton provision={provision} />
        <button
          type="button"
          className="button quiet"
          aria-label={compare.takeOutNamed(provision.title)}
          onClick={() => onRemove(provision.id)}
        >
          {compare.remove}
        </button>
      </span>
    </th>
  );
}

/** A real table; on a narrow page it scrolls sideways in a region of its own. */
export function CompareTable({ matches, onRemove }: Props) {
  const { compare } = useWords().results;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section className="compare-scroll" aria-label={compare.scroll} tabIndex={0}>
      <table className="compare-table" data-columns={matches.length}>
        <thead>
          <tr>
            <td />
            {matches.map((match) => (
              <Head key={match.provision.id} match={match} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const Cell = cells[row];
            return (
              <tr key={row}>
                <th scope="row">{compare.rows[row]}</th>
                {matches.map((match) => (
                  <td key={match.provision.id}>
                    <Cell match={match} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
