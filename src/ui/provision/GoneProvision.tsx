import { Link } from 'react-router';
import type { ProvisionId } from '../../core/ids.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useShortlist, useWords } from '../app/services.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Page } from '../parts/Page.tsx';

/** An id the catalogue does not have (any more): named where its name is known, with a way on. */
export function GoneProvision({ id }: { readonly id: ProvisionId }) {
  const { provision: w, home } = useWords();
  const { retired, provisions } = useCatalogue();
  const { entries } = useShortlist();
  const known = retired.find((entry) => entry.id === id);
  const title = known?.title ?? entries.find((pick) => pick.provision === id)?.title;
  const instead = provisions.find((provision) => provision.id === known?.instead);
  return (
    <Page heading={title === undefined ? w.gone : w.goneNamed(title)} title={w.gone}>
      <p className="lead">{w.goneLead}</p>
      {instead && (
        <p>
          <Link to={paths.provision(instead.id)}>{w.goneInstead(instead.title)}</Link>
        </p>
      )}
      <p>
        <Link className="button primary" to={paths.find()}>
          {home.everything(provisions.length)}
        </Link>
      </p>
      <HelpCard />
    </Page>
  );
}
