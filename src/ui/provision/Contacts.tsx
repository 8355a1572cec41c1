import type { Provider, Provision } from '../../core/catalogue/catalogue.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';

function OneContact({ provider }: { readonly provider: Provider }) {
  return (
    <li>
      <strong>{provider.name}</strong>
      {provider.phone && (
        <span className="block contact">
          <Icon name="phone" /> <PhoneLink phone={provider.phone} />
        </span>
      )}
      {provider.website && (
        <span className="block">
          <SafeLink to={provider.website} />
        </span>
      )}
    </li>
  );
}

/** Who to ring. Where nobody's number is known, the area's help line stands beside it on every page. */
export function Contacts({ provision }: { readonly provision: Provision }) {
  const { providers, area } = useCatalogue();
  const { provision: w } = useWords();
  const own = provision.providers.flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  const known = own.filter((provider) => provider.phone !== undefined || provider.website !== undefined);
  const phoned = own.some((provider) => provider.phone !== undefined);
  return (
    <>
      <h3>{w.whoToRing}</h3>
      {known.length > 0 && (
        <ul className="contacts">
          {known.map((provider) => (
            <OneContact key={provider.id} provider={provider} />
          ))}
        </ul>
      )}
      {!phoned && (
        <p>
          {w.noPhone(own[0]?.name ?? provision.provider)} {w.helpInstead} {area.helpLine.name},{' '}
          <PhoneLink phone={area.helpLine.phone} />.
        </p>
      )}
    </>
  );
}
