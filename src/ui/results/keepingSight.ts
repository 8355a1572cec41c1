/** Changes the page and keeps an element where the eye has it, whatever grew or went above. */
export function keepingSight(id: string, change: () => void): void {
  const top = () => document.getElementById(id)?.getBoundingClientRect().top ?? 0;
  const before = top();
  change();
  const moved = top() - before;
  if (moved !== 0) window.scrollTo(window.scrollX, window.scrollY + moved);
}
