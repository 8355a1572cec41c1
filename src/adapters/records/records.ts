import { Database, type DatabaseNews, type KeptPack } from './database.ts';
import { Gaps } from './gaps.ts';
import { KeptAnswers } from './keptAnswers.ts';
import { KeptList } from './keptList.ts';
import { ReachedTally } from './tally.ts';

/** What this device keeps for the person who uses it. Nothing of it ever leaves by itself. */
export interface Records {
  readonly shortlist: KeptList<'picks'>;
  readonly reports: KeptList<'reports'>;
  readonly goodPack: {
    load(): Promise<KeptPack | undefined>;
    save(pack: KeptPack): Promise<void>;
  };
  readonly answers: KeptAnswers;
  readonly tally: ReachedTally;
  readonly gaps: Gaps;
  /** Forgets what was told: the kept answers and their key. Counts stay, as they are about nobody. Never throws. */
  clearSitting(): Promise<void>;
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * Opens the records. Never throws: a browser that refuses storage gives records that live in memory.
 * @param now the clock, in milliseconds since 1970
 */
export function openRecords(name: string, news: DatabaseNews, now: () => number = Date.now): Records {
  const database = new Database(name, news);
  const channel = openChannel(name);
  const answers = new KeptAnswers(database, now);
  return {
    shortlist: new KeptList({
      database,
      store: 'picks',
      channel,
      keyOf: (pick) => pick.provision,
      compare: (a, b) => a.order - b.order,
    }),
    reports: new KeptList({
      database,
      store: 'reports',
      channel,
      keyOf: (report) => report.id,
      compare: (a, b) => (a.written === b.written ? a.id.localeCompare(b.id) : a.written < b.written ? -1 : 1),
    }),
    goodPack: {
      load: () => database.get('pack', 'good'),
      save: (pack) => database.put('pack', pack, 'good'),
    },
    answers,
    tally: new ReachedTally(database),
    gaps: new Gaps(database),
    clearSitting: () => answers.forget(),
  };
}
