import './results.css';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { useWords } from '../app/services.ts';
import { FinishButton } from '../ask/FinishButton.tsx';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Page } from '../parts/Page.tsx';
import { useSettled } from '../parts/useSettled.ts';
import { AsidePart } from './AsidePart.tsx';
import { CompareBar } from './CompareBar.tsx';
import { FitsPart } from './FitsPart.tsx';
import { MightPart } from './MightPart.tsx';
import { NothingFits } from './NothingFits.tsx';
import { NotNowPart } from './NotNowPart.tsx';
import { RelaxOffer } from './RelaxOffer.tsx';
import { MapSwitch, mapOpen, ResultsMap, useMapIsOpen } from './ResultsMap.tsx';
import { ResultsSide } from './ResultsSide.tsx';
import { type CardView, useCards } from './useCards.ts';
import { useGapsNoted } from './useGapsNoted.ts';
import { useRelaxing } from './useRelaxing.ts';
import { type Results, useResults, useResultWords } from './useResults.ts';

/** The counts that the page is about, read out when they have stood still. */
function Lead({ results: { answers, counts } }: { readonly results: Results }) {
  const w = useResultWords();
  const said = w.status(counts.fits, counts.might, counts.notNow);
  const settled = useSettled(said);
  return (
    <>
      <p className="lead">{isBlank(answers) ? w.untold : w.lead(counts.fits, counts.might, counts.notNow)}</p>
      <p role="status" className="visually-hidden">
        {settled}
      </p>
    </>
  );
}

/** What fits, what might, and what does not for now: one list in its parts, each with its reason. */
export function ResultsPage() {
  const { results: words } = useWords();
  const w = useResultWords();
  const results = useResults();
  const cards = useCards(results);
  const relaxing = useRelaxing(results, cards.say);
  const [compareSaid, sayCompared] = useState('');
  const navigate = useNavigate();
  const isMap = useMapIsOpen();
  useGapsNoted(results);
  const { answers, counts, others } = results;
  const list = [...cards.shown.fits, ...cards.shown.might];
  // Where there is nothing, or more than before, it is the first thing to read; else the few that fit are.
  const isRelaxFirst = list.length === 0 || relaxing.relaxed !== undefined;
  const view: CardView = {
    selected: cards.selected,
    findPin: (id) => {
      cards.select(id);
      if (!isMap) navigate({ search: mapOpen }, { replace: true, preventScrollReset: true });
      document.getElementById('map')?.scrollIntoView({ block: 'nearest' });
    },
    sayCompared,
  };
  const heading = isBlank(answers) ? words.all(counts.fits + counts.might) : w.heading(counts.fits, counts.might);
  return (
    <Page heading={heading} title={w.title} className="results" lead={<Lead results={results} />}>
      <p role="status" className="visually-hidden">
        {cards.said}
      </p>
      <div className="results-body">
        <ResultsSide />
        <div className="results-main">
          {isRelaxFirst && <RelaxOffer relaxing={relaxing} />}
          {list.length > 0 && <MapSwitch />}
          {isMap && list.length > 0 && <ResultsMap matches={list} cards={cards} />}
          {list.length === 0 ? (
            <NothingFits results={results} view={view} />
          ) : (
            <>
              <FitsPart results={results} cards={cards} view={view} />
              <MightPart results={results} cards={cards} view={view} />
            </>
          )}
          {!isRelaxFirst && <RelaxOffer relaxing={relaxing} />}
          <NotNowPart results={results} />
          <AsidePart others={others} />
          {list.length > 0 && <HelpCard />}
          <div className="results-end no-print">
            <FinishButton />
          </div>
        </div>
      </div>
      <CompareBar said={compareSaid} onSaid={sayCompared} />
    </Page>
  );
}
