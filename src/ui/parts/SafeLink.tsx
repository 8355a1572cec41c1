import type { ReactNode } from 'react';
import { safeWebAddress } from '../../core/catalogue/webAddress.ts';

/**
 * The only way to an address that stands in the catalogue: http and https only, opened apart, with its host shown so that
 * people see where they go. Any other scheme becomes plain text.
 */
export function SafeLink({ to, children }: { readonly to: string; readonly children?: ReactNode }) {
  const address = safeWebAddress(to);
  if (!address) return <span>{children ?? to}</span>;
  const host = new URL(address).hostname.replace(/^www\./, '');
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children ? (
        <>
          {children} <span className="host">({host})</span>
        </>
      ) : (
        host
      )}
    </a>
  );
}
