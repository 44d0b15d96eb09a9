/** Plays a script: run after run of the real engine, with stand-ins, a remote and a cache that do what the script says. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Host } from "../../src/collect/host.ts";
import type { RunReport } from "../../src/collect/report.ts";
import { run } from "../../src/collect/run.ts";
import type { Config } from "../../src/config/config.ts";
import { loadConfig } from "../../src/config/load.ts";
import { MallcopError } from "../../src/connector/errors.ts";
import type { Instant } from "../../src/event/event.ts";
import type { Stores } from "../../src/store/stores.ts";
import { type Chance, chanceOf } from "../simulate-team/random.ts";
import { createVirtualClock, type VirtualClock } from "./clock.ts";
import { type Deployment, modelDeployment } from "./deployment.ts";
import { type Interruption, Killed, Life } from "./life.ts";
import { createNetwork } from "./network.ts";
import { BEGINNING, QUIET_DAYS, type Rescan, type Script, type Step, type Strike } from "./script.ts";
import type { Vendor } from "./vendors/vendor.ts";
import { VENDORS } from "./vendors/vendors.ts";

export interface Played {
  readonly script: Script;
  readonly vendors: readonly Vendor[];
  /** All files of the branch at the end. */
  readonly files: ReadonlyMap<string, string>;
  readonly runs: readonly RanRun[];
  /** How often each kind of trouble took effect. */
  readonly faults: ReadonlyMap<string, number>;
}

export interface RanRun {
  readonly name: string;
  readonly began: number;
  /** `undefined` if it was the schedule's. */
  readonly rescan: Rescan | undefined;
  /** `undefined` if it was killed. */
  readonly report: RunReport | undefined;
  /** Whether nothing at all was done to it. */
  readonly untroubled: boolean;
  /** Their names, in order. */
  readonly effects: readonly string[];
}

export interface PlayOptions {
  readonly deployment?: (root: string, clock: VirtualClock) => Promise<Deployment>;
  readonly onRun?: (ran: RanRun) => void;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SILENT = { debug: () => {}, info: () => {}, warn: () => {} };

export async function play(script: Script, options: PlayOptions = {}): Promise<Played> {
  const root = await mkdtemp(path.join(tmpdir(), "mallcop-simulate-"));
  const clock = createVirtualClock(BEGINNING);
  const vendors = await startVendors(script, clock);
  const deployment = await (options.deployment ?? modelDeployment)(root, clock);
  try {
    const stage = new Stage(script, root, clock, vendors, deployment);
    for (const step of script.steps) for (const ran of await stage.take(step)) options.onRun?.(ran);
    return { script, vendors, files: await deployment.files(), runs: stage.runs, faults: stage.faults };
  } finally {
    await Promise.all(vendors.map(async (vendor) => await vendor.close()));
    await deployment.close();
    await remove(root);
  }
}

/** What a killed run had begun may still end by writing a file. */
async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

async function startVendors(script: Script, clock: VirtualClock): Promise<readonly Vendor[]> {
  const names = script.vendors ?? Object.keys(VENDORS);
  const until = BEGINNING + (script.days - QUIET_DAYS) * DAY;
  return await Promise.all(
    names.map(async (name) => {
      // What happens at one vendor does not depend on which others take part.
      const chance = chanceOf(script.seed * 7919 + Object.keys(VENDORS).indexOf(name));
      const start = VENDORS[name];
      if (start === undefined) throw new Error(`there is no vendor ${name}`);
      return await start({ chance, from: BEGINNING - DAY, until, clock: () => clock.now(), perDay: script.perDay });
    }),
  );
}

class Stage {
  readonly runs: RanRun[] = [];
  readonly faults = new Map<string, number>();
  readonly #root: string;
  readonly #clock: VirtualClock;
  readonly #vendors: readonly Vendor[];
  readonly #deployment: Deployment;
  readonly #config: Config;
  readonly #chance: Chance;

  constructor(script: Script, root: string, clock: VirtualClock, vendors: readonly Vendor[], deployment: Deployment) {
    this.#root = root;
    this.#clock = clock;
    this.#vendors = vendors;
    this.#deployment = deployment;
    this.#config = configOf(vendors);
    this.#chance = chanceOf(script.seed + 17);
  }

  async take(step: Step): Promise<readonly RanRun[]> {
    const before = this.runs.length;
    this.#clock.reach(step.at);
    if (step.forcedBack !== undefined) {
      await this.#deployment.forceBack(step.forcedBack);
      this.#count("branch forced back");
    }
    await this.#run(step);
    return this.runs.slice(before);
  }

