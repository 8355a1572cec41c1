import type { AnswerId } from '../../core/matching/answers.ts';
import type { QuestionId } from '../../core/questionnaire/questions.ts';

/** The questions as a coach sees them, in groups. */
export const questionGroups = {
  situation: ['work', 'out-of-work', 'employer-size', 'employer-sector'],
  wants: ['needs', 'interests'],
  where: ['home', 'travel', 'times'],
  skills: ['qualification', 'english', 'maths', 'esol'],
  digital: ['device', 'internet', 'digital'],
  money: ['benefits', 'benefit-months', 'earnings'],
  about: ['age', 'circumstances'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;

export type GroupId = keyof typeof questionGroups;
export const groupIds = Object.keys(questionGroups) as readonly GroupId[];

/** What "same as last" can take over. Nothing about the person is offered ticked. */
export const takeOver: readonly {
  readonly group: GroupId;
  readonly facts: readonly AnswerId[];
  readonly ticked: boolean;
}[] = [
  { group: 'where', facts: ['home', 'travel', 'times'], ticked: true },
  { group: 'wants', facts: ['needs', 'interests'], ticked: true },
  { group: 'situation', facts: ['work', 'outOfWorkMonths', 'employer'], ticked: false },
  { group: 'skills', facts: ['qualification', 'english', 'maths', 'esol'], ticked: false },
  { group: 'digital', facts: ['device', 'internet', 'digital'], ticked: false },
];

export const fieldId = (question: QuestionId): string => `fact-${question}`;
export const groupAnchor = (group: GroupId): string => `group-${group}`;
export const resultsId = 'coach-results';

/** Puts the focus into the first control of a question's field. */
export function focusField(question: QuestionId): void {
  const field = document.getElementById(fieldId(question));
  const closed = field?.querySelector('details:not([open])');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  const control = field?.querySelector<HTMLElement>('input:checked, input, select, textarea');
  control?.focus();
  field?.scrollIntoView({ block: 'center' });
}
