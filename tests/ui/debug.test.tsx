import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app.tsx';

const user = userEvent.setup();

describe('the machine laid open', () => {
  it('questions: which comes next, what each option brings, and the way from each door', async () => {
    await openApp('/debug/questions');
    expect(screen.getByText('Next: What is your work situation now?')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Questions, in their order' });
    expect(within(table).getByRole('row', { name: /work situation/ })).toHaveTextContent('comes next');
    const ways = screen.getByRole('region', { name: /door by door/ });
    expect(within(ways).getByText('I am looking for work').closest('li')).not.toHaveTextContent(/Work/);
  });

  it('rules: every one with its source, narrowed by words and by kind', async () => {
    const { services } = await openApp('/debug/rules');
    const all = services.pack.catalogue.provisions.reduce((n, { rules }) => n + rules.length, 0);
    expect(screen.getByText(`${all} of ${all} rules.`)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of rule' }), 'earnsBelow');
    expect(screen.getByText(`1 of ${all} rules.`)).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox'), 'laptop');
    expect(screen.getByText(`0 of ${all} rules.`)).toBeInTheDocument();
  });

  it('match: verdict, findings and the score, whose parts add up', async () => {
    const { services } = await openApp('/debug/match');
    await act(async () => services.sitting.tell({ answers: { age: { from: 17, to: 17 } } }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Provision' }), 'welding-1');
    expect(screen.getByText('ineligible')).toBeInTheDocument();
    const findings = screen.getByRole('table', { name: 'Findings' });
    expect(within(findings).getByRole('row', { name: /19 or over/ })).toHaveTextContent('no');
    const score = screen.getByRole('table', { name: 'Score' });
    const points = within(score)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent));
    const total = points.pop() ?? Number.NaN;
    expect(points.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 1);
  });
});
