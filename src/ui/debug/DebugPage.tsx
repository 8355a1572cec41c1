import './debug.css';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { Page } from '../parts/Page.tsx';

interface Props {
  readonly heading: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The frame of the pages that lay the machine open. */
export function DebugPage({ heading, lead, children }: Props) {
  const { debug } = useWords();
  return (
    <Page heading={heading} className="debug" lead={<p className="lead">{lead}</p>}>
      <nav className="row" aria-label={debug.others}>
        <NavLink to={paths.debug('questions')}>{debug.questions.heading}</NavLink>
        <NavLink to={paths.debug('rules')}>{debug.rules.heading}</NavLink>
        <NavLink to={paths.debug('match')}>{debug.match.heading}</NavLink>
      </nav>
      {children}
    </Page>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** By a key of their own; the first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that scrolls inside itself where it is too wide, for hands on a keyboard too. */
export function DebugTable({ caption, columns, rows }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="debug-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell's place in its row is what it is
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
