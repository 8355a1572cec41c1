import type { Database, Value } from './database.ts';

/** `device`: kept and read back next time; `memory`: this browser keeps nothing, so only until the page is closed. */
export type Keeping = 'device' | 'memory';

export interface KeptState<T> {
  readonly ready: boolean;
  readonly entries: readonly T[];
  readonly keeping: Keeping;
}

interface Options<Name extends 'picks' | 'reports'> {
  readonly database: Database;
  readonly store: Name;
  readonly keyOf: (entry: Value<Name>) => string;
  readonly compare: (a: Value<Name>, b: Value<Name>) => number;
  /** Tells other tabs, and hears from them. */
  readonly channel: BroadcastChannel | undefined;
}

/**
 * A list on the device as a store for React: written in the handler that changes it, shown only after the write has
 * completed. Where the device refuses, the list lives on in memory and says so.
 */
export class KeptList<Name extends 'picks' | 'reports'> {
  readonly #options: Options<Name>;
  readonly #listeners = new Set<() => void>();
  #state: KeptState<Value<Name>> = { ready: false, entries: [], keeping: 'device' };
  #last: Promise<unknown>;

  constructor(options: Options<Name>) {
    this.#options = options;
    this.#last = this.#read();
    options.channel?.addEventListener('message', (event: MessageEvent) => {
      if (event.data === options.store && this.#state.keeping === 'device')
        this.#last = this.#last.then(() => this.#read());
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): KeptState<Value<Name>> => this.#state;

  /** Adds or replaces one entry. */
  put(entry: Value<Name>): Promise<void> {
    const { database, store, keyOf } = this.#options;
    const others = (entries: readonly Value<Name>[]) => entries.filter((e) => keyOf(e) !== keyOf(entry));
    return this.#change(
      () => database.put(store, entry),
      (entries) => [...others(entries), entry],
    );
  }

  remove(keys: readonly string[]): Promise<void> {
    const { database, store, keyOf } = this.#options;
    return this.#change(
      () => database.delete(store, keys),
      (entries) => entries.filter((entry) => !keys.includes(keyOf(entry))),
    );
  }

  /** One change after the other: two quick taps must not overtake each other. */
  #change(
    write: () => Promise<void>,
    apply: (entries: readonly Value<Name>[]) => readonly Value<Name>[],
  ): Promise<void> {
    const done = this.#last.then(async () => {
      let keeping = this.#state.keeping;
      if (keeping === 'device') {
        try {
          await write();
          this.#options.channel?.postMessage(this.#options.store);
        } catch {
          keeping = 'memory';
        }
      }
      this.#set(apply(this.#state.entries), keeping);
    });
    this.#last = done;
    return done;
  }

  async #read(): Promise<void> {
    try {
      this.#set(await this.#options.database.all(this.#options.store), 'device');
    } catch {
      this.#set(this.#state.entries, 'memory');
    }
  }

  #set(entries: readonly Value<Name>[], keeping: Keeping): void {
    this.#state = { ready: true, entries: [...entries].sort(this.#options.compare), keeping };
    for (const listener of this.#listeners) listener();
  }
}
