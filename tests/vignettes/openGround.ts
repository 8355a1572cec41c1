import { compileArea } from '../../src/compile/compileArea.ts';
import { placeFinder } from '../../src/core/geography/findPlace.ts';
import { lancashire } from '../support/areas.ts';
import type { Ground } from './readVignettes.ts';

/** Lancashire as it stands, compiled, with its places. */
export async function openGround(): Promise<Ground> {
  const { catalogue, geography, problems } = await compileArea(lancashire);
  if (!catalogue || !geography) throw new Error(JSON.stringify(problems, null, 1));
  return { catalogue, findPlace: placeFinder(geography.places, catalogue.districts) };
}
