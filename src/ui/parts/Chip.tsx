import { Link } from 'react-router';
import { useWords } from '../app/services.ts';
import { Icon } from './Icon.tsx';

interface LinkProps {
  readonly to: string;
  readonly label: string;
  /** The chip is gone then: something else must take the focus. */
  readonly onRemoved: () => void;
}

/** Something that is on and goes away by a tap. */
export function ChipLink({ to, label, onRemoved }: LinkProps) {
  const words = useWords();
  return (
    <Link to={to} className="chip" preventScrollReset aria-label={words.find.remove(label)} onClick={onRemoved}>
      {label}
      <Icon name="close" />
    </Link>
  );
}

/** As a ChipLink, for what does not stand in the address. */
export function ChipButton({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const words = useWords();
  return (
    <button type="button" className="chip" onClick={onRemove} aria-label={words.find.remove(label)}>
      {label}
      <Icon name="close" />
    </button>
  );
}
