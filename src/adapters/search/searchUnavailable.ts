/** There is no search: its worker could not start, died twice, or could not read the catalogue. The message is a sentence. */
export class SearchUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SearchUnavailable';
  }
}
