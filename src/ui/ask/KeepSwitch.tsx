import { useId } from 'react';
import { addDays } from '../../core/day.ts';
import { longDay } from '../../messages/format.ts';
import { useCatalogue, useKeeping, useServices, useWords } from '../app/services.ts';

const keptDays = 7;

/** Keeps the answers on the device across reloads, only where somebody asks for it. */
export function KeepSwitch() {
  const { keep } = useWords().ask;
  const { keeping } = useServices();
  const { area } = useCatalogue();
  const { mode, savedOn } = useKeeping();
  const hintId = useId();
  const on = mode === 'on';
  return (
    <div className="keep-switch">
      <label className="choice">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hintId}
          onChange={() => void (on ? keeping.switchOff() : keeping.switchOn())}
        />
        <span className="choice-words">{keep.label}</span>
      </label>
      <p id={hintId} className="small">
        {keep.hint}
      </p>
      <p role="status" className="keep-said">
        {on && savedOn !== undefined && keep.kept(longDay(addDays(savedOn, keptDays), area.language))}
        {mode === 'refused' && keep.refused}
      </p>
    </div>
  );
}
