import type { Holds } from '../core/eligibility/threeValued.ts';
import type { KindFamily } from '../core/matching/family.ts';

const number = (n: number): string => n.toLocaleString('en-GB');
const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
/** A source's sentence in the middle of ours. */
const inside = (sentence: string): string =>
  sentence.replace(/^(You|Your|For|Usually|Run|Only|Made|Meant)\b/, (word) => word.toLowerCase());
const things = (n: number): string => plural(n, 'thing', 'things');

const family: Record<KindFamily, string> = {
  learn: 'Courses',
  bootcamp: 'Bootcamps',
  digital: 'Laptops, internet and data',
  people: 'People and programmes who help',
  work: 'Apprenticeships and work experience',
  money: 'Help with costs',
};

/** What differs between talking to the person and talking to somebody who helps them. */
function resultsAbout(who: 'you' | 'they', whom: 'you' | 'them', whose: 'your' | 'their') {
  const Who = who === 'you' ? 'You' : 'They';
  const Whose = whose === 'your' ? 'Your' : 'Their';
  return {
    title: `What fits ${whom}`,
    heading: (fits: number, might: number) => {
      if (fits > 0) return `${plural(fits, 'thing fits', 'things fit')} ${whom}`;
      return might > 0 ? `${things(might)} might fit ${whom}` : `Nothing fits ${whom} for now`;
    },
    status: (fits: number, might: number, notNow: number) =>
      `${number(fits)} ${fits === 1 ? 'fits' : 'fit'} ${whom}, ${number(might)} might, ${number(notNow)} not for now.`,
    lead: (fits: number, might: number, notNow: number) => {
      const more =
        fits > 0 ? `${number(might)} more might: there is something to check.` : 'Each has something to check.';
      const not = `${number(notNow)} ${notNow === 1 ? 'is' : 'are'} not for ${whom} now.`;
      return [might > 0 ? more : '', notNow > 0 ? not : ''].filter((part) => part !== '').join(' ');
    },
    untold: `${Who} have not told us anything yet, so here is everything. A few answers put the best first.`,
    answers: (n: number) => `${Whose} answers (${n})`,
    change: `Change ${whose} answers`,
    plan: who === 'you' ? 'Make my plan' : 'Make their plan',
    fits: (n: number) => `Fits ${whom} (${number(n)})`,
    noneFits: `Nothing fits ${whom} for sure yet. See what might, below.`,
    best: 'The best three first',
    might: (n: number) => `Might fit: something to check (${number(n)})`,
    mightNote: `Each of these might fit ${whom}. One short answer can make it sure.`,
    notNow: (n: number) => `${things(n)} not for ${whom} now`,
    notNowNote: `A rule shuts ${whom} out of these for now. Each one says which rule.`,
    aside: (n: number) => `${plural(n, 'other thing', 'other things')} ${who} could have`,
    asideNote: `Nothing shuts ${whom} out of these. They are just not what ${who} asked for.`,
    verdict: {
      fits: `Fits ${whom}`,
      might: 'Might fit: something to check',
      notNow: `Not for ${whom} now`,
    },
    outcome: {
      fits: `Now fits ${whom}.`,
      might: `Still might fit ${whom}.`,
      notNow: (because: string) => `Not for ${whom} now, because: ${inside(because)}`,
      aside: `This is no longer among what ${who} asked for.`,
    },
    opening: {
      age: (from: number) => `${Who} can join from the age of ${from}.`,
      outOfWork: (months: number) => `This opens after ${plural(months, 'month', 'months')} out of work.`,
      onBenefit: (months: number) => `This opens after ${plural(months, 'month', 'months')} on the benefit.`,
      level: `This comes next, when ${who} have done the level before it.`,
      english: `This comes next, when ${who} have English at level 2. Ask about a class first.`,
      maths: `This comes next, when ${who} have maths at level 2. Ask about a class first.`,
      digital: `This comes next, when ${who} know more about computers. Start with a class for the basics.`,
      ends: (day: string) => `This rule ends on ${day}.`,
    },
    hides: (answer: string, n: number) =>
      `${Whose} answer “${answer}” puts ${plural(n, 'thing', 'things')} out of sight.`,
    wanted: (answer: string, n: number) =>
      `${Who} asked for “${answer}”. There ${n === 1 ? 'is' : 'are'} ${plural(n, 'thing', 'things')} for other needs.`,
    nothing: {
      lead: `That is not the end of it. Here is what comes nearest, and somebody ${who} can ring.`,
      nearest: 'What comes nearest',
    },
    found: {
      yes: `Fits what ${who} told us`,
      no: `Does not fit what ${who} told us`,
      unknown: 'Not known yet',
      ask: 'Only they can say: ask them',
    } satisfies Record<Holds | 'ask', string>,
    told: `From what ${who} told us in this visit.`,
  };
}

