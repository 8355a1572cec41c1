import { type RefObject, useEffect, useRef } from 'react';

/** An element that takes the focus when it appears, such as the heading of a question that was just asked for. */
export function useFocusOn<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
