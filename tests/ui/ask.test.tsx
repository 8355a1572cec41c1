import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { openApp } from '../support/app.tsx';

type App = Awaited<ReturnType<typeof openApp>>;

const press = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('button', { name }));
const tick = (name: string | RegExp) => userEvent.setup().click(screen.getByRole('checkbox', { name }));
const type = (box: HTMLElement, text: string) => userEvent.setup().type(box, text);
const placeBox = () => screen.getByRole('textbox', { name: /^Town/ });
const question = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
/** A page may have to be fetched first. */
const arrives = ({ router }: App, path: string) => waitFor(() => expect(router.state.location.pathname).toBe(path));

/** Somebody who came in by the door for people out of work, at the first question. */
async function lookingForWork() {
  const app = await openApp('/');
  await press(/^I am looking for work/);
  await question('What would help you?');
  return app;
}

/** Goes to a question as a link on another page would. */
async function goes({ router }: App, path: string, name: string | RegExp) {
  await act(() => router.navigate(path));
  await question(name);
}

async function goesBack({ router }: App, name: string | RegExp) {
  await act(() => router.navigate(-1));
  await question(name);
}

describe('the questions', () => {
  it('start from a door with what the door tells, and never ask it', async () => {
    const { services, router } = await lookingForWork();
    expect(services.sitting.getState().answers.work).toEqual(['unemployed']);
    expect(router.state.location.pathname).toBe('/ask/needs');
  });

  it('are for the person; who helps somebody comes to a page of their own', async () => {
    const app = await openApp('/');
    await press(/^I am helping someone/);
    await arrives(app, '/coach');
    expect(app.services.sitting.getState().helping).toBe(true);
  });

  it('go on by Continue alone: choosing only changes the count', async () => {
    const app = await lookingForWork();
    const status = within(screen.getByRole('main')).getByRole('status');
    const before = status.textContent;
    await tick('Get a laptop');
    expect(app.router.state.location.pathname).toBe('/ask/needs');
    await waitFor(() => expect(status.textContent).not.toBe(before));
    expect(status).toHaveTextContent(/^\d+ things? fits? so far(, \d+ might)?\.$/);
    await press('Continue');
    await question(/live/);
  });

  it('end at the results after eight at most, none put twice, no answer in an address, the history or the title', async () => {
    const app = await openApp('/');
    await press(/^I am 16 to 24/);
    const put: string[] = [];
    const seen: string[] = [];
    app.router.subscribe(({ location, navigation }) => {
      for (const at of [location, navigation.location])
        seen.push(`${at?.pathname} ${at?.search} ${at?.hash} ${JSON.stringify(at?.state)} ${document.title}`);
    });
    await question(/work situation/);
    while (put.length < 9 && app.router.state.location.pathname !== '/results') {
      const heading = screen.getByRole('heading', { level: 1 });
      put.push(app.router.state.location.pathname);
      const first = [...screen.queryAllByRole('checkbox'), ...screen.queryAllByRole('radio')][0];
      if (first) await userEvent.setup().click(first);
      await press('Continue');
      await waitFor(() => expect(heading).not.toBeInTheDocument());
      await screen.findByRole('heading', { level: 1 });
    }
    expect(new Set(put).size).toBe(put.length);
    expect(seen.filter((entry) => /unemployed|skills|welding|1[69]|[{,]"age/.test(entry))).toEqual([]);
    expect(put[0]).toBe('/ask/work');
    expect(put.length).toBeLessThanOrEqual(8);
  });

  it('show the earlier reply when somebody goes back, and a change keeps the later ones', async () => {
    const app = await lookingForWork();
    await tick('Learn a trade');
    await press('Continue');
    await question(/live/);
    await type(placeBox(), 'South Seaholm');
    await press('Continue');
    await waitFor(() => expect(app.router.state.location.pathname).not.toBe('/ask/home'));
    await goesBack(app, /live/);
    expect(placeBox()).toHaveValue('South Seaholm');
    await press('Back');
    await question(/help you/);
    expect(screen.getByRole('checkbox', { name: 'Learn a trade' })).toBeChecked();
    await tick('Get a laptop');
    await press('Continue');
    expect(app.services.sitting.getState().answers).toMatchObject({
      needs: ['skills', 'device'],
      home: { name: 'South Seaholm' },
    });
    await waitFor(() => expect(app.router.state.location.pathname).not.toMatch(/needs|home/));
  });

  it('take "not sure" for an answer and never put the question again', async () => {
    const app = await lookingForWork();
    await press('I’m not sure');
    await question(/live/);
    expect(app.services.sitting.getState()).toMatchObject({ answers: { work: ['unemployed'] }, asked: ['needs'] });
    await act(() => app.router.navigate('/ask'));
    await arrives(app, '/ask/home');
  });

  it('let nobody say what is private unless they want to', async () => {
    const app = await lookingForWork();
    expect(screen.queryByRole('button', { name: /rather not say/ })).not.toBeInTheDocument();
    await goes(app, '/ask/circumstances', /fit you/);
    await press('I’d rather not say');
    expect(app.services.sitting.getState()).toMatchObject({ answers: {}, asked: ['circumstances'] });
  });

  it('let "none of these" stand beside a tick: none of the others', async () => {
    const forCarers = (catalogue: Catalogue): Catalogue => ({
      ...catalogue,
      provisions: catalogue.provisions.map((p) => ({ ...p, especiallyFor: ['carer', 'veteran'] })),
    });
    const app = await openApp('/', { change: forCarers });
    await goes(app, '/ask/circumstances', /fit you/);
    await tick('On a low income');
    await tick(/^None of these/);
    await press('Continue');
    const { circumstances } = app.services.sitting.getState().answers;
    expect(circumstances).toEqual({ yes: ['low-income'], no: ['carer', 'veteran'] });
  });

  it('show of a long list what most things are about, and fold the rest away', async () => {
    const ids = Array.from({ length: 20 }, (_, n) => `s${n}`);
    const manySubjects = (catalogue: Catalogue): Catalogue => ({
      ...catalogue,
      subjects: ids.map((id) => ({ id, words: `Subject ${id}` })),
      provisions: catalogue.provisions.map((p, n) => ({ ...p, subjects: n === 0 ? ids : ['s19'] })),
    });
    const app = await openApp('/', { change: manySubjects });
    await goes(app, '/ask/interests', /learn or do/);
    expect(screen.getAllByRole('checkbox')[0]).toHaveAccessibleName('Subject s19');
    const fold = screen.getByText('More to choose from (8)').closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(within(fold as HTMLElement).getAllByRole('checkbox', { hidden: true })).toHaveLength(8);
  });
});

describe('what is typed', () => {
  it.each([
    ['Atlantis', 'We do not know “Atlantis”'],
    ['m1 1aa', '“M1 1AA” looks like a postcode that this list does not cover'],
  ])('and is no place here (%s) gets a sentence, and nothing is lost', async (typed, sentence) => {
    const app = await lookingForWork();
    await goes(app, '/ask/home', /live/);
    await type(placeBox(), typed);
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(placeBox()).toHaveFocus();
    expect(placeBox()).toHaveValue(typed);
    expect(placeBox()).toBeInvalid();
    expect(placeBox()).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 12)));
    expect(app.services.sitting.getState().answers.home).toBeUndefined();
  });

  it('can be chosen as a district instead', async () => {
    const app = await lookingForWork();
    await goes(app, '/ask/home', /live/);
    await userEvent.setup().selectOptions(screen.getByRole('combobox', { name: /district/ }), 'North Seaholm');
    await press('Continue');
    expect(app.services.sitting.getState().answers.home?.name).toBe('North Seaholm');
  });

  it('as an age is taken, and refused where it is none', async () => {
    const app = await lookingForWork();
    await goes(app, '/ask/age', /old/);
    const box = screen.getByRole('textbox', { name: /type the age/ });
    await type(box, '3x');
    await press('Continue');
    expect(screen.getByRole('alert')).toHaveTextContent('“3x” is not an age');
    expect(box).toHaveFocus();
    await userEvent.setup().clear(box);
    await type(box, '34');
    await press('Continue');
    expect(app.services.sitting.getState().answers.age).toEqual({ from: 34, to: 34 });
  });

  it.each(['Continue', 'I’m not sure'])('leaves alone what a door told, at %s', async (button) => {
    const app = await openApp('/');
    await press(/^I am 16 to 24/);
    await question(/work situation/);
    await goes(app, '/ask/age', /old/);
    expect(screen.getByText(/You have told us: 16 to 24/)).toBeInTheDocument();
    await press(button);
    await arrives(app, '/ask/work');
    expect(app.services.sitting.getState()).toMatchObject({ answers: { age: { from: 16, to: 24 } }, asked: ['age'] });
  });
});

describe('an address of a question', () => {
  it('starts again, and says so, where a reload has forgotten everything', async () => {
    await arrives(await openApp('/ask/age'), '/ask/work');
    expect(screen.getByText(/Your answers are gone/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Back' })).toHaveAttribute('href', '/');
  });

  it('is put as it is to somebody who chose it, even with nothing told', async () => {
    const app = await openApp('/answers');
    await userEvent.setup().click(screen.getByText('Tell us more'));
    await userEvent.setup().click(screen.getByRole('link', { name: 'Answer: Age' }));
    await question('How old are you?');
    expect(app.router.state.location.pathname).toBe('/ask/age');
  });

  it('that is none has a way on', async () => {
    await openApp('/ask/shoe-size');
    expect(screen.getByText(/no such question/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Go on with the questions' })).toHaveAttribute('href', '/ask');
  });

  it('whose question makes no sense any more has a way on', async () => {
    const app = await lookingForWork();
    await goes(app, '/ask/employer-size', 'A few questions');
    expect(screen.getByRole('link', { name: 'Show me what there is' })).toHaveAttribute('href', '/results');
  });
});
