import { useEffect, useState } from 'react';

/** How long a text must stand before it is read out: nobody wants each step of a change spoken. */
const settlingMs = 700;

/** The text once it has stood still for a while; for `role=status`. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settlingMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
