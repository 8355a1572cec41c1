import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Day } from '../../core/day.ts';
import type { DistrictCode, DoorId, NeedId, ProvisionId, StageId } from '../../core/ids.ts';
import type { GapCount } from '../../core/insight/gap.ts';
import type { Tally } from '../../core/insight/tally.ts';
import type { Week } from '../../core/insight/week.ts';
import type { Sealed } from './sealed.ts';

/** One thing put aside. The title is kept so that it can still be named when the catalogue no longer has it. */
export interface Pick {
  readonly provision: ProvisionId;
  readonly title: string;
  readonly added: Day;
  /** Orders picks of one day. */
  readonly order: number;
}

/** A report of a mistake, kept until the person says it was sent. */
export interface Report {
  readonly id: string;
  readonly provision: ProvisionId;
  readonly title: string;
  readonly words: string;
  readonly written: Day;
}

/** The last compiled area that arrived whole: the manifest's text and the bytes of its files by name. */
export interface KeptPack {
  readonly manifest: string;
  readonly files: ReadonlyMap<string, ArrayBuffer>;
}

/** Answers as they lie on the disk: sealed, with the key that opens them and the moment they are over. */
export interface SealedAnswers extends Sealed {
  readonly key: CryptoKey;
  /** Milliseconds since 1970. */
  readonly until: number;
}

interface Schema extends DBSchema {
  picks: { key: ProvisionId; value: Pick };
  reports: { key: string; value: Report };
  pack: { key: 'good'; value: KeptPack };
  answers: { key: 'kept'; value: SealedAnswers };
  tally: { key: [DoorId, Week]; value: Tally };
  gaps: { key: [NeedId, DistrictCode, StageId, Week]; value: GapCount };
}

type StoreName = 'picks' | 'reports' | 'pack' | 'answers' | 'tally' | 'gaps';
export type Value<Name extends StoreName> = Schema[Name]['value'];

const version = 2;
const mostReopenings = 3;

/** What is done when another tab needs a newer layout, or the browser ended the connection. */
export interface DatabaseNews {
  /** A newer version of the app is open in another tab: this tab must be loaded again to keep things. */
  readonly outdated: () => void;
}

/**
 * The one door to the device's storage. Every write is strictly durable and its promise is kept only after the
 * transaction has completed; a connection that the browser dropped is opened again, three times at the most.
 * @throws StorageRefused where the browser keeps nothing (private window, blocked, broken disk) or the disk is full
 */
export class Database {
  readonly #name: string;
  readonly #news: DatabaseNews;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name: string, news: DatabaseNews) {
    this.#name = name;
    this.#news = news;
  }

  async all<Name extends StoreName>(store: Name): Promise<Value<Name>[]> {
    return this.#try((db) => db.getAll(store));
  }

  async get<Name extends StoreName>(store: Name, key: Schema[Name]['key']): Promise<Value<Name> | undefined> {
    return this.#try((db) => db.get(store, key));
  }

  async put<Name extends StoreName>(store: Name, value: Value<Name>, key?: Schema[Name]['key']): Promise<void> {
    await this.#try(async (db) => {
      const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.put(value, key), tx.done]);
    });
  }

  /** Reads and writes one count in one transaction: of two tabs that count at once, neither undoes the other's. */
  async change<Name extends 'tally' | 'gaps'>(
    store: Name,
    key: Schema[Name]['key'],
    apply: (before: Value<Name> | undefined) => Value<Name>,
  ): Promise<void> {
    await this.#try(async (db) => {
      const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
      const write = async () => tx.store.put(apply(await tx.store.get(key)));
      await Promise.all([write(), tx.done]);
    });
  }

  async delete<Name extends StoreName>(store: Name, keys: readonly Schema[Name]['key'][]): Promise<void> {
    await this.#try(async (db) => {
      const tx = db.transaction(store, 'readwrite', { durability: 'strict' });
      await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
    });
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    const drop = (): void => {
      this.#opening = undefined;
    };
    this.#opening ??= openDB<Schema>(this.#name, version, {
      // Each step only adds: what an older version kept stays where it is.
      upgrade(db, from) {
        if (from < 1) {
          db.createObjectStore('picks', { keyPath: 'provision' });
          db.createObjectStore('reports', { keyPath: 'id' });
          db.createObjectStore('pack');
        }
        if (from < 2) {
          db.createObjectStore('answers');
          db.createObjectStore('tally', { keyPath: ['door', 'week'] });
          db.createObjectStore('gaps', { keyPath: ['need', 'district', 'constraint', 'week'] });
        }
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        drop();
        this.#news.outdated();
      },
      terminated: drop,
    });
    this.#opening.catch(drop);
    return this.#opening;
  }

  async #try<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    let last: unknown;
    for (let attempt = 0; attempt < mostReopenings; attempt += 1) {
      try {
        return await use(await this.#open());
      } catch (error) {
        last = error;
        if (!isDeadConnection(error)) break;
        this.#opening = undefined;
      }
    }
    throw new StorageRefused(last);
  }
}

function isDeadConnection(error: unknown): boolean {
  return error instanceof DOMException && ['InvalidStateError', 'UnknownError', 'AbortError'].includes(error.name);
}

/** The device did not keep it. Nothing that was kept before is lost. */
export class StorageRefused extends Error {
  readonly full: boolean;

  constructor(cause: unknown) {
    super('The device did not keep this.', { cause });
    this.name = 'StorageRefused';
    this.full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
  }
}
