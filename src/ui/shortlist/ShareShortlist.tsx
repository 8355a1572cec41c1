import { useState } from 'react';
import { useHref } from 'react-router';
import { encode } from 'uqr';
import type { ProvisionId } from '../../core/ids.ts';
import { paths } from '../app/paths.ts';
import { useWords } from '../app/services.ts';
import { copyText } from '../parts/copyText.ts';

/** A code denser than this does not come through an old phone's camera from a printed page. */
const densestCode = 77;

/** The link as a QR code, black on white whatever the theme: a camera wants contrast. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={squares} fill="#000" />
    </svg>
  );
}

/** The shortlist as a link and a code that carry provision ids and nothing else. */
export function ShareShortlist({ ids }: { readonly ids: readonly ProvisionId[] }) {
  const { shortlist: w } = useWords();
  const href = useHref(paths.sharedShortlist(ids));
  const url = new URL(href, location.href).href;
  const [said, setSaid] = useState('');
  const tooLong = url.length > 900 || encode(url, { ecc: 'L', border: 4 }).size > densestCode + 8;
  const copy = async () => setSaid((await copyText(url)) ? w.copied : url);
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{w.share}</h2>
      <p className="no-print">{w.linkNote}</p>
      <p className="row no-print">
        <button type="button" className="button" onClick={() => void copy()}>
          {w.copy}
        </button>
        <a href={url} className="share-url">
          {url}
        </a>
      </p>
      <p role="status" className="small no-print">
        {said}
      </p>
      {tooLong ? (
        <p>{w.qrTooLong}</p>
      ) : (
        <>
          <p>{w.qr}</p>
          <QrCode text={url} label={w.qrLabel} />
        </>
      )}
    </section>
  );
}
