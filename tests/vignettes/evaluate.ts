import { availabilityOn } from '../../src/core/catalogue/availability.ts';
import type { Catalogue, Kind } from '../../src/core/catalogue/catalogue.ts';
import type { DistrictCode, ProviderId, ProvisionId } from '../../src/core/ids.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { noFilters } from '../../src/core/matching/filters.ts';
import { type Match, matchAll } from '../../src/core/matching/match.ts';
import { ranked } from '../../src/core/matching/rank.ts';
import { select } from '../../src/core/matching/select.ts';
import { type Flow, openFlow } from '../../src/core/questionnaire/flow.ts';
import { createMiniSearchIndex } from '../../src/core/search/miniSearchIndex.ts';
import { en } from '../../src/messages/en.ts';
import { exposureOf, type Judged, type Listed, median, type Quality, qualityOf, type Share } from './measure.ts';
import { type Asking, adaptive, inAuthorsOrder, offered, type Sat, sit, throughDoor } from './sitting.ts';
import type { Expectation, Vignette } from './vignette.ts';

/** One expectation and what came of it. */
export interface Checked extends Judged {
  readonly vignette: Vignette;
  readonly expectation: Expectation;
  /** Whether it is closed on the day. */
  readonly closed: boolean;
}

/** One way of finding things, over all people. */
export interface Column {
  readonly name: string;
  readonly quality: Quality;
  /** None where nothing is asked. */
  readonly questions?: { readonly most: number; readonly median: number; readonly settled: number };
}

/** A must-have that is not among the first ten, and where it stands; no place where it is not offered at all. */
export interface Missed {
  readonly vignette: Vignette;
  readonly id: ProvisionId;
  readonly place?: number;
}

export interface Evaluation {
  readonly vignettes: readonly Vignette[];
  readonly checked: readonly Checked[];
  /** The engine with all that is known of a person first; then what else is compared with it. */
  readonly columns: readonly [Column, ...Column[]];
  readonly missed: readonly Missed[];
  /** Offered though it must not be. */
  readonly wrong: readonly Missed[];
  readonly exposure: readonly Share[];
  /** Live on the last of the days, and in nobody's first ten on it. */
  readonly unseen: readonly ProvisionId[];
  readonly liveOnLastDay: number;
  readonly lastDay: string;
  /** How many of the area's districts people live in. */
  readonly districts: number;
}

const idsOf = (matches: readonly Match[]): readonly ProvisionId[] => matches.map(({ provision }) => provision.id);

/** The district of the area that holds most of a home; undefined where none is known. */
export function districtOf(
  { districts }: Pick<Catalogue, 'districts'>,
  { answers: { home } }: Vignette,
): DistrictCode | undefined {
  const here = home?.districts.filter(({ code }) => districts.some((district) => district.code === code)) ?? [];
  return [...here].sort((a, b) => b.share - a.share)[0]?.code;
}

/** One flow a day: the counts behind it are the same for everybody. */
function flowsOf(catalogue: Catalogue): (vignette: Vignette) => Flow {
  const flows = new Map<string, Flow>();
  return ({ today }) => {
    const flow = flows.get(today) ?? openFlow(catalogue, today);
    flows.set(today, flow);
    return flow;
  };
}

function checkedFor(catalogue: Catalogue, vignette: Vignette): readonly Checked[] {
  const matches = new Map(
    matchAll(catalogue, vignette.answers, vignette.today).map((match) => [match.provision.id, match]),
  );
  return vignette.expect.flatMap((expectation) => {
    const match = matches.get(expectation.id);
    if (!match) return [];
    const { verdict, availability } = match;
    return {
      vignette,
      expectation,
      expected: expectation.status,
      got: verdict.status,
      closed: availability === 'closed',
    };
  });
}

/** The words of the needs and interests as somebody would type them. What has closed is left out, as the list does. */
function keywordLister(catalogue: Catalogue): (vignette: Vignette) => readonly ProvisionId[] {
  const kindWords: Readonly<Record<Kind, string>> = en.kind;
  const index = createMiniSearchIndex(catalogue, kindWords);
  const provisions = new Map(catalogue.provisions.map((provision) => [provision.id, provision]));
  return ({ answers: { needs = [], interests = [] }, today }) => {
    const words = [
      ...catalogue.needs.filter(({ id }) => needs.includes(id)),
      ...catalogue.subjects.filter(({ id }) => interests.includes(id)),
    ].map((entry) => entry.words);
    return index.search({ topic: words.join(' ') }).ids.filter((id) => {
      const provision = provisions.get(id);
      return provision !== undefined && availabilityOn(provision, today) !== 'closed';
    });
  };
}

