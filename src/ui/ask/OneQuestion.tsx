import { type FormEvent, useMemo, useRef, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { mostQuestions, nextQuestion } from '../../core/questionnaire/flow.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import { applyReply, type Reply } from '../../core/questionnaire/replies.ts';
import { paths } from '../app/paths.ts';
import { useFindPlace, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { Page } from '../parts/Page.tsx';
import { useSettled } from '../parts/useSettled.ts';
import { draftOf, QuestionFields, toReply } from './QuestionFields.tsx';

const formId = 'question';

/** What came with the way to this page; never an answer. */
interface Way {
  /** Somebody changes one answer and goes back to the list of them. */
  readonly changing?: boolean;
  /** Everything was forgotten by a reload. */
  readonly started?: boolean;
}

/** One question on a page of its own, with what fits so far. */
export function OneQuestion({ question }: { readonly question: Question }) {
  const words = useWords();
  const { ask } = words;
  const { sitting } = useServices();
  const { answers, asked, helping } = useSitting();
  const findPlace = useFindPlace();
  const flow = useFlow();
  const navigate = useNavigate();
  const way = (useLocation().state ?? {}) as Way;
  const [draft, setDraft] = useState(() => draftOf(answers, question));
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const drafted = useMemo(() => toReply(draft, question, findPlace, words), [draft, question, findPlace, words]);
  const supposed = 'reply' in drafted ? applyReply(answers, question, drafted.reply) : answers;
  const counts = useMemo(() => flow.counting.count(supposed), [flow, supposed]);
  const said = useSettled(ask.status(counts.fits, counts.might));
  const own = words.questions[question.id];
  const problemId = `${formId}-problem`;
  const left = mostQuestions - asked.filter((id) => id !== question.id).length;

  const go = (reply: Reply) => {
    sitting.reply(question, reply);
    const next = nextQuestion(flow, sitting.getState());
    if (way.changing) navigate(paths.answers);
    else navigate(next ? paths.ask(next.id) : paths.results);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if ('reply' in drafted) return go(drafted.reply);
    setProblem(drafted.problem);
    form.current?.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
  };
  return (
    <Page heading={helping ? own.aboutThem : own.text} title={own.short} className="ask">
      {way.started && <p className="notice">{ask.started}</p>}
      <form ref={form} id={formId} onSubmit={submit} noValidate>
        {problem !== undefined && (
          <p className="field-problem" id={problemId} role="alert">
            {problem}
          </p>
        )}
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
          describedBy={problem === undefined ? undefined : problemId}
        />
        <div className="ask-dock">
          <p role="status" className="ask-status">
            {said}
          </p>
          <button type="submit" className="button primary big">
            {way.changing ? ask.save : ask.continue}
          </button>
        </div>
        <div className="ask-actions">
          <button type="button" className="button" onClick={() => go({ passed: 'not-sure' })}>
            {ask.notSure}
          </button>
          {question.sensitive && (
            <button type="button" className="button" onClick={() => go({ passed: 'rather-not-say' })}>
              {ask.ratherNotSay}
            </button>
          )}
        </div>
      </form>
      <details className="ask-why">
        <summary>{ask.why}</summary>
        <p>{own.why}</p>
      </details>
      <div className="ask-foot">
        <p className="row">
          <Link className="button" to={paths.results}>
            {ask.show}
          </Link>
          <button type="button" className="button quiet" onClick={() => navigate(-1)}>
            {ask.back}
          </button>
        </p>
        {!way.changing && left > 0 && <p className="small">{ask.left(left)}</p>}
      </div>
    </Page>
  );
}
