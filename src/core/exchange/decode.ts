export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** UTF-16 with no mark: plain letters have a zero in every second byte. */
function marklessUtf16(bytes: Uint8Array): Decoded['encoding'] | undefined {
  const start = bytes.subarray(0, 200);
  const zeros = (from: 0 | 1): number => start.filter((byte, i) => i % 2 === from && byte === 0).length;
  const many = start.length / 3;
  if (zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > many && zeros(1) === 0 ? 'utf-16be' : undefined;
}

function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return marklessUtf16(bytes) ?? 'utf-8';
}

/** Bytes to text: UTF-16 by its byte-order mark, else UTF-8 with or without one, else Windows-1252 (an old spreadsheet). */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
