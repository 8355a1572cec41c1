import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './src/compile/cataloguePlugin.ts';
import { compileArea } from './src/compile/compileArea.ts';
import { contentPolicyPlugin } from './src/compile/contentPolicyPlugin.ts';
import { serviceWorkerPlugin } from './src/compile/serviceWorkerPlugin.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const areaFolder = fromRoot(process.env['AREA'] ?? 'data/lancashire');

export default defineConfig({
  base: process.env['BASE_PATH'] ?? '/', // --base on the command line goes before it
  plugins: [
    react(),
    cataloguePlugin({ areaFolder }),
    contentPolicyPlugin(async () => (await compileArea(areaFolder)).catalogue?.area.origins ?? []),
    serviceWorkerPlugin({ entry: fromRoot('src/adapters/offline/sw.ts'), outside: ['open-referral/'] }),
  ],
  build: {
    target: ['chrome107', 'edge107', 'firefox104', 'safari16'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the content policy allows no inline scripts or styles
    sourcemap: true,
    rolldownOptions: {
      output: {
        // A change of ours must not rename the libraries, or every update would download them again.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'router', test: /node_modules[\\/](react-router|cookie|set-cookie-parser)[\\/]/ },
            { name: 'leaflet', test: /node_modules[\\/](leaflet|react-leaflet|@react-leaflet)[\\/]/ },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/support/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/seed.ts', 'tests/support/setup.ts'],
        },
      },
    ],
  },
});
