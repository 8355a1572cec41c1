import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProvisionId } from '../../src/core/ids.ts';
import type { Pin } from '../../src/core/matching/pinsOf.ts';
import { ResultsMap } from '../../src/ui/map/ResultsMap.tsx';
import { basemap, bounds, entry, giveBoxesASize, pin, words } from './mapFixture.tsx';

const esol = entry(3, 'Free ESOL classes');
const college = pin('college', 'Burnley College', [53.8, -2.23], [esol]);
const library = pin('library', 'Preston Library', [53.76, -2.7], [entry(1, 'Work club'), entry(2, 'Learn My Way')], {
  town: 'Preston',
});
const somewhere = pin('rough', '', [54.05, -2.8], [entry(4, 'Maths')], { town: 'Lancaster', precision: 'town' });

function show(pins: readonly Pin[], more: { readonly selected?: ProvisionId } = {}) {
  const onSelect = vi.fn<(id: ProvisionId) => void>();
  const map = (list: readonly Pin[], selected = more.selected) => (
    <ResultsMap
      basemap={basemap}
      bounds={bounds}
      pins={list}
      selected={selected}
      onSelect={onSelect}
      words={words}
      colourOf={() => 'learn'}
    />
  );
  const { rerender, container } = render(map(pins));
  return {
    onSelect,
    container,
    again: (list: readonly Pin[], selected?: ProvisionId) => rerender(map(list, selected)),
  };
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const marks = () => [...document.querySelectorAll<HTMLElement>('[data-mark]')];

beforeEach(() => giveBoxesASize());

describe('the map of the list', () => {
  it('is a named region after a link that skips it, and the link moves the focus past it', async () => {
    const { container } = show([college]);
    expect(screen.getByRole('region', { name: 'Map of the list' })).toBeInTheDocument();
    const skip = screen.getByRole('link', { name: 'Skip the map' });
    expect(container.querySelector('a, button, [tabindex]')).toBe(skip);
    await userEvent.click(skip);
    expect(screen.getByText('After the map')).toHaveFocus();
    expect(window.location.hash).toBe('');
  });

  it('names each pin and shows the number of its card', async () => {
    show([library, college, somewhere]);
    expect(await button('3: Free ESOL classes, Burnley College')).toHaveTextContent(/^3$/);
    expect(await button('2 things at Preston Library: 1, 2')).toHaveTextContent(/^1\+1$/);
    expect(await button('4: Maths, somewhere in Lancaster')).toHaveTextContent(/^4$/);
  });

  it('is read by number, whatever order the pins come in', async () => {
    show([somewhere, college, library]);
    await button(/ESOL/);
    expect(marks().map((mark) => mark.dataset['mark'])).toEqual(['library', 'college', 'rough']);
    expect(marks().map((mark) => mark.tabIndex)).toEqual([0, 0, 0]);
  });

  it('tells who pressed a pin with one thing on it', async () => {
    const { onSelect } = show([library, college]);
    await userEvent.click(await button(/ESOL/));
    expect(onSelect.mock.calls).toEqual([['p3']]);
  });

  it('lists what is on at one place; Escape closes it and gives the focus back', async () => {
    const { onSelect } = show([library, college]);
    const opener = await button(/Preston Library/);
    await userEvent.click(opener);
    const list = screen.getByRole('dialog', { name: '2 things at Preston Library' });
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(within(list).getByRole('button', { name: '2 Learn My Way' }));
    expect(onSelect.mock.calls).toEqual([['p2']]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('opens the list by keyboard too, and its close button gives the focus back', async () => {
    show([library, college]);
    const opener = await button(/Preston Library/);
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
  });

  it('shows a hostile name as text and nothing else', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = show([
      pin('bad', hostile, [53.8, -2.23], [entry(1, hostile), entry(2, hostile)], { town: hostile }),
    ]);
    await userEvent.click(await button(`2 things at ${hostile}: 1, 2`));
    expect(screen.getByRole('heading', { name: `2 things at ${hostile}` })).toBeInTheDocument();
    expect(container.querySelector('img')).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });

  it('marks the chosen one', async () => {
    const { again } = show([library, college]);
    expect(await button(/ESOL/)).not.toHaveAttribute('aria-current');
    again([library, college], 'p3');
    expect(await button(/ESOL/)).toHaveAttribute('aria-current', 'true');
  });

  it('keeps the focus on a pin that is still there when the list changes', async () => {
    const { again } = show([library, college, somewhere]);
    const pinInFocus = await button(/ESOL/);
    pinInFocus.focus();
    again([somewhere, { ...college, entries: [entry(1, 'Free ESOL classes')] }]);
    expect(await button('1: Free ESOL classes, Burnley College')).toBe(pinInFocus);
    expect(pinInFocus).toHaveFocus();
  });

  it('gathers pins that are too near each other, names the place, and opens the cluster by a press', async () => {
    const near = pin('near', 'Burnley Library', [53.83, -2.26], [entry(5, 'IT club')]);
    show([library, college, near, somewhere]);
    const cluster = await button('2 things in Burnley, zoom in');
    cluster.focus();
    await userEvent.keyboard('{Enter}');
    expect(await button(/Burnley College/)).toHaveFocus();
    expect(await button(/Burnley Library/)).toBeInTheDocument();
  });

  it('hands the focus of a pin to the cluster that it goes into', async () => {
    const near = pin('near', 'Burnley Library', [53.83, -2.26], [entry(5, 'IT club')]);
    show([college, near]);
    (await button(/Burnley Library/)).focus();
    await userEvent.keyboard('---');
    expect(await button('2 things in Burnley, zoom in')).toHaveFocus();
  });

  it('lists a cluster that no zoom can part', async () => {
    const there = pin('there', 'Room 2', [53.8, -2.23], [entry(5, 'IT club')]);
    show([college, there, library]);
    await userEvent.click(await button('2 things in Burnley, show the list'));
    const list = screen.getByRole('dialog');
    expect(within(list).getByRole('button', { name: '3 Free ESOL classes Burnley College' })).toBeInTheDocument();
    expect(within(list).getByRole('button', { name: '5 IT club Room 2' })).toBeInTheDocument();
  });

  it('moves among pins with the arrow keys, and more than forty are one stop of the Tab key', async () => {
    giveBoxesASize(1600, 1200);
    const grid = Array.from({ length: 48 }, (_, i) =>
      pin(`v${i}`, `Hall ${i + 1}`, [53.5 + Math.floor(i / 8) * 0.13, -3 + (i % 8) * 0.13], [entry(i + 1, 'Class')]),
    );
    show(grid);
    const first = await button('1: Class, Hall 1');
    expect(marks().length).toBeGreaterThan(40);
    expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([first]);
    first.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(await button('2: Class, Hall 2')).toHaveFocus();
    expect(marks().filter((mark) => mark.tabIndex === 0)).toEqual([document.activeElement]);
    await userEvent.keyboard('{End}');
    expect(await button('48: Class, Hall 48')).toHaveFocus();
  });

  it('says which district the pin in focus is in', async () => {
    show([library, college]);
    (await button(/ESOL/)).focus();
    expect(await screen.findByText('Burnley', { selector: '.map-district-name' })).toBeInTheDocument();
  });

  it('stays where a person moved it until there are other pins', async () => {
    const { again } = show([library, college]);
    await button(/ESOL/);
    const seen = () => screen.getByRole('button', { name: /Library/ }).style.transform;
    const fitted = seen();
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    const moved = seen();
    expect(moved).not.toEqual(fitted);

    again([{ ...library }, { ...college }], 'p3');
    expect(seen()).toEqual(moved);

    giveBoxesASize(700, 500);
    fireEvent(window, new Event('resize'));
    await waitFor(() => expect(document.querySelector('.leaflet-land-pane svg')).toHaveAttribute('width', '1540'));
    expect(seen()).toEqual(moved);

    again([library, college, somewhere]);
    expect(seen()).not.toEqual(moved);
  });
});
