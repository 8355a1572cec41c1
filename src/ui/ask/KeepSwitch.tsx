import { useState } from 'react';
import { addDays } from '../../core/day.ts';
import { longDay } from '../../messages/format.ts';
import { useCatalogue, useKeeping, useServices, useWords } from '../app/services.ts';

const keptDays = 7;

/** Keeps the answers on the device across reloads, only where somebody asks for it. */
export function KeepSwitch() {
  const { keep } = useWords().ask;
  const { keeping, today } = useServices();
  const { area } = useCatalogue();
  const state = useKeeping();
  const [touched, setTouched] = useState(false);
  return (
    <div className="keep-switch">
      <label className="choice">
        <input
          type="checkbox"
          checked={state === 'on'}
          aria-describedby="keep-hint"
          onChange={() => {
            setTouched(true);
            void (state === 'on' ? keeping.switchOff() : keeping.switchOn());
          }}
        />
        <span className="choice-words">{keep.label}</span>
      </label>
      <p id="keep-hint" className="small">
        {keep.hint}
      </p>
      <p role="status" className="small">
        {state === 'on' && keep.kept(longDay(addDays(today(), keptDays), area.language))}
        {state === 'refused' && touched && keep.refused}
      </p>
    </div>
  );
}
