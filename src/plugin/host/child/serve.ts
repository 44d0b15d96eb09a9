/** Loads the plugin of its process and hands what the host asks to it. One object for one process, for one configured instance. */
import { pathToFileURL } from "node:url";
import { parseConnector, parseTools } from "../../connector-shape.ts";
import { runTests } from "../../verify/harness.ts";
import { ConnectorServer } from "../connector-server.ts";
import type { LoadDetectorMessage, LoadMessage } from "../messages.ts";
import type { Peer } from "../peer.ts";
import { createChildContext } from "./child-context.ts";
import { loadModule } from "./load-module.ts";
import { lockDown } from "./lock-down.ts";
import { DetectorServer } from "./serve-detector.ts";
import { skew } from "./skew.ts";

const TOOLS = "tools.ts";
const TESTS = "tests.ts";

export class Server {
  readonly #abort = new AbortController();
  readonly #detector = new DetectorServer();
  #connector: ConnectorServer | undefined;
  #folder = "";
  #peer: Peer | undefined;

  /** Set before the first call can come. */
  set peer(peer: Peer) {
    this.#peer = peer;
    this.#detector.peer = peer;
  }

  /** Arguments are made by the host of the same version, so their shape is known. */
  async serve(method: string, argument: unknown): Promise<unknown> {
    const work = Object.hasOwn(this.#methods, method) ? this.#methods[method] : undefined;
    if (work !== undefined) return await work(argument as never);
    if (this.#connector === undefined) throw new TypeError(`there is no method ${method}`);
    return await this.#connector.serve(method, argument);
  }

  /** What is not the connector's own. */
  readonly #methods: Readonly<Record<string, (argument: never) => unknown>> = {
    ...this.#detector.methods,
    "load-detector": (message: LoadDetectorMessage) => {
      this.#folder = message.folder;
      return this.#detector.methods["load-detector"](message);
    },
    load: (message: LoadMessage) => this.#load(message),
    abort: () => this.#abort.abort(new DOMException("The time for this run is over.", "TimeoutError")),
    tests: () => runTests(async () => await loadModule(this.#folder, TESTS)),
  };

  async #load(message: LoadMessage): Promise<unknown> {
    if (this.#peer === undefined) throw new TypeError("there is no host");
    this.#folder = message.folder;
    lockDown(pathToFileURL(`${message.folder}/`).href);
    if (message.skew !== undefined) skew(message.skew.clockMs, message.skew.random);
    const ctx = createChildContext(message, this.#peer, this.#abort.signal);
    const connector = parseConnector(await loadModule(message.folder, message.entry), message.manifest);
    this.#connector = new ConnectorServer({
      connector,
      ctx,
      tools: async () => parseTools(await loadModule(message.folder, TOOLS), message.manifest),
      tests: async () => await loadModule(message.folder, TESTS),
    });
    return await this.#connector.serve("describe", {});
  }
}
