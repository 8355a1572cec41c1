import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toKept } from '../../src/ui/app/keeping.ts';
import { restoreSitting, savedOnOf } from '../../src/ui/app/restoreSitting.ts';
import type { SittingState } from '../../src/ui/app/sitting.ts';
import { openApp } from '../support/app.tsx';

type App = Awaited<ReturnType<typeof openApp>>;

const press = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('button', { name }));
const follow = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('link', { name }));
const tick = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('checkbox', { name }));
const keepBox = () => screen.getByRole('checkbox', { name: /^Keep my answers/ });
const arrives = ({ router }: App, path: string) => waitFor(() => expect(router.state.location.pathname).toBe(path));
const pick = { provision: 'welding-1', title: 'Welding for beginners', added: '2026-03-03', order: 1 };
const confirming = () => within(screen.getByRole('region', { name: 'Finish and clear?' }));

/** The list of answers of somebody who has told some. */
async function withAnswers(state: Partial<SittingState> = { answers: { needs: ['skills'] }, asked: ['needs'] }) {
  const app = await openApp('/answers');
  await act(async () => app.services.sitting.tell(state));
  return app;
}

describe('the answers', () => {
  it('stand in words, with what was passed, and can each be changed', async () => {
    const app = await withAnswers({
      answers: { needs: ['skills'], age: { from: 19, to: 23 } },
      asked: ['needs', 'home'],
    });
    expect(screen.getByText('19 to 23')).toBeInTheDocument();
    expect(screen.getByText('Where').nextSibling).toHaveTextContent('Not given');
    await follow('Change: What would help');
    await userEvent.setup().click(await screen.findByRole('checkbox', { name: 'Find a job' }));
    await press('Save and go back');
    await arrives(app, '/answers');
    expect(await screen.findByText('Find a job, Learn a trade')).toBeInTheDocument();
    expect(JSON.stringify(app.router.state.location.state)).not.toContain('skills');
  });

  it('leave out what was passed and makes no sense any more', async () => {
    await withAnswers({ answers: { work: ['employed'] }, asked: ['work', 'out-of-work'] });
    expect(screen.queryByText('Out of work for')).not.toBeInTheDocument();
  });
});

