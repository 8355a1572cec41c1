import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { countParts } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { openApp } from '../support/app.tsx';

interface Options {
  readonly helping?: boolean;
  readonly change?: (catalogue: Catalogue) => Catalogue;
}

async function openResults(answers: Answers, { helping = false, change = (c) => c }: Options = {}) {
  const app = await openApp('/results', { change });
  await act(async () => app.services.sitting.tell({ answers, helping }));
  return { ...app, user: userEvent.setup() };
}

const region = (name: RegExp) => screen.getByRole('region', { name });
const titlesIn = (part: HTMLElement) =>
  within(part)
    .queryAllByRole('article')
    .map((card) => within(card).getByRole('heading').textContent);
const said = () => screen.getAllByRole('status').map((status) => status.textContent);
const welding: Answers = { needs: ['skills'] };

describe('what fits', () => {
  it('shows everything and says so to somebody who told nothing', async () => {
    await openResults({});
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('4 things to look at');
    expect(screen.getByText(/You have not told us anything yet/)).toBeInTheDocument();
    expect(screen.getAllByRole('article')).toHaveLength(4);
    expect(screen.getByRole('link', { name: 'Start the questions' })).toHaveAttribute('href', '/ask');
  });

  it.each<[string, Answers]>([
    ['who wants skills', welding],
    ['of 17', { ...welding, age: { from: 17, to: 17 } }],
    ['of 40 with a job', { needs: ['work'], age: { from: 40, to: 40 }, work: ['employed'] }],
    ['with no computer', { device: 'none', needs: ['device'] }],
  ])('counts for somebody %s as everywhere else', async (_, answers) => {
    const { services } = await openResults(answers);
    const counts = countParts(matchAll(services.pack.catalogue, answers, '2026-03-03'), answers);
    expect(titlesIn(region(/^Fits you \(/))).toHaveLength(counts.fits);
    expect(region(/^Fits you \(/)).toHaveAccessibleName(`Fits you (${counts.fits})`);
    expect(titlesIn(region(/^Might fit/))).toHaveLength(counts.might);
    expect(region(/^Might fit/)).toHaveAccessibleName(`Might fit: something to check (${counts.might})`);
    const sum = `${counts.fits} ${counts.fits === 1 ? 'fits' : 'fit'} you, ${counts.might} might, ${counts.notNow} not for now.`;
    await screen.findByText(sum);
    expect(said()).toContain(sum);
    expect(screen.getAllByRole('article').map((card) => card.querySelector('.card-number')?.textContent)).toEqual(
      screen.getAllByRole('article').map((_card, i) => `Number ${i + 1}${i + 1}`),
    );
  });

  it('says why in the person’s own terms, and speaks of them to who helps them', async () => {
    const { services } = await openResults({ needs: ['skills'], age: { from: 30, to: 30 } });
    const card = screen.getByRole('article', { name: 'Welding for beginners' });
    expect(card).toHaveTextContent('You want to learn a trade · you are 19 or over');
    await act(async () => services.sitting.tell({ helping: true }));
    expect(card).toHaveTextContent('They want to learn a trade · they are 19 or over');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 things fit them');
  });

  it('leads on to the plan, to the answers and to the next question', async () => {
    await openResults(welding);
    expect(screen.getByRole('link', { name: 'Make my plan' })).toHaveAttribute('href', '/plan');
    expect(screen.getByRole('link', { name: 'Change your answers' })).toHaveAttribute('href', '/answers');
    expect(screen.getByRole('link', { name: 'Answer the next question' })).toHaveAttribute('href', '/ask');
    expect(screen.getByText('Learn a trade')).toBeInTheDocument();
  });
});

describe('a doubt', () => {
  it('is not glossed over: what is usually for others has no reason why it fits', async () => {
    await openResults({ age: { from: 17, to: 17 } });
    const card = screen.getByRole('article', { name: 'Welding bootcamp' });
    expect(card).not.toHaveTextContent('rules it out');
  });
});

describe('one thing to check', () => {
  const ask = () => screen.getByRole('button', { name: 'How old are you?, for Welding for beginners' });
  const card = () => screen.getByRole('article', { name: 'Welding for beginners' });

  it('is asked in the card, says what came of it, and leaves the card where it was until it is moved', async () => {
    const { user } = await openResults(welding);
    expect(card()).toHaveTextContent('One thing to check: You must be 19 or over');
    const before = titlesIn(region(/^Might fit/)).indexOf('Welding for beginners');
    await user.click(ask());
    expect(ask()).toHaveAttribute('aria-expanded', 'true');
    expect(within(card()).getByRole('radio', { name: '15 or under' })).toHaveFocus();
    await user.click(within(card()).getByRole('radio', { name: '25 to 49' }));
    await user.click(within(card()).getByRole('button', { name: 'Use this answer' }));
    expect(said()).toContain('Welding for beginners: Now fits you.');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2 things fit you');
    expect(titlesIn(region(/^Might fit/)).indexOf('Welding for beginners')).toBe(before);
    expect(screen.getByRole('link', { name: 'Welding for beginners' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Move it to its place: Welding for beginners' }));
    expect(titlesIn(region(/^Fits you/))).toContain('Welding for beginners');
    expect(titlesIn(region(/^Might fit/))).not.toContain('Welding for beginners');
    expect(screen.getByRole('link', { name: 'Welding for beginners' })).toHaveFocus();
  });

  it('says which rule is against it, and still takes nothing away', async () => {
    const { user } = await openResults(welding);
    await user.click(ask());
    await user.click(within(card()).getByRole('radio', { name: '16 or 17' }));
    await user.click(within(card()).getByRole('button', { name: 'Use this answer' }));
    expect(said()).toContain('Welding for beginners: Not for you now, because: you must be 19 or over.');
    expect(card()).toHaveTextContent('Not for you now, because: you must be 19 or over.');
    expect(screen.getByText('1 thing not for you now')).toBeInTheDocument();
  });

  it('may be left unsure: then somebody can be rung', async () => {
    const { user } = await openResults(welding);
    await user.click(ask());
    await user.click(within(card()).getByRole('button', { name: 'I’m not sure' }));
    expect(said()).toContain('Welding for beginners: Still might fit you.');
    expect(ask()).toHaveFocus();
    expect(card()).toHaveTextContent(/Not sure\? That is fine: ask them when you ring. Ring /);
    expect(within(card()).getByRole('link', { name: /\d{5}/ })).toHaveAttribute('href', expect.stringMatching(/^tel:/));
  });

  it('gives the focus back when it is put away', async () => {
    const { user } = await openResults(welding);
    await user.click(ask());
    await user.keyboard('{Escape}');
    expect(ask()).toHaveFocus();
    expect(ask()).toHaveAttribute('aria-expanded', 'false');
    await user.click(ask());
    await user.click(within(card()).getByRole('button', { name: 'Cancel' }));
    expect(ask()).toHaveFocus();
  });

  it('asks for the exact age where only a band is known that is too wide', async () => {
    const { user } = await openResults({ ...welding, age: { from: 16, to: 24 } });
    await user.click(ask());
    expect(within(card()).queryAllByRole('radio')).toHaveLength(0);
    expect(within(card()).getByRole('textbox')).toHaveFocus();
    await user.type(within(card()).getByRole('textbox'), '22{Enter}');
    expect(said()).toContain('Welding for beginners: Now fits you.');
  });

  it('asks about no more circumstances than the card is about', async () => {
    // Something else puts veterans first, so that the question offers them on its own page.
    const change = (area: Catalogue): Catalogue => ({
      ...area,
      provisions: area.provisions.map((p) => (p.id === 'welding-2' ? { ...p, especiallyFor: ['veteran'] } : p)),
    });
    const { user, services } = await openResults({ needs: ['device'] }, { change });
    const south = services.pack.catalogue.districts.find(({ name }) => name === 'South Seaholm');
    const home = {
      name: 'South',
      point: { lat: 52.5, lng: 1 },
      withinKm: 1,
      districts: [{ code: south?.code ?? '', share: 1 }],
    };
    await act(async () => services.sitting.tell({ answers: { needs: ['device'], home } }));
    await user.click(screen.getByRole('button', { name: 'Do any of these fit you?, for Laptop loan' }));
    const laptop = screen.getByRole('article', { name: 'Laptop loan' });
    expect(within(laptop).getAllByRole('checkbox')).toHaveLength(2);
    await user.click(within(laptop).getByRole('checkbox', { name: /^None of these/ }));
    await user.click(within(laptop).getByRole('button', { name: 'Use this answer' }));
    expect(services.sitting.getState().answers.circumstances).toEqual({ yes: [], no: ['low-income'] });
    expect(said()).toContain('Laptop loan: Not for you now, because: for people on a low income.');
  });
});

describe('not for now', () => {
  const young: Answers = { ...welding, age: { from: 17, to: 17 } };

  it('says which rule, what would change it, and what there is instead', async () => {
    const { user } = await openResults(young);
    const fold = screen.getByText('1 thing not for you now').closest('details');
    expect(fold).not.toHaveAttribute('open');
    await user.click(screen.getByText('1 thing not for you now'));
    const row = screen.getByRole('link', { name: 'Welding for beginners' }).closest('li');
    expect(row).toHaveTextContent('Because: you must be 19 or over.');
    expect(row).toHaveTextContent('You can join from the age of 19.');
    expect(row).toHaveTextContent('Instead: Welding bootcamp');
  });

  it('is open for who helps somebody', async () => {
    await openResults(young, { helping: true });
    expect(screen.getByText('1 thing not for them now').closest('details')).toHaveAttribute('open');
  });
});

describe('a wish that costs much', () => {
  const atWeekends: Answers = { needs: ['skills'], times: ['weekend'] };

  it('is named with what it hides, and can be left out and taken back', async () => {
    const { user, services } = await openResults(atWeekends);
    const { catalogue } = services.pack;
    const shown = (answers: Answers) => {
      const { fits, might } = countParts(matchAll(catalogue, answers, '2026-03-03'), answers);
      return fits + might;
    };
    const hidden = shown(welding) - shown(atWeekends);
    const offer = region(/^Want to see more/);
    expect(offer).toHaveTextContent(`Your answer “At the weekend” puts ${hidden} thing`);
    await user.click(screen.getByRole('button', { name: 'Show them, and leave out “At the weekend”' }));
    expect(services.sitting.getState().answers).toEqual(welding);
    expect(screen.getAllByRole('article')).toHaveLength(shown(welding));
    expect(said()).toContain(`“At the weekend” is left out: ${hidden} more thing${hidden === 1 ? '' : 's'}.`);
    expect(screen.getByRole('heading', { name: 'Want to see more?' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(services.sitting.getState().answers).toEqual(atWeekends);
    expect(said()).toContain('“At the weekend” counts again.');
  });

  it('is never something true of a person', async () => {
    await openResults({ ...atWeekends, age: { from: 17, to: 17 } });
    expect(screen.getByRole('button', { name: /leave out “At the weekend”/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /leave out “17”/ })).toBeNull();
  });
});

describe('nothing fits', () => {
  const shutOut: Answers = { needs: ['device'], circumstances: { yes: [], no: ['low-income'] } };

  it('shows what comes nearest and a person to ring, and counts the gap once', async () => {
    const { services, user } = await openResults(shutOut);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing fits you for now');
    expect(screen.getByRole('link', { name: '01632 960001' })).toBeInTheDocument();
    expect(titlesIn(region(/^What comes nearest/))).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: /leave out “Get a laptop”/ }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await act(async () => {});
    const gaps = await services.records.gaps.all();
    const mine = gaps.filter(({ need }) => need === 'device');
    expect(mine).toEqual([
      { need: 'device', district: 'unknown', constraint: 'circumstance', week: '2026-W10', times: 1 },
    ]);
  });
});

describe('what is not asked for', () => {
  it('is folded away and never counted', async () => {
    const { user } = await openResults({ needs: ['device'] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 thing might fit you');
    await user.click(screen.getByText('3 other things you could have'));
    expect(screen.getByRole('link', { name: 'Welding bootcamp' }).closest('li')).toHaveTextContent('for another need');
  });

  it('has nothing that a rule shuts somebody out of', async () => {
    await openResults({ needs: ['device'], age: { from: 17, to: 17 } });
    expect(screen.getByText('2 other things you could have')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Welding for beginners' })).toBeNull();
  });
});

describe('a long list', () => {
  const change = (catalogue: Catalogue): Catalogue => {
    const [model] = catalogue.provisions.filter(({ id }) => id === 'english-online');
    if (!model) return catalogue;
    const copies = Array.from({ length: 16 }, (_, i): Provision => {
      const n = String(i + 1).padStart(2, '0');
      return {
        ...model,
        id: `copy-${n}`,
        title: `Thing ${n}`,
        provider: n,
        providers: [],
        kind: i % 4 === 2 ? 'bootcamp' : 'course',
      };
    });
    return { ...catalogue, provisions: copies };
  };

  it('has its best three first, then stands by kind, numbered through, ten at a time', async () => {
    const { user } = await openResults(welding, { change });
    const fits = region(/^Fits you/);
    expect(
      within(fits)
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['The best three first', 'Courses (10)']);
    expect(titlesIn(fits)).toHaveLength(10);
    await user.click(within(fits).getByRole('button', { name: 'Bootcamps (3)' }));
    expect(screen.getByRole('heading', { name: 'Bootcamps (3)' })).toHaveFocus();
    expect(titlesIn(fits)).toHaveLength(16);
    expect(
      within(fits)
        .getAllByRole('article')
        .map((card) => card.querySelector('.card-number')?.textContent),
    ).toEqual(Array.from({ length: 16 }, (_, i) => `Number ${i + 1}${i + 1}`));
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('shows the next ones when asked to', async () => {
    const { user } = await openResults(welding, { change });
    await user.click(screen.getByRole('button', { name: 'Show 6 more' }));
    expect(screen.getAllByRole('article')).toHaveLength(16);
  });
});
