const id = /^[a-z][A-Za-z0-9-]{0,99}$/;
const districtCode = /^[A-Z]\d{8}$/;

/** An id of the catalogue's or of ours as it is. What does not look like one (words, a postcode) is never written down. */
export function idOr<Other extends string>(text: string, other: Other): string {
  return id.test(text) ? text : other;
}

/** A district's code as it is; anything nearer or looser is not one. */
export function districtOr<Other extends string>(text: string, other: Other): string {
  return districtCode.test(text) ? text : other;
}
