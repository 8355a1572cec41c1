import type { DistrictOutline, LatLng } from '../../core/geography/basemap.ts';

function isInside([lat, lng]: LatLng, ring: readonly LatLng[]): boolean {
  let inside = false;
  ring.forEach(([lat1, lng1], i) => {
    const [lat2, lng2] = ring.at(i - 1) ?? [lat1, lng1];
    if (lat1 > lat !== lat2 > lat && lng < lng1 + ((lat - lat1) / (lat2 - lat1)) * (lng2 - lng1)) inside = !inside;
  });
  return inside;
}

/** The district that a point lies in. */
export function districtAt(at: LatLng, districts: readonly DistrictOutline[]): DistrictOutline | undefined {
  return districts.find((district) => district.rings.some((ring) => isInside(at, ring)));
}
