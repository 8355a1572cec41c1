import { useWords } from '../app/services.ts';

const more = 10;

interface Props {
  readonly left: number;
  readonly onMore: (n: number) => void;
}

/** Shows the next few; nothing where all is shown. */
export function MoreButton({ left, onMore }: Props) {
  const { showMore } = useWords().results;
  if (left <= 0) return null;
  const next = Math.min(left, more);
  return (
    <p className="more no-print">
      <button type="button" className="button wide" onClick={() => onMore(next)}>
        {showMore(next)}
      </button>
    </p>
  );
}
