import type { Circumstance } from '../../eligibility/facts.ts';
import { list } from './cues.ts';
import { type Extra, one, type PhraseRow } from './phraseRow.ts';

const jobWords = list('job, jobs, role, roles, work, position, vacancy, vacancies, course, courses, apprenticeship');
const staff = list('adviser, advisor, coach, worker, gp, staff, group, groups, class, classes, tutor, only, doctor');

const is = (id: Circumstance, words: string, extra?: Extra): PhraseRow =>
  one({ circumstances: { yes: [id], no: [] } }, words, extra);
const isNot = (id: Circumstance, words: string): PhraseRow => one({ circumstances: { yes: [], no: [id] } }, words);

const notCarer = list('as, paid, professional, domiciliary, her, his, their, has, home, care, my, agency, become, be');
/** Health and disability. */
export const healthRows: readonly PhraseRow[] = [
  is('disability', 'disability, disabled, registered disabled, has disability, disabilities', {
    deniable: 'disability',
    notBefore: list(
      'benefits, benefit, allowance, badge, support, adviser, advisor, service, services, living, confident, access, parking, toilet, facilities, access, parking, toilet, facilities',
    ),
    notAfter: list('learning, learn'),
  }),
  is(
    'disability',
    `wheelchair user, uses wheelchair, autistic, autism, asd, adhd, dyslexic, dyslexia, learning disability,
    learning disabilities, learning difficulties, learning difficulty, deaf, registered blind, partially sighted,
    visually impaired, hearing impaired, hearing impairment, visual impairment, disability yes, blue badge holder`,
    {
      notBefore: list('awareness, assessment, diagnosis, support, team, test'),
    },
  ),
  is(
    'health-condition',
    `health condition, health conditions, health problems, health issues, health problem,
    long term health condition, long term condition, long term health conditions`,
    {
      deniable: 'health-condition',
      notAfter: list('mental, minor'),
    },
  ),
  // Said of people in a job and out of one, so nothing is suggested for work.
  is(
    'health-condition',
    `off sick, long term sick, on the sick, on sick, signed off, signed off sick, fit note, sick note,
    mental health issues, mental health problems, mental health condition, mental health difficulties, poor mental health,
    poor health, anxiety, depression, depressed, ptsd, bipolar, diabetes, diabetic, epilepsy, epileptic, copd, arthritis,
    fibromyalgia, bad back, chronic pain, long covid, limited capability for work, lcwra, lcw`,
    {
      notBefore: list('awareness, course, training, workshop'),
    },
  ),
];

/** The other circumstances that a life can have. */
export const lifeRows: readonly PhraseRow[] = [
  is('carer', 'carer, unpaid carer, young carer, full time carer, is carer, main carer, family carer', {
    deniable: 'carer',
    notAfter: notCarer,
    notBefore: [...jobWords, ...list('at, in, home, experience, assessment, by, company, agency')],
  }),
  is('lone-parent', `lone parent, single parent, single mum, single mother, single mom, single dad, single father`, {
    deniable: 'lone-parent',
  }),
  is('parent', `parent, mum of, mother of, dad of, father of, parent of`),
  isNot('parent', 'no kids, no children, doesnt have kids, doesnt have children, no dependants, no dependents'),
  is(
    'care-leaver',
    `care leaver, left care, leaving care, was in care, been in care, grew up in care, raised in care,
    brought up in care, in foster care, was in foster care, care experienced, care experience, looked after child,
    in local authority care`,
    {
      tense: 'event',
      deniable: 'care-leaver',
      notBefore: [...jobWords, ...list('home, homes, sector, industry, assistant, worker, workers, team, of')],
    },
  ),
  is(
    'ex-offender',
    `ex offender, criminal record, convictions, conviction, has convictions, criminal convictions,
    previous convictions, prison leaver, released from prison, left prison, been in prison, out of prison, served time,
    on probation, on licence, on tag`,
    {
      tense: 'event',
      deniable: 'ex-offender',
      notBefore: list('period, at, check, checks, with, officer'),
      notAfter: list('driving, unspent, spent, clean, clear'),
    },
  ),
  is(
    'veteran',
    `veteran, ex army, ex forces, ex military, ex navy, ex raf, ex service, ex serviceman, ex servicewoman, ex soldier,
    armed forces veteran, army veteran, served in army, served in navy, served in raf, served in forces,
    served in armed forces`,
    { tense: 'event', deniable: 'veteran' },
  ),
  is('refugee', 'refugee, refugee status, granted asylum, has refugee status', {
    deniable: 'refugee',
    notBefore: list('council, group, charity, team, service, services, worker, support'),
  }),
  is(
    'homeless',
    `homeless, sofa surfing, rough sleeping, sleeping rough, nfa, no fixed abode, no fixed address,
    temporary accommodation, temp accommodation, in hostel, living in hostel, lives in hostel, statutory homeless`,
    {
      deniable: 'homeless',
      notBefore: list('team, service, charity, application, shelter, prevention'),
    },
  ),
  is('ehc-plan', 'ehcp, ehc plan, has ehcp, has ehc plan, education health and care plan', { deniable: 'ehc-plan' }),
  is('woman', 'female, woman', { notBefore: staff, notAfter: list('with, by') }),
  is('ethnic-minority', 'ethnic minority, bame, bme, minority ethnic', { notBefore: staff }),
  is(
    'recovery',
    `in recovery, recovering addict, recovering alcoholic, in recovery from addiction, in recovery from alcohol,
    in recovery from drugs, in addiction recovery`,
    {
      notBefore: list('from, after, position'),
    },
  ),
  is('low-income', 'low income, on low income, low paid, low wage, low wages', { notBefore: jobWords }),
  is('long-term-unemployed', 'long term unemployed, ltu', { deniable: 'long-term-unemployed' }),
];
