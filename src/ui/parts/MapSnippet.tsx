import type { Basemap } from '../../core/geography/basemap.ts';
import './mapSnippet.css';
import { useId } from 'react';
import type { Area, Venue } from '../../core/catalogue/catalogue.ts';
import { placeLabels } from '../../core/geography/placeLabels.ts';
import { type Projection, pathOf, projectionOf } from '../../core/geography/projection.ts';
import type { KindFamily } from '../../core/matching/family.ts';

interface Props {
  readonly basemap: Basemap;
  readonly bounds: Area['bounds'];
  readonly venues: readonly Venue[];
  readonly family: KindFamily;
  /** What the drawing is: "Where this is in Lancashire". */
  readonly title: string;
  /** What it shows, for those who do not see it; the venues' names and towns where absent. */
  readonly desc?: string;
}

const frame = { width: 400, height: 300, margin: 14 };
/** A town's circle is about 1.2 km wide on the ground, and never so small that it looks like an address. */
const roughKm = 1.2;
const leastRough = 11;

const rings = (list: Basemap['landBeyond'], projection: Projection): string =>
  (list ?? []).map((ring) => pathOf(ring, projection, 'closed')).join('');

function Ground({ basemap, projection }: { readonly basemap: Basemap; readonly projection: Projection }) {
  const beyond = rings(basemap.landBeyond, projection);
  return (
    <>
      <rect className={beyond ? 'snippet-sea' : 'snippet-land'} width={frame.width} height={frame.height} />
      {beyond && <path className="snippet-land" d={beyond} />}
      {basemap.districts.map((district) => (
        <path key={district.code} className="snippet-district" d={rings(district.rings, projection)} />
      ))}
      {basemap.roads
        .filter((road) => road.kind === 'motorway')
        .map((road) => (
          <path key={road.name} className="snippet-road" d={pathOf(road.line, projection, 'open')} />
        ))}
    </>
  );
}

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly rough: boolean;
}

function spotsOf(venues: readonly Venue[], { toXY }: Projection): readonly Spot[] {
  return venues.flatMap(({ id, point, precision }) => {
    if (!point) return [];
    const [x, y] = toXY([point.lat, point.lng]);
    return [{ id, x, y, rough: precision === 'town' }];
  });
}

function Names({
  basemap,
  projection,
  spots,
}: {
  readonly basemap: Basemap;
  readonly projection: Projection;
  readonly spots: readonly Spot[];
}) {
  const towns = basemap.towns.filter((town) => town.rank === 1);
  const wishes = towns.map(({ name, at }) => {
    const [x, y] = projection.toXY(at);
    return {
      id: name,
      x,
      y,
      width: name.length * 6.3 + 4,
      height: 13,
      side: x < frame.width / 2 ? 'right' : 'left',
      must: false,
    } as const;
  });
  const taken = spots.map(({ x, y }) => ({ x: x - 10, y: y - 10, width: 20, height: 20 }));
  const seats = placeLabels(wishes, taken);
  return wishes.map(({ id, x, y }) => {
    const seat = seats.get(id);
    return seat ? (
      <g key={id}>
        <circle className="snippet-town" cx={x} cy={y} r={1.6} />
        <text className="snippet-name" x={x + seat.dx} y={y + seat.dy}>
          {id}
        </text>
      </g>
    ) : null;
  });
}

const describe = (venues: readonly Venue[]): string =>
  venues
    .filter((venue) => venue.point)
    .map(({ name, town }) => (name.includes(town) ? name : `${name}, ${town}`))
    .join('; ');

/** A small still map for a page and for paper: the area, and where in it something is. Needs nothing of the big map. */
export function MapSnippet({ basemap, bounds, venues, family, title, desc = describe(venues) }: Props) {
  const id = useId();
  const projection = projectionOf(bounds, frame);
  const spots = spotsOf(venues, projection);
  return (
    <svg
      className={`snippet snippet-${family}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{desc}</desc>
      <Ground basemap={basemap} projection={projection} />
      <Names basemap={basemap} projection={projection} spots={spots} />
      {spots.map(({ id: venue, x, y, rough }) =>
        rough ? (
          <circle
            key={venue}
            className="snippet-rough"
            cx={x}
            cy={y}
            r={Math.max(leastRough, roughKm * projection.perKm)}
          />
        ) : (
          <circle key={venue} className="snippet-spot" cx={x} cy={y} r={6} />
        ),
      )}
    </svg>
  );
}
