/** The device's storage as somebody sees it who opens it past the app. */
import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { Database } from '../../../src/adapters/records/database.ts';

export const noNews = { outdated: () => {} };

let opened = 0;
export const freshName = (): string => `records-${opened++}`;
export const freshDatabase = (): { name: string; database: Database } => {
  const name = freshName();
  return { name, database: new Database(name, noNews) };
};

async function past<T>(name: string, use: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name);
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** Everything in every store. */
export const onDisk = (name: string): Promise<Record<string, unknown[]>> =>
  past(name, async (db) => {
    const stores = [...db.objectStoreNames];
    return Object.fromEntries(await Promise.all(stores.map(async (store) => [store, await db.getAll(store)] as const)));
  });

/** Writes past the app. */
export const putOnDisk = (name: string, store: string, value: unknown, key?: string): Promise<unknown> =>
  past(name, (db) => db.put(store, value, key));

/** All text that can be read out of a value without a key: its strings, and its bytes taken as characters. */
export function readableIn(value: unknown): string {
  if (value instanceof ArrayBuffer) return Buffer.from(value).toString('latin1');
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('latin1');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name} ${readableIn(part)}`)
      .join('\n');
  return String(value);
}