  async #run(step: Step): Promise<void> {
    const name = `${9_000_000_000 + this.runs.length + 1}-1`;
    const began = this.#clock.now();
    for (const vendor of this.#vendors) vendor.onRun?.(began);
    const life = new Life(step.kill, this.#interruption(step));
    const checkout = await this.#deployment.checkOut();
    const temp = await mkdtemp(path.join(this.#root, "temp-"));
    const stores = this.#deployment.stores(step, life, (what) => this.#count(what));
    const host = this.#host(step, life, checkout, temp, stores);
    const { rescan } = step;
    const slot = this.runs.push({ name, began, rescan, report: undefined, untroubled: false, effects: [] }) - 1;
    const instances = this.#config.connectors.filter(({ id }) => rescan?.instances?.includes(id) ?? true);
    const range = rescan && ([rescan.from as Instant, rescan.to as Instant] as const);
    if (rescan !== undefined) this.#count("rescans by hand");
    const report = await life
      .of(
        run(
          {
            identity: {
              run: name,
              command: rescan === undefined ? "scan" : "rescan",
              version: "0.0.0-simulated",
              started: host.clock.now(),
            },
            ...{ config: this.#config, instances, range, dryRun: false, dataBranch: undefined },
            ...{ totalMs: 20 * 60_000, failOn: new Set(), onProgress: () => {} },
          },
          host,
        ),
      )
      .catch((thrown: unknown) => {
        if (!(thrown instanceof Killed)) throw thrown;
        this.#count("process killed");
        this.#clock.abandonSleepers();
        return undefined;
      });
    const untroubled = Object.keys(step).every((key) => key === "at" || key === "rescan");
    this.runs[slot] = { name, began, rescan, report, untroubled, effects: life.effects };
    await Promise.all([checkout, temp].map(remove));
  }

  #host(step: Step, life: Life, checkout: string, temp: string, stores: Stores): Host {
    const { skewMs = 0 } = step;
    if (skewMs !== 0) this.#count("clock skewed");
    const clock = this.#clock;
    const doors = this.#vendors.map(({ instance, door }) => ({ instance, ...door }));
    const struck = ({ kind }: { readonly kind: string }): void => this.#count(kind);
    return {
      env: { RUNNER_TEMP: temp, ...Object.assign({}, ...this.#vendors.map(({ env }) => env)) },
      cwd: checkout,
      clock: {
        now: () => (clock.now() + skewMs) as Instant,
        monotonic: () => clock.monotonic(),
        sleep: async (ms, signal) => {
          await clock.sleep(ms, signal);
          await life.pass("wait");
        },
      },
      random: () => this.#chance.next(),
      log: SILENT,
      version: "0.0.0-simulated",
      signal: new AbortController().signal,
      stores,
      network: createNetwork(doors, step.network ?? [], life, struck),
    };
  }

  /** What a script lets happen in the midst of a run. */
  #interruption({ at, overlap, strike }: Step): Interruption | undefined {
    const another = async (): Promise<void> => {
      this.#count("runs overlapped");
      await this.#run({ at });
    };
    if (overlap) return { at: "push", happens: another };
    if (strike === undefined) return undefined;
    const happenings: Readonly<Record<Strike["what"], () => Promise<void>>> = {
      "another run": another,
      "a rescan": async () => {
        this.#count("runs overlapped");
        const from = Math.max(at - 12 * HOUR, BEGINNING);
        await this.#run({ at, rescan: { from, to: at } });
      },
      "branch forced back": async () => {
        this.#count("branch forced back");
        await this.#deployment.forceBack(1);
      },
      "disk full": async () => {
        this.#count("disk full");
        throw new MallcopError("disk-full", { path: "the checkout" });
      },
      "remote unreachable": async () => {
        this.#count("remote unreachable");
        throw new MallcopError("push-unreachable", { reason: "connection reset" });
      },
    };
    return { at: strike.at, happens: happenings[strike.what] };
  }

  #count(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }
}

function configOf(vendors: readonly Vendor[]): Config {
  // JSON is YAML.
  const connectors = vendors.map(({ instance, entry }) => ({ id: instance, ...entry }));
  const { config, problems } = loadConfig(JSON.stringify({ connectors }), "mallcop.yaml");
  if (config === undefined) throw problems[0] ?? new Error("the configuration is wrong");
  return config;
}
