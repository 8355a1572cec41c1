import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { compileCatalogue } from '../core/catalogue/compileCatalogue.ts';
import { compileGeography, type Geography } from '../core/geography/compileGeography.ts';
import type { Problem } from '../core/problem.ts';
import { readArea } from './readArea.ts';

export interface CompiledArea {
  /** Both absent when there is any error among the problems. */
  readonly catalogue?: Catalogue;
  readonly geography?: Geography;
  readonly problems: readonly Problem[];
}

/**
 * Compiles an area folder.
 * @throws when the folder itself cannot be read
 */
export async function compileArea(folder: string): Promise<CompiledArea> {
  const { files, problems: fileProblems } = await readArea(folder);
  const tooBig = new Set(fileProblems.map((problem) => problem.file));
  const compiled = compileCatalogue(files);
  const geographyProblems: Problem[] = [];
  const geography = compileGeography(files, compiled.districts, geographyProblems);
  // A file that was too big to read is there: "no such file" about it would send its keeper the wrong way.
  const problems = [
    ...fileProblems,
    ...compiled.problems.filter((p) => !(p.row === null && tooBig.has(p.file))),
    ...geographyProblems,
  ];
  if (!compiled.catalogue || problems.some((p) => p.severity === 'error')) return { problems };
  return { catalogue: compiled.catalogue, geography, problems };
}
