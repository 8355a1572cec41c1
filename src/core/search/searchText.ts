const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const levelInWords = new RegExp(`\\blevel[\\s-]+(${numberWords.join('|')})\\b`, 'g');

/** Lower case, no accents, one kind of apostrophe, nothing else changed. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase();
}

/** "Level 2" must not be found by any other 2, nor a T Level by any level: each is one word. So is wi-fi. */
function joinTerms(folded: string): string {
  return folded
    .replace(/\bwi[\s-]fi\b/g, 'wifi')
    .replace(/\b(?:level|lvl|l)[\s-]*([0-9])\b/g, 'level$1')
    .replace(levelInWords, (_, word: string) => `level${numberWords.indexOf(word) + 1}`)
    .replace(/\b([at])[\s-]*levels?\b/g, '$1level');
}

/** C++, C#, A+ and .NET lose their meaning with their signs; "Network+" and "50+" do not. */
const wordPattern = /[a-z](?:\+{1,2}|#)(?![\p{L}\p{N}])|\.net\b|[\p{L}\p{N}]+/gu;

/**
 * The words of a text as they are compared: "Women’s e-learning, Level 2 & C++" → women, elearning, level2, and, c++.
 * Hyphenated words fall apart, but for one letter before the hyphen.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = joinTerms(foldText(text))
    .replace(/'s\b/g, '')
    .replaceAll("'", '')
    .replace(/\b(e)-(?=\p{L})/gu, '$1')
    .replaceAll('&', ' and ');
  return plain.match(wordPattern) ?? [];
}

/** Words whose last s is no plural. */
const notPlural = /(?:ss|us|is)$/;

/** Takes the plural off a word: courses → course, studies → study, 50s → 50. What comes out need not be a word. */
export function stemOf(word: string): string {
  if (/^\d+s$/.test(word)) return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith('s') || notPlural.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|z)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** What is kept in the index: the words of a text without their plurals. */
export const termsOf = (text: string): readonly string[] => wordsOf(text).map(stemOf);

/** A compared word as a person would write it. */
export function readable(word: string): string {
  return word
    .replace(/^level(\d)$/, 'level $1')
    .replace(/^([at])level$/, (_, letter: string) => `${letter.toUpperCase()} level`);
}

function stemsBefore(ending: string, word: string): readonly string[] {
  if (word.length < ending.length + 3 || !word.endsWith(ending) || word.endsWith('eer')) return [];
  const stem = word.slice(0, -ending.length);
  const single = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, ...single];
}

/** Advice and advise, licence and license: one is the noun, and people mix them up. */
function nounOrVerb(word: string): readonly string[] {
  if (word.endsWith('ce')) return [`${word.slice(0, -2)}se`];
  return word.endsWith('se') ? [`${word.slice(0, -2)}ce`] : [];
}

/**
 * Other forms a word may stand in: cooking → cook, cooker; code → coder, coding; programming → programmer; advise → advice.
 * Many are no words at all: only those that the index knows are looked for.
 */
export function otherForms(word: string): readonly string[] {
  const inflected = [...stemsBefore('ing', word), ...stemsBefore('er', word)];
  const bare = word.endsWith('e') ? word.slice(0, -1) : word;
  const stems = inflected.length > 0 ? inflected : bare.length >= 3 ? [bare] : [];
  const forms = stems.flatMap((stem) => [stem, `${stem}e`, `${stem}er`, `${stem}ing`]);
  return [...new Set([...forms, ...nounOrVerb(word)])].filter((form) => form !== word && form.length >= 4);
}
