import { type FormEvent, useId, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type SortOrder, sortOrders } from '../../core/matching/rank.ts';
import { paths } from '../app/paths.ts';
import { useFindPlace, useServices, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';
import type { Find } from './useFind.ts';

/** Where from: a place to measure distances from. It is held in this sitting's memory and stands in no address. */
function PlaceForm({ needed }: { readonly needed: boolean }) {
  const words = useWords().find.place;
  const { sitting } = useServices();
  const findPlace = useFindPlace();
  const id = useId();
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = String(new FormData(form).get('place') ?? '').trim();
    const home = findPlace(typed);
    setProblem(home || typed === '' ? '' : words.unknown(typed));
    if (!home) return;
    sitting.tellHome(home);
    form.reset();
  };
  return (
    <form className="place-form" onSubmit={submit}>
      <label htmlFor={id}>{words.label}</label>
      <div className="search-row">
        <input
          id={id}
          name="place"
          autoComplete="off"
          maxLength={60}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ''}
        />
        <button type="submit" className="button">
          {words.use}
        </button>
      </div>
      <p id={`${id}-problem`} role="status" className="field-problem">
        {problem || (needed ? words.needed : '')}
      </p>
    </form>
  );
}

/** Sorting (with a button, so that nothing moves by itself), list or map, and where from. */
export function ListControls({ find: { view, place } }: { readonly find: Find }) {
  const words = useWords();
  const navigate = useNavigate();
  const id = useId();
  const sort = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const order = String(new FormData(event.currentTarget).get('sort')) as SortOrder;
    navigate(paths.find({ ...view, sort: order }), { preventScrollReset: true });
  };
  const viewLink = (map: boolean) => (
    <Link
      to={paths.find({ ...view, map })}
      replace
      preventScrollReset
      className="button"
      aria-current={view.map === map ? 'true' : undefined}
    >
      <Icon name={map ? 'map' : 'list'} />
      {map ? words.find.map : words.find.list}
    </Link>
  );
  const [open, setOpen] = useState(view.sort === 'nearest' && !place);
  return (
    <div className="list-controls">
      {/* biome-ignore lint/a11y/useSemanticElements: two links that belong together, not a form's fields */}
      <div className="view-switch" role="group" aria-label={words.find.view}>
        {viewLink(false)}
        {viewLink(true)}
      </div>
      <button
        type="button"
        className="button quiet arrange-toggle"
        aria-expanded={open}
        aria-controls={`${id}-arrange`}
        onClick={() => setOpen(!open)}
      >
        {words.find.arrange}
      </button>
      <div className="arrange" id={`${id}-arrange`} data-open={open || undefined}>
        <form className="sort-form" onSubmit={sort}>
          <label htmlFor={id}>{words.find.sortLabel}</label>
          <div className="search-row">
            <select id={id} name="sort" defaultValue={view.sort} key={view.sort}>
              {sortOrders.map((order) => (
                <option key={order} value={order}>
                  {words.sort[order]}
                </option>
              ))}
            </select>
            <button type="submit" className="button">
              {words.find.sortButton}
            </button>
          </div>
        </form>
        <PlaceForm needed={view.sort === 'nearest' && !place} />
      </div>
    </div>
  );
}
