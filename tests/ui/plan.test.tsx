import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import type { SittingState } from '../../src/ui/app/sitting.ts';
import { openApp } from '../support/app.tsx';

type App = Awaited<ReturnType<typeof openApp>>;

const tell = ({ services }: App, change: Partial<SittingState>) => act(() => services.sitting.tell(change));
const trade = { needs: ['skills'], age: { from: 30, to: 30 }, work: ['unemployed'] } as const;
const titles = () => [...document.querySelectorAll('.plan-step h3')].map((heading) => heading.textContent);
const step = (title: string) => screen.getByRole('heading', { level: 3, name: title }).closest('li') as HTMLElement;
const button = (name: string) => screen.getByRole('button', { name });

async function openPlan(change: Partial<SittingState>, options?: Parameters<typeof openApp>[1]): Promise<App> {
  const app = await openApp('/plan', options);
  tell(app, change);
  return app;
}

describe('a plan', () => {
  it('starts from questions where nothing was told, and counts nothing', async () => {
    const { services } = await openApp('/plan');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your plan');
    expect(screen.getByRole('link', { name: 'Start the questions' })).toHaveAttribute('href', '/ask');
    expect(await services.records.tally.all()).toEqual([]);
  });

  it('says for each step what it is for, why, what to check, whom to ring, and when it starts', async () => {
    await openPlan({ answers: { ...trade, device: 'none' } });
    expect(titles()).toEqual(['Laptop loan', 'Welding for beginners', 'Welding bootcamp']);
    expect(step('Laptop loan')).toHaveTextContent('A laptop, tablet or phone');
    expect(step('Laptop loan')).toHaveTextContent('Check this first: For people who live in South Seaholm.');
    expect(step('Laptop loan')).toHaveTextContent('No number listed. To ask somebody, ring');
    const first = step('Welding for beginners');
    expect(first).toHaveTextContent('Ring Gullwick College');
    expect(within(first).getByRole('link', { name: '01632 960100' })).toHaveAttribute('href', 'tel:01632960100');
    expect(first).toHaveTextContent('Starts 13 April 2026');
    expect(first).toHaveTextContent('Help with clothes, tools or kit');
    expect(step('Welding bootcamp')).toHaveTextContent('Do step 2 first.');
    expect(step('Welding bootcamp')).not.toHaveTextContent('Ask for a later one.');
  });

  it('warns of a start that lies before what has to come first is over', async () => {
    const early = { text: '2026-05-04', from: '2026-05-04', to: '2026-05-04' };
    const change = (catalogue: Catalogue): Catalogue => ({
      ...catalogue,
      intakes: catalogue.intakes.map((i) => (i.provision === 'welding-2' ? { ...i, starts: early } : i)),
    });
    const user = userEvent.setup();
    await openPlan({ answers: trade }, { change });
    expect(step('Welding bootcamp')).toHaveTextContent('Ask for a later one.');
    expect(screen.getByRole('link', { name: 'Put 2 starts in my calendar' })).toBeInTheDocument();
    await user.click(button('Done: Welding for beginners'));
    expect(step('Welding bootcamp')).not.toHaveTextContent('Ask for a later one.');
  });

  it('asks in place for the answer that would settle a step', async () => {
    await openPlan({ answers: { needs: ['skills'], interests: ['welding'] } });
    expect(screen.getByRole('link', { name: 'Answer this here, for Welding for beginners' })).toHaveAttribute(
      'href',
      '/ask/age',
    );
  });

  it('keeps what was told out of the title, the address and what is sent', async () => {
    const { router } = await openPlan({ answers: trade, helping: true });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A plan for the person you help');
    await waitFor(() => expect(document.title).toBe('Your plan – Foothold'));
    const { pathname, search, hash } = router.state.location;
    expect(pathname + search + hash).toBe('/plan');
    const sms = screen.getByRole('link', { name: 'Send as a text message' }).getAttribute('href') ?? '';
    const body = decodeURIComponent(sms.replace('sms:?&body=', ''));
    expect(body).toBe(
      [
        'My next steps',
        '1. Welding for beginners',
        '   Gullwick College: 01632 960100',
        '2. Welding bootcamp',
        '   Gullwick College: 01632 960100',
        'Seaholm Helpline: 01632 960001',
        `More: ${location.origin}/shortlist#welding-1,welding-2`,
      ].join('\n'),
    );
  });

  it('has help and a way on where nothing fits', async () => {
    const change = (catalogue: Catalogue): Catalogue => ({
      ...catalogue,
      provisions: catalogue.provisions.filter(({ id }) => id === 'old-scheme'),
    });
    const { services } = await openPlan({ answers: trade }, { change });
    expect(screen.getByRole('link', { name: 'See what is there and why' })).toHaveAttribute('href', '/results');
    expect(screen.getByRole('heading', { name: 'Talk to a person' })).toBeInTheDocument();
    expect(await services.records.tally.all()).toEqual([]);
  });

  it('counts itself once in a sitting, by door', async () => {
    const { services, router } = await openPlan({ answers: trade, door: 'looking' });
    await act(() => router.navigate('/about'));
    await act(() => router.navigate('/plan'));
    await screen.findByRole('heading', { level: 1, name: 'Your plan' });
    await waitFor(async () => expect(await services.records.tally.all()).toHaveLength(1));
    expect((await services.records.tally.all())[0]).toMatchObject({ door: 'looking', reached: 1 });
    act(() => services.sitting.forget());
    tell({ services, router }, { answers: trade, door: 'looking' });
    await waitFor(async () => expect((await services.records.tally.all())[0]).toMatchObject({ reached: 2 }));
  });
});

