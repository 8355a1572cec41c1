import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useWords } from '../app/services.ts';

interface Props {
  readonly heading: string;
  /** For the browser's title; the heading where absent. Never holds what a person typed. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A page's frame: its title, and its heading, which takes the focus when somebody came here from another page. */
export function Page({ heading, title, lead, className, children }: Props) {
  const words = useWords();
  const h1 = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const moved = key !== 'default';
  const kind = useNavigationType();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another path; filters of the same page must not move the focus
  useEffect(() => {
    if (moved) h1.current?.focus({ preventScroll: kind === 'POP' });
  }, [pathname]);
  return (
    <div className={className ? `page ${className}` : 'page'}>
      <title>{words.title(title ?? heading)}</title>
      <h1 ref={h1} tabIndex={-1}>
        {heading}
      </h1>
      {lead}
      {children}
    </div>
  );
}
