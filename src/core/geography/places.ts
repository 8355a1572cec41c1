import type { Point } from '../catalogue/catalogue.ts';
import type { DistrictShare } from '../eligibility/facts.ts';
import type { DistrictCode } from '../ids.ts';

/** A town, village or suburb. */
export interface Locality {
  readonly name: string;
  /** The town a suburb belongs to. */
  readonly parent?: string;
  readonly point: Point;
  readonly district?: DistrictCode;
  /** Bus stops the point is the median of: a measure of how big it is. */
  readonly stops: number;
}

/** A postcode sector (`BB11 2`) or outcode (`BB11`). */
export interface PostcodeArea {
  readonly code: string;
  readonly point: Point;
  /** 9 in 10 addresses lie within this many kilometres of the point. */
  readonly withinKm: number;
  readonly poBox: boolean;
  readonly districts: readonly DistrictShare[];
}

/** What a typed place is looked up in; written by the compile step, kept on the device, never asked of anybody else. */
export interface Places {
  readonly format: 1;
  readonly localities: readonly Locality[];
  readonly outcodes: readonly PostcodeArea[];
  readonly sectors: readonly PostcodeArea[];
}

/** A place that was understood, with honest precision. */
export interface FoundPlace {
  readonly name: string;
  readonly point: Point;
  readonly withinKm: number;
  readonly districts: readonly DistrictShare[];
}
