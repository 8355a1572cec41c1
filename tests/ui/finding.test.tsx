import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SearchUnavailable } from '../../src/adapters/search/searchUnavailable.ts';
import { openApp } from '../support/app.tsx';

const titles = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const address = ({ router }: Awaited<ReturnType<typeof openApp>>) =>
  `${router.state.location.pathname}${router.state.location.search}`;

describe('the list', () => {
  it('shows the next start, the places and the doubt of each', async () => {
    await openApp('/find?sort=soonest');
    expect(titles()).toEqual(['Welding for beginners', 'Welding bootcamp', 'English online', 'Laptop loan']);
    const [first, , , last] = screen.getAllByRole('article');
    expect(first).toHaveTextContent('Free');
    expect(first).toHaveTextContent('Gullwick, Marram');
    expect(first).toHaveTextContent('Starts 13 April 2026');
    expect(last).toHaveTextContent('Free (not confirmed)');
    expect(last).toHaveTextContent('Ask if it is running');
  });

  it('shows a provision with two venues and three starts once', async () => {
    await openApp('/find?q=welding');
    await screen.findByRole('article', { name: 'Welding for beginners' });
    expect(titles().filter((title) => title === 'Welding for beginners')).toHaveLength(1);
  });

  it('ticks without moving anything, and applies when told to', async () => {
    const user = userEvent.setup();
    const app = await openApp('/find');
    await user.click(screen.getByRole('checkbox', { name: /^Bootcamp/ }));
    expect(titles()).toHaveLength(4);
    expect(address(app)).toBe('/find');
    // The router moves on in a transition, which waits.
    await act(() => user.click(screen.getByRole('button', { name: 'Show 1' })));
    expect(titles()).toEqual(['Welding bootcamp']);
    expect(address(app)).toBe('/find?kind=bootcamp');
    expect(screen.getByRole('heading', { name: '1 thing' })).toHaveFocus();
  });

  it('keeps who it is for out of the address, and drops only whom a confirmed rule shuts out', async () => {
    const user = userEvent.setup();
    const app = await openApp('/find');
    await user.click(screen.getByText('Who is it for?'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Age' }), '16 to 18');
    await user.click(screen.getByRole('button', { name: /^Show \d/ }));
    expect(titles()).not.toContain('Welding for beginners');
    expect(titles()).toContain('Welding bootcamp');
    expect(address(app)).toBe('/find');
    expect(screen.getByText('1 thing is not for you now')).toBeInTheDocument();
    expect(screen.getByText('because: You must be 19 or over.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /Remove: For: 16 to 18/ }));
    expect(titles()).toContain('Welding for beginners');
    // What was taken away is gone from the panel too: the next "Show" must not tell it again.
    expect(screen.getByRole('combobox', { name: 'Age' })).toHaveValue('');
  });

  it('sorts by distance from a typed place that stands in no address', async () => {
    const user = userEvent.setup();
    const app = await openApp('/find?sort=nearest');
    await user.type(screen.getByLabelText(/From which/), 'marram');
    await user.click(screen.getByRole('button', { name: 'Use' }));
    expect(screen.getAllByRole('article')[0]).toHaveTextContent('under a mile as the crow flies');
    expect(address(app)).toBe('/find?sort=nearest');
    expect(screen.getByLabelText(/From which/)).toHaveValue('');
    await user.clear(screen.getByLabelText(/From which/));
    await user.type(screen.getByLabelText(/From which/), 'Atlantis');
    await user.click(screen.getByRole('button', { name: 'Use' }));
    expect(await screen.findByText(/We do not know “Atlantis”/)).toBeInTheDocument();
  });

  it('takes a typed postcode for where somebody lives, and keeps it out of the address', async () => {
    const user = userEvent.setup();
    const app = await openApp('/find');
    await user.type(screen.getByRole('combobox', { name: 'Search' }), 'welding near ZZ1 1AB{Enter}');
    expect(await screen.findByRole('button', { name: 'Remove: Distances from ZZ1 1' })).toBeInTheDocument();
    expect(address(app)).toBe('/find?q=welding');
  });

  it('ignores what it does not know in an address', async () => {
    await openApp('/find?kind=nonsense&district=E0&sort=sideways&q=%20');
    expect(titles()).toHaveLength(4);
  });

  it('says that the search is down, and shows what there is', async () => {
    const down: Parameters<typeof openApp>[1] = {
      search: {
        load: async () => {},
        search: () => Promise.reject(new SearchUnavailable('no worker')),
        suggest: () => Promise.reject(new SearchUnavailable('no worker')),
        close: () => {},
      },
    };
    await openApp('/find?q=welding', down);
    expect(await screen.findByText(/Search has stopped working on this page/)).toBeInTheDocument();
    expect(titles()).toHaveLength(4);
  });
});

describe('text of the catalogue', () => {
  it('stays text, whatever is in it', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const change: NonNullable<Parameters<typeof openApp>[1]>['change'] = (catalogue) => ({
      ...catalogue,
      provisions: catalogue.provisions.map((p) => ({ ...p, title: hostile, summary: hostile, provider: hostile })),
    });
    await openApp('/provision/welding-1', { change });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(hostile);
    expect(document.querySelector('main img')).toBeNull();
  });
});

describe('a provision', () => {
  it('shows alternatives with their doubt, and what comes before', async () => {
    await openApp('/provision/welding-2');
    expect(screen.getByText('One of these:')).toBeInTheDocument();
    expect(screen.getByText(/Usually 19 or over/)).toHaveTextContent('Not confirmed');
    expect(screen.getByRole('heading', { name: 'Needs first' })).toBeInTheDocument();
  });

  it('offers each start that lies ahead for a calendar', async () => {
    await openApp('/provision/welding-1');
    const link = screen.getByRole('link', { name: 'Add the start on 13 April 2026 to your calendar' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('DTSTART;VALUE=DATE:20260413');
  });

  it('names what was retired and leads on', async () => {
    await openApp('/provision/net-mending');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('“Net mending” is no longer in the list');
    expect(screen.getByRole('link', { name: 'Look at this instead: Welding for beginners' })).toHaveAttribute(
      'href',
      '/provision/welding-1',
    );
  });

  it('gives the help line where nobody has a number', async () => {
    await openApp('/provision/laptop-loan');
    expect(screen.getByText(/We have no number for Ebbing Trust/)).toHaveTextContent('Seaholm Helpline');
  });
});

describe('the shortlist', () => {
  it('names retired ones in a shared link, and offers to keep the rest', async () => {
    const user = userEvent.setup();
    const { services } = await openApp('/shortlist#welding-1,net-mending,nobody-knows');
    expect(screen.getByText('Net mending: no longer in the list.', { exact: false })).toBeInTheDocument();
    expect(screen.getByText(/“nobody-knows”: no longer in the list/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Keep all on this device' }));
    expect(await screen.findByText('Kept on this device.')).toBeInTheDocument();
    expect(services.records.shortlist.getState().entries.map((pick) => pick.provision)).toEqual(['welding-1']);
  });
});
