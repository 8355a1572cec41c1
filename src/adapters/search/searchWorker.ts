import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { SearchIndex } from '../../core/search/contract.ts';
import { createMiniSearchIndex } from '../../core/search/miniSearchIndex.ts';
import type { SearchReply, SearchRequest, SearchResults, SearchTask } from './searchProtocol.ts';

/** The inside of a worker. It never fetches: with no network some browsers let a worker's own requests fail unasked. */
interface Inside {
  postMessage(reply: SearchReply): void;
  onmessage: ((event: MessageEvent<SearchRequest>) => void) | null;
}

let index: SearchIndex | undefined;

function getIndex(): SearchIndex {
  if (!index) throw new Error('No catalogue has been loaded.');
  return index;
}

function perform(task: SearchTask): SearchResults[keyof SearchResults] {
  switch (task.task) {
    case 'load':
      index = createMiniSearchIndex(JSON.parse(new TextDecoder().decode(task.bytes)) as Catalogue, task.kindWords);
      return undefined;
    case 'search':
      return getIndex().search(task.query);
    case 'suggest':
      return getIndex().suggest(task.typed, task.limit);
  }
}

const inside = globalThis as unknown as Inside;

inside.onmessage = ({ data }) => {
  try {
    inside.postMessage({ id: data.id, result: perform(data) });
  } catch (error) {
    inside.postMessage({ id: data.id, failed: error instanceof Error ? error.message : String(error) });
  }
};
