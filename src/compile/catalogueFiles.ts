import { createHash } from 'node:crypto';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { type CatalogueManifest, manifestFormat, type PackFile } from '../core/catalogue/manifest.ts';
import type { Geography } from '../core/geography/compileGeography.ts';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

function packed(name: string, value: unknown, files: Map<string, string>): PackFile {
  const content = JSON.stringify(value);
  const hash = sha256(content);
  const file = `${name}-${hash.slice(0, 12)}.json`;
  files.set(file, content);
  return { file, sha256: hash, bytes: Buffer.byteLength(content) };
}

/** The files the app loads, by name: each named by its content, and one manifest that says which and how to check them. */
export function catalogueFiles(catalogue: Catalogue, { places, basemap }: Geography): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const parts = {
    catalogue: packed('catalogue', catalogue, files),
    places: packed('places', places, files),
    basemap: packed('basemap', basemap, files),
  };
  const manifest: CatalogueManifest = {
    format: manifestFormat,
    area: catalogue.area.id,
    asOf: catalogue.area.asOf,
    provisions: catalogue.provisions.length,
    ...parts,
  };
  files.set('manifest.json', JSON.stringify(manifest));
  return files;
}
