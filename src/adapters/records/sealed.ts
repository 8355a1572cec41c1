/** A value that cannot be read, or changed unnoticed, without its key. */
export interface Sealed {
  /** Random and never used twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

const algorithm = 'AES-GCM';
const ivLength = 12; // 96 bits: the length that GCM takes as it is

/** Whether this page may encrypt at all: one that was served over plain http may not. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** A key that this device can use and keep, and that nobody can read out of it, not even a script in this page. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts a plain JSON value. `label` says in the clear what this is and in what format; it is not kept here, and only
 * who names the same label can open the value, so that one sealed thing cannot stand in for another.
 * @throws TypeError when the value is not JSON
 */
export async function seal(key: CryptoKey, value: unknown, label: string): Promise<Sealed> {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError('This is not JSON.');
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  return { iv, bytes: await crypto.subtle.encrypt(parameters(iv, label), key, encode(text)) };
}

/**
 * The value that was sealed.
 * @throws when the key, the label or a single bit is another than it was
 */
export async function unseal(key: CryptoKey, { iv, bytes }: Sealed, label: string): Promise<unknown> {
  const text = await crypto.subtle.decrypt(parameters(iv, label), key, bytes);
  return JSON.parse(new TextDecoder().decode(text));
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function parameters(iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: encode(label) };
}
