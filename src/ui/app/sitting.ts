import type { Door } from '../../core/catalogue/catalogue.ts';
import type { Circumstance, Interval, WorkStatus } from '../../core/eligibility/facts.ts';
import type { FoundPlace } from '../../core/geography/places.ts';
import type { DoorId, ProvisionId } from '../../core/ids.ts';
import { type Answers, withAnswers } from '../../core/matching/answers.ts';
import { noEdits, type PlanEdits } from '../../core/plan/plan.ts';
import type { Question, QuestionId } from '../../core/questionnaire/questions.ts';
import { applyReply, doorAnswers, type Reply } from '../../core/questionnaire/replies.ts';

/** What a person told and chose in this sitting. */
export interface SittingState {
  readonly answers: Answers;
  /** The door somebody came in by. */
  readonly door?: DoorId | undefined;
  /** The questions put so far in their order, whatever the reply. */
  readonly asked: readonly QuestionId[];
  readonly helping: boolean;
  readonly plan: PlanEdits;
  /** Put side by side, three at the most. */
  readonly compared: readonly ProvisionId[];
  /** A coach's own mark for the person they work on. */
  readonly nickname?: string | undefined;
}

export const blankSitting: SittingState = { answers: {}, asked: [], helping: false, plan: noEdits, compared: [] };

/** The one owner of what was told: held in memory, gone with a reload (unless somebody asked to keep it), wiped on request. */
export class Sitting {
  readonly #listeners = new Set<() => void>();
  #state: SittingState;

  constructor(state: SittingState = blankSitting) {
    this.#state = state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): SittingState => this.#state;

  readonly tell = (change: Partial<SittingState>): void => {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  };

  /** Takes a reply to a question; it counts as asked from then on. */
  readonly reply = (question: Question, reply: Reply): void => {
    this.tell({ answers: applyReply(this.#state.answers, question, reply), asked: this.#askedWith(question) });
  };

  /** A question was put, and what was known before stays as it is. */
  readonly leave = (question: Question): void => this.tell({ asked: this.#askedWith(question) });

  #askedWith({ id }: Question): readonly QuestionId[] {
    const { asked } = this.#state;
    return asked.includes(id) ? asked : [...asked, id];
  }

  /** Another door may be another person: nothing told before goes along. */
  readonly enter = (door: Door): void => {
    this.tell({
      ...blankSitting,
      nickname: undefined,
      door: door.id,
      helping: door.helper,
      answers: doorAnswers(door),
    });
  };

  readonly tellWho = (who: Who): void => this.tell({ answers: withWho(this.#state.answers, who) });

  readonly tellHome = (home: FoundPlace | undefined): void =>
    this.tell({ answers: withAnswers(this.#state.answers, { home }) });

  /** Wipes the person and stays with the coach. */
  readonly nextPerson = (): void => {
    const { door, helping } = this.#state;
    this.tell({ ...blankSitting, door, helping, nickname: undefined });
  };

  readonly forget = (): void => this.tell({ ...blankSitting, door: undefined, nickname: undefined });
}

/** Who it is for: the part of the answers that the list's filters offer. */
export interface Who {
  readonly age?: Interval | undefined;
  readonly work: readonly WorkStatus[];
  readonly circumstances: readonly Circumstance[];
}

export const nobody: Who = { work: [], circumstances: [] };

export const whoOf = ({ age, work, circumstances }: Answers): Who => ({
  age,
  work: work ?? [],
  circumstances: circumstances?.yes ?? [],
});

/** The answers with who it is for as the filters say it. A circumstance that is not ticked is unknown, not denied. */
export function withWho(answers: Answers, { age, work, circumstances: yes }: Who): Answers {
  const no = answers.circumstances?.no.filter((circumstance) => !yes.includes(circumstance)) ?? [];
  return withAnswers(answers, {
    age,
    work: work.length > 0 ? work : undefined,
    circumstances: yes.length + no.length > 0 ? { yes, no } : undefined,
  });
}

export function isBlankWho(who: Who): boolean {
  return who.age === undefined && who.work.length === 0 && who.circumstances.length === 0;
}

/** An age band by its ends, such as `16-24` or `50-`. */
export const bandOf = ({ from, to }: Interval): string => `${from ?? ''}-${to ?? ''}`;
