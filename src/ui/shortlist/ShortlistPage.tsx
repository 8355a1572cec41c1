import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { fromFragment } from '../../core/casework/shareLink.ts';
import { useShortlist } from '../app/services.ts';
import { OwnShortlist } from './OwnShortlist.tsx';
import { SharedShortlist } from './SharedShortlist.tsx';

/** The shortlist of this device, or, where the address carries ids after `#`, the one that somebody shared. */
export function ShortlistPage() {
  const { hash } = useLocation();
  const shared = useMemo(() => fromFragment(hash), [hash]);
  const own = useShortlist();
  return hash.length > 1 ? <SharedShortlist ids={shared} /> : <OwnShortlist state={own} />;
}
