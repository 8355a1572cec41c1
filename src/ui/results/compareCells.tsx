import type { Match } from '../../core/matching/match.ts';
import { statedDate } from '../../messages/format.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { useFlow } from '../app/useFlow.ts';
import { costWords, placeWords, whenWords } from '../offers/offerFacts.ts';
import { KindTag } from '../parts/KindTag.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { Openings } from './Openings.tsx';
import { thingToCheck } from './thingToCheck.ts';
import { useReasonLine } from './useReasons.ts';
import { VerdictTag } from './VerdictTag.tsx';

interface Props {
  readonly match: Match;
}

export function WhatCell({ match: { provision } }: Props) {
  return (
    <>
      <KindTag kind={provision.kind} />
      <span className="block" dir="auto">
        {provision.summary}
      </span>
      <span className="block small" dir="auto">
        {provision.provider}
      </span>
    </>
  );
}

export function FitsCell({ match }: Props) {
  return <VerdictTag verdict={match.verdict} />;
}

export function WhyCell({ match }: Props) {
  const { results: w } = useWords();
  const why = useReasonLine(match);
  if (match.verdict.status !== 'ineligible') return why ?? w.compare.notKnown;
  return (
    <>
      {match.verdict.because.map(({ rule }) => (
        <span key={rule.sentence} className="block">
          {w.because(rule.sentence)}
        </span>
      ))}
      <Openings match={match} />
    </>
  );
}

export function CheckCell({ match }: Props) {
  const { check, compare } = useWords().results;
  const { questions } = useFlow();
  const { answers } = useSitting();
  const thing = thingToCheck(match, questions, answers, useServices().today());
  if (!thing) return compare.nothing;
  return (
    <>
      {thing.question ? thing.sentence : check.askThem(thing.sentence)}
      {thing.others > 0 && <span className="block small">{check.others(thing.others)}</span>}
    </>
  );
}

export function CostCell({ match: { provision } }: Props) {
  const words = useWords();
  return (
    <>
      <span className={provision.cost === 'free' ? 'fact-free' : undefined}>{costWords(provision, words)}</span>
      {provision.costNote && <span className="block small">{provision.costNote}</span>}
    </>
  );
}

export function WhereCell({ match }: Props) {
  const words = useWords();
  return placeWords(match, useCatalogue().area, words);
}

export function WhenCell({ match }: Props) {
  const words = useWords();
  const { area } = useCatalogue();
  const { times, duration } = match.provision;
  const more = [...times.map((time) => words.time[time]), ...(duration ? [duration] : [])];
  return (
    <>
      {whenWords(match, area.language, words)}
      {more.length > 0 && <span className="block small">{more.join(' · ')}</span>}
    </>
  );
}

export function LevelCell({ match: { provision } }: Props) {
  const words = useWords();
  return provision.level ? words.level[provision.level] : words.results.compare.noLevel;
}

export function HowCell({ match: { provision } }: Props) {
  const words = useWords();
  const channels = provision.channels.map((channel) => words.channel[channel]);
  if (!provision.apply && channels.length === 0) return words.results.compare.notSaid;
  return (
    <>
      {provision.apply}
      {channels.length > 0 && <span className="block small">{channels.join(' · ')}</span>}
    </>
  );
}

export function SupportCell({ match: { provision } }: Props) {
  const words = useWords();
  const given = provision.support.map((support) => words.support[support]);
  const all = [...given, ...(provision.languages ? [provision.languages] : [])];
  return all.length > 0 ? all.join(' · ') : words.results.compare.notSaid;
}

export function SourceCell({ match: { provision, availability } }: Props) {
  const words = useWords();
  const { area } = useCatalogue();
  const { date } = provision.source;
  return (
    <>
      <StatusTag availability={availability} />
      <span className="block small">
        {date ? words.card.source(statedDate(date, area.language)) : words.card.undated}
      </span>
    </>
  );
}
