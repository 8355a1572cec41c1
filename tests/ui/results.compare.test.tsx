import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp } from '../support/app.tsx';

const said = () => screen.getAllByRole('status').map((status) => status.textContent);
const toggle = (title: string) => screen.getByRole('button', { name: `Compare: ${title}` });

describe('comparing', () => {
  it('takes three, refuses a fourth in words, and leads to the table', async () => {
    const user = userEvent.setup();
    const { services, router } = await openApp('/results');
    for (const title of ['Welding for beginners', 'English online', 'Laptop loan']) await user.click(toggle(title));
    expect(toggle('Laptop loan')).toHaveAttribute('aria-pressed', 'true');
    expect(said()).toContain('Laptop loan added, 3 of 3.');
    await user.click(toggle('Welding bootcamp'));
    expect(toggle('Welding bootcamp')).toHaveAttribute('aria-pressed', 'false');
    expect(said()).toContain('Three is the most at one time. Take one out first.');
    expect(services.sitting.getState().compared).toHaveLength(3);
    await act(() => user.click(screen.getByRole('link', { name: 'Compare 3' })));
    expect(await screen.findByRole('table')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/compare');
  });

  it('lets one be taken out, and all', async () => {
    const user = userEvent.setup();
    const { services } = await openApp('/results');
    await user.click(toggle('English online'));
    await user.click(toggle('English online'));
    expect(said()).toContain('English online taken out.');
    await user.click(toggle('English online'));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(services.sitting.getState().compared).toEqual([]);
    expect(said()).toContain('Nothing to compare now.');
  });
});

describe('side by side', () => {
  async function openCompare(compared: readonly string[]) {
    const app = await openApp('/compare');
    await act(async () =>
      app.services.sitting.tell({ compared, answers: { age: { from: 17, to: 17 }, needs: ['skills'] } }),
    );
    return { ...app, user: userEvent.setup() };
  }

  it('is a table with a row for each thing that people compare', async () => {
    await openCompare(['welding-1', 'welding-2', 'english-online']);
    const table = screen.getByRole('table');
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => within(head).getByRole('link').textContent),
    ).toEqual(['Welding for beginners', 'Welding bootcamp', 'English online']);
    const row = (name: string) => within(table).getByRole('rowheader', { name }).closest('tr');
    expect(row('Does it fit?')).toHaveTextContent('Not for you nowMight fit: something to checkFits you');
    expect(row('Why')).toHaveTextContent('Because: you must be 19 or over.');
    expect(row('Cost')).toHaveTextContent('Free');
    expect(row('When')).toHaveTextContent('Starts 13 April 2026');
    expect(row('How to get in')).toHaveTextContent('Ring the college');
    expect(row('Help with it')).toHaveTextContent('Help with clothes, tools or kit');
    expect(row('Source')).toHaveTextContent('Source: January 2026');
    expect(screen.getByRole('region', { name: /scrolled sideways/ })).toHaveAttribute('tabindex', '0');
  });

  it('lets a column go, and says what to do when all are gone', async () => {
    const { user } = await openCompare(['welding-1']);
    await user.click(screen.getByRole('button', { name: 'Take out: Welding for beginners' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to compare yet');
    expect(screen.getByRole('link', { name: 'Back to what fits' })).toHaveAttribute('href', '/results');
  });

  it('names what is no longer in the list', async () => {
    await openCompare(['welding-1', 'gone']);
    expect(screen.getByText('Some of what you chose is no longer in the list.')).toBeInTheDocument();
  });
});

describe('the page of one thing', () => {
  async function openProvision(id: string, answers: Parameters<typeof tell>[1]) {
    const app = await openApp(`/provision/${id}`);
    await tell(app, answers);
    return { ...app, user: userEvent.setup() };
  }
  const tell = (
    { services }: Awaited<ReturnType<typeof openApp>>,
    answers: Parameters<typeof services.sitting.tell>[0]['answers'],
  ) => act(async () => services.sitting.tell({ answers: answers ?? {} }));

  it('says nothing about fitting to somebody who told nothing', async () => {
    await openProvision('welding-1', {});
    expect(screen.queryByText(/Fits you|Might fit|Not for you/)).toBeNull();
    expect(screen.queryByText('Not known yet')).toBeNull();
  });

  it('holds each rule against what was told, in words', async () => {
    await openProvision('welding-2', { age: { from: 17, to: 17 }, work: ['unemployed'] });
    expect(screen.getByRole('heading', { name: 'Might fit: something to check' })).toBeInTheDocument();
    const rule = (text: RegExp) => screen.getByText(text, { selector: '.rules li div' }).closest('li');
    expect(rule(/You are out of work/)).toHaveTextContent('Fits what you told us');
    expect(rule(/You have a job/)).toHaveTextContent('Does not fit what you told us');
    expect(rule(/Usually 19 or over/)).toHaveTextContent('Only they can say: ask them');
  });

  it('asks the one thing to check there too', async () => {
    const { user } = await openProvision('welding-1', { needs: ['skills'] });
    await user.click(screen.getByRole('button', { name: 'How old are you?, for Welding for beginners' }));
    await user.click(screen.getByRole('radio', { name: '16 or 17' }));
    await user.click(screen.getByRole('button', { name: 'Use this answer' }));
    const verdict = screen.getByRole('heading', { name: 'Not for you now' });
    expect(verdict).toHaveFocus();
    expect(verdict.closest('section')).toHaveTextContent('Because: you must be 19 or over.');
    expect(said()).toContain('Not for you now, because: you must be 19 or over.');
  });
});
