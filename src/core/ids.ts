/** Ids are plain strings in the data and are kept for ever: a link, a shortlist or a case made today must find its provision next year. */
export type ProvisionId = string;
export type ProviderId = string;
export type VenueId = string;
export type IntakeId = string;
export type NeedId = string;
export type SubjectId = string;
export type StageId = string;
export type DoorId = string;
/** The nine-character code of a local authority district, such as `E07000117`. */
export type DistrictCode = string;

/** An array that is known to hold at least one thing. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
