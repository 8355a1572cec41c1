import { useCatalogue, useWords } from '../app/services.ts';
import type { FieldProps } from './fieldProps.ts';

interface TypedProps extends FieldProps {
  readonly label: string;
  readonly maxLength: number;
  readonly numeric?: boolean;
}

/** A text field with what is wrong with it right above. Typing takes back what was chosen. */
function TypedField({ question, draft, onDraft, idPrefix, label, problem, describedBy, ...rest }: TypedProps) {
  return (
    <>
      {problem !== undefined && (
        <p className="field-problem" id={describedBy} role="alert">
          {problem}
        </p>
      )}
      <label className="field">
        {label}
        <input
          id={`${idPrefix}-${question.id}-typed`}
          type="text"
          inputMode={rest.numeric ? 'numeric' : undefined}
          autoComplete="off"
          maxLength={rest.maxLength}
          value={draft.typed}
          aria-invalid={describedBy !== undefined || undefined}
          aria-describedby={describedBy}
          onChange={(event) => onDraft({ chosen: [], typed: event.target.value })}
        />
      </label>
    </>
  );
}

export function TypedAge(props: FieldProps) {
  const { age } = useWords().ask;
  const { question, only } = props;
  const alone = only !== undefined && !question.options.some(({ id }) => only.includes(id));
  return (
    <div className="typed-age">
      <TypedField {...props} label={alone ? age.alone : age.label} maxLength={3} numeric />
    </div>
  );
}

/** A town, village or postcode; where somebody would rather choose, a district. */
export function TypedPlace(props: FieldProps) {
  const { place } = useWords().ask;
  const { districts } = useCatalogue();
  const { draft, onDraft, dense } = props;
  const named = districts.find(({ name }) => name === draft.typed);
  return (
    <div className="typed-place">
      <TypedField {...props} label={place.label} maxLength={80} />
      {!dense && (
        <label className="field">
          {place.district}
          <select value={named?.name ?? ''} onChange={(event) => onDraft({ chosen: [], typed: event.target.value })}>
            <option value="">{place.noDistrict}</option>
            {districts.map(({ code, name }) => (
              <option key={code} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
