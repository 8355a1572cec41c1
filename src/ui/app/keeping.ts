import type { KeptAnswers } from '../../adapters/records/keptAnswers.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { ProvisionId } from '../../core/ids.ts';
import type { Answers } from '../../core/matching/answers.ts';
import { noEdits, type PlanEdits } from '../../core/plan/plan.ts';
import { parseAnswers } from '../../core/questionnaire/parseAnswers.ts';
import { questionIds } from '../../core/questionnaire/questions.ts';
import { blankSitting, type Sitting, type SittingState } from './sitting.ts';

/** `refused`: this browser keeps nothing. */
export type KeepingState = 'off' | 'on' | 'refused';

const format = 1;

/** What of a sitting is kept: a place by its name, so that nothing but plain facts stands in the copy. */
function toKept({ answers, asked, door, helping, plan }: SittingState): unknown {
  const { home, ...facts } = answers;
  return { format, answers: home ? { ...facts, home: { place: home.name } } : facts, asked, door, helping, plan };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const someOf = <T extends string>(value: unknown, known: (entry: string) => entry is T): readonly T[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string' && known(entry)) : [];

function toEdits(value: unknown, isProvision: (id: string) => id is ProvisionId): PlanEdits {
  if (!isRecord(value)) return noEdits;
  const list = (name: 'order' | 'dropped' | 'added' | 'ticked') => someOf(value[name], isProvision);
  const reached = value['reached'] === true ? ({ reached: true } as const) : {};
  return { order: list('order'), dropped: list('dropped'), added: list('added'), ticked: list('ticked'), ...reached };
}

/** A sitting from its kept copy, rebuilt field by field; undefined where the copy is none of ours. */
export function restoreSitting(value: unknown, catalogue: Catalogue, findPlace: FindPlace): SittingState | undefined {
  if (!isRecord(value) || value['format'] !== format) return undefined;
  const provisions = new Set(catalogue.provisions.map(({ id }) => id));
  const answers: Answers = parseAnswers(value['answers'], catalogue, findPlace).answers;
  const door = catalogue.doors.find(({ id }) => id === value['door']);
  return {
    ...blankSitting,
    answers,
    asked: someOf(value['asked'], (id): id is (typeof questionIds)[number] =>
      questionIds.some((known) => known === id),
    ),
    door: door?.id,
    helping: value['helping'] === true,
    plan: toEdits(value['plan'], (id): id is ProvisionId => provisions.has(id)),
  };
}

/** Writes the sitting to the device after each change, as long as somebody wants that. */
export class Keeping {
  readonly #sitting: Sitting;
  readonly #kept: KeptAnswers;
  readonly #listeners = new Set<() => void>();
  #state: KeepingState = 'off';
  #saved: SittingState | undefined;
  /** One write after the other: a late copy must not come after it was forgotten. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(sitting: Sitting, kept: KeptAnswers) {
    this.#sitting = sitting;
    this.#kept = kept;
    sitting.subscribe(() => {
      if (this.#state === 'on') void this.#save();
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): KeepingState => this.#state;

  /** The sitting was read back from the device: it goes on being kept. */
  readonly resumed = (): void => this.#set('on');

  readonly switchOn = async (): Promise<void> => {
    this.#set('on');
    await this.#save();
  };

  readonly switchOff = async (): Promise<void> => {
    this.#set('off');
    await this.#after(() => this.#kept.forget());
  };

  async #save(): Promise<void> {
    await this.#after(async () => {
      const state = this.#sitting.getState();
      if (this.#state !== 'on' || state === this.#saved) return;
      this.#saved = state;
      if ((await this.#kept.save(toKept(state))) === 'refused') this.#set('refused');
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
