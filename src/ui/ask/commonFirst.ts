import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Day } from '../../core/day.ts';
import { liveOn, type Option, type Question } from '../../core/questionnaire/questions.ts';

/** Subjects with those first that most live things teach; ties, and the options of other questions, in the order given. */
export function commonFirst(
  { fact }: Pick<Question, 'fact'>,
  options: readonly Option[],
  catalogue: Pick<Catalogue, 'provisions'>,
  today: Day,
): readonly Option[] {
  if (fact !== 'interests') return options;
  const counts = new Map<string, number>();
  for (const provision of liveOn(catalogue, today))
    for (const id of provision.subjects) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...options].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
}
