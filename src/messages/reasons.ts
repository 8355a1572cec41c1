import type { Benefit, Circumstance, WorkStatus } from '../core/eligibility/facts.ts';
import type { RuleKind } from '../core/eligibility/rules.ts';

/** Verbs that an area's needs may begin with: "Find a job" is something that somebody wants to do. */
const verbs =
  /^(apply|ask|become|borrow|build|change|choose|cope|deal|feel|find|gain|get|grow|improve|join|keep|know|learn|look|make|meet|move|pay|plan|prepare|run|save|set|speak|start|stay|stop|study|take|talk|train|try|understand|use|volunteer|work|write)\b/i;

/** A text that goes on in a sentence: small, unless its first word is a name or is written in capitals. */
export const goingOn = (text: string): string =>
  /^(\p{Lu}{2}|I\b|English|Maths?\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** What stands before a list of examples ("Get online: wifi, SIM…"), or before letters in brackets. */
const short = (text: string): string => text.replace(/:.*$/, '').replace(/ \([^)]*\)$/, '');

function reasonsAbout(who: 'you' | 'they', whose: 'your' | 'their', whom: 'you' | 'them') {
  const theirs = (text: string): string => short(goingOn(text)).replace(/\bmy\b/gi, whose);

  const work: Record<WorkStatus, string> = {
    unemployed: `${who} are looking for work`,
    inactive: `${who} are not in work`,
    employed: `${who} are in a job`,
    'self-employed': `${who} are self-employed`,
    furloughed: `${who} are laid off for now, or ${whose} hours are cut`,
    'at-risk': `${whose} job is at risk`,
    'recently-redundant': `${who} were made redundant`,
    student: `${who} are a student`,
    neet: `${who} are 16 to 18 and not in work or learning`,
    retired: `${who} are retired`,
  };

  const benefit: Record<Benefit, string> = {
    'universal-credit': `${who} get Universal Credit`,
    'jsa-new-style': `${who} get New Style Jobseeker’s Allowance`,
    'jsa-income': `${who} get income-based Jobseeker’s Allowance`,
    esa: `${who} get Employment and Support Allowance`,
    'income-support': `${who} get Income Support`,
    pip: `${who} get Personal Independence Payment`,
    'carers-allowance': `${who} get Carer’s Allowance`,
    'pension-credit': `${who} get Pension Credit`,
    other: `${who} get a benefit`,
  };

  const circumstance: Record<Circumstance, string> = {
    disability: `${who} are disabled or have a learning difficulty`,
    'health-condition': `${who} have a health condition`,
    carer: `${who} look after somebody`,
    'lone-parent': `${who} are a lone parent`,
    'care-leaver': `${who} have left care`,
    'ex-offender': `${who} have a conviction`,
    veteran: `${who} served in the armed forces`,
    refugee: `${who} are a refugee or asylum seeker`,
    homeless: `${who} have no settled home`,
    'ehc-plan': `${who} have an EHC plan`,
    woman: `${who} are a woman`,
    'ethnic-minority': `${who} are from an ethnic minority`,
    recovery: `${who} are in recovery`,
    'low-income': `${who} are on a low income`,
    'long-term-unemployed': `${who} have been out of work for over a year`,
    parent: `${who} are a parent`,
  };

  /** Rules that hold and have no words of their own above. */
  const rule: Partial<Record<RuleKind, string>> = {
    earnsBelow: `${whose} pay is under their limit`,
    qualification: `${whose} qualifications fit`,
    english: `${whose} level of English fits`,
    maths: `${whose} level of maths fits`,
    esol: `${whose} spoken English fits`,
    digital: `${whose} computer skills fit`,
    device: `it is for people with ${whose} kind of device`,
    internet: `it is for people with ${whose} kind of internet`,
    employer: `it is for firms like ${whose} employer`,
  };

  return {
    need: (words: string) => {
      if (verbs.test(words)) return `${who} want to ${theirs(words)}`;
      return /^help\b/i.test(words) ? `${who} want ${theirs(words)}` : `${who} chose “${words}”`;
    },
    lacking: (words: string) => {
      if (verbs.test(words)) return `it can help ${whom} ${theirs(words)}`;
      return `${who} may need ${/^help\b/i.test(words) ? theirs(words) : `“${words}”`}`;
    },
    interest: (subject: string) => `${who} are interested in ${short(goingOn(subject))}`,
    lives: (district: string) => `${who} live in ${district}`,
    ageFrom: (from: number) => `${who} are ${from} or over`,
    ageTo: (to: number) => `${who} are ${to} or under`,
    ageBetween: (from: number, to: number) => `${who} are ${from === to ? from : `${from} to ${to}`}`,
    anyAge: `${whose} age fits`,
    work,
    benefit,
    circumstance,
    especially: (about: string) => `put first because ${about}`,
    rule,
    time: `the time of the week suits ${whom}`,
    everybody: 'open to all, as far as we know',
    nothingAgainst: `nothing ${who} told us rules it out`,
  };
}

/** Why something fits, said to the person, and of the person somebody helps. Each starts small: several stand in one line. */
export const reasons = { you: reasonsAbout('you', 'your', 'you'), they: reasonsAbout('they', 'their', 'them') };
