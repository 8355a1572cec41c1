const plural = (n: number, one: string, many: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** Words around the questions. */
export const ask = {
  heading: 'A few questions',
  why: 'Why we ask',
  continue: 'Continue',
  save: 'Save and go back',
  notSure: 'I’m not sure',
  notKnown: 'Not known',
  ratherNotSay: 'I’d rather not say',
  show: 'Show me what there is',
  back: 'Back',
  status: (fits: number, might: number) =>
    might === 0
      ? `${plural(fits, 'thing fits', 'things fit')} so far.`
      : `${plural(fits, 'thing fits', 'things fit')} so far, ${might.toLocaleString('en-GB')} might.`,
  left: (most: number) =>
    most === 0 ? 'This is the last question.' : `Up to ${plural(most, 'more short question', 'more short questions')}.`,
  known: (what: string) => `You have told us: ${what}. Continue to leave it so.`,
  started: 'Your answers are gone, as they are kept only while the page is open. Let us start again.',
  noQuestion: 'There is no such question here, or it no longer fits your other answers.',
  goOn: 'Go on with the questions',
  place: {
    label: 'Town, village or postcode',
    district: 'Or choose your district',
    noDistrict: 'Choose a district',
    unknown: (typed: string) =>
      `We do not know “${typed}”. Try a town, the first half of a postcode such as BB11, or choose a district.`,
    outside: (typed: string) =>
      `“${typed}” looks like a postcode that this list does not cover. Check it, or go on without a place.`,
  },
  age: {
    label: 'Or type the age',
    alone: 'Age in years',
    impossible: (typed: string) => `“${typed}” is not an age. Type a whole number, such as 34.`,
  },
  moreOptions: (n: number) => `More to choose from (${n})`,
  orUnder: (n: string) => `${n} or under`,
  orOver: (n: string) => `${n} or over`,
  between: (a: string, b: string) => `${a} to ${b}`,
  lessThan: (n: string) => `Less than ${n}`,
  orMore: (n: string) => `${n} or more`,
  months: (n: string) => `${n} months`,
  not: (what: string) => `Not: ${what}`,
  answers: {
    heading: 'Your answers',
    lead: 'Change any of them. Nothing here is sent anywhere.',
    nothing: 'You have not answered anything yet.',
    change: 'Change',
    changeNamed: (what: string) => `Change: ${what}`,
    notGiven: 'Not given',
    more: 'Tell us more',
    moreHint: 'Each of these can make the list surer. None of them has to be answered.',
    add: 'Answer',
    addNamed: (what: string) => `Answer: ${what}`,
    results: 'Show what fits',
    plan: 'Make my plan',
  },
  keep: {
    label: 'Keep my answers on this device for 7 days',
    hint: 'They are locked to this browser. Do not tick this on a shared computer.',
    kept: (day: string) =>
      `Kept on this device until ${day}. After that they are deleted the next time Foothold is opened.`,
    refused: 'This browser does not keep anything, so your answers are gone when you close the page.',
    restored: (day: string) => `Your answers from ${day} are here.`,
  },
  resume: {
    heading: 'Go on where you were',
    lead: 'You have told us some things already.',
    button: 'Go on',
    results: 'See what fits',
  },
  finish: {
    button: 'Finish and clear',
    heading: 'Finish and clear?',
    goesHeading: 'This goes',
    goes: { answers: 'your answers', plan: 'your plan', copy: 'the copy of them on this device' },
    staysHeading: 'This stays',
    shortlist: (picks: number) => `your shortlist of ${plural(picks, 'thing', 'things')}`,
    reports: (n: number) => `${plural(n, 'report', 'reports')} not sent yet`,
    tally:
      'two counts: plans made (by button and week), and things not found (by need, district and week). They do not name you',
    clearShortlist: 'Clear the shortlist too',
    yes: 'Yes, clear it',
    no: 'Go back',
  },
  finished: {
    heading: 'All cleared',
    lead: 'Your answers and your plan are gone from this device.',
    shortlist: 'Your shortlist was kept, as you chose.',
    again: 'Start again',
  },
};
