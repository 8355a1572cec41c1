import type { Benefit, WorkStatus } from '../../eligibility/facts.ts';
import { list } from './cues.ts';
import { type Extra, one, type PhraseRow, row } from './phraseRow.ts';

const paperwork = list(
  'form, forms, advice, adviser, advisor, cap, appointment, letter, review, rules, sanction, team',
);

const work = (status: WorkStatus, words: string, extra?: Extra): PhraseRow => one({ work: [status] }, words, extra);
const benefit = (id: Benefit, words: string, extra?: Extra): PhraseRow =>
  one({ benefits: [id] }, words, { notBefore: paperwork, ...extra });

const outOfWork: Extra = { spell: 'outOfWorkMonths' };
const onBenefit: Extra = { spell: 'benefitMonths' };

/** What somebody does for a living, or did. */
export const workRows: readonly PhraseRow[] = [
  work(
    'unemployed',
    'unemployed, out of work, jobless, between jobs, signing on, long term unemployed, ltu',
    outOfWork,
  ),
  work('unemployed', 'lost job, lost his job, lost her job, lost their job', { ...outOfWork, tense: 'event' }),
  // Who does not work may be looking for work or may not be: either alone would say no to the other.
  row(
    [{ work: ['unemployed'] }, { work: ['inactive'] }],
    'not working, no job, not in work, not employed, hasnt worked, not worked, doesnt work, not currently working',
    { ...outOfWork, notBefore: list('offer, offers, goal, goals, search, ideas, with, on, toward, towards, history') },
  ),
  work('inactive', 'economically inactive, not looking for work, not seeking work'),
  work(
    'employed',
    `employed, in work, in employment, works at, works for, works in, works as, works part time, works full time, works nights, works evenings, works weekends, works shifts, works days,
    working at, working for, working as, working part time, working full time, currently working, part time at,
    full time at, pt at, ft at, part time job at, job at, has job, in job, zero hours, zero hour, zero hours contract,
    0 hours, 0 hours contract, 0hrs, zhc, agency worker, employed by`,
    { notBefore: list('progression, support, programme, poverty') },
  ),
  work('self-employed', 'self employed, sole trader, freelance, freelancer, freelancing, runs own business'),
  work(
    'at-risk',
    `at risk of redundancy, job at risk, role at risk, jobs at risk, facing redundancy, on notice, under notice,
    working notice, serving notice, working her notice, working his notice, working their notice, redundancy notice,
    threatened with redundancy`,
  ),
  work('at-risk', 'being made redundant', { notAfter: list('since, after, following, from, of, about') }),
  work('furloughed', 'furloughed, on furlough, temporarily laid off'),
  // Off for now and still employed, or out of a job: the words are used for both, and either alone would say no.
  row([{ work: ['recently-redundant'] }, { work: ['furloughed'] }], 'laid off', { ...outOfWork, tense: 'event' }),
  work('recently-redundant', 'made redundant, recently redundant, took redundancy, redundant', {
    ...outOfWork,
    tense: 'event',
    notAfter: list('being, be, getting'),
  }),
  work('student', 'student, full time student, at college, at uni, at university, in college, in full time education', {
    notBefore: list('finance, loan, debt, union, services, support, records, accommodation'),
  }),
  work('neet', 'neet'),
  work('retired', 'retired', { notBefore: ['from'] }),
];

/** What somebody lives on. */
export const benefitRows: readonly PhraseRow[] = [
  benefit('universal-credit', 'uc, universal credit', onBenefit),
  benefit('jsa-new-style', 'new style jsa, ns jsa, nsjsa, contribution based jsa, contributory jsa', onBenefit),
  benefit('jsa-income', 'income based jsa, jsa income based, income related jsa, jsa ib', onBenefit),
  // Which of the two it is nobody said: "other" leaves both unknown.
  benefit('other', 'jsa, jobseekers allowance, job seekers allowance, jobseeker allowance', onBenefit),
  benefit(
    'other',
    `dla, disability living allowance, attendance allowance, housing benefit, council tax support,
    council tax reduction, tax credits, working tax credit, child tax credit, maternity allowance`,
  ),
  benefit('esa', 'esa, new style esa, employment and support allowance, employment support allowance', onBenefit),
  benefit('income-support', 'income support', onBenefit),
  benefit('pip', 'pip, personal independence payment, personal independence payments'),
  benefit('carers-allowance', 'carers allowance, carer allowance'),
  benefit('pension-credit', 'pension credit, pension credits'),
  one(
    { benefits: ['none'] },
    `no benefits, not claiming, not claiming anything, not claiming any, not claiming any benefits, not claiming benefits,
    not on benefits, not on any benefits, not in receipt of benefits, not in receipt of any benefits, doesnt claim,
    doesnt claim anything, doesnt claim benefits, doesnt claim any benefits, no benefit, benefits none, not getting benefits`,
    {
      notBefore:
        list(`advice, adviser, check, cap, sanction, sanctions, uc, universal, jsa, esa, pip, dla, carers, pension,
      housing, income, new, council, tax, child, yet, what, everything, for, it, to, but, entitled, paid, letter`),
    },
  ),
];
