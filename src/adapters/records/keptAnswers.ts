import type { Database } from './database.ts';
import { canSeal, makeKey, seal, unseal } from './sealed.ts';

const dayLength = 86_400_000;
const keptFor = 7 * dayLength;
const format = 1;

const labelOf = (until: number): string => `foothold answers, format ${format}, until ${until}`;

/**
 * A person's answers on their own device, for those who ask for it: encrypted, for 7 days after the last change.
 *
 * It protects against who gets at the bytes and not at the browser's own means: the answers cannot be found by searching
 * the disk or a backup for words, and the key cannot be read out by a script and carried off. Each save has a key of its
 * own, which replaces the one before, so no earlier copy can be opened through this database again.
 *
 * It does not protect against somebody at the unlocked browser: the app opens the answers for whoever opens the app. Nor
 * against a program that runs as this person, an expert with the whole profile (the key lies beside the answers), or a
 * hostile script in this page, which could use the key while it is there. The 7 days are counted when the answers are
 * next asked for: where nobody opens the app again, the sealed copy stays on the disk. And a disk may hold the remains
 * of what was deleted for a while.
 *
 * Nothing here throws: without storage, or on a page that may not encrypt, there are no kept answers.
 */
export class KeptAnswers {
  readonly #database: Database;
  readonly #now: () => number;
  /** One after the other: a save that is still encrypting must not be written after it was told to forget. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** What was kept; undefined when there is nothing, or it is over or damaged, and then it is deleted too. */
  load(): Promise<unknown | undefined> {
    return this.#inTurn(() => this.#read().catch(() => undefined));
  }

  /** Keeps a plain JSON value in place of what was kept, for 7 days from now. `refused`: what was kept stays as it is. */
  save(value: unknown): Promise<'device' | 'refused'> {
    return this.#inTurn(async () => {
      try {
        const until = this.#now() + keptFor;
        const key = await makeKey();
        // Sealed before the transaction opens: it would close while it waits for anything else.
        await this.#database.put('answers', { ...(await seal(key, value, labelOf(until))), key, until }, 'kept');
        return 'device';
      } catch {
        return 'refused';
      }
    });
  }

  /** Deletes the answers and their key. A device that refuses this mostly has nothing kept. */
  forget(): Promise<void> {
    return this.#inTurn(() => this.#delete().catch(() => undefined));
  }

  async #read(): Promise<unknown> {
    const kept = await this.#database.get('answers', 'kept');
    if (kept === undefined || !canSeal()) return undefined;
    try {
      if (this.#isInTime(kept.until)) return await unseal(kept.key, kept, labelOf(kept.until));
    } catch {
      // Damaged, or of a format that this version does not know: nobody will ever read it.
    }
    await this.#delete();
    return undefined;
  }

  /** Further ahead than it can have been set, the clock was turned back, and nobody knows how old the answers are. */
  #isInTime(until: number): boolean {
    const left = until - this.#now();
    return left > 0 && left <= keptFor + dayLength;
  }

  #delete(): Promise<void> {
    return this.#database.delete('answers', ['kept']);
  }

  /** The work never fails, so the next in line always gets its turn. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done;
    return done;
  }
}
