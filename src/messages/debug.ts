import type { Holds } from '../core/eligibility/threeValued.ts';
import type { ScorePartName } from '../core/matching/score.ts';
import type { Weighed } from '../core/questionnaire/flow.ts';

const part: Record<ScorePartName, string> = {
  need: 'What was asked for',
  interest: 'A subject that was named',
  verdict: 'How sure the way in is',
  specific: 'Meant for people like this one',
  especially: 'Put first by the provider',
  step: 'One step up in level',
  near: 'Near',
  suits: 'Time and travel suit',
  soon: 'A start ahead',
  guide: 'Somebody to talk to',
  cost: 'Cost',
  fresh: 'Young source',
  running: 'Was running by its source',
  personal: 'For a person, not a firm',
  found: 'Found by the search',
  variety: 'Others of this provider stand before it',
  done: 'Done or under way',
};

const holds: Record<Holds, string> = { yes: 'yes', no: 'no', unknown: 'not known' };

const skipped: Record<NonNullable<Weighed['skipped']>, string> = {
  asked: 'put already',
  answered: 'known already',
  senseless: 'makes no sense after the other answers',
  sensitive: 'sensitive, and too little depends on it',
  'too-little': 'would change too little',
};

/** Words of the pages that show how things were decided. */
export const debug = {
  heading: 'How this was decided',
  others: 'Other pages like this',
  questions: {
    heading: 'The questions',
    lead: 'What each question would bring now, for the answers of this sitting, and which comes next.',
    next: (text: string) => `Next: ${text}`,
    none: 'No question comes next: results are shown.',
    table: 'Questions, in their order',
    columns: ['Question', 'Gives', 'Burden', 'Sensitive', 'Gain', 'Gain for its burden', 'Now'],
    isNext: 'comes next',
    mayCome: 'may come later',
    options: (text: string) => `Options of “${text}”`,
    optionColumns: ['Option', 'Would fit', 'Might fit', 'Not now'],
    flow: 'What is asked, door by door, when every answer is “not sure”',
    flowEnd: 'results',
    noDoor: 'no door',
  },
  rules: {
    heading: 'All rules',
    lead: 'Every rule of every provision, with the words and source it came from.',
    search: 'Filter by words',
    kind: 'Kind of rule',
    all: 'All kinds',
    count: (n: number, of: number) => `${n.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} rules.`,
    table: 'Rules',
    columns: ['Provision', 'Kind', 'Sentence', 'Confirmed', 'In force', 'Source'],
    always: 'always',
    from: (day: string) => `from ${day}`,
    to: (day: string) => `to ${day}`,
  },
  match: {
    heading: 'One match',
    lead: 'One provision and the answers of this sitting: verdict, findings and score, part by part.',
    choose: 'Provision',
    verdict: 'Verdict',
    availability: 'Availability',
    place: (n: number, of: number) => `Place ${n} of ${of}`,
    findings: 'Findings',
    findingColumns: ['Rule', 'Sentence', 'Holds', 'Confirmed', 'Source'],
    noRules: 'No rules.',
    ask: 'Facts that could still decide it',
    check: 'To be asked of the provider',
    why: 'Why',
    none: 'None',
    score: 'Score',
    scoreColumns: ['Part', 'Value (0 to 1)', 'Points'],
    total: 'Total',
  },
  part,
  holds,
  skipped,
  yes: 'yes',
  no: 'no',
};
