import { circumstances, digitalLevels, qualificationLevels, timesOfWeek } from '../eligibility/facts.ts';
import type { StatedRule } from '../eligibility/rules.ts';
import { present } from '../present.ts';
import { channels, costs, deliveries, kinds, type Provision, type Source, statuses, supports } from './catalogue.ts';
import type { Known, RowReader } from './rowReader.ts';

/** What a row of `provisions.csv` may refer to. */
export interface ProvisionContext {
  readonly providers: Known;
  readonly providerNames: ReadonlyMap<string, string>;
  readonly subjects: Known;
  readonly needs: Known;
  readonly stages: Known;
  readonly venues: Known;
  readonly provisions: Known;
  readonly columns: ReadonlySet<string>;
}

const offeredLevels = [...qualificationLevels, '4+'] as const;

/** The columns every source has. */
export function parseSource(reader: RowReader): Source {
  return present<Source>({
    text: reader.required('source'),
    url: reader.link('source_url'),
    date: reader.date('source_date'),
  });
}

function providerWords(reader: RowReader, context: ProvisionContext): string {
  const words = reader.text('provider_words');
  if (words !== undefined) return words;
  return reader
    .list('provider')
    .map((id) => context.providerNames.get(id) ?? id)
    .join(', ');
}

function checkedRange(reader: RowReader) {
  const opens = reader.dayOrMonth('opens');
  const closes = reader.dayOrMonth('closes');
  if (opens?.from && closes?.to && opens.from > closes.to)
    reader.report('closes', closes.text, `a date after "opens" (${opens.text})`, 'Swap the two dates?');
  return { opens, closes };
}

/** Columns that the row names as not stated by its source. */
function unconfirmedOf(reader: RowReader, context: ProvisionContext): readonly string[] {
  const names = reader.list('unconfirmed');
  for (const name of names)
    if (!context.columns.has(name))
      reader.report('unconfirmed', name, 'the name of a column of this file', 'Use the heading as it stands in row 1.');
  return names;
}

function requiredOne<T extends string>(reader: RowReader, column: string, options: readonly [T, ...T[]]): T {
  if (reader.text(column) === undefined) reader.required(column);
  return reader.oneOf(column, options) ?? options[0];
}

/** One row of `provisions.csv`. What is wrong in it is reported to the reader; the value is then not used by anybody. */
export function parseProvision(reader: RowReader, context: ProvisionContext, rules: readonly StatedRule[]): Provision {
  if (reader.text('provider') === undefined) reader.required('provider');
  const level = reader.oneOf('level', offeredLevels);
  return present<Provision>({
    id: reader.id(),
    title: reader.required('title'),
    provider: providerWords(reader, context),
    providers: reader.references('provider', context.providers),
    kind: requiredOne(reader, 'kind', kinds),
    summary: reader.required('summary'),
    subjects: reader.references('subjects', context.subjects),
    needs: reader.references('needs', context.needs),
    stage: reader.reference('stage', context.stages),
    level,
    digitalLevel: reader.oneOf('digital_level', digitalLevels),
    delivery: reader.oneOf('delivery', deliveries),
    cost: reader.oneOf('cost', costs),
    costNote: reader.text('cost_note'),
    venues: reader.references('venues', context.venues),
    areaWide: reader.yes('area_wide'),
    duration: reader.text('duration'),
    hoursPerWeek: reader.text('hours_per_week'),
    times: reader.someOf('times', timesOfWeek),
    starts: reader.text('starts'),
    apply: reader.text('apply'),
    channels: reader.someOf('channels', channels),
    support: reader.someOf('support', supports),
    languages: reader.text('languages'),
    especiallyFor: reader.someOf('especially_for', circumstances),
    especiallyForWords: reader.text('especially_for_words'),
    forEmployers: reader.yes('for_employers'),
    requires: reader.references('requires', context.provisions),
    leadsTo: reader.references('leads_to', context.provisions),
    status: requiredOne(reader, 'status', statuses),
    ...checkedRange(reader),
    rules,
    unconfirmed: unconfirmedOf(reader, context),
    source: parseSource(reader),
    notes: reader.text('notes'),
  });
}
