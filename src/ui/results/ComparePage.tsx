import './results.css';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';
import { useSittingMatches } from '../app/useFlow.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Page } from '../parts/Page.tsx';
import { CompareTable } from './CompareTable.tsx';

/** Two or three things side by side, in a table that can be printed. */
export function ComparePage() {
  const { results, provision: w } = useWords();
  const { compare } = results;
  const { sitting } = useServices();
  const { compared } = useSitting();
  const all = useSittingMatches();
  const [said, setSaid] = useState('');
  const matches = compared.flatMap((id) => all.find(({ provision }) => provision.id === id) ?? []);
  const remove = (id: string) => {
    setSaid(compare.removed(matches.find(({ provision }) => provision.id === id)?.provision.title ?? id));
    sitting.tell({ compared: compared.filter((other) => other !== id) });
    // The button goes with its column.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Page
      heading={matches.length === 0 ? compare.empty : compare.heading}
      className="compare-page"
      lead={matches.length === 0 && <p className="lead">{compare.emptyLead}</p>}
    >
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {matches.length < compared.length && <p className="notice">{compare.gone}</p>}
      {matches.length === 1 && <p>{compare.one}</p>}
      {matches.length > 0 && <CompareTable matches={matches} onRemove={remove} />}
      <p className="row no-print">
        <Link className={matches.length === 0 ? 'button primary' : 'button'} to={paths.results}>
          {compare.back}
        </Link>
        {matches.length > 0 && (
          <button type="button" className="button" onClick={() => print()}>
            <Icon name="print" />
            {w.print}
          </button>
        )}
      </p>
      <HelpCard />
    </Page>
  );
}
