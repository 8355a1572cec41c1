import type { Day } from '../day.ts';

/** Raised whenever an older app could not read what a newer compile step writes. */
export const manifestFormat = 1;

export interface PackFile {
  /** Name beside the manifest, with a part of its hash in it. */
  readonly file: string;
  /** SHA-256 of the bytes, as hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Says which files make up the compiled area, and how to check that they arrived whole. */
export interface CatalogueManifest {
  readonly format: typeof manifestFormat;
  readonly area: string;
  readonly asOf: Day;
  readonly provisions: number;
  readonly catalogue: PackFile;
  readonly places: PackFile;
  readonly basemap: PackFile;
}

function isPackFile(value: unknown): value is PackFile {
  const file = value as Partial<PackFile> | null;
  return (
    typeof file === 'object' &&
    file !== null &&
    typeof file.file === 'string' &&
    /^[a-z]+-[0-9a-f]{12}\.json$/.test(file.file) &&
    typeof file.sha256 === 'string' &&
    typeof file.bytes === 'number'
  );
}

/** The manifest, or undefined for anything that is not one we can read (another format, half a file, an error page). */
export function parseManifest(text: string): CatalogueManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const manifest = value as Partial<CatalogueManifest> | null;
  const whole =
    typeof manifest === 'object' &&
    manifest !== null &&
    manifest.format === manifestFormat &&
    typeof manifest.asOf === 'string' &&
    [manifest.catalogue, manifest.places, manifest.basemap].every(isPackFile);
  return whole ? (manifest as CatalogueManifest) : undefined;
}
