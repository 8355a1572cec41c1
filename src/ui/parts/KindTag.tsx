import type { Kind } from '../../core/catalogue/catalogue.ts';
import { familyOf } from '../../core/matching/family.ts';
import { useWords } from '../app/services.ts';
import { Icon } from './Icon.tsx';

/** The kind of a provision: a colour, a shape and a word, so that none of them has to be seen. */
export function KindTag({ kind }: { readonly kind: Kind }) {
  const words = useWords();
  const family = familyOf(kind);
  return (
    <span className={`kind kind-${family}`}>
      <Icon name={family} />
      {words.kind[kind]}
    </span>
  );
}
