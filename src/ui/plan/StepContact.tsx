import type { ReactNode } from 'react';
import type { Provision } from '../../core/catalogue/catalogue.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { contactOf } from './planWords.ts';

function Ring({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <p className="plan-ring">
      <Icon name="phone" />
      <span>
        <span className="plan-ring-name">{name}</span> {children}
      </span>
    </p>
  );
}

/** Whom to ring. Where nobody's number is known: their website, and the area's help line, who can tell more. */
export function StepContact({ provision }: { readonly provision: Provision }) {
  const { plan: w } = useWords();
  const catalogue = useCatalogue();
  const { helpLine } = catalogue.area;
  const { phone, website, name = provision.provider } = contactOf(provision, catalogue) ?? {};
  if (phone !== undefined)
    return (
      <div className="plan-contact">
        <Ring name={w.ring(name)}>
          <PhoneLink phone={phone} />
        </Ring>
        {website !== undefined && (
          <p className="plan-web">
            <SafeLink to={website} />
          </p>
        )}
      </div>
    );
  return (
    <div className="plan-contact">
      <p className={website === undefined ? 'plan-web print-only' : 'plan-web'}>
        {website === undefined ? (
          name
        ) : (
          <>
            {w.visit(name)} <SafeLink to={website} />
          </>
        )}
      </p>
      <p className="plan-helpline">
        <span className="no-print">{w.noNumber}</span> <PhoneLink phone={helpLine.phone} /> ({helpLine.name}).
      </p>
    </div>
  );
}
