import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { mostQuestions, openQuestions } from '../../core/questionnaire/flow.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import { applyReply, type Reply } from '../../core/questionnaire/replies.ts';
import { answerWords } from '../../messages/describeQuestion.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useFindPlace, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { Page } from '../parts/Page.tsx';
import { useSettled } from '../parts/useSettled.ts';
import { AskSide } from './AskSide.tsx';
import { draftOf, QuestionFields, type ReplyDraft, toReply } from './QuestionFields.tsx';
import { useWay } from './way.ts';

const problemId = 'ask-problem';

/** A reply in the making, and what it would come to. */
function useDraft(question: Question) {
  const words = useWords();
  const findPlace = useFindPlace();
  const { answers } = useSitting();
  const catalogue = useCatalogue();
  const known = answerWords(answers, question, catalogue, words);
  const [first] = useState(() => draftOf(answers, question));
  const [draft, setDraft] = useState<ReplyDraft>(first);
  const drafted = useMemo(() => toReply(draft, question, findPlace, words), [draft, question, findPlace, words]);
  /** Told more exactly than by an option, or by a door: untouched, it stays as it is. */
  const stays = draft === first && known !== undefined;
  const supposed = stays || !('reply' in drafted) ? answers : applyReply(answers, question, drafted.reply);
  return { draft, setDraft, drafted, known, stays, supposed };
}

/** How many more questions there may be after this one. */
function useMostLeft(question: Question): number {
  const flow = useFlow();
  const { answers, asked } = useSitting();
  const others = asked.filter((id) => id !== question.id).length;
  const open = openQuestions(flow, { answers, asked }).filter(({ id }) => id !== question.id).length;
  return Math.max(0, Math.min(mostQuestions - others - 1, open));
}

/** One question on a page of its own, with what fits so far. */
export function OneQuestion({ question }: { readonly question: Question }) {
  const words = useWords();
  const { ask } = words;
  const { sitting } = useServices();
  const { asked, helping } = useSitting();
  const flow = useFlow();
  const navigate = useNavigate();
  const { changing, started } = useWay();
  const { draft, setDraft, drafted, known, stays, supposed } = useDraft(question);
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const counts = useMemo(() => flow.counting.count(supposed), [flow, supposed]);
  const said = useSettled(ask.status(counts.fits, counts.might));
  const left = useMostLeft(question);
  const own = words.questions[question.id];
  const told = stays && draft.chosen.length === 0 && draft.typed === '' ? known : undefined;

  // Which question comes next takes a moment to weigh, so that is left to the page that is gone to: the tap shows first.
  const goOn = () => navigate(changing ? paths.answers : paths.ask());
  const reply = (given: Reply) => {
    sitting.reply(question, given);
    goOn();
  };
  const leave = () => {
    sitting.leave(question);
    goOn();
  };
  // What a door has told is not taken back by being unsure of more.
  const pass = (passed: 'not-sure' | 'rather-not-say') =>
    known !== undefined && !changing && !asked.includes(question.id) ? leave() : reply({ passed });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stays) return leave();
    if ('reply' in drafted) return reply(drafted.reply);
    setProblem(drafted.problem);
    form.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
  };
  return (
    <Page heading={helping ? own.aboutThem : own.text} title={own.short} className="ask">
      {started && <p className="notice">{ask.started}</p>}
      <form ref={form} className="ask-form" onSubmit={submit} noValidate>
        <div className="ask-main">
          {told !== undefined && <p className="ask-known">{ask.known(told)}</p>}
          <QuestionFields
            question={question}
            draft={draft}
            onDraft={(next) => {
              setDraft(next);
              setProblem(undefined);
            }}
            idPrefix="ask"
            helping={helping}
            legendAs="h1"
            why
            {...(problem === undefined ? {} : { describedBy: problemId, problem })}
          />
        </div>
        <AskSide question={question} said={said} left={left} onPass={pass} />
      </form>
    </Page>
  );
}
