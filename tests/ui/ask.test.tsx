import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreSitting } from '../../src/ui/app/keeping.ts';
import { openApp } from '../support/app.tsx';

type App = Awaited<ReturnType<typeof openApp>>;

const press = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('link', { name }));
/** A page may have to be fetched first. */
const arrives = ({ router }: App, path: string) => waitFor(() => expect(router.state.location.pathname).toBe(path));
const leaves = ({ router }: App, path: string) => waitFor(() => expect(router.state.location.pathname).not.toBe(path));
/** Moves on as a link would, and waits for the page. */
const goes = async ({ router }: App, path: string, name: string | RegExp) => {
  await act(() => router.navigate(path));
  await screen.findByRole('heading', { level: 1, name });
};
const tick = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('checkbox', { name }));

describe('the questions', () => {
  it('start from a door with what the door tells, and never ask it', async () => {
    const app = await openApp('/');
    await press(/^I am looking for work/);
    expect(app.services.sitting.getState().answers.work).toEqual(['unemployed']);
    await arrives(app, '/ask/needs');
    await screen.findByRole('heading', { level: 1, name: 'What would help you?' });
  });

  it('go on by Continue alone, and choosing moves nothing', async () => {
    const app = await openApp('/ask/needs');
    const { router } = app;
    await tick('Learn a trade');
    expect(router.state.location.pathname).toBe('/ask/needs');
    await press('Continue');
    await leaves(app, '/ask/needs');
    expect(router.state.location.search + JSON.stringify(router.state.location.state)).not.toContain('skills');
  });

  it('show the earlier reply when somebody goes back, and keep the later ones', async () => {
    const app = await openApp('/ask/needs');
    const { services } = app;
    await tick('Learn a trade');
    await press('Continue');
    await leaves(app, '/ask/needs');
    await goes(app, '/ask/home', /live/);
    await userEvent.setup().type(screen.getByRole('textbox', { name: /Town/ }), 'South Seaholm');
    await press('Continue');
    await leaves(app, '/ask/home');
    await goes(app, '/ask/needs', /help you/);
    expect(screen.getByRole('checkbox', { name: 'Learn a trade' })).toBeChecked();
    await tick('Get a laptop');
    await press('Continue');
    expect(services.sitting.getState().answers).toMatchObject({
      needs: ['skills', 'device'],
      home: { name: 'South Seaholm' },
    });
  });

  it('take "not sure" for an answer and never put the question again', async () => {
    const app = await openApp('/ask/needs');
    await press('I’m not sure');
    await leaves(app, '/ask/needs');
    expect(app.services.sitting.getState()).toMatchObject({ answers: {}, asked: ['needs'] });
    await act(() => app.router.navigate('/ask'));
    await leaves(app, '/ask');
    expect(app.router.state.location.pathname).not.toBe('/ask/needs');
  });

  it('say of an unknown place what would do, and lose nothing', async () => {
    await openApp('/ask/home');
    const box = screen.getByRole('textbox', { name: /Town/ });
    await userEvent.setup().type(box, 'Atlantis');
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveTextContent('We do not know “Atlantis”');
    expect(box).toHaveFocus();
    expect(box).toHaveValue('Atlantis');
    expect(box).toHaveAccessibleDescription(/Atlantis/);
  });

  it('take a typed age, and refuse what is none', async () => {
    const app = await openApp('/ask/needs');
    await press('I’m not sure');
    await leaves(app, '/ask/needs');
    await goes(app, '/ask/age', /old/);
    const box = screen.getByRole('textbox', { name: /type the age/ });
    await userEvent.setup().type(box, '3x');
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveTextContent('“3x” is not an age');
    await userEvent.setup().clear(box);
    await userEvent.setup().type(box, '34');
    await press('Continue');
    await leaves(app, '/ask/age');
    expect(app.services.sitting.getState().answers.age).toEqual({ from: 34, to: 34 });
  });

  it('start again, and say so, where a reload has forgotten everything', async () => {
    await arrives(await openApp('/ask/age'), '/ask/work');
    expect(screen.getByText(/Your answers are gone/)).toBeInTheDocument();
  });

  it('answer an address that is no question with a way on', async () => {
    await openApp('/ask/shoe-size');
    expect(screen.getByText(/no such question/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on with the questions' })).toBeInTheDocument();
  });
});

describe('the answers', () => {
  it('can each be changed, and the way leads back to them', async () => {
    const app = await openApp('/answers');
    await act(async () => app.services.sitting.tell({ answers: { needs: ['skills'] }, asked: ['needs'] }));
    expect(screen.getByText('Learn a trade')).toBeInTheDocument();
    await follow('Change: What would help');
    await userEvent.setup().click(await screen.findByRole('checkbox', { name: 'Find a job' }));
    await press('Save and go back');
    await arrives(app, '/answers');
    expect(await screen.findByText('Find a job, Learn a trade')).toBeInTheDocument();
  });

  it('are kept only where somebody asks for it, and come back rebuilt', async () => {
    const { services } = await openApp('/answers');
    const { sitting, records, pack, findPlace } = services;
    await act(async () =>
      sitting.tell({ answers: { work: ['unemployed'], home: (await findPlace)('Marram') as never } }),
    );
    expect(await records.answers.load()).toBeUndefined();
    await tick(/Keep my answers/);
    await waitFor(async () => expect(await records.answers.load()).toBeDefined());
    await act(async () => sitting.tell({ answers: { ...sitting.getState().answers, device: 'none' } }));
    await waitFor(async () => {
      const kept = restoreSitting(await records.answers.load(), pack.catalogue, await findPlace);
      expect(kept?.answers).toEqual(sitting.getState().answers);
    });
    await tick(/Keep my answers/);
    await waitFor(async () => expect(await records.answers.load()).toBeUndefined());
  });

  it('are wiped with everything of the sitting, after saying what goes and what stays', async () => {
    const app = await openApp('/answers');
    const { sitting, records } = app.services;
    await act(async () => sitting.tell({ answers: { work: ['unemployed'] }, asked: ['work'], door: 'looking' }));
    await tick(/Keep my answers/);
    await waitFor(async () => expect(await records.answers.load()).toBeDefined());
    await act(async () => {
      await records.shortlist.put({
        provision: 'welding-1',
        title: 'Welding for beginners',
        added: '2026-03-03',
        order: 1,
      });
    });
    await press('Finish and clear');
    expect(screen.getByText('This stays: your shortlist of 1 thing.')).toBeInTheDocument();
    await press('Clear everything named above');
    await arrives(app, '/finished');
    expect(sitting.getState().answers).toEqual({});
    expect(sitting.getState().door).toBeUndefined();
    await waitFor(async () => expect(await records.answers.load()).toBeUndefined());
    expect(records.shortlist.getState().entries).toHaveLength(1);
  });

  it('whatever lies in the kept copy: a sound sitting or none', async () => {
    const { services } = await openApp('/about');
    const findPlace = await services.findPlace;
    const { catalogue } = services.pack;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              format: fc.constant(1),
              answers: fc.jsonValue(),
              asked: fc.jsonValue(),
              door: fc.jsonValue(),
              plan: fc.jsonValue(),
            },
            { requiredKeys: ['format'] },
          ),
        ),
        (value) => {
          const restored = restoreSitting(value, catalogue, findPlace);
          if (!restored) return;
          expect(Array.isArray(restored.asked)).toBe(true);
          expect(restored.plan.order.every((id) => catalogue.provisions.some((p) => p.id === id))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
