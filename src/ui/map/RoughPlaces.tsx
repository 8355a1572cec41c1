import { Circle, Pane } from 'react-leaflet';
import type { Pin } from '../../core/matching/pinsOf.ts';

const metres = 1200;

/** Soft circles for pins that are only known to be somewhere in a town; several in one town share one. */
export function RoughPlaces({ pins }: { readonly pins: readonly Pin[] }) {
  const rough = pins.filter((pin) => pin.precision === 'town');
  const points = new Map(rough.map(({ point }) => [`${point.lat} ${point.lng}`, point]));
  return (
    <Pane name="rough">
      {[...points].map(([key, { lat, lng }]) => (
        <Circle key={key} pane="rough" center={[lat, lng]} radius={metres} className="map-rough" interactive={false} />
      ))}
    </Pane>
  );
}
