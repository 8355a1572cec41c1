/** `npm run reading`: the reading age of our own words, part by part, with the hardest sentences. */
import { compileArea } from '../../src/compile/compileArea.ts';
import { aboutSections } from '../../src/messages/about.ts';
import { en } from '../../src/messages/en.ts';
import { hardest, readingAge, sentencesOf, textsIn } from './readingAge.ts';

/** Names are nobody's to make simpler: each counts as one short word. */
const names =
  /Universal Credit|New Style Jobseeker’s Allowance|Jobseeker’s Allowance|Employment and Support Allowance|Income Support|Personal Independence Payment|Carer’s Allowance|Pension Credit|Relay UK|National Careers Service|Skills Bootcamps?|GitHub|OpenStreetMap|Foothold|Lancashire/g;

const spoken = (words: unknown): readonly string[] =>
  textsIn(words)
    .map((text) => text.replace(names, 'Name'))
    .flatMap(sentencesOf);

const { catalogue } = await compileArea(process.env['AREA'] ?? 'data/lancashire');
const parts = new Map<string, readonly string[]>();
for (const [name, words] of Object.entries(en)) parts.set(name, spoken(words));
parts.set('about page', spoken(aboutSections.map(({ heading, paragraphs }) => [heading, paragraphs])));
if (catalogue)
  parts.set('doors and needs', spoken([catalogue.doors, catalogue.needs].flat().map((e) => [e.words, e.hint ?? ''])));

const told = [...parts].filter(([, sentences]) => sentences.length > 0);
console.log('part                  sentences  reading age (target 9 to 11)');
for (const [name, sentences] of told)
  console.log(
    `${name.padEnd(24)}${String(sentences.length).padStart(7)}  ${readingAge(sentences).toFixed(1).padStart(11)}`,
  );
const all = told.flatMap(([, sentences]) => sentences);
console.log(`${'all'.padEnd(24)}${String(all.length).padStart(7)}  ${readingAge(all).toFixed(1).padStart(11)}`);
console.log('\nThe hardest sentences');
for (const { sentence, age } of hardest(all, 15)) console.log(`${age.toFixed(1).padStart(5)}  ${sentence}`);
