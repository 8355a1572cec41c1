import type { TimeOfWeek, Travel } from '../../eligibility/facts.ts';
import { list } from './cues.ts';
import { type Extra, one, type PhraseRow, row } from './phraseRow.ts';

const times = (time: TimeOfWeek, words: string, extra?: Extra): PhraseRow =>
  one({ times: [time] }, words, { tense: 'wish', ...extra });
const travel = (far: Travel, words: string): PhraseRow => one({ travel: far }, words, { tense: 'wish' });

/** What somebody has learned. */
export const learningRows: readonly PhraseRow[] = [
  one(
    { qualification: 'none' },
    `no quals, no qualifications, no formal qualifications, no formal quals, qualifications none,
    quals none, without qualifications, left school with nothing, left school with no qualifications,
    left school without qualifications, doesnt have any qualifications, doesnt have qualifications, hasnt any qualifications,
    no qualifications at all, not got any qualifications, has no qualifications`,
    {
      notBefore: list('in, needed, required, for, since, from, recognised, listed, recorded'),
    },
  ),
  one(
    { qualification: 'overseas' },
    `overseas degree, foreign degree, overseas qualifications, overseas qualification,
    foreign qualifications, foreign qualification, overseas quals, qualified overseas, qualified abroad, degree overseas,
    degree abroad, international degree`,
    { tense: 'event' },
  ),
  one(
    { esol: 'beginner' },
    `little english, very little english, speaks little english, very limited english, hardly any english,
    no english spoken, speaks no english, doesnt speak english, does not speak english, cant speak english,
    cannot speak english, no spoken english, needs interpreter, need interpreter, interpreter needed, interpreter required,
    requires interpreter, uses interpreter, new to english, esol beginner, pre entry esol, esol pre entry`,
    {
      notBefore: list('well, fluently, confidently, much, very, teacher, at'),
    },
  ),
  // How much that is they alone can say.
  row([{ esol: 'beginner' }, { esol: 'getting-by' }], 'limited english, basic english, poor english, broken english', {
    notBefore: list('gcse, skills, course, grammar, test, and, grade, grades, literacy'),
    notAfter: list('very, not'),
  }),
  one(
    { esol: 'fluent' },
    'fluent english, fluent in english, english fluent, speaks fluent english, english is fluent',
  ),
  one(
    { digital: 'none' },
    `cant use computer, cant use computers, cannot use computer, cannot use computers,
    never used computer, never used computers, never used internet, never uses computer, doesnt use computers, doesnt use computer, no it skills,
    no computer skills, no digital skills, computer illiterate, not computer literate, not it literate, no ict skills,
    unable to use computer, unable to use computers, doesnt know how to use computer, cant use it equipment`,
    {
      notBefore: list('needed, required, training, course, test'),
    },
  ),
  one({ digital: 'foundation' }, 'basic it, basic it skills, basic computer skills, basic digital skills, basic ict'),
  one(
    { digital: 'life-and-work' },
    `good with computers, confident with computers, it literate, computer literate, good it skills,
    good computer skills, good digital skills, confident with it, ok with computers, fine with computers,
    comfortable with computers, digitally confident, confident online`,
    { notAfter: list('not, very, so, more') },
  ),
];

/** What somebody gets online with. */
export const kitRows: readonly PhraseRow[] = [
  one(
    { device: 'phone' },
    `phone only, mobile only, smartphone only, only phone, only has phone, only has mobile, just phone,
    just has phone, only has smartphone, only got phone, only mobile, only device is phone, only device is her phone,
    only device is his phone, only uses phone, device phone, phone is only device`,
  ),
  one(
    { device: 'none' },
    `no device, no devices, no phone or laptop, no laptop or phone, no phone or computer,
    no computer or phone, no phone no laptop, no laptop no phone, device none, devices none, doesnt have any devices`,
  ),
  one(
    { device: 'computer' },
    `has laptop, has own laptop, own laptop, has computer, has own computer, has pc, laptop at home,
    computer at home, pc at home, has his own laptop, has her own laptop, has their own laptop, has got laptop`,
    {
      notBefore: list('broken, stolen, loan, on, but, from, access, skills, course, literate'),
    },
  ),
  one(
    { internet: 'none' },
    'no internet, no internet at all, no internet access, no internet connection, no data or wifi',
  ),
  // Without a line at home there may still be data on a phone: "limited" says no to nobody that "none" would not.
  one(
    { internet: 'limited' },
    `no wifi, no wi fi, no broadband, no home internet, no internet at home, no wifi at home,
    no broadband at home, no home wifi, no home broadband, payg data, payg data only, pay as you go data, pay as you go data only,
    data only, mobile data only, only mobile data, only has data, limited data, only data, just data, runs out of data, public wifi, library wifi,
    limited internet, internet on phone only, payg sim, payg`,
  ),
  one(
    { internet: 'home' },
    `broadband at home, wifi at home, wi fi at home, internet at home, has wifi, has broadband,
    has internet, home broadband, home wifi, home internet, has internet at home, has wifi at home, has broadband at home`,
  ),
];

/** When somebody has time, and how far they can go. */
export const wishRows: readonly PhraseRow[] = [
  times(
    'weekday-evening',
    'evenings, evenings only, weekday evenings, evening only, evening classes, evening work, evening course, after work',
    {
      notBefore: list('shift, shifts'),
    },
  ),
  times('weekend', 'weekends, weekends only, weekend only, weekend work, saturdays, sundays, at weekend, at weekends', {
    notBefore: list('shift, shifts'),
  }),
  times(
    'weekday-day',
    `school hours, school hours only, during school hours, in school hours, term time, daytime, daytimes,
    daytime only, mornings, afternoons, weekdays, days only, weekday days, within school hours`,
  ),
  travel('walk', 'walking distance, within walking distance, walk only, can only walk, on foot'),
  travel('online-only', 'online only, only online, remote only, online courses only, online learning only'),
  travel(
    'anywhere',
    'can travel anywhere, will travel anywhere, any distance, willing to travel anywhere, happy to travel anywhere',
  ),
];
