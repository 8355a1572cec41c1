import type { Provision } from '../../core/catalogue/catalogue.ts';
import { useServices, useShortlist, useWords } from '../app/services.ts';
import { Icon } from './Icon.tsx';

/** Puts a provision on the shortlist of this device, or takes it off. */
export function PickButton({ provision }: { readonly provision: Pick<Provision, 'id' | 'title'> }) {
  const { card } = useWords();
  const { records, today } = useServices();
  const { entries, ready } = useShortlist();
  const picked = entries.some((pick) => pick.provision === provision.id);
  const toggle = () => {
    const order = Math.max(0, ...entries.map((pick) => pick.order)) + 1;
    if (picked) void records.shortlist.remove([provision.id]);
    else void records.shortlist.put({ provision: provision.id, title: provision.title, added: today(), order });
  };
  return (
    <button
      type="button"
      className="button pick"
      disabled={!ready}
      aria-pressed={picked}
      aria-label={(picked ? card.unpickNamed : card.pickNamed)(provision.title)}
      onClick={toggle}
    >
      <Icon name={picked ? 'starred' : 'star'} />
      {picked ? card.unpick : card.pick}
    </button>
  );
}
