/** Where events and cursors are kept, as one argument: a simulation brings models of both. */
import { type CursorCache, type CursorCacheOptions, createCursorCache } from "./cache.ts";
import { openRepository, type PublishedBranch, type RepositoryOptions } from "./repository.ts";

export interface Stores {
  openRepository(options: RepositoryOptions): Promise<PublishedBranch>;
  createCursorCache(options: CursorCacheOptions): CursorCache;
}

/** git, and the actions cache. */
export const realStores: Stores = { openRepository, createCursorCache };
