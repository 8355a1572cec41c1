import type { QuestionId } from '../core/questionnaire/questions.ts';

/** The words of one question. Options that an area's data names (needs, subjects) take their words from there. */
export interface QuestionWords {
  /** Asked of the person. */
  readonly text: string;
  /** Asked about the person somebody helps. */
  readonly aboutThem: string;
  /** For a dense page, and beside an answer. */
  readonly short: string;
  readonly hint?: string;
  readonly why: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
}

const months: Readonly<Record<string, string>> = {
  '-2.99': 'Less than 3 months',
  '3-5.99': '3 to 5 months',
  '6-8.99': '6 to 8 months',
  '9-11.99': '9 to 11 months',
  '12-23.99': '1 to 2 years',
  '24-': '2 years or more',
};

/** Every question in plain words: short, no jargon that is not explained, no hint which reply would open a door. */
export const questions: Readonly<Record<QuestionId, QuestionWords>> = {
  work: {
    text: 'What is your work situation now?',
    aboutThem: 'What is their work situation now?',
    short: 'Work',
    hint: 'Tick all that fit.',
    why: 'Some help is only for people out of work, some only for people in a job.',
    options: {
      unemployed: 'Out of work and looking',
      inactive: 'Not working and not looking',
      employed: 'In a job',
      'self-employed': 'Self-employed',
      furloughed: 'Laid off for now, or hours cut',
      'at-risk': 'Under notice, or may lose the job',
      'recently-redundant': 'Just made redundant',
      student: 'Studying',
      neet: '16 to 18, not in work or learning',
      retired: 'Retired',
    },
  },
  needs: {
    text: 'What would help you?',
    aboutThem: 'What would help them?',
    short: 'What would help',
    hint: 'Tick all that fit. You can change this later.',
    why: 'So that we show what you want first.',
  },
  home: {
    text: 'Where do you live?',
    aboutThem: 'Where do they live?',
    short: 'Where',
    hint: 'A town, a village or a postcode. The first half of a postcode will do.',
    why: 'To show what is near you. Some help is only for people who live in one place.',
  },
  age: {
    text: 'How old are you?',
    aboutThem: 'How old are they?',
    short: 'Age',
    why: 'Some help is for young people, some is for people over 50.',
    options: {
      '-15': '15 or under',
      '16-17': '16 or 17',
      '18-18': '18',
      '19-23': '19 to 23',
      '24-24': '24',
      '25-49': '25 to 49',
      '50-64': '50 to 64',
      '65-': '65 or over',
    },
  },
  interests: {
    text: 'What would you like to learn or do?',
    aboutThem: 'What would they like to learn or do?',
    short: 'Interests',
    hint: 'Tick any that you like.',
    why: 'So that we show the subjects you like first.',
  },
  circumstances: {
    text: 'Do any of these fit you?',
    aboutThem: 'Do any of these fit them?',
    short: 'Special help',
    hint: 'Some help is only for certain people. Tick any that fit. You can skip this.',
    why: 'Some help is set up for people in these situations. What you tick stays on this device.',
    options: {
      disability: 'Disabled, or a learning difficulty',
      'health-condition': 'A health condition',
      carer: 'Caring for somebody who needs help',
      'lone-parent': 'Bringing up a child alone',
      'care-leaver': 'In care as a child (care leaver)',
      'ex-offender': 'A criminal conviction',
      veteran: 'Served in the armed forces',
      refugee: 'Refugee or asylum seeker',
      homeless: 'No settled home',
      'ehc-plan': 'An EHC plan (a plan for extra help at school or college)',
      woman: 'Woman',
      'ethnic-minority': 'From an ethnic minority',
      recovery: 'In recovery from drink or drugs',
      'low-income': 'On a low income',
      'long-term-unemployed': 'Out of work for over a year',
      parent: 'Parent',
      none: 'None of these, or none of the others',
    },
  },
  device: {
    text: 'What can you use to get online?',
    aboutThem: 'What can they use to get online?',
    short: 'Device',
    hint: 'Choose the best one there is to use.',
    why: 'Many courses need a computer. Some schemes give or lend one.',
    options: { none: 'Nothing', phone: 'A phone', computer: 'A laptop, tablet or computer' },
  },
  internet: {
    text: 'Do you have internet at home?',
    aboutThem: 'Do they have internet at home?',
    short: 'Internet',
    why: 'Some schemes give free data or cheaper broadband.',
    options: {
      none: 'No',
      limited: 'Only on a phone, or it runs out',
      home: 'Yes, as much as is needed',
    },
  },
  digital: {
    text: 'What can you do with a computer or phone?',
    aboutThem: 'What can they do with a computer or phone?',
    short: 'Computer skills',
    why: 'So that a course is not too hard or too easy.',
    options: {
      none: 'Very little: help is needed to get started',
      foundation: 'The basics, such as messages and looking things up',
      'life-and-work': 'Most things for home and work, such as forms and files',
      advanced: 'A lot, for skilled work',
    },
  },
  esol: {
    text: 'How is your English?',
    aboutThem: 'How is their English?',
    short: 'Spoken English',
    hint: 'If English is the first language, choose the last one.',
    why: 'There are classes for people who are learning English.',
    options: {
      beginner: 'Just starting',
      'getting-by': 'Getting by from day to day',
      fluent: 'Fluent',
    },
  },
  english: {
    text: 'Do you have GCSE English at grade 4 (C) or above?',
    aboutThem: 'Do they have GCSE English at grade 4 (C) or above?',
    short: 'English at level 2',
    hint: 'Functional Skills at level 2 or an older O level counts too.',
    why: 'Which English classes there are, and who pays, depends on this.',
    options: { 'level-2': 'Yes', 'below-level-2': 'No' },
  },
  maths: {
    text: 'Do you have GCSE maths at grade 4 (C) or above?',
    aboutThem: 'Do they have GCSE maths at grade 4 (C) or above?',
    short: 'Maths at level 2',
    hint: 'Functional Skills at level 2 or an older O level counts too.',
    why: 'Which maths classes there are, and who pays, depends on this.',
    options: { 'level-2': 'Yes', 'below-level-2': 'No' },
  },
  qualification: {
    text: 'What is the highest qualification you have?',
    aboutThem: 'What is the highest qualification they have?',
    short: 'Highest qualification',
    hint: 'A best guess is fine.',
    why: 'Who pays for a course can depend on what you have already.',
    options: {
      none: 'None',
      entry: 'Entry level (a first step)',
      '1': 'Some GCSEs at grades 1 to 3 (D to G), or level 1',
      '2': 'Five GCSEs at grade 4 (C) or above, or level 2',
      '3': 'A levels, a BTEC, or level 3',
      '4': 'HNC, or level 4',
      '5': 'HND, foundation degree, or level 5',
      '6': 'A degree, or level 6',
      '7': 'A master’s degree or higher',
      overseas: 'One from another country',
    },
  },
  benefits: {
    text: 'Do you get any of these benefits?',
    aboutThem: 'Do they get any of these benefits?',
    short: 'Benefits',
    hint: 'Tick all that fit.',
    why: 'Some schemes are only for people who get a certain benefit.',
    options: {
      'universal-credit': 'Universal Credit',
      'jsa-new-style': 'New Style Jobseeker’s Allowance',
      'jsa-income': 'Jobseeker’s Allowance, the older kind',
      esa: 'Employment and Support Allowance (ESA)',
      'income-support': 'Income Support',
      pip: 'Personal Independence Payment (PIP)',
      'carers-allowance': 'Carer’s Allowance',
      'pension-credit': 'Pension Credit',
      other: 'Another benefit',
      none: 'No benefits',
    },
  },
  'out-of-work': {
    text: 'How long have you been out of work?',
    aboutThem: 'How long have they been out of work?',
    short: 'Out of work for',
    why: 'Some schemes start after a certain time.',
    options: months,
  },
  'benefit-months': {
    text: 'How long have you been on benefits?',
    aboutThem: 'How long have they been on benefits?',
    short: 'On benefits for',
    why: 'Some schemes start after a certain time on a benefit.',
    options: months,
  },
  earnings: {
    text: 'How much do you earn in a year, before tax?',
    aboutThem: 'How much do they earn in a year, before tax?',
    short: 'Earnings a year',
    hint: 'With no pay now, choose the lowest. A best guess is fine.',
    why: 'Who pays for a course can depend on what you earn.',
  },
  'employer-size': {
    text: 'How many people work where you work?',
    aboutThem: 'How many people work where they work?',
    short: 'Size of employer',
    why: 'Some training is for people in small firms.',
    options: {
      micro: 'Fewer than 10',
      small: '10 to 49',
      medium: '50 to 249',
      large: '250 or more',
    },
  },
  'employer-sector': {
    text: 'What kind of work does your employer do?',
    aboutThem: 'What kind of work does their employer do?',
    short: 'Kind of employer',
    hint: 'If it is none of these, say that you are not sure.',
    why: 'Some training is for certain kinds of firms.',
  },
  times: {
    text: 'When could you go?',
    aboutThem: 'When could they go?',
    short: 'Times',
    hint: 'Tick all that fit.',
    why: 'So that we can put aside what is at the wrong time.',
    options: {
      'weekday-day': 'On weekdays in the daytime',
      'weekday-evening': 'On weekday evenings',
      weekend: 'At the weekend',
    },
  },
  travel: {
    text: 'How far could you travel?',
    aboutThem: 'How far could they travel?',
    short: 'Travel',
    why: 'So that we can put aside what is too far. Buses and hills are not counted, so check the journey.',
    options: {
      walk: 'Walking distance',
      '30-minutes': 'Up to about 30 minutes',
      '60-minutes': 'Up to about an hour',
      anywhere: 'Any distance',
      'online-only': 'Only online or at home',
    },
  },
};
