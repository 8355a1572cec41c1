import {
  benefits,
  circumstances,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  type Interval,
  qualificationLevels,
  workStatuses,
} from '../eligibility/facts.ts';
import { joinSentences } from '../eligibility/ruleSentence.ts';
import { type Rule, ruleKinds, type StatedRule } from '../eligibility/rules.ts';
import { isNonEmpty, type NonEmpty } from '../ids.ts';
import { present } from '../present.ts';
import type { RowReader } from './rowReader.ts';

/** What `rules.csv` may refer to. */
export interface RuleContext {
  /** District names and codes in lower case → code. */
  readonly districts: ReadonlyMap<string, string>;
  readonly subjects: ReadonlySet<string>;
}

const leafKinds = ruleKinds.filter((kind) => kind !== 'any' && kind !== 'all');

function filled<T>(reader: RowReader, list: readonly T[]): NonEmpty<T> | undefined {
  if (isNonEmpty(list)) return list;
  if (reader.text('any_of') === undefined) reader.report('any_of', 'nothing', 'at least one value', 'Say which.');
  return undefined;
}

function interval(reader: RowReader, most: number): Interval | undefined {
  const range = { least: 0, most };
  const [from, to] = [reader.number('from', range), reader.number('to', range)];
  if (from !== undefined && to !== undefined && from > to)
    reader.report('to', String(to), `${from} or more`, 'Swap "from" and "to"?');
  return from === undefined && to === undefined ? undefined : present<Interval>({ from, to });
}

function levels<T extends string>(reader: RowReader, scale: readonly T[]): { atLeast?: T; atMost?: T } {
  const [atLeast, atMost] = [reader.oneOf('from', scale), reader.oneOf('to', scale)];
  if (reader.text('from') === undefined && reader.text('to') === undefined)
    reader.report('from', 'nothing', 'a level in "from" or "to"', 'Fill one of them in.');
  if (atLeast !== undefined && atMost !== undefined && scale.indexOf(atLeast) > scale.indexOf(atMost))
    reader.report('to', atMost, `${atLeast} or above`, 'Swap "from" and "to"?');
  return present({ atLeast, atMost });
}

function parseAge(reader: RowReader): Rule | undefined {
  const ages = interval(reader, 120);
  if (!ages) {
    reader.report('from', 'nothing', 'an age in "from" or "to"', 'Fill one of them in.');
    return undefined;
  }
  const to = reader.number('or_to', { least: 0, most: 120 });
  const condition = reader.oneOf('or_if', circumstances);
  if ((to === undefined) !== (condition === undefined))
    reader.report(
      'or_to',
      reader.text('or_to') ?? 'nothing',
      '"or_to" and "or_if" together',
      'Fill both in, or neither.',
    );
  if (to !== undefined && ages.to !== undefined && to <= ages.to)
    reader.report('or_to', String(to), `more than ${ages.to}`, 'The exception must reach further than the rule.');
  const orTo = to !== undefined && condition !== undefined ? { to, if: condition } : undefined;
  return { kind: 'age', ...ages, ...(orTo ? { orTo } : {}) };
}

function parseEquipment(reader: RowReader, kind: 'device' | 'internet'): Rule | undefined {
  const options =
    kind === 'device'
      ? (['lacks-computer', 'lacks-phone', 'has-phone', 'has-computer'] as const)
      : (['lacks-home', 'has-limited', 'has-home'] as const);
  if (reader.list('any_of').length > 1)
    reader.report(
      'any_of',
      reader.text('any_of') ?? '',
      'one value',
      'Make a row of each, with the same "either" where one is enough.',
    );
  const [choice] = filled(reader, reader.someOf<(typeof options)[number]>('any_of', options)) ?? [];
  if (choice === undefined) return undefined;
  const [verb = '', thing = ''] = choice.split('-');
  return { kind, [verb]: thing } as Rule;
}

function parseEmployer(reader: RowReader, context: RuleContext): Rule {
  const given: readonly string[] = filled(reader, reader.list('any_of')) ?? [];
  const sizes = employerSizes.filter((size) => given.includes(size));
  const sectors = given.filter((id) => context.subjects.has(id));
  for (const id of given)
    if (!sizes.includes(id as never) && !sectors.includes(id))
      reader.report('any_of', id, 'a size of firm or a subject id', `Sizes: ${employerSizes.join(', ')}.`);
  return { kind: 'employer', ...(isNonEmpty(sizes) ? { sizes } : {}), ...(isNonEmpty(sectors) ? { sectors } : {}) };
}

function parseEarnings(reader: RowReader): Rule | undefined {
  const pounds = reader.number('to', { least: 1, most: 1_000_000 });
  const year = reader.text('year');
  if (pounds === undefined && reader.text('to') === undefined)
    reader.report('to', 'nothing', 'pounds a year', 'Write the limit as a number.');
  if (year === undefined)
    reader.report('year', 'nothing', 'the year the limit belongs to', 'Write it as 2025 or 2025/26.');
  return pounds === undefined ? undefined : { kind: 'earnsBelow', pounds, year: year ?? '' };
}

