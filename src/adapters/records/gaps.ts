import type { Day } from '../../core/day.ts';
import { firstMet, type Gap, type GapCount, onceMoreMet } from '../../core/insight/gap.ts';
import type { Database } from './database.ts';

/** The gaps met on this device. Anonymous, and they never leave by themselves. */
export class Gaps {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Counts one gap met. */
  async note(gap: Gap, today: Day): Promise<void> {
    const first = firstMet(gap, today);
    const { need, district, constraint, week } = first;
    try {
      await this.#database.change('gaps', [need, district, constraint, week], (before) =>
        before ? onceMoreMet(before) : first,
      );
    } catch {
      // A count is worth less than a person's flow: where the device refuses, it is not counted and nobody is told.
    }
  }

  /** All counts by need, district, constraint and week; none where the device keeps nothing. */
  all(): Promise<readonly GapCount[]> {
    return this.#database.all('gaps').catch(() => []);
  }
}
