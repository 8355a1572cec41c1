import type { KeptAnswers } from '../../adapters/records/keptAnswers.ts';
import type { Day } from '../../core/day.ts';
import type { Sitting, SittingState } from './sitting.ts';

export interface KeepingState {
  /** `refused`: somebody asked for it, and this browser keeps nothing. */
  readonly mode: 'off' | 'on' | 'refused';
  /** When the copy on the device was written. */
  readonly savedOn?: Day | undefined;
  /** When the copy was written that this sitting began with. */
  readonly resumedFrom?: Day | undefined;
}

/** The form of the kept copy; another one is not read. */
export const keptFormat = 1;

/** What of a sitting is kept: a place by its name, so that nothing but plain facts stands in the copy. */
export function toKept({ answers, asked, door, helping, plan }: SittingState, savedOn: Day): unknown {
  const { home, ...facts } = answers;
  return {
    format: keptFormat,
    savedOn,
    answers: home ? { ...facts, home: { place: home.name } } : facts,
    asked,
    door,
    helping,
    plan,
  };
}

/** Writes the sitting to the device after each change, as long as somebody wants that. */
export class Keeping {
  readonly #sitting: Sitting;
  readonly #kept: KeptAnswers;
  readonly #today: () => Day;
  readonly #listeners = new Set<() => void>();
  #state: KeepingState = { mode: 'off' };
  #saved: SittingState | undefined;
  /** One write after the other: a late copy must not come after it was forgotten. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(sitting: Sitting, kept: KeptAnswers, today: () => Day) {
    this.#sitting = sitting;
    this.#kept = kept;
    this.#today = today;
    sitting.subscribe(() => {
      if (this.#state.mode === 'on') void this.#save();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): KeepingState => this.#state;

  /** The sitting was read back from the device: it goes on being kept. */
  readonly resumed = (savedOn: Day | undefined): void => {
    this.#saved = this.#sitting.getState();
    this.#set({ mode: 'on', savedOn, resumedFrom: savedOn });
  };

  readonly switchOn = async (): Promise<void> => {
    this.#set({ mode: 'on' });
    await this.#save();
  };

  readonly switchOff = async (): Promise<void> => {
    this.#set({ mode: 'off' });
    await this.#after(async () => {
      this.#saved = undefined;
      await this.#kept.forget();
    });
  };

  async #save(): Promise<void> {
    await this.#after(async () => {
      const state = this.#sitting.getState();
      if (this.#state.mode !== 'on' || state === this.#saved) return;
      const savedOn = this.#today();
      const kept = await this.#kept.save(toKept(state, savedOn));
      // It may have been switched off meanwhile; then the forgetting stands next in line.
      if (this.#state.mode !== 'on') return;
      if (kept === 'device') this.#saved = state;
      this.#set(kept === 'device' ? { ...this.#state, savedOn } : { mode: 'refused' });
    });
  }

  #after(work: () => Promise<void>): Promise<void> {
    const done = this.#last.then(work);
    this.#last = done;
    return done;
  }

  #set(state: KeepingState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
