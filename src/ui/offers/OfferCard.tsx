import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { conditionsOn } from '../../core/eligibility/ruleSentence.ts';
import type { ProvisionId } from '../../core/ids.ts';
import { familyOf } from '../../core/matching/family.ts';
import type { Match } from '../../core/matching/match.ts';
import { statedDate } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';
import { KindTag } from '../parts/KindTag.tsx';
import { PickButton } from '../parts/PickButton.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { costWords, placeWords, whenWords } from './offerFacts.ts';

interface Props {
  readonly match: Match;
  /** Its number in the list, the same as on its pin. */
  readonly number?: number;
  readonly selected?: boolean;
  readonly onFindPin?: (id: ProvisionId) => void;
  /** Why it fits, in the person's own terms; its conditions where absent. */
  readonly why?: string;
  /** Of its title. */
  readonly level?: 3 | 4;
  /** More that can be done with it. */
  readonly actions?: ReactNode;
  /** What is left to check. */
  readonly children?: ReactNode;
}

const mostRules = 2;

/** First what it is; then what it costs, where and when; then for whom; then how sure we are. */
export function OfferCard({ match, number, selected, onFindPin, why, level = 3, actions, children }: Props) {
  const Title = `h${level}` as const;
  const { provision, availability, venues } = match;
  const words = useWords();
  const { area } = useCatalogue();
  const told = conditionsOn(provision.rules, useServices().today()).slice(0, mostRules);
  const date = provision.source.date;
  return (
    <article
      className={`card card-${familyOf(provision.kind)}`}
      data-selected={selected || undefined}
      aria-labelledby={`title-${provision.id}`}
    >
      <header className="card-head">
        {number !== undefined && (
          <span className="card-number">
            <span className="visually-hidden">{words.find.card(number)}</span>
            <span aria-hidden="true">{number}</span>
          </span>
        )}
        <KindTag kind={provision.kind} />
        <StatusTag availability={availability} />
      </header>
      <Title id={`title-${provision.id}`} className="card-title">
        <Link id={`card-${provision.id}`} to={paths.provision(provision.id)} dir="auto">
          {provision.title}
        </Link>
      </Title>
      <p className="card-provider" dir="auto">
        {provision.provider}
      </p>
      <ul className="facts">
        <li className={provision.cost === 'free' ? 'fact-free' : undefined}>{costWords(provision, words)}</li>
        <li>{placeWords(match, area, words)}</li>
        <li>{whenWords(match, area.language, words)}</li>
        {provision.forEmployers && <li>{words.card.forEmployers}</li>}
      </ul>
      {why !== undefined && <p className="card-why">{why}</p>}
      {why === undefined && told.length > 0 && <p className="card-rules">{told.join(' · ')}</p>}
      {children}
      <p className="small card-source">
        {date ? words.card.source(statedDate(date, area.language)) : words.card.undated}
        {availability === 'unknown' && `. ${words.card.checkFirst}`}
      </p>
      <div className="card-actions">
        <PickButton provision={provision} />
        {actions}
        {onFindPin && venues.some((venue) => venue.point) && (
          <button
            type="button"
            className="button quiet"
            aria-label={words.card.onMap(provision.title)}
            onClick={() => onFindPin(provision.id)}
          >
            <Icon name="pin" />
            {words.card.map}
          </button>
        )}
      </div>
    </article>
  );
}
