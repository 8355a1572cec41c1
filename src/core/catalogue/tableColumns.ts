interface TableColumns {
  /** The file itself must be there. */
  readonly mustExist: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const source = ['source_url', 'source_date'];

/** Every column of every table of an area: the data dictionary (`data/README.md`) for the machine. */
export const tableColumns = {
  districts: { mustExist: true, required: ['code', 'name', 'latitude', 'longitude'], optional: ['type', 'towns'] },
  subjects: { mustExist: true, required: ['id', 'words'], optional: [] },
  needs: { mustExist: true, required: ['id', 'words'], optional: ['hint', 'implied_by'] },
  stages: { mustExist: false, required: ['id', 'words'], optional: ['about'] },
  providers: {
    mustExist: true,
    required: ['id', 'name', 'source'],
    optional: ['type', 'website', 'phone', 'email', 'district', 'covers', 'notes', ...source],
  },
  venues: {
    mustExist: false,
    required: ['id', 'name', 'town', 'precision'],
    optional: ['provider', 'address', 'postcode', 'district', 'latitude', 'longitude', 'basis', 'notes'],
  },
  rules: {
    mustExist: false,
    required: ['provision', 'kind', 'confirmed', 'sentence'],
    optional: [
      'either',
      'together',
      'any_of',
      'from',
      'to',
      'or_to',
      'or_if',
      'year',
      'valid_from',
      'valid_to',
      'source',
      'notes',
    ],
  },
  provisions: {
    mustExist: true,
    required: ['id', 'title', 'provider', 'kind', 'summary', 'status', 'source'],
    optional: [
      ...['provider_words', 'subjects', 'needs', 'stage', 'level', 'digital_level', 'delivery', 'cost', 'cost_note'],
      ...['venues', 'area_wide', 'duration', 'hours_per_week', 'times', 'starts', 'apply', 'channels', 'support'],
      ...['languages', 'especially_for', 'especially_for_words', 'for_employers', 'requires', 'leads_to'],
      ...['opens', 'closes', 'unconfirmed', 'notes', ...source],
    ],
  },
  intakes: {
    mustExist: false,
    required: ['id', 'provision', 'starts', 'source'],
    optional: ['venue', 'ends', 'times', 'hours', ...source],
  },
  doors: {
    mustExist: false,
    required: ['id', 'words'],
    optional: ['hint', 'helper', 'work', 'age_from', 'age_to', 'needs'],
  },
  figures: { mustExist: false, required: ['fact', 'value', 'source'], optional: ['district', 'date'] },
  synonyms: { mustExist: false, required: ['words'], optional: ['means', 'notes'] },
  'stop-words': { mustExist: false, required: ['word'], optional: ['notes'] },
  retired: { mustExist: false, required: ['id', 'title'], optional: ['retired_on', 'instead'] },
} as const satisfies Record<string, TableColumns>;

export type TableName = keyof typeof tableColumns;
