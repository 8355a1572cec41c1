import type { RouteObject } from 'react-router';
import { HomePage } from '../home/HomePage.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { Shell } from './Shell.tsx';

/** The pages. The first one comes with the app; the others are fetched when wanted and kept for use with no network. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    ErrorBoundary: ErrorPage,
    children: [
      {
        ErrorBoundary: ErrorPage,
        HydrateFallback: () => null,
        children: [
          { index: true, Component: HomePage },
          { path: 'find', lazy: async () => ({ Component: (await import('../offers/FindPage.tsx')).FindPage }) },
          {
            path: 'provision/:id',
            lazy: async () => ({ Component: (await import('../provision/ProvisionPage.tsx')).ProvisionPage }),
          },
          {
            path: 'shortlist',
            lazy: async () => ({ Component: (await import('../shortlist/ShortlistPage.tsx')).ShortlistPage }),
          },
          { path: 'about', lazy: async () => ({ Component: (await import('../about/AboutPage.tsx')).AboutPage }) },
          {
            path: 'reports',
            lazy: async () => ({ Component: (await import('../about/ReportsPage.tsx')).ReportsPage }),
          },
          { path: '*', Component: NotFoundPage },
        ],
      },
    ],
  },
];
