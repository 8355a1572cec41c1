import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import type { Area } from '../../core/catalogue/catalogue.ts';
import type { MapWords } from './mapWords.ts';
import { wantsStillness } from './motion.ts';
import { showArea } from './zoomTo.ts';

const drawings = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  north: 'm6 15 6-6 6 6',
  south: 'm6 9 6 6 6-6',
  west: 'm15 6-6 6 6 6',
  east: 'm9 6 6 6-6 6',
} as const;

interface ControlProps {
  readonly drawing: keyof typeof drawings;
  readonly name: string;
  /** It stays where it is and keeps the focus, but does nothing. */
  readonly off?: boolean;
  readonly onPress: () => void;
}

function Control({ drawing, name, off = false, onPress }: ControlProps) {
  return (
    <button
      type="button"
      className={`map-control map-control-${drawing}`}
      aria-label={name}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path
          d={drawings[drawing]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.25"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}

interface Reach {
  readonly isNearest: boolean;
  readonly isFarthest: boolean;
}

const reachOf = (map: LeafletMap): Reach => ({
  isNearest: map.getZoom() >= map.getMaxZoom(),
  isFarthest: map.getZoom() <= map.getMinZoom(),
});

function useReach(map: LeafletMap): Reach {
  const [reach, setReach] = useState(() => reachOf(map));
  useEffect(() => {
    const look = () => setReach(reachOf(map));
    map.on('zoomend zoomlevelschange', look);
    look();
    return () => void map.off('zoomend zoomlevelschange', look);
  }, [map]);
  return reach;
}

const directions = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] } as const;
const compass = ['north', 'west', 'east', 'south'] as const;

/** Everything that a drag or a wheel does, for a single press. Moving is offered once there is something to move to. */
export function MapControls({
  map,
  bounds,
  words,
}: {
  readonly map: LeafletMap;
  readonly bounds: Area['bounds'];
  readonly words: MapWords;
}) {
  const { isNearest, isFarthest } = useReach(map);
  const animate = !wantsStillness();
  const move = (direction: (typeof compass)[number]) => {
    const [x, y] = directions[direction];
    map.panBy(
      map.getSize().scaleBy(
        map
          .getSize()
          .multiplyBy(0)
          .add([x * 0.4, y * 0.4]),
      ),
      { animate },
    );
  };
  return (
    <>
      <div className="map-controls">
        <Control drawing="in" name={words.zoomIn} off={isNearest} onPress={() => map.zoomIn(1, { animate })} />
        <Control drawing="out" name={words.zoomOut} off={isFarthest} onPress={() => map.zoomOut(1, { animate })} />
        <Control drawing="whole" name={words.whole} onPress={() => showArea(map, bounds)} />
      </div>
      {!isFarthest &&
        compass.map((direction) => (
          <Control key={direction} drawing={direction} name={words.move[direction]} onPress={() => move(direction)} />
        ))}
    </>
  );
}
