import type { Counts } from '../../core/matching/counting.ts';
import type { Question } from '../../core/questionnaire/questions.ts';
import type { ReplyDraft } from './replyDraft.ts';

/** What the fields of a question are drawn from, wherever it is asked. */
export interface FieldProps {
  readonly question: Question;
  readonly draft: ReplyDraft;
  readonly onDraft: (draft: ReplyDraft) => void;
  readonly idPrefix: string;
  readonly helping: boolean;
  /** Shown beside each option. */
  readonly counts?: ReadonlyMap<string, Counts> | undefined;
  /** Only these options. */
  readonly only?: readonly string[] | undefined;
  /** `h1`: the question is the page's heading, which the page draws itself. */
  readonly legendAs?: 'h1' | 'legend' | undefined;
  /** Short labels and small gaps, for people who do this often. */
  readonly dense?: boolean | undefined;
  /** Offers to say why it is asked. */
  readonly why?: boolean | undefined;
  /** The id of a message about the field. */
  readonly describedBy?: string | undefined;
  /** The message itself, for it to stand right above the field that it is about; its id is `describedBy`. */
  readonly problem?: string | undefined;
}