describe('changing a plan', () => {
  it('lets a helper move a step, says where it is now, and keeps the focus', async () => {
    const user = userEvent.setup();
    await openPlan({ answers: { ...trade, device: 'none' }, helping: true });
    await user.click(button('Move down: Laptop loan'));
    expect(titles()).toEqual(['Welding for beginners', 'Laptop loan', 'Welding bootcamp']);
    expect(screen.getByText('Moved to step 2 of 3.')).toBeInTheDocument();
    expect(button('Move down: Laptop loan')).toHaveFocus();
    await user.keyboard('{Enter}{Enter}');
    expect(titles().at(-1)).toBe('Laptop loan');
    expect(screen.getByText('It is at the end already.')).toBeInTheDocument();
    await user.click(button('Move up: Welding bootcamp'));
    expect(titles()[0]).toBe('Welding for beginners');
    expect(screen.getByText(/one of these two has to come first/)).toBeInTheDocument();
  });

  it('takes a step out and brings it back where it was', async () => {
    const user = userEvent.setup();
    const { services } = await openPlan({ answers: { ...trade, device: 'none' } });
    await user.click(button('Take out: Welding for beginners'));
    expect(titles()).toEqual(['Laptop loan', 'Welding bootcamp']);
    expect(step('Welding bootcamp')).toHaveTextContent('This needs “Welding for beginners” first.');
    expect(button('Undo')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(titles()).toEqual(['Laptop loan', 'Welding for beginners', 'Welding bootcamp']);
    expect(screen.getByRole('heading', { level: 3, name: 'Welding for beginners' })).toHaveFocus();
    for (const title of titles()) await user.click(button(`Take out: ${title}`));
    expect(screen.getByText('You have taken every step out.')).toBeInTheDocument();
    await user.click(button('Take back all changes'));
    expect(titles()).toHaveLength(3);
    expect(services.sitting.getState().plan).toMatchObject({ dropped: [], added: [], order: [] });
  });

  it('gives a resident no more to handle than ticking off, taking out and swapping', async () => {
    const user = userEvent.setup();
    const { services } = await openPlan({ answers: { ...trade, device: 'none' } });
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Add a step' })).toBeNull();
    await user.click(button('Done: Laptop loan'));
    expect(button('Done: Laptop loan')).toHaveAttribute('aria-pressed', 'true');
    expect(services.sitting.getState().plan.ticked).toEqual(['laptop-loan']);
  });

  it('takes another one instead', async () => {
    const user = userEvent.setup();
    await openPlan({ answers: trade });
    await user.click(within(step('Welding for beginners')).getByText('Instead of this (1)'));
    await user.click(button('Use this one: English online'));
    expect(titles()).toContain('English online');
    expect(titles()).not.toContain('Welding for beginners');
    expect(screen.getByRole('heading', { level: 3, name: 'English online' })).toHaveFocus();
  });

  it('lets a helper find something and add it', async () => {
    const user = userEvent.setup();
    await openPlan({ answers: trade, helping: true });
    const field = screen.getByLabelText('Find something to add');
    await user.type(field, 'online laptop');
    expect(screen.getByText('Nothing on the list has that word and can be added.')).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, 'LAPTOP lib');
    expect(screen.getByText('1 thing to choose from.')).toBeInTheDocument();
    await user.click(button('Add: Laptop loan'));
    expect(titles()[0]).toBe('Laptop loan');
    expect(screen.getByText('Added as step 1: Laptop loan.')).toBeInTheDocument();
    expect(screen.getByText('Nothing on the list has that word and can be added.')).toBeInTheDocument();
  });
});

describe('taking a plan along', () => {
  it('gives one calendar file with every start that has a day', async () => {
    await openPlan({ answers: trade });
    const link = screen.getByRole('link', { name: 'Put the start in my calendar' });
    const file = decodeURIComponent(link.getAttribute('href') ?? '');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(file).toContain('DTSTART;VALUE=DATE:20260413');
  });

  it('says that there is nothing for a calendar where no start is known', async () => {
    await openPlan({ answers: trade }, { change: (catalogue) => ({ ...catalogue, intakes: [] }) });
    expect(screen.getByText(/nothing for a calendar/)).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: /calendar/ })).toBeNull();
  });

  it('puts all steps on the shortlist, in their order and once', async () => {
    const user = userEvent.setup();
    const { services } = await openPlan({ answers: trade });
    await user.click(button('Save all to shortlist'));
    expect(await screen.findByText('All steps are on your shortlist.')).toBeInTheDocument();
    await user.click(button('Save all to shortlist'));
    const { entries } = services.records.shortlist.getState();
    expect(entries.map(({ provision }) => provision)).toEqual(['welding-1', 'welding-2']);
  });

  it('copies the steps as text', async () => {
    const user = userEvent.setup();
    await openPlan({ answers: trade });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(button('Copy as text'));
    expect(await screen.findByText('Copied.')).toBeInTheDocument();
    expect(write.mock.calls[0]?.[0]).toMatch(/^My next steps\n1\. Welding for beginners/);
  });
});
