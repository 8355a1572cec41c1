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
          { path: 'ask', lazy: async () => ({ Component: (await import('../ask/AskPage.tsx')).AskPage }) },
          { path: 'ask/:question', lazy: async () => ({ Component: (await import('../ask/AskPage.tsx')).AskPage }) },
          { path: 'answers', lazy: async () => ({ Component: (await import('../ask/AnswersPage.tsx')).AnswersPage }) },
          {
            path: 'finished',
            lazy: async () => ({ Component: (await import('../ask/FinishedPage.tsx')).FinishedPage }),
          },
          {
            path: 'results',
            lazy: async () => ({ Component: (await import('../results/ResultsPage.tsx')).ResultsPage }),
          },
          {
            path: 'compare',
            lazy: async () => ({ Component: (await import('../results/ComparePage.tsx')).ComparePage }),
          },
          { path: 'plan', lazy: async () => ({ Component: (await import('../plan/PlanPage.tsx')).PlanPage }) },
          { path: 'coach', lazy: async () => ({ Component: (await import('../coach/CoachPage.tsx')).CoachPage }) },
          {
            path: 'debug/questions',
            lazy: async () => ({ Component: (await import('../debug/QuestionsPage.tsx')).QuestionsPage }),
          },
          {
            path: 'debug/rules',
            lazy: async () => ({ Component: (await import('../debug/RulesPage.tsx')).RulesPage }),
          },
          {
            path: 'debug/match',
            lazy: async () => ({ Component: (await import('../debug/MatchPage.tsx')).MatchPage }),
          },
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
