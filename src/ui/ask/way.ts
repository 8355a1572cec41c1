import { useLocation } from 'react-router';

/** What comes along with the way to a question, in the history entry; never an answer. */
export interface Way {
  /** Somebody changes one answer and goes back to the list of them. */
  readonly changing?: boolean;
  /** Everything was forgotten by a reload. */
  readonly started?: boolean;
  /** The first page that was opened here: there is none to go back to. */
  readonly direct?: boolean;
}

export function useWay(): Required<Way> {
  const { key, state } = useLocation();
  const { changing = false, started = false, direct = false } = (state ?? {}) as Way;
  return { changing, started, direct: direct || key === 'default' };
}
