import type { Day } from '../../core/day.ts';
import type { DoorId } from '../../core/ids.ts';
import { firstReached, oneMoreReached, type Tally } from '../../core/insight/tally.ts';
import type { Database } from './database.ts';

/** The count of plans reached on this device. Anonymous, and it never leaves by itself. */
export class ReachedTally {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Counts one plan reached, by who came in by this door (`none`: by no door). */
  async reach(door: DoorId, today: Day): Promise<void> {
    const first = firstReached(door, today);
    try {
      await this.#database.change('tally', [first.door, first.week], (before) =>
        before ? oneMoreReached(before) : first,
      );
    } catch {
      // A count is worth less than a person's flow: where the device refuses, it is not counted and nobody is told.
    }
  }

  /** All counts by door and week; none where the device keeps nothing. */
  all(): Promise<readonly Tally[]> {
    return this.#database.all('tally').catch(() => []);
  }
}
