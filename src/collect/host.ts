/** The effects a run needs, as arguments: time, chance, environment, and somewhere to tell how it goes. */
import type { Clock } from "../connector/clock.ts";
import type { Logger } from "../connector/contract.ts";
import type { WebSocketWire } from "../connector/websocket.ts";
import type { Stores } from "../store/stores.ts";

export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder inside the deployment repo's checkout. */
  readonly cwd: string;
  readonly clock: Clock;
  /** A number in [0, 1). */
  readonly random: () => number;
  readonly log: Logger;
  /** mallcop's own version. */
  readonly version: string;
  /** Aborts when somebody cancels the run; what was read is still stored. */
  readonly signal: AbortSignal;
  /** Where events and cursors are kept; git and the actions cache by default. */
  readonly stores?: Stores;
  /** How requests leave; the network by default. */
  readonly network?: { readonly fetch: typeof fetch; readonly wire: WebSocketWire };
}
