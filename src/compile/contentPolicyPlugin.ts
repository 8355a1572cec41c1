import type { Plugin } from 'vite';

/**
 * The Content-Security-Policy of the built page: nothing but the app's own files, and these further origins for pictures
 * and requests (an area's map tiles or geocoder, such as "https://tiles.example.org"). Throws a sentence for an origin
 * that is not https, or that holds more than scheme, host and port.
 */
export function contentPolicy(origins: readonly string[]): string {
  const elsewhere = origins
    .map(checkOrigin)
    .map((origin) => ` ${origin}`)
    .join('');
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${elsewhere}`,
    "font-src 'self'",
    `connect-src 'self'${elsewhere}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

function checkOrigin(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== 'https:' || url.origin !== origin || /[;,\s]/.test(origin)) {
    throw new Error(
      `"${origin}" is not an origin: wanted https, host and nothing more, such as https://tiles.example.org.`,
    );
  }
  return origin;
}

/**
 * Puts the policy into the built page, as static hosts often cannot send headers. Not while developing: the dev server
 * needs inline scripts. `originsOf` is asked at each build.
 */
export function contentPolicyPlugin(originsOf: () => readonly string[] | Promise<readonly string[]>): Plugin {
  return {
    name: 'foothold-content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy(await originsOf()) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
