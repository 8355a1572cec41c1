import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type Day, isDay } from '../../core/day.ts';
import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { ProvisionId } from '../../core/ids.ts';
import type { Answers } from '../../core/matching/answers.ts';
import { noEdits, type PlanEdits } from '../../core/plan/plan.ts';
import { parseAnswers } from '../../core/questionnaire/parseAnswers.ts';
import { questionIds } from '../../core/questionnaire/questions.ts';
import { keptFormat } from './keeping.ts';
import { blankSitting, type SittingState } from './sitting.ts';

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
  if (!isRecord(value) || value['format'] !== keptFormat) return undefined;
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

/** When a kept copy was written, if it says so. */
export function savedOnOf(value: unknown): Day | undefined {
  const day = isRecord(value) ? value['savedOn'] : undefined;
  return typeof day === 'string' && isDay(day) ? day : undefined;
}
