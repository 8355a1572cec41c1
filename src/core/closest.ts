/** Edits (insert, delete, replace, swap of neighbours) between two words; a number above `limit` means "more than that". */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The option that was probably meant, or undefined when none is near enough to say so. */
export function closest(word: string, options: Iterable<string>): string | undefined {
  const wanted = word.trim().toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let least = limit + 1;
  for (const option of options) {
    const distance = editDistance(wanted, option.toLowerCase(), limit);
    if (distance < least) [best, least] = [option, distance];
  }
  return best;
}
