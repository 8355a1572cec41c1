import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Venue } from '../../src/core/catalogue/catalogue.ts';
import { MapSnippet } from '../../src/ui/parts/MapSnippet.tsx';
import { basemap, bounds } from './mapFixture.tsx';

const college: Venue = {
  id: 'college',
  name: 'Burnley College',
  town: 'Burnley',
  point: { lat: 53.8, lng: -2.23 },
  precision: 'street',
  basis: 'known',
};
const town: Venue = { ...college, id: 'town', name: '', town: 'Nelson', precision: 'town' };
const { point: _point, ...lost } = { ...college, id: 'lost', name: 'Nowhere' };

const draw = (venues: readonly Venue[]) =>
  render(
    <MapSnippet basemap={basemap} bounds={bounds} venues={venues} family="learn" title="Where this is in Lancashire" />,
  );

describe('the small still map', () => {
  it('is one picture with a name and a description', () => {
    draw([college, lost]);
    const picture = screen.getByRole('img', { name: 'Where this is in Lancashire' });
    expect(picture).toHaveAccessibleDescription('Burnley College');
  });

  it('draws an address as a spot, a town as a circle, and nothing for what has no point', () => {
    const { container } = draw([college, { ...college, id: 'annexe' }, town, lost]);
    expect(container.querySelectorAll('.snippet-spot')).toHaveLength(2);
    expect(container.querySelectorAll('.snippet-rough')).toHaveLength(1);
  });

  it('shows a hostile name as text', () => {
    const { container } = draw([{ ...college, name: '<img src=x onerror=alert(1)>', town: 'Burnley' }]);
    expect(screen.getByRole('img')).toHaveAccessibleDescription('<img src=x onerror=alert(1)>, Burnley');
    expect(container.querySelector('img')).toBeNull();
  });
});
