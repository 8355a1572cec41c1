import type { Checked, Column, Evaluation, Missed } from './evaluate.ts';
import { falseNoRate, type Share, verdictMatrix, wrongEligible } from './measure.ts';
import { statuses } from './vignette.ts';

/** What must hold; the run fails where one does not. */
export const goals = { falseNo: 0, deadEnds: 0, recallAt10: 0.95 } as const;

const nameWidth = 34;
const cellWidth = 14;

const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(cellWidth)).join('');

const share = (number: number | undefined): string => (number === undefined ? '–' : number.toFixed(3));

const percent = (number: number): string => `${(number * 100).toFixed(1)} %`;

function matrixLines(checked: readonly Checked[]): readonly string[] {
  const matrix = verdictMatrix(checked);
  return [
    row('expected \\ got', statuses),
    ...statuses.map((expected) =>
      row(
        expected,
        statuses.map((got) => String(matrix[expected][got])),
      ),
    ),
  ];
}

function columnLines(columns: readonly Column[]): readonly string[] {
  const line = (name: string, cell: (column: Column) => string): string => row(name, columns.map(cell));
  return [
    line('', ({ name }) => name),
    line('must-have recall@10', ({ quality }) => share(quality.recallAt10)),
    line('P@5', ({ quality }) => share(quality.precisionAt5)),
    line('nDCG@10', ({ quality }) => share(quality.ndcgAt10)),
    line('dead ends (people)', ({ quality }) => String(quality.deadEnds)),
    line('must not be found, yet offered', ({ quality }) => String(quality.wrongOffers)),
    line('questions asked, most', ({ questions }) => (questions ? String(questions.most) : '–')),
    line('questions asked, median', ({ questions }) => (questions ? String(questions.median) : '–')),
    line('… until the first five stay', ({ questions }) => (questions ? String(questions.settled) : '–')),
  ];
}

const placed = ({ vignette, id, place }: Missed): string =>
  `  ${vignette.id.padEnd(44)} ${id.padEnd(36)} ${place === undefined ? 'not offered' : `place ${place}`}`;

const disagreement = ({ vignette, expectation, got, closed }: Checked): string =>
  `  ${vignette.id}: ${expectation.id}: expected ${expectation.status}, got ${got}` +
  `${expectation.closed === undefined || expectation.closed === closed ? '' : `; expected ${expectation.closed ? '' : 'not '}closed`}` +
  ` (${expectation.because})`;

export const agrees = ({ expectation, got, closed }: Checked): boolean =>
  expectation.status === got && (expectation.closed === undefined || expectation.closed === closed);

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

const shareLine = ({ provider, slots, share: part }: Share): string =>
  row(`  ${provider}`.slice(0, nameWidth + 20).padEnd(nameWidth + 20), [String(slots), percent(part)]);

const kindsOf = (values: readonly (string | undefined)[]): number =>
  new Set(values.flatMap((value) => value ?? [])).size;

const countsLine = ({ vignettes, checked, districts }: Evaluation): string =>
  [
    `${vignettes.length} people`,
    `${checked.length} expected verdicts`,
    `${districts} districts`,
    `${kindsOf(vignettes.map(({ door }) => door))} doors`,
    `${kindsOf(vignettes.map(({ today }) => today))} days`,
  ].join(', ');

function closedLine(checked: readonly Checked[]): string {
  const said = checked.filter(({ expectation }) => expectation.closed !== undefined);
  const right = said.filter(({ expectation, closed }) => expectation.closed === closed);
  return row('closed or not, as expected', [`${right.length} of ${said.length}`]);
}

/** The whole report, for people to read. */
export function table(evaluation: Evaluation): string {
  const { checked, columns, missed, wrong, exposure, unseen, lastDay, liveOnLastDay } = evaluation;
  return [
    countsLine(evaluation),
    'Desk vignettes: they measure agreement with the published rules, not the judgement of advisers.',
    '',
    ...matrixLines(checked),
    '',
    row('false-no rate (goal 0)', [percent(falseNoRate(checked))]),
    row('wrong-eligible', [String(wrongEligible(checked))]),
    closedLine(checked),
    '',
    ...columnLines(columns),
    '',
    'Lists hold what is live; the first four columns also leave out what a rule rules out. P@5: must-haves among the first',
    'five, out of as many as could stand there. Filters: need and district. Keywords: the words of needs and interests.',
    ...section('Verdicts that differ', checked.filter((each) => !agrees(each)).map(disagreement)),
    ...section('Must-haves outside the first ten (all answers)', missed.map(placed)),
    ...section('Offered, though it must not be (all answers)', wrong.map(placed)),
    ...section('Places among the first ten, by lead provider (all answers)', exposure.slice(0, 10).map(shareLine)),
    '',
    `In nobody's first ten on ${lastDay}: ${unseen.length} of ${liveOnLastDay} live provisions.`,
    ...unseen.map((id) => `  ${id}`),
  ].join('\n');
}

/** One sentence for each goal that was missed. */
export function missedGoals({ checked, columns }: Evaluation): readonly string[] {
  const [{ quality }] = columns;
  const falseNo = falseNoRate(checked);
  return [
    ...(falseNo > goals.falseNo ? [`${percent(falseNo)} of what may be theirs is said not to be.`] : []),
    ...(quality.deadEnds > goals.deadEnds ? [`${quality.deadEnds} people find nothing.`] : []),
    ...((quality.recallAt10 ?? 1) < goals.recallAt10
      ? [`Must-have recall@10 is ${share(quality.recallAt10)}, wanted ${goals.recallAt10}.`]
      : []),
  ];
}
