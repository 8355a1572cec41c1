import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Reason } from '../core/matching/reasons.ts';
import type { Words } from './en.ts';

const named = (list: readonly { readonly id: string; readonly words: string }[], id: string): string =>
  list.find((entry) => entry.id === id)?.words ?? id;

/** Whom it is said to: the person, or somebody who helps them. */
export type About = keyof Words['reasons'];

/** A reason in words, without a capital or a full stop: "you live in Hyndburn". */
export function describeReason(
  reason: Reason,
  { needs, subjects, districts }: Catalogue,
  words: Words,
  about: About = 'you',
): string {
  const reasons = words.reasons[about];
  switch (reason.kind) {
    case 'need':
    case 'lacking':
      return reasons[reason.kind](named(needs, reason.need));
    case 'interest':
      return reasons.interest(named(subjects, reason.subject));
    case 'lives':
      return reasons.lives(districts.find(({ code }) => code === reason.district)?.name ?? reason.district);
    case 'age':
      if (reason.from !== undefined && reason.to !== undefined) return reasons.ageBetween(reason.from, reason.to);
      if (reason.from !== undefined) return reasons.ageFrom(reason.from);
      return reason.to === undefined ? reasons.anyAge : reasons.ageTo(reason.to);
    case 'work':
      return reasons.work[reason.status];
    case 'benefit':
      return reasons.benefit[reason.benefit];
    case 'circumstance':
      return reasons.circumstance[reason.circumstance];
    case 'especially':
      return reasons.especially(reasons.circumstance[reason.circumstance]);
    case 'rule':
      return reasons.rule[reason.rule] ?? reason.sentence.replace(/\.$/, '');
    default:
      return reasons[reason.kind];
  }
}

/** Several reasons as one line that starts large: "You live in Hyndburn · you are 19 or over". */
export function reasonLine(said: readonly string[]): string {
  const line = said.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