/** Words of the page that shows what fits, and of the table that sets a few things side by side. */
export const results = {
  you: resultsAbout('you', 'you', 'your'),
  they: resultsAbout('they', 'them', 'their'),
  openToAll: (n: number) => `Open to everybody, as far as we know (${number(n)})`,
  openMaybe: (n: number) => `Something to check first (${number(n)})`,
  all: (n: number) => `${things(n)} to look at`,
  more: 'A few more answers make this surer',
  moreButton: 'Answer the next question',
  start: 'Start the questions',
  family,
  jump: 'Jump to',
  jumpTo: (name: string, n: number) => `${name} (${number(n)})`,
  showMore: (n: number) => `Show ${number(n)} more`,
  check: {
    heading: 'One thing to check:',
    others: (n: number) => (n === 1 ? 'and one more thing after that' : `and ${number(n)} more things after that`),
    about: (title: string) => `, for ${title}`,
    answer: 'Use this answer',
    cancel: 'Cancel',
    /** Many sentences of sources say it already. */
    askThem: (sentence: string) => (/\bask\b/i.test(sentence) ? sentence : `Ask them: ${inside(sentence)}`),
    notSure: 'Not sure? That is fine: ask them when you ring.',
    ring: (name: string) => `Ring ${name}:`,
    stays: 'It stays here until you move it.',
    move: 'Move it to its place',
    moveNamed: (title: string) => `Move it to its place: ${title}`,
    said: (title: string, outcome: string) => `${title}: ${outcome}`,
    moved: (title: string) => `${title} is in its place now.`,
  },
  because: (sentence: string) => `Because: ${inside(sentence)}`,
  instead: 'Instead:',
  asideBecause: {
    needs: 'for another need',
    times: 'at another time of the week',
    travel: 'too far away',
  },
  relax: {
    heading: 'Want to see more?',
    show: 'Show them',
    showNamed: (answer: string) => `Show them, and leave out “${answer}”`,
    done: (answer: string, n: number) => `“${answer}” is left out: ${plural(n, 'more thing', 'more things')}.`,
    undo: 'Undo',
    undone: (answer: string) => `“${answer}” counts again.`,
  },
  compare: {
    heading: 'Side by side',
    add: 'Compare',
    on: 'Comparing',
    addNamed: (title: string) => `Compare: ${title}`,
    removeNamed: (title: string) => `Stop comparing: ${title}`,
    bar: 'Compare',
    go: (n: number) => `Compare ${number(n)}`,
    one: 'Choose one or two more to compare.',
    added: (title: string, n: number) => `${title} added, ${number(n)} of 3.`,
    removed: (title: string) => `${title} taken out.`,
    full: 'Three is the most at one time. Take one out first.',
    clear: 'Clear',
    cleared: 'Nothing to compare now.',
    remove: 'Take out',
    takeOutNamed: (title: string) => `Take out: ${title}`,
    empty: 'Nothing to compare yet',
    emptyLead: 'Choose “Compare” on two or three things in the list. They then stand here side by side.',
    back: 'Back to what fits',
    scroll: 'Table of the things side by side. It can be scrolled sideways.',
    gone: 'Some of what you chose is no longer in the list.',
    rows: {
      what: 'What it is',
      fits: 'Does it fit?',
      why: 'Why',
      check: 'To check',
      cost: 'Cost',
      where: 'Where',
      when: 'When',
      level: 'Level',
      how: 'How to get in',
      support: 'Help with it',
      source: 'Source',
    },
    notKnown: 'Not known yet',
    notSaid: 'Not said: ask them',
    noLevel: 'No level given',
    nothing: 'Nothing that we know of',
  },
};
