import type { Day, StatedDate } from '../day.ts';
import type { Circumstance, DigitalLevel, QualificationLevel, TimeOfWeek, WorkStatus } from '../eligibility/facts.ts';
import type { StatedRule } from '../eligibility/rules.ts';
import type {
  DistrictCode,
  DoorId,
  IntakeId,
  NeedId,
  ProviderId,
  ProvisionId,
  StageId,
  SubjectId,
  VenueId,
} from '../ids.ts';

export const kinds = [
  'course',
  'bootcamp',
  'apprenticeship-traineeship',
  'work-experience',
  'employability-programme',
  'advice-guidance',
  'drop-in',
  'device-scheme',
  'data-connectivity-scheme',
  'grant-funding',
] as const;
export type Kind = (typeof kinds)[number];

/** How it is given. `blended` is some of it in person and some online. */
export const deliveries = ['in-person', 'online', 'blended', 'at-home', 'phone'] as const;
export type Delivery = (typeof deliveries)[number];

/** `funded`: somebody else pays, often on conditions. */
export const costs = ['free', 'funded', 'fee'] as const;
export type Cost = (typeof costs)[number];

/** What the source says, in its own time. What that means on a day is `availabilityOn`. */
export const statuses = ['open', 'closed', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** How good a point is: a postcode's, a street's, or only the town's (then it is an area, never an address). */
export const precisions = ['postcode', 'street', 'town'] as const;
export type Precision = (typeof precisions)[number];

/** The level a provision leads to; `4+` is "4 or above, the source does not say which". */
export type OfferedLevel = QualificationLevel | '4+';

export const channels = [
  'self',
  'drop-in',
  'phone',
  'online',
  'jobcentre',
  'adviser',
  'school',
  'employer',
  'partner',
] as const;
/** Who or what gets a person in. */
export type Channel = (typeof channels)[number];

export const supports = ['travel', 'childcare', 'kit', 'esol', 'languages', 'equipment-on-site'] as const;
/** Help that comes with it. */
export type Support = (typeof supports)[number];

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Where a fact was read, in the source's own words, and when that was written. */
export interface Source {
  readonly text: string;
  readonly url?: string;
  readonly date?: StatedDate;
}

export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  readonly type: string;
  readonly website?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly source: Source;
  readonly notes?: string;
}

export interface Venue {
  readonly id: VenueId;
  readonly name: string;
  readonly provider?: ProviderId;
  readonly address?: string;
  readonly town: string;
  readonly postcode?: string;
  readonly district?: DistrictCode;
  readonly point?: Point;
  readonly precision: Precision;
  /** How the point was found. */
  readonly basis: string;
}

/** One dated start, or a rolling one, of a provision. */
export interface Intake {
  readonly id: IntakeId;
  readonly provision: ProvisionId;
  readonly venue?: VenueId;
  readonly starts: StatedDate;
  readonly ends?: StatedDate;
  readonly times: readonly TimeOfWeek[];
  /** `09:30-12:30` as the source gives it. */
  readonly hours?: string;
  readonly source: Source;
}

export interface Provision {
  readonly id: ProvisionId;
  readonly title: string;
  /** Who runs it, in the source's words. */
  readonly provider: string;
  readonly providers: readonly ProviderId[];
  readonly kind: Kind;
  readonly summary: string;
  readonly subjects: readonly SubjectId[];
  readonly needs: readonly NeedId[];
  readonly stage?: StageId;
  readonly level?: OfferedLevel;
  /** The digital skill it starts from or builds. */
  readonly digitalLevel?: DigitalLevel;
  readonly delivery?: Delivery;
  readonly cost?: Cost;
  readonly costNote?: string;
  readonly venues: readonly VenueId[];
  /** The whole area is covered, whatever the venues. */
  readonly areaWide: boolean;
  readonly duration?: string;
  readonly hoursPerWeek?: string;
  readonly times: readonly TimeOfWeek[];
  /** When it starts or ran, in the source's words. */
  readonly starts?: string;
  readonly apply?: string;
  readonly channels: readonly Channel[];
  readonly support: readonly Support[];
  readonly languages?: string;
  /** Put first for, but not only for. */
  readonly especiallyFor: readonly Circumstance[];
  readonly especiallyForWords?: string;
  /** It helps employers or organisations, not a person. */
  readonly forEmployers: boolean;
  readonly requires: readonly ProvisionId[];
  readonly leadsTo: readonly ProvisionId[];
  readonly status: Status;
  readonly opens?: StatedDate;
  readonly closes?: StatedDate;
  readonly rules: readonly StatedRule[];
  /** Columns whose value the source does not state: shown as "not confirmed". */
  readonly unconfirmed: readonly string[];
  readonly source: Source;
  readonly notes?: string;
}