describe('answers on the device', () => {
  it('are kept only where somebody asks for it, and come back rebuilt', async () => {
    const { services } = await openApp('/answers');
    const { sitting, records, pack, findPlace } = services;
    const find = await findPlace;
    await act(async () => sitting.tell({ answers: { work: ['unemployed'], home: find('Marram') as never } }));
    expect(await records.answers.load()).toBeUndefined();
    await userEvent.setup().click(keepBox());
    expect(await screen.findByText(/until 10 March 2026/)).toBeInTheDocument();
    await act(async () => sitting.tell({ answers: { ...sitting.getState().answers, device: 'none' } }));
    await waitFor(async () => {
      const kept = await records.answers.load();
      expect(restoreSitting(kept, pack.catalogue, find)?.answers).toEqual(sitting.getState().answers);
      expect(savedOnOf(kept)).toBe('2026-03-03');
    });
    await userEvent.setup().click(keepBox());
    await waitFor(async () => expect(await records.answers.load()).toBeUndefined());
  });

  it('are kept again by somebody who changes their mind twice', async () => {
    const { services } = await withAnswers();
    for (let n = 0; n < 3; n++) await userEvent.setup().click(keepBox());
    await waitFor(async () => expect(await services.records.answers.load()).toBeDefined());
  });

  it('are not promised where the browser refuses', async () => {
    const { services } = await withAnswers();
    vi.spyOn(services.records.answers, 'save').mockResolvedValue('refused');
    await userEvent.setup().click(keepBox());
    expect(await screen.findByText(/This browser does not keep anything/)).toBeInTheDocument();
    expect(keepBox()).not.toBeChecked();
  });

  it('are said on the first page to be there, and of which day', async () => {
    const { services, router } = await withAnswers();
    await act(async () => services.keeping.resumed('2026-03-01'));
    await act(() => router.navigate('/'));
    expect(await screen.findByText('Your answers from 1 March 2026 are here.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute('href', '/ask');
  });
});

describe('finishing', () => {
  it('says what goes and what stays, and can be gone back on', async () => {
    const { services } = await withAnswers();
    await act(async () => services.records.shortlist.put(pick));
    await press('Finish and clear');
    expect(screen.getByRole('heading', { name: 'Finish and clear?' })).toHaveFocus();
    expect(
      confirming()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'your answers',
      'your plan',
      'your shortlist of 1 thing',
      expect.stringContaining('They do not name you'),
    ]);
    await press('Go back');
    expect(screen.getByRole('button', { name: 'Finish and clear' })).toHaveFocus();
    expect(services.sitting.getState().answers).toEqual({ needs: ['skills'] });
  });

  it('wipes everything of the sitting and its copy, keeps the shortlist, and going back shows nothing', async () => {
    const app = await withAnswers({
      answers: { work: ['unemployed'] },
      asked: ['work'],
      door: 'looking',
      nickname: 'K',
    });
    const { sitting, records } = app.services;
    await userEvent.setup().click(keepBox());
    await waitFor(async () => expect(await records.answers.load()).toBeDefined());
    await act(async () => records.shortlist.put(pick));
    await act(() => app.router.navigate('/ask/work'));
    await screen.findByRole('checkbox', { name: 'Out of work and looking', checked: true });
    await act(() => app.router.navigate('/answers'));
    await press('Finish and clear');
    await press('Yes, clear it');
    await arrives(app, '/finished');
    expect(sitting.getState()).toMatchObject({ answers: {}, asked: [], door: undefined, nickname: undefined });
    await waitFor(async () => expect(await records.answers.load()).toBeUndefined());
    expect(records.shortlist.getState().entries).toHaveLength(1);
    await act(() => app.router.navigate(-1));
    expect(await screen.findByRole('checkbox', { name: 'Out of work and looking' })).not.toBeChecked();
  });

  it('takes the shortlist too where that is wanted', async () => {
    const app = await withAnswers();
    const { shortlist } = app.services.records;
    await act(async () => shortlist.put(pick));
    await press('Finish and clear');
    await tick('Clear the shortlist too');
    await press('Yes, clear it');
    await arrives(app, '/finished');
    await waitFor(() => expect(shortlist.getState().entries).toHaveLength(0));
  });
});

/** Whatever may lie in a kept copy, from noise to something that nearly is one. */
const copies = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      format: fc.constant(1),
      savedOn: fc.oneof(fc.jsonValue(), fc.constant('2026-03-01')),
      answers: fc.oneof(
        fc.jsonValue(),
        fc.record(
          {
            work: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('unemployed', 'student', 'pirate'))),
            age: fc.oneof(fc.jsonValue(), fc.record({ from: fc.double(), to: fc.double() })),
            home: fc.oneof(fc.jsonValue(), fc.record({ place: fc.constantFrom('Marram', 'Atlantis', '') })),
            circumstances: fc.oneof(fc.jsonValue(), fc.record({ yes: fc.jsonValue(), no: fc.jsonValue() })),
          },
          { requiredKeys: [] },
        ),
      ),
      asked: fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom('work', 'needs', 'shoe-size', '__proto__'))),
      door: fc.oneof(fc.jsonValue(), fc.constantFrom('looking', 'trap')),
      helping: fc.jsonValue(),
      plan: fc.oneof(fc.jsonValue(), fc.record({ order: fc.constant(['welding-1', 'gone']), reached: fc.boolean() })),
    },
    { requiredKeys: ['format'] },
  ),
);

describe('whatever lies in the kept copy', () => {
  it('it gives a sound sitting, which is kept and comes back the same, or none', async () => {
    const { services } = await openApp('/about');
    const find = await services.findPlace;
    const { catalogue } = services.pack;
    const provisions = new Set(catalogue.provisions.map(({ id }) => id));
    fc.assert(
      fc.property(copies, (value) => {
        const restored = restoreSitting(value, catalogue, find);
        if (!restored) return;
        const { answers, asked, door, plan } = restored;
        expect(asked).not.toContain('shoe-size');
        expect(door === undefined || door === 'looking').toBe(true);
        expect(plan.order.every((id) => provisions.has(id))).toBe(true);
        expect(Object.values(answers.home?.point ?? {}).every(Number.isFinite)).toBe(true);
        expect(restoreSitting(JSON.parse(JSON.stringify(toKept(restored, '2026-03-01'))), catalogue, find)).toEqual(
          restored,
        );
      }),
      { numRuns: 500 },
    );
  });
});
