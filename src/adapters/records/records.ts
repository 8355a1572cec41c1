import { Database, type DatabaseNews, type KeptPack } from './database.ts';
import { KeptList } from './keptList.ts';

/** What this device keeps for the person who uses it. Nothing of it ever leaves by itself. */
export interface Records {
  readonly shortlist: KeptList<'picks'>;
  readonly reports: KeptList<'reports'>;
  readonly goodPack: {
    load(): Promise<KeptPack | undefined>;
    save(pack: KeptPack): Promise<void>;
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Opens the records. Never throws: a browser that refuses storage gives records that live in memory. */
export function openRecords(name: string, news: DatabaseNews): Records {
  const database = new Database(name, news);
  const channel = openChannel(name);
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
  };
}
