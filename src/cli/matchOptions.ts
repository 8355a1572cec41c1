import { parseArgs } from 'node:util';

export interface MatchOptions {
  /** A file, or `-` for standard input. */
  readonly answers: string;
  /** A name under `data/`, or a path. */
  readonly area: string;
  readonly today?: string;
  readonly asJson: boolean;
}

export const matchUsage =
  'Usage: npm run --silent match -- --answers FILE.json [--area lancashire] [--today 2026-11-22] [--json]';

const options = {
  answers: { type: 'string' },
  area: { type: 'string', default: 'lancashire' },
  today: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the command's words; a sentence where they cannot be read. */
export function readMatchOptions(words: readonly string[]): MatchOptions | string {
  try {
    const { answers, area, today, json } = parseArgs({ args: [...words], options, allowPositionals: false }).values;
    if (answers === undefined) return matchUsage;
    return { answers, area, asJson: json, ...(today === undefined ? {} : { today }) };
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `${sentence.replace(/\.?$/, '.')} ${matchUsage}`;
  }
}
