import type { Provision } from '../../core/catalogue/catalogue.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';

/** Whom to ask: whoever runs it and has a number, else the area's help line. */
export function RingThem({ provision }: { readonly provision: Provision }) {
  const { check } = useWords().results;
  const { providers, area } = useCatalogue();
  const own = provision.providers.flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  const phoned = own.find(({ phone }) => phone !== undefined);
  return (
    <span className="ring-them">
      {check.ring(phoned?.name ?? area.helpLine.name)} <PhoneLink phone={phoned?.phone ?? area.helpLine.phone} />
    </span>
  );
}
