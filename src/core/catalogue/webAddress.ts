const schemes: readonly string[] = ['https:', 'http:'];

/** The address as a link may use it: http or https, with no user name or password in it; undefined for anything else. */
export function safeWebAddress(text: string): string | undefined {
  try {
    const url = new URL(text.trim());
    const plain =
      schemes.includes(url.protocol) && url.username === '' && url.password === '' && url.hostname.includes('.');
    return plain ? url.href : undefined;
  } catch {
    return undefined;
  }
}
