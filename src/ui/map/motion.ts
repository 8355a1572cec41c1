/** Whether somebody asked their machine for no motion. */
export const wantsStillness = (): boolean => window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
