import { createContext, use, useSyncExternalStore } from 'react';
import type { Pack } from '../../adapters/catalogue/loadPack.ts';
import type { Offline, OfflineState } from '../../adapters/offline/offline.ts';
import type { Pick, Report } from '../../adapters/records/database.ts';
import type { Keeping, KeptState } from '../../adapters/records/keptList.ts';
import type { Records } from '../../adapters/records/records.ts';
import type { SearchClient } from '../../adapters/search/searchClient.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Day } from '../../core/day.ts';
import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { Words } from '../../messages/en.ts';
import type { Keeping as AnswerKeeping, KeepingState } from './keeping.ts';
import type { Sitting, SittingState } from './sitting.ts';

/** Everything outside that a page may use. Opened once in main, passed in tests; pages import no adapter. */
export interface Services {
  readonly pack: Pack;
  readonly findPlace: Promise<FindPlace>;
  readonly search: SearchClient;
  readonly records: Records;
  readonly offline: Offline;
  readonly sitting: Sitting;
  /** Keeps the sitting on the device, where somebody asked for it. */
  readonly keeping: AnswerKeeping;
  readonly words: Words;
  readonly today: () => Day;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('ServicesContext is missing above this component');
  return services;
}

export const useWords = (): Words => useServices().words;
export const useCatalogue = (): Catalogue => useServices().pack.catalogue;
/** Finds a typed place; waits for the table of places. */
export const useFindPlace = (): FindPlace => use(useServices().findPlace);

export function useSitting(): SittingState {
  const { sitting } = useServices();
  return useSyncExternalStore(sitting.subscribe, sitting.getState);
}

export function useKeeping(): KeepingState {
  const { keeping } = useServices();
  return useSyncExternalStore(keeping.subscribe, keeping.getState);
}

export function useOffline(): OfflineState {
  const { offline } = useServices();
  return useSyncExternalStore(offline.subscribe, offline.getState);
}

export function useShortlist(): KeptState<Pick> {
  const { shortlist } = useServices().records;
  return useSyncExternalStore(shortlist.subscribe, shortlist.getState);
}

export function useReports(): KeptState<Report> {
  const { reports } = useServices().records;
  return useSyncExternalStore(reports.subscribe, reports.getState);
}

export type { Keeping };
