import type { AnswerId } from './answers.ts';
import type { LiveTable } from './liveTable.ts';
import { reachedBy } from './match.ts';
import {
  donePoints,
  leansToNo,
  partValues,
  rounded,
  type Scoring,
  surenessOf,
  tellingRules,
  type Unscored,
  weights,
} from './score.ts';
import { factCount } from './sharedRules.ts';
import { needsThatDiffer, picked, type Told } from './sieves.ts';
import { changedBetween, type Standing } from './standing.ts';
import { wishesOf } from './wishes.ts';

/**
 * The scores of all live provisions, as `scoreOf` gives them but for the points of `variety`, kept in pieces so that
 * another answer costs no more than the pieces it touches. A test holds the two equal.
 */
export interface Points {
  readonly totals: Float64Array;
  readonly pieces: readonly Float64Array[];
}

type PointsOf = (at: number) => number;

type IsTouched = (at: number) => boolean;

interface Piece {
  readonly pointsFor: (table: LiveTable, standing: Standing) => PointsOf;
  /** The provisions for which other answers may give other points; undefined where none can. */
  readonly touched: (table: LiveTable, now: Standing, then: Standing) => IsTouched | undefined;
}

/** All are touched by a change of one of these answers. */
const allBy =
  (facts: readonly AnswerId[]): Piece['touched'] =>
  (_, now, then) =>
    changedBetween(now.answers, then.answers).some((fact) => facts.includes(fact)) ? () => true : undefined;

const byRules: Piece['touched'] = ({ shared }, now, then) => {
  const isOther = then.ruleAnswers.map((answer, rule) => answer !== now.ruleAnswers[rule]);
  if (!isOther.includes(true)) return undefined;
  return (at) => shared.rulesOf[at]?.some((rule) => isOther[rule]) ?? false;
};

const byNeeds: Piece['touched'] = (table, now, then) => {
  const touched = new Set(needsThatDiffer(now, then).flatMap((need) => table.byNeed.get(need) ?? []));
  return touched.size > 0 ? (at) => touched.has(at) : undefined;
};

/** Parts that look at the provision and at what was told, and at nothing else of the match. */
function pointsFrom(names: readonly (keyof typeof weights)[]): Piece['pointsFor'] {
  return (table, standing) => {
    const scoring = scoringOf(table, standing);
    return (at) => {
      const match = table.plain[at];
      let points = 0;
      if (match) for (const name of names) points += partValues[name](match, scoring) * weights[name];
      return points;
    };
  };
}

const rulesPiece: Piece = {
  touched: byRules,
  pointsFor:
    ({ shared }, { ruleAnswers }) =>
    (at) => {
      let [waits, telling, checks, against, open, no] = [0, 0, false, false, false, false];
      for (const rule of shared.rulesOf[at] ?? []) {
        const answer = ruleAnswers[rule];
        const stated = shared.rules[rule]?.stated;
        if (!answer || !stated) continue;
        waits |= answer.waits;
        if (answer.holds === 'yes') telling += tellingRules[stated.rule.kind] ?? 0;
        else if (answer.holds === 'no') no = true;
        else {
          open = true;
          checks ||= answer.waits === 0;
          against ||= answer.waits === 0 && leansToNo(stated);
        }
      }
      const sure = no ? 0 : open ? surenessOf(factCount(waits), checks, against) : 1;
      return sure * weights.verdict + Math.min(1, telling) * weights.specific;
    },
};

const placePiece: Piece = {
  touched: allBy(['home', 'times', 'travel']),
  pointsFor: (table, standing) => {
    const answers = picked(standing.answers, ['times', 'travel', 'home']);
    const scoring = scoringOf(table, standing);
    const nearestFrom = answers.home && table.nearestFrom(answers.home);
    return (at) => {
      const plain = table.plain[at];
      if (!plain) return 0;
      const nearest = nearestFrom?.[at];
      const reached = { nearest: reachedBy(nearest), intakes: table.live[at]?.intakes ?? [] };
      const match: Unscored = { ...plain, wishes: wishesOf(plain.provision, answers, standing.implied, reached) };
      const placed = nearest ? { ...match, nearest } : match;
      return partValues.near(placed, scoring) * weights.near + partValues.suits(placed, scoring) * weights.suits;
    };
  },
};

const donePiece: Piece = {
  touched: allBy(['has']),
  pointsFor:
    ({ live }, { answers: { has } }) =>
    (at) =>
      has?.includes(live[at]?.provision.id ?? '') ? donePoints : 0,
};

const pieces: readonly Piece[] = [
  rulesPiece,
  { touched: byNeeds, pointsFor: pointsFrom(['need']) },
  { touched: allBy(['needs']), pointsFor: pointsFrom(['guide', 'personal']) },
  { touched: allBy(['interests']), pointsFor: pointsFrom(['interest']) },
  { touched: allBy(['circumstances']), pointsFor: pointsFrom(['especially']) },
  { touched: allBy(['qualification', 'digital']), pointsFor: pointsFrom(['step']) },
  placePiece,
  donePiece,
  { touched: allBy([]), pointsFor: pointsFrom(['soon', 'cost', 'fresh', 'running']) },
];

function scoringOf({ telling, today }: LiveTable, { answers, implied }: Told): Scoring {
  return { answers, implied, telling, today, homeGiven: answers.home !== undefined };
}

/** Looks at everything. */
export function pointsOf(table: LiveTable, standing: Standing): Points {
  const each = pieces.map(({ pointsFor }) => Float64Array.from(table.live.keys(), pointsFor(table, standing)));
  const totals = Float64Array.from(table.live.keys(), (at) => rounded(each.reduce((sum, p) => sum + (p[at] ?? 0), 0)));
  return { totals, pieces: each };
}

/** The scores for other answers; right for what is shown then, and nothing else. */
export function totalsAfter(table: LiveTable, now: Standing, points: Points, then: Standing): Float64Array {
  const totals = points.totals.slice();
  pieces.forEach(({ touched, pointsFor }, piece) => {
    const isTouched = touched(table, now, then);
    if (!isTouched) return;
    const [pointsThen, pointsNow] = [pointsFor(table, then), points.pieces[piece]];
    for (let at = 0; at < totals.length; at += 1) {
      if (then.aside[at] !== 0 || then.no[at] !== 0 || !isTouched(at)) continue;
      totals[at] = (totals[at] ?? 0) + pointsThen(at) - (pointsNow?.[at] ?? 0);
    }
  });
  for (let at = 0; at < totals.length; at += 1) totals[at] = rounded(totals[at] ?? 0);
  return totals;
}
