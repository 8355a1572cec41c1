import type { Provision } from '../../core/catalogue/catalogue.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';

/** More than three no longer fit side by side, on a page or in a head. */
export const mostCompared = 3;

interface Props {
  readonly provision: Pick<Provision, 'id' | 'title'>;
  /** Says what happened. */
  readonly onSaid: (words: string) => void;
}

/** Puts something with what is compared, or takes it out. A fourth is refused in words, not by a dead button. */
export function CompareToggle({ provision: { id, title }, onSaid }: Props) {
  const { compare } = useWords().results;
  const { sitting } = useServices();
  const { compared } = useSitting();
  const isOn = compared.includes(id);
  const toggle = () => {
    if (!isOn && compared.length >= mostCompared) return onSaid(compare.full);
    sitting.tell({ compared: isOn ? compared.filter((other) => other !== id) : [...compared, id] });
    onSaid(isOn ? compare.removed(title) : compare.added(title, compared.length + 1));
  };
  return (
    <button
      type="button"
      className="button no-print compare-toggle"
      aria-pressed={isOn}
      aria-label={compare.addNamed(title)}
      onClick={toggle}
    >
      {isOn ? compare.on : compare.add}
    </button>
  );
}
