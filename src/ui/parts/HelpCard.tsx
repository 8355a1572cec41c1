import { useCatalogue, useWords } from '../app/services.ts';
import { Icon } from './Icon.tsx';
import { PhoneLink } from './PhoneLink.tsx';
import { SafeLink } from './SafeLink.tsx';

/** The person to ring: the area's help line, in the same words on every page. */
export function HelpCard() {
  const { helpLine } = useCatalogue().area;
  const { help } = useWords();
  return (
    <section className="help-card" aria-labelledby="help-card">
      <h2 id="help-card">{help.heading}</h2>
      <p>{help.lead}</p>
      <p className="help-number">
        <Icon name="phone" />
        <span>
          {help.ring(helpLine.name)}
          <br />
          <PhoneLink phone={helpLine.phone} />
        </span>
      </p>
      <p className="small">
        {help.hours(helpLine.hours)} {helpLine.confirmed ? '' : `${help.check} `}
        {help.relay} {helpLine.url && <SafeLink to={helpLine.url} />}
      </p>
    </section>
  );
}
