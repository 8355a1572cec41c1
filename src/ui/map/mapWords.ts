import type { Pin } from '../../core/matching/pinsOf.ts';

/** Where a cluster is: nearly everything in one town, or round about it. */
export interface ClusterPlace {
  readonly town: string;
  readonly most: boolean;
}

/** Every word on the map. They come from outside, so that the map knows no language. */
export interface MapWords {
  /** The name of the whole thing: "Map of the list". */
  readonly region: string;
  /** What the arrow keys do: "Map: arrow keys move it, plus and minus zoom". */
  readonly surface: string;
  readonly skip: string;
  /** Where the skip link leads: "After the map". */
  readonly after: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly move: { readonly north: string; readonly south: string; readonly west: string; readonly east: string };
  readonly close: string;
  /** "Burnley College", or "somewhere in Burnley". */
  readonly place: (pin: Pin) => string;
  /** "3: Free ESOL classes, Burnley College"; for several "5 things at Burnley College: 2, 7, 9". */
  readonly pinName: (pin: Pin) => string;
  /** "12 things in Preston, zoom in"; where zooming cannot part them, "12 things in Preston, show the list". */
  readonly clusterName: (things: number, place: ClusterPlace, does: 'zooms' | 'lists') => string;
  /** Over the list of what is at one place: "5 things at Burnley College". */
  readonly listHeading: (things: number, place: string) => string;
}