/** A provision that was taken out for good: kept by name so that an old link or shortlist can say what it was. */
export interface RetiredProvision {
  readonly id: ProvisionId;
  readonly title: string;
  readonly retiredOn?: StatedDate;
  readonly instead?: ProvisionId;
}

export interface Need {
  readonly id: NeedId;
  readonly words: string;
  readonly hint?: string;
  /** Answers that show the need where nobody named it: no device, say. */
  readonly impliedBy: readonly NeedSign[];
}

/** The facts whose replies can show a need. */
export const signFacts = [
  'work',
  'english',
  'maths',
  'esol',
  'digital',
  'device',
  'internet',
  'circumstances',
  'qualification',
] as const;

/** One reply to one fact, by their ids. */
export interface NeedSign {
  readonly fact: (typeof signFacts)[number];
  readonly value: string;
}

export interface Subject {
  readonly id: SubjectId;
  readonly words: string;
}

export interface Stage {
  readonly id: StageId;
  readonly words: string;
  readonly about: string;
}

/** An entry button for a situation, with the answers it gives and the view it opens. */
export interface Door {
  readonly id: DoorId;
  readonly words: string;
  readonly hint: string;
  readonly helper: boolean;
  readonly work: readonly WorkStatus[];
  readonly age?: { readonly from?: number; readonly to?: number };
  readonly needs: readonly NeedId[];
}

export interface District {
  readonly code: DistrictCode;
  readonly name: string;
  readonly type: string;
  readonly towns: readonly string[];
  readonly centre: Point;
}

/** One number about a place and a time, kept with its source. */
export interface Figure {
  readonly district?: DistrictCode;
  readonly fact: string;
  readonly value: string;
  readonly date: string;
  readonly source: string;
}

export interface SynonymRing {
  /** Words and phrases that mean the same to a searcher. */
  readonly words: readonly string[];
  /** Where given, only these are looked up and `words` lead to them, not the other way round. */
  readonly means?: readonly string[];
}

export interface HelpLine {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly url?: string;
  readonly source: string;
  readonly confirmed: boolean;
}

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  /** South, west, north, east, in degrees. */
  readonly bounds: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
  readonly helpLine: HelpLine;
  readonly reports: {
    readonly name: string;
    readonly email: string;
    readonly source: string;
    readonly confirmed: boolean;
  };
  /** The day this pack was last gone through. */
  readonly asOf: Day;
  readonly about: string;
  readonly attribution: readonly string[];
  /** Example searches offered on the first page. */
  readonly examples: readonly string[];
  /** Other origins that the app may talk to; they are added to the content policy when it is built. */
  readonly origins: readonly string[];
}

/** The compiled area: one immutable value, with every reference checked. */
export interface Catalogue {
  readonly format: 1;
  readonly area: Area;
  readonly providers: readonly Provider[];
  readonly venues: readonly Venue[];
  readonly provisions: readonly Provision[];
  readonly intakes: readonly Intake[];
  readonly needs: readonly Need[];
  readonly subjects: readonly Subject[];
  readonly stages: readonly Stage[];
  readonly doors: readonly Door[];
  readonly districts: readonly District[];
  readonly figures: readonly Figure[];
  readonly synonyms: readonly SynonymRing[];
  readonly stopWords: readonly string[];
  readonly retired: readonly RetiredProvision[];
}
