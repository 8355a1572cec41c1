import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { Suggestion } from '../../core/questionnaire/suggestFacts.ts';
import { answerWords } from '../../messages/describeQuestion.ts';
import type { Words } from '../../messages/en.ts';

/** What a suggestion would say, in words: "Age: 22". */
export function suggestionWords(
  { fact, gives }: Suggestion,
  questions: readonly Question[],
  catalogue: Catalogue,
  words: Words,
): string {
  const asked = questions.filter((question) => question.fact === fact);
  const said = asked.flatMap((question) => {
    const answer = answerWords(gives, question, catalogue, words);
    return answer === undefined ? [] : [`${words.questions[question.id].short}: ${answer}`];
  });
  return said[0] ?? fact;
}
