import type { Day } from '../day.ts';
import { counts } from './ruleHolds.ts';
import type { StatedRule } from './rules.ts';

/** A sentence that goes on after "or" or "and". */
const continued = (sentence: string): string =>
  sentence.replace(/^(You|Your|For|Usually|Run|Only)\b/, (word) => word.toLowerCase());

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '');

/** Several conditions as one sentence, without a full stop. */
export function joinSentences(kind: 'any' | 'all', sentences: readonly string[]): string {
  const [first = '', ...rest] = sentences.map(withoutStop);
  return [first, ...rest.map(continued)].join(kind === 'any' ? ', or ' : ', and ');
}

/** The rules that are in force on a day, groups with only those of their parts that are. */
export function rulesInForce(rules: readonly StatedRule[], today: Day): readonly StatedRule[] {
  return rules
    .filter((rule) => counts(rule, today))
    .flatMap((stated) => {
      const { rule } = stated;
      if (rule.kind !== 'any' && rule.kind !== 'all') return [stated];
      const [first, ...rest] = rulesInForce(rule.of, today);
      if (!first) return [];
      if (rest.length === 0) return [first];
      const sentence = joinSentences(
        rule.kind,
        [first, ...rest].map((part) => part.sentence),
      );
      return [{ ...stated, sentence, rule: { kind: rule.kind, of: [first, ...rest] as const } }];
    });
}

/** What a provision asks of people on a day, in short sentences without full stops; coverage left out. */
export function conditionsOn(rules: readonly StatedRule[], today: Day): readonly string[] {
  return rulesInForce(rules, today)
    .filter(({ rule }) => rule.kind !== 'serves')
    .map(({ sentence }) => withoutStop(sentence));
}
