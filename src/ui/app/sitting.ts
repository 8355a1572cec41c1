import type { Circumstance, Given, Interval, WorkStatus } from '../../core/eligibility/facts.ts';
import type { FoundPlace } from '../../core/geography/places.ts';

/** Who it is for, as far as it was told in this sitting. */
export interface Who {
  readonly age?: Interval | undefined;
  readonly work: readonly WorkStatus[];
  readonly circumstances: readonly Circumstance[];
}

export interface SittingState {
  readonly who: Who;
  readonly home?: FoundPlace | undefined;
  readonly helping: boolean;
}

export const nobody: Who = { work: [], circumstances: [] };
const blank: SittingState = { who: nobody, helping: false };

/** What a person told in this sitting: held in memory and nowhere else, gone with a reload, wiped on request. */
export class Sitting {
  readonly #listeners = new Set<() => void>();
  #state: SittingState = blank;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): SittingState => this.#state;

  readonly tell = (change: Partial<SittingState>): void => {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  };

  readonly forget = (): void => this.tell({ ...blank, home: undefined });
}

export function isBlank(who: Who): boolean {
  return who.age === undefined && who.work.length === 0 && who.circumstances.length === 0;
}

/** An age band by its ends, such as `16-24` or `50-`. */
export const bandOf = ({ from, to }: Interval): string => `${from ?? ''}-${to ?? ''}`;

/** What was told, as facts to judge by. A circumstance that was not ticked is unknown, not denied. */
export function givenOf({ who, home }: SittingState): Given {
  return {
    ...(who.age ? { age: who.age } : {}),
    ...(who.work.length > 0 ? { work: who.work } : {}),
    ...(who.circumstances.length > 0 ? { circumstances: { yes: who.circumstances, no: [] } } : {}),
    ...(home && home.districts.length > 0 ? { districts: home.districts } : {}),
  };
}
