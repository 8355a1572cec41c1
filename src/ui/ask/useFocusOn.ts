import { type RefObject, useEffect, useRef } from 'react';

/** An element that takes the focus when it appears, such as the heading of a question that was just asked for. */
export function useFocusOn<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}
