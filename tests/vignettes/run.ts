/** `npm run vignettes`: what is said to people whose answers are known, against the published rules. */
import { fileURLToPath } from 'node:url';
import { evaluate } from './evaluate.ts';
import { openGround } from './openGround.ts';
import { readVignettes } from './readVignettes.ts';
import { missedGoals, table } from './table.ts';

const ground = await openGround();
const { vignettes, faults } = await readVignettes(fileURLToPath(new URL('.', import.meta.url)), ground);
const evaluation = evaluate(ground.catalogue, vignettes);
console.log(table(evaluation));
const failures = [...faults, ...missedGoals(evaluation)];
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