/** Ticking the needs and the district that holds most of the home, with nothing else told. */
function filterLister(catalogue: Catalogue): (vignette: Vignette) => readonly ProvisionId[] {
  return (vignette) => {
    const { answers, today } = vignette;
    const district = districtOf(catalogue, vignette);
    const chosen = { need: answers.needs ?? [], district: district === undefined ? [] : [district] };
    const matches = ranked(matchAll(catalogue, {}, today), 'best');
    const { fits, unsaid } = select(matches, { filters: { ...noFilters, chosen } });
    return idsOf([...fits, ...unsaid]);
  };
}

function columnOf(name: string, listed: readonly Listed[], sat?: readonly Sat[]): Column {
  const questions = sat && {
    most: Math.max(0, ...sat.map(({ asked }) => asked)),
    median: median(sat.map(({ asked }) => asked)) ?? 0,
    settled: median(sat.map(({ settled }) => settled)) ?? 0,
  };
  return { name, quality: qualityOf(listed), ...(questions ? { questions } : {}) };
}

function leadOf(catalogue: Catalogue): (id: ProvisionId) => ProviderId {
  const leads = new Map(catalogue.provisions.map(({ id, providers, provider }) => [id, providers[0] ?? provider]));
  return (id) => leads.get(id) ?? id;
}

/** Runs every person through the engine and through what it is compared with. */
export function evaluate(catalogue: Catalogue, vignettes: readonly Vignette[]): Evaluation {
  const flowFor = flowsOf(catalogue);
  const lists = vignettes.map((vignette) => idsOf(offered({ catalogue, today: vignette.today }, vignette.answers)));
  const listed = (other: readonly (readonly ProvisionId[])[]): readonly Listed[] =>
    vignettes.map(({ mustFind, mustNotFind }, i) => ({
      mustFind,
      mustNotFind,
      list: other[i] ?? [],
      usable: new Set(lists[i]),
    }));
  const sat = (ask: Asking, start: (vignette: Vignette) => Answers): readonly Sat[] =>
    vignettes.map((vignette) => sit(flowFor(vignette), vignette, ask, start(vignette)));
  const asking = (name: string, ask: Asking, start: (vignette: Vignette) => Answers): Column => {
    const outcomes = sat(ask, start);
    return columnOf(name, listed(outcomes.map(({ list }) => list)), outcomes);
  };
  const byDoor = (vignette: Vignette): Answers => throughDoor(catalogue, vignette);
  const places = (pick: (vignette: Vignette) => readonly ProvisionId[]) =>
    vignettes.flatMap((vignette, i) =>
      pick(vignette).map((id): Missed => {
        const place = lists[i]?.indexOf(id) ?? -1;
        return { vignette, id, ...(place >= 0 ? { place: place + 1 } : {}) };
      }),
    );
  const lastDay =
    vignettes
      .map(({ today }) => today)
      .sort()
      .at(-1) ?? '';
  const live = catalogue.provisions.filter((provision) => availabilityOn(provision, lastDay) !== 'closed');
  const shown = new Set(lists.flatMap((list, i) => (vignettes[i]?.today === lastDay ? list.slice(0, 10) : [])));
  return {
    vignettes,
    checked: vignettes.flatMap((vignette) => checkedFor(catalogue, vignette)),
    columns: [
      columnOf('all answers', listed(lists)),
      asking('questions', adaptive, byDoor),
      asking('fixed order', inAuthorsOrder, byDoor),
      asking('… by no door', adaptive, () => ({})),
      columnOf('filters only', listed(vignettes.map(filterLister(catalogue)))),
      columnOf('keywords only', listed(vignettes.map(keywordLister(catalogue)))),
    ],
    missed: places(({ mustFind }) => mustFind).filter(({ place }) => place === undefined || place > 10),
    wrong: places(({ mustNotFind }) => mustNotFind).filter(({ place }) => place !== undefined),
    exposure: exposureOf(lists.flatMap((list) => list.slice(0, 10)).map(leadOf(catalogue))),
    unseen: live.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
    liveOnLastDay: live.length,
    lastDay,
    districts: new Set(vignettes.flatMap((vignette) => districtOf(catalogue, vignette) ?? [])).size,
  };
}
