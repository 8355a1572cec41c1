import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKey, type Sealed, seal, unseal } from '../../../src/adapters/records/sealed.ts';

const label = 'test, format 1';

function flipped<T extends ArrayBuffer | Uint8Array<ArrayBuffer>>(whole: T, bit: number): T {
  const copy = whole.slice(0) as T;
  const bytes = new Uint8Array(copy instanceof Uint8Array ? copy.buffer : (copy as ArrayBuffer));
  const at = (bit >> 3) % bytes.length;
  bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe('what is sealed', () => {
  it('comes out as it went in, whatever JSON it is', async () => {
    const key = await makeKey();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, label) => {
        const back = await unseal(key, await seal(key, value, label), label);
        expect(back).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('does not open when a single bit of it is another', async () => {
    const key = await makeKey();
    const whole = await seal(key, { age: 17 }, label);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('iv', 'bytes'), fc.nat(10_000), async (part, bit) => {
        const damaged: Sealed = { ...whole, [part]: flipped(whole[part as keyof Sealed], bit) };
        await expect(unseal(key, damaged, label)).rejects.toThrow();
      }),
    );
    expect(await unseal(key, whole, label)).toEqual({ age: 17 });
  });

  it('does not open under another label or with another key', async () => {
    const key = await makeKey();
    const whole = await seal(key, 'words', label);
    await expect(unseal(key, whole, 'test, format 2')).rejects.toThrow();
    await expect(unseal(await makeKey(), whole, label)).rejects.toThrow();
  });

  it('never looks the same twice', async () => {
    const key = await makeKey();
    const all = await Promise.all([...Array(50)].map(() => seal(key, 'the same', label)));
    const seen = (part: keyof Sealed) =>
      new Set(all.map((one) => Buffer.from(one[part] as ArrayBuffer).toString('hex')));
    expect(all.map(({ iv }) => iv.byteLength)).toEqual(Array(50).fill(12));
    expect(seen('iv').size).toBe(50);
    expect(seen('bytes').size).toBe(50);
  });

  it('has a key that nobody reads out', async () => {
    const key = await makeKey();
    expect(key).toMatchObject({ extractable: false, algorithm: { name: 'AES-GCM', length: 256 } });
    for (const format of ['raw', 'jwk'] as const)
      await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow('not extractable');
  });

  it('is JSON or nothing', async () => {
    const key = await makeKey();
    const round: unknown[] = [];
    round.push(round);
    for (const value of [undefined, () => 1, round, 1n])
      await expect(seal(key, value, label)).rejects.toThrow(TypeError);
  });
});
