import type { Availability } from '../../core/catalogue/availability.ts';
import { useWords } from '../app/services.ts';

export function StatusTag({ availability }: { readonly availability: Availability }) {
  const words = useWords();
  return <span className={`status status-${availability}`}>{words.availability[availability]}</span>;
}