function parseLeaf(reader: RowReader, kind: (typeof leafKinds)[number], context: RuleContext): Rule | undefined {
  switch (kind) {
    case 'age':
      return parseAge(reader);
    case 'livesIn':
    case 'serves': {
      const districts = filled(reader, reader.named('any_of', context.districts, 'districts.csv'));
      return districts && { kind, districts };
    }
    case 'work': {
      const anyOf = filled(reader, reader.someOf('any_of', workStatuses));
      const outOfWorkMonths = interval(reader, 600);
      return anyOf && { kind, anyOf, ...(outOfWorkMonths ? { outOfWorkMonths } : {}) };
    }
    case 'benefit': {
      const anyOf = filled(reader, reader.someOf('any_of', benefits));
      const months = interval(reader, 600);
      return anyOf && { kind, anyOf, ...(months ? { months } : {}) };
    }
    case 'earnsBelow':
      return parseEarnings(reader);
    case 'qualification':
      return { kind, ...levels(reader, qualificationLevels) };
    case 'circumstance': {
      const anyOf = filled(reader, reader.someOf('any_of', circumstances));
      return anyOf && { kind, anyOf };
    }
    case 'not': {
      const circumstance = filled(reader, reader.someOf('any_of', circumstances));
      return circumstance && { kind, circumstance };
    }
    case 'device':
    case 'internet':
      return parseEquipment(reader, kind);
    case 'english':
    case 'maths':
      return { kind, ...levels(reader, englishAndMathsLevels) };
    case 'esol':
      return { kind, ...levels(reader, esolLevels) };
    case 'digital':
      return { kind, ...levels(reader, digitalLevels) };
    case 'employer':
      return parseEmployer(reader, context);
    case 'ask':
      return { kind, text: reader.text('sentence') ?? '' };
  }
}

/** One row of `rules.csv` as a stated rule; undefined where the row's problems leave nothing to judge by. */
export function parseRule(reader: RowReader, context: RuleContext): StatedRule | undefined {
  const kind = reader.text('kind') === undefined ? undefined : reader.oneOf('kind', leafKinds);
  if (reader.text('kind') === undefined) reader.required('kind');
  const rule = kind && parseLeaf(reader, kind, context);
  const confirmed = reader.oneOf('confirmed', ['yes', 'no'] as const);
  if (confirmed === undefined && reader.text('confirmed') === undefined) reader.required('confirmed');
  const [validFrom, validTo] = [reader.day('valid_from'), reader.day('valid_to')];
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    reader.report('valid_to', validTo, `a day after ${validFrom}`, 'Swap the two days?');
  if (reader.text('together') !== undefined && reader.text('either') === undefined)
    reader.report(
      'together',
      reader.text('together') ?? '',
      'a label in "either" too',
      'Rows hold together by themselves; "together" is for parts of alternatives.',
    );
  const stated = {
    sentence: reader.required('sentence'),
    source: reader.text('source') ?? '',
    confirmed: confirmed === 'yes',
    validFrom,
    validTo,
  };
  return rule && present<StatedRule>({ rule, ...stated });
}

interface GroupedRow {
  readonly either: string | undefined;
  readonly together: string | undefined;
  readonly rule: StatedRule;
}

function joined(kind: 'any' | 'all', of: NonEmpty<StatedRule>): StatedRule {
  const [first] = of;
  if (of.length === 1) return first;
  return {
    rule: { kind, of },
    sentence: joinSentences(
      kind,
      of.map((r) => r.sentence),
    ),
    source: first.source,
    confirmed: of.every((r) => r.confirmed),
  };
}

/** The rows in groups of the same label, in order; a row with no label is a group of its own. */
function grouped(rows: readonly GroupedRow[], label: 'either' | 'together'): NonEmpty<GroupedRow>[] {
  const groups = new Map<string | GroupedRow, [GroupedRow, ...GroupedRow[]]>();
  for (const row of rows) {
    const group = groups.get(row[label] ?? row);
    if (group) group.push(row);
    else groups.set(row[label] ?? row, [row]);
  }
  return [...groups.values()];
}

const mapped = <T, U>([first, ...rest]: NonEmpty<T>, to: (item: T) => U): NonEmpty<U> => [to(first), ...rest.map(to)];

/** Rows with the same `either` become alternatives; those that also share `together` hold together as one of them. */
export function groupRules(rows: readonly GroupedRow[]): readonly StatedRule[] {
  return grouped(rows, 'either').map((alternatives) => {
    const parts = grouped(alternatives, 'together').map((part) =>
      joined(
        'all',
        mapped(part, (row) => row.rule),
      ),
    );
    return isNonEmpty(parts) ? joined('any', parts) : alternatives[0].rule;
  });
}
