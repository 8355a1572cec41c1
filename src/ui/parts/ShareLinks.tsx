import { useState } from 'react';
import { useHref } from 'react-router';
import { useWords } from '../app/services.ts';
import { copyText } from './copyText.ts';
import { Icon } from './Icon.tsx';

interface Props {
  /** An address of ours; it must hold nothing about a person. */
  readonly path: string;
  readonly title: string;
}

/** Share by the device's own sheet where it has one, else by copying; and print. */
export function ShareLinks({ path, title }: Props) {
  const { provision: w } = useWords();
  const href = useHref(path);
  const [said, setSaid] = useState('');
  const share = async () => {
    const url = new URL(href, location.href).href;
    try {
      if (navigator.share) await navigator.share({ title, url });
      else setSaid((await copyText(url)) ? w.shareCopied : w.shareFailed);
    } catch (error) {
      // Closing the sheet is a choice, not a failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(w.shareFailed);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        <Icon name="share" />
        {w.share}
      </button>
      <button type="button" className="button" onClick={() => print()}>
        <Icon name="print" />
        {w.print}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}
