import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { countParts } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { openApp } from '../support/app.tsx';

const user = userEvent.setup();
const open = () => openApp('/coach');
const answersOf = ({ services }: Awaited<ReturnType<typeof open>>) => services.sitting.getState().answers;

describe('the page for coaches', () => {
  it('takes a choice at once, and shows what fits beside it', async () => {
    const app = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Learn a trade' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Age' }), '16 or 17');
    expect(answersOf(app)).toMatchObject({ needs: ['skills'], age: { from: 16, to: 17 } });
    const { fits, might, notNow } = countParts(
      matchAll(app.services.pack.catalogue, answersOf(app), '2026-03-03'),
      answersOf(app),
    );
    expect(screen.getByRole('heading', { name: `Fits (${fits})` })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: `Might fit: something to check (${might})` })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: `Not for them now (${notNow})` })).toBeInTheDocument();
    expect(notNow).toBeGreaterThan(0);
    expect(screen.getByText('Because: You must be 19 or over.')).toBeInTheDocument();
  });

  it('knows that somebody is being helped', async () => {
    const app = await open();
    expect(app.services.sitting.getState().helping).toBe(false);
    await user.click(screen.getByRole('checkbox', { name: 'Learn a trade' }));
    expect(app.services.sitting.getState().helping).toBe(true);
  });

  it('takes a typed place on Enter, and says what is wrong with an unknown one', async () => {
    const app = await open();
    const box = screen.getByRole('textbox', { name: /^Town/ });
    await user.type(box, 'Marram{Enter}');
    expect(answersOf(app).home?.name).toBe('Marram');
    await user.clear(box);
    await user.type(box, 'Atlantis{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('We do not know “Atlantis”');
    expect(answersOf(app).home?.name).toBe('Marram');
  });

  it('hides a question that makes no sense, and forgets its reply with the one it hung on', async () => {
    const app = await open();
    expect(screen.queryByRole('combobox', { name: 'Size of employer' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Out of work and looking' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Out of work for' }), '3 to 5 months');
    expect(answersOf(app).outOfWorkMonths).toEqual({ from: 3, to: 5.99 });
    await user.click(screen.getByRole('checkbox', { name: 'Out of work and looking' }));
    expect(answersOf(app).outOfWorkMonths).toBeUndefined();
  });

  it('leads from what is open to its field', async () => {
    await open();
    await user.click(screen.getByRole('checkbox', { name: 'Learn a trade' }));
    await user.click(screen.getByRole('button', { name: 'Ask: Age, for Welding for beginners' }));
    expect(screen.getByRole('combobox', { name: 'Age' })).toHaveFocus();
  });

  it('goes to the results and back by keys', async () => {
    await open();
    const field = screen.getByRole('checkbox', { name: 'Learn a trade' });
    field.focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByRole('heading', { name: 'What fits' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(field).toHaveFocus();
  });
});

describe('notes', () => {
  it('become facts only when they are confirmed, and can be taken back', async () => {
    const app = await open();
    await user.click(screen.getByText('Paste notes'));
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Aged 22. Unemployed. Lives in Marram.');
    await user.click(screen.getByRole('button', { name: 'Look for facts' }));
    expect(answersOf(app)).toEqual({});
    const age = screen.getByRole('checkbox', { name: /^Age: 22/ });
    expect(age).toBeChecked();
    await user.click(age);
    await user.click(screen.getByRole('button', { name: /^Use \d facts?$/ }));
    expect(answersOf(app)).toMatchObject({ work: ['unemployed'], home: { name: 'Marram' } });
    expect(answersOf(app).age).toBeUndefined();
    expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(answersOf(app)).toEqual({});
  });
});

describe('person after person', () => {
  it('starts blank, can be undone, and takes over only what is ticked', async () => {
    const app = await open();
    await user.type(screen.getByRole('textbox', { name: 'Nickname or initials' }), 'AK');
    expect(screen.getByText('Working on: AK')).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Learn a trade' }));
    await user.click(screen.getByRole('checkbox', { name: 'Out of work and looking' }));
    await user.click(screen.getByRole('button', { name: 'Next person' }));
    expect(answersOf(app)).toEqual({});
    expect(screen.getByText('Working on: no name given')).toBeInTheDocument();
    await user.click(screen.getByText('Same as last'));
    const same = screen.getByRole('group', { name: /Take these over/ });
    expect(within(same).getByRole('checkbox', { name: 'What they want' })).toBeChecked();
    expect(within(same).getByRole('checkbox', { name: 'Situation' })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Take over' }));
    expect(answersOf(app)).toEqual({ needs: ['skills'] });
    await user.click(screen.getByRole('button', { name: 'Bring the last person back' }));
    expect(answersOf(app)).toMatchObject({ needs: ['skills'], work: ['unemployed'] });
    expect(app.services.sitting.getState().nickname).toBe('AK');
  });

  it('leads to the plan', async () => {
    const app = await open();
    await user.click(screen.getByRole('checkbox', { name: 'Learn a trade' }));
    await user.click(screen.getByRole('link', { name: 'Make the plan' }));
    await waitFor(() => expect(app.router.state.location.pathname).toBe('/plan'));
    await screen.findByRole('heading', { level: 1, name: /plan/ });
    await act(async () => {});
  });
});
