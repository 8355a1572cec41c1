import type { Travel } from '../../eligibility/facts.ts';
import type { Reading } from './clauses.ts';
import { setOf } from './cues.ts';
import { type Ground, wordsUpTo } from './dates.ts';
import { boundAt, bounded } from './spells.ts';

const earnWords = setOf('earns, earning, earn, earnings, salary, wage, wages, paid, income, gets paid, gross');
/** Money that is not what somebody is paid. */
const otherMoney = setOf(
  `debt, debts, owes, owe, owing, loan, loans, rent, arrears, fee, fees, cost, costs, savings, saved, benefit, benefits, uc, pip,
  esa, jsa, up, redundancy, payout, grant, bursary, budget, worth, mortgage, bills, household, joint, net, credit, spend, spends,
  course, price, overdraft, payment, payments, award, fund, funding, claim, deposit, bond, fine, fines, takes, home, threshold`,
);

/** So many of them in a year. "An hour" alone says nothing of a year. */
const periods: readonly (readonly [RegExp, number])[] = [
  [/^(?:year|annum|pa|yr|annually)$/, 1],
  [/^(?:month|pcm|pm|monthly)$/, 12],
  [/^(?:week|pw|wk|weekly)$/, 52],
];
const byTheHour = /^(?:hour|hr|ph|hourly|day|shift|session|night)$/;

const pounds = (digits: string, thousand: string | undefined): number =>
  Number(digits.replaceAll(',', '')) * (thousand ? 1000 : 1);

function moneyAt({ text, words }: Ground, at: number) {
  const start = words[at]?.start ?? 0;
  const sign = text[start - 1] === '£';
  const written = text.slice(start, start + 40);
  const found =
    /^(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.\d{1,2})?(k)?(?:\s?[-–]\s?£?(\d{1,3}(?:,\d{3})+|\d{1,6})(k)?)?(?![\d\p{L}])/iu.exec(
      written,
    );
  if (!found) return undefined;
  const [whole, low = '', lowK, high, highK] = found;
  const from = pounds(low, lowK ?? highK);
  return { sign, from, to: high ? pounds(high, highK ?? lowK) : from, k: lowK ?? highK, end: start + whole.length };
}

interface Period {
  readonly times: number | undefined;
  readonly length: number;
  readonly named: boolean;
}

/** The year, month or week that an amount is for. */
function periodAt({ words }: Ground, at: number): Period {
  const per = ['per', 'each', 'every'].includes(words[at]?.key ?? '') ? 1 : 0;
  const key = (words[at + per]?.key ?? '').replace(/^p(?=(?:hour|hr)$)/, '');
  if (byTheHour.test(key)) return { times: undefined, length: per + 1, named: true };
  const times = periods.find(([pattern]) => pattern.test(key))?.[1];
  return times === undefined ? { times: 1, length: 0, named: false } : { times, length: per + 1, named: true };
}

/** Whether any of the few words before or after is one of these. */
const near = ({ words }: Ground, from: number, to: number, some: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, from - 4), to + 3).some(({ key }) => some.has(key));

/** What somebody earns: "£22k", "earns £400 a week". */
export function earningsAt(ground: Ground, at: number): Reading | undefined {
  if (!/^\d/.test(ground.words[at]?.key ?? '')) return undefined;
  const money = moneyAt(ground, at);
  if (!money || !(money.sign || money.k)) return undefined;
  const length = wordsUpTo(ground, at, money.end);
  const period = periodAt(ground, at + length);
  const earning = near(ground, at, at + length, earnWords);
  if (near(ground, at, at + length, otherMoney) || period.times === undefined) return undefined;
  if (!earning && (!money.sign || (period.named && period.times !== 1))) return undefined;
  const [from, to] = [money.from * period.times, money.to * period.times];
  if (from < (earning && period.named ? 500 : 5000) || to > 250_000 || to < from) return undefined;
  const bound = [2, 1]
    .map((back) => ({ back, found: boundAt(ground.words, at - back) }))
    .find(({ back, found }) => found?.length === back);
  const first = at - (bound?.back ?? 0);
  const earnings = bounded({ from, to }, bound?.found?.found, 0.1);
  return { gives: [{ earnings }], first, length: at + length + period.length - first, tense: 'state' };
}

const notJourneys = setOf(
  `appointment, call, meeting, session, break, late, review, test, interview, phone, slot, lunch, lesson, wait, waited, chat,
  discussion, early, assessment, presentation`,
);
const journeys = setOf('travel, bus, drive, away, max, maximum, journey, commute, train, tram, car, distance, each');

/** The nearest of the distances that can be chosen. */
function travelOf(minutes: number): Travel | undefined {
  if (minutes < 15 || minutes > 90) return undefined;
  return minutes < 45 ? '30-minutes' : '60-minutes';
}

const limits = setOf(
  'up to, max, maximum, within, no more than, not more than, can travel, will travel, travel, travels, at most',
);

/** How many words of a limit end right before a word. */
function limitBefore({ words }: Ground, at: number): number {
  for (const length of [3, 2, 1])
    if (
      at >= length &&
      limits.has(
        words
          .slice(at - length, at)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      return length;
  return 0;
}

/** How far somebody can go: "up to 30 mins", "45 mins max by bus", "within half an hour". */
export function journeyAt(ground: Ground, at: number): Reading | undefined {
  const { words } = ground;
  const key = words[at]?.key ?? '';
  const glued = /^(\d{1,2})mins?$/.exec(key);
  const unit = words[at + 1]?.key ?? '';
  const [minutes, length] = glued
    ? [Number(glued[1]), 1]
    : /^\d{1,2}$/.test(key) && /^min(?:ute)?s?$/.test(unit)
      ? [Number(key), 2]
      : key === 'half' && unit === 'hour'
        ? [30, 2]
        : ['hour', '1hr'].includes(key) || (['1', 'one'].includes(key) && /^(?:hour|hr)$/.test(unit))
          ? [60, key === 'hour' || key === '1hr' ? 1 : 2]
          : [0, 0];
  const far = travelOf(minutes);
  if (!far || near(ground, at, at + length, notJourneys)) return undefined;
  const limit = limitBefore(ground, at);
  if (limit === 0 && !journeys.has(words[at + length]?.key ?? '')) return undefined;
  return { gives: [{ travel: far }], first: at - limit, length: length + limit, tense: 'wish' };
}
