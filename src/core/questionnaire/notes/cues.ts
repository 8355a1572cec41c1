import { phraseFinder } from './findPhrase.ts';

/** A list of phrases, written as one text so that it stays readable. */
export const list = (text: string): readonly string[] =>
  text.split(',').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

export const setOf = (text: string): ReadonlySet<string> => new Set(list(text));

/** What a word does to whatever stands after it in its clause; a doubt does it to the whole clause. */
export type Cue = 'no' | 'doubt' | 'past' | 'wish' | 'elsewhere';

const cueLists: Readonly<Record<Cue, string>> = {
  no: `no, not, never, none, nor, neither, without, nil, doesnt, dont, didnt, hasnt, havent, hadnt, isnt, arent, aint, wasnt,
    cant, cannot, wont, wouldnt, couldnt, lacks, lacking, denies, denied, refused, declined, came off, come off, ineligible, except, apart from, excluding`,
  doubt: `maybe, possibly, possible, might, perhaps, probably, unsure, unclear, unknown, uncertain, thinks, think, thought,
    believes, whether, if, query, tbc, tba, could, apparently, allegedly, may be, may have, may need, may get, may not,
    check, ask, ask about, asks, asked, asking, risk of, threatened, worried, predicted, expecting, nearly, almost,
    approaching, semi, hypothetically, supposedly, pretend, unlikely, likely`,
  past: 'was, were, used to, previously, previous, former, formerly, ex, until, till, had, last job, before, worked',
  wish: `want, wants, wanting, wanted, would like, wishes, like to, looking for, looking to, looking at, looking into, hopes,
    hoping, needs, need, needing, keen, interested, interest in, apply, applying, applied, considering, thinking of, aims,
    aiming, goal, goals, aspires, seeking, plans, planning, waiting, awaiting, waiting for, starting, starts, about to,
    will be, going to, going into, get into, move into, due, discussed, advised, eligible, entitled, help with, support with,
    help, struggles, struggling, struggle with, prefers, preferring, dreams, would, should, target, referred, referral,
    ambition, ambitions, retrain as, retrain`,
  elsewhere: `work, works, working, job, jobs, interview, interviews, course, courses, college, school, born, placement,
    appointment, appt, meeting, met, seen, shop, studying, studies, training, volunteers, volunteering, office, moving,
    moved, from, visits, visiting, grew up, raised, bus to, event, workshop, session, class, venue, employer, warehouse,
    factory, prison, hospital, university, uni, attends, attending`,
};

/** The cue that starts at a word of a clause. */
export const cueAt = phraseFinder(
  new Map((Object.keys(cueLists) as Cue[]).flatMap((cue) => list(cueLists[cue]).map((words) => [words, cue] as const))),
);

/** Other people: what is told of them is not told of the person. */
export const otherPeople: ReadonlySet<string> = setOf(
  `mum, mums, mom, mother, mothers, dad, dads, father, fathers, parents, husband, husbands, hubby, wife, wifes, partner,
  partners, spouse, son, sons, daughter, daughters, kid, kids, child, childs, children, childrens, baby, toddler, brother,
  brothers, sister, sisters, sibling, siblings, nan, nans, nana, gran, grandma, grandmother, grandad, grandfather,
  granddad, grandson, granddaughter, grandchildren, uncle, aunt, auntie, cousin, niece, nephew, friend, friends, mate,
  mates, boyfriend, girlfriend, bf, gf, fiance, fiancee, flatmate, housemate, landlord, landlords, landlady, neighbour,
  neighbours, colleague, colleagues, stepson, stepdad, stepmum, stepdaughter, twins, relative, relatives, family`,
);

export const severalOthers: ReadonlySet<string> = setOf(
  `kids, children, parents, sons, daughters, brothers, sisters, siblings, friends, twins, family, neighbours, relatives,
  grandchildren, mates`,
);

/** Between a word that makes somebody the object ("lives with") and who it is. */
export const beforeOthers: ReadonlySet<string> = setOf(
  `his, her, their, my, own, one, two, three, four, five, six, young, small, little, disabled, elderly, old, older, ill, sick,
  adult, teenage, autistic, new`,
);

/** What makes the person after it the object of a clause and not its subject. */
export const objectLeads: ReadonlySet<string> = setOf(
  'with, has, have, having, for, of, from, to, by, after, without, and, see, sees, help, helps, supports, got',
);

/** With one of these first, a clause goes on about whoever the one before was about. */
export const goesOn: ReadonlySet<string> = setOf(
  `gets, has, is, was, works, working, claims, claiming, receives, lives, who, also, with, aged, on, in, currently, now, both,
  he, she, they, his, her, their, had, does, doesnt, hasnt, isnt`,
);

export const pronouns: ReadonlySet<string> = setOf('he, she, they, hes, shes, theyre');

/** Right after a fact these take it back. */
export const takenBack: ReadonlySet<string> = setOf(
  `stopped, ended, refused, declined, rejected, expired, closed, cancelled, pending, application, appeal, assessment, until,
  till, not awarded, not claimed, not in payment, not applicable, not yet, not eligible, not entitled, n a`,
);

export const countries: ReadonlySet<string> = setOf(
  `afghanistan, albania, algeria, australia, bangladesh, brazil, bulgaria, burma, cameroon, canada, china, congo, croatia,
  cyprus, czech republic, drc, egypt, el salvador, eritrea, ethiopia, france, gambia, germany, ghana, greece, guinea,
  hong kong, hungary, india, indonesia, iran, iraq, italy, ivory coast, jamaica, japan, jordan, kenya, kosovo, kurdistan,
  kuwait, latvia, lebanon, liberia, libya, lithuania, malaysia, mexico, morocco, myanmar, namibia, nepal, netherlands,
  nigeria, pakistan, palestine, philippines, poland, portugal, romania, russia, rwanda, saudi arabia, senegal, serbia,
  sierra leone, slovakia, somalia, south africa, spain, sri lanka, sudan, syria, tanzania, thailand, tunisia, turkey, uae,
  uganda, ukraine, usa, venezuela, vietnam, yemen, zambia, zimbabwe, abroad, overseas, home country`,
);
