/** Runs a custom detector in its process: a page of events in, drafts and what it remembers out. It has no secret, host or clock of ours. */
import { pathToFileURL } from "node:url";
import type { Context, Detector, Draft } from "../../../detect/contract.ts";
import { detectorOf } from "../../../detect/detector-shape.ts";
import { DetectorMemory, type Memory, type MemoryValue } from "../../../detect/memory.ts";
import { Profile, type Seen } from "../../../detect/profile.ts";
import type { CleanEvent } from "../../../event/clean-event.ts";
import type {
  BeginMessage,
  GivenEvent,
  JudgedEvents,
  JudgeMessage,
  LoadDetectorMessage,
  MemoryEntry,
  ProfileMessage,
  SeenMessage,
} from "../messages.ts";
import type { Peer } from "../peer.ts";
import { piecesOf } from "./detector-say.ts";
import { loadModule } from "./load-module.ts";
import { lockDown } from "./lock-down.ts";
import { skew } from "./skew.ts";

const NOT_BEGUN: BeginMessage = { parameters: {}, own: { domains: [], accounts: [] }, memory: [] };

export class DetectorServer {
  #detector: Detector | undefined;
  #memory = new Recorder([]);
  #begun = NOT_BEGUN;

  readonly methods = {
    "load-detector": (message: LoadDetectorMessage) => this.#load(message),
    begin: (message: BeginMessage) => {
      this.#begun = message;
      this.#memory = new Recorder(message.memory);
    },
    judge: (message: JudgeMessage) => this.#judge(message),
  };

  /** Tells the host what the detector uses of what its manifest declares. */
  peer: Pick<Peer, "tell"> | undefined;

  async #load({ folder, entry, manifest, skew: skewed }: LoadDetectorMessage): Promise<void> {
    lockDown(pathToFileURL(`${folder}/`).href);
    if (skewed !== undefined) skew(skewed.clockMs, skewed.random);
    this.#detector = detectorOf(await loadModule(folder, entry), manifest.name);
  }

  #judge(message: JudgeMessage): JudgedEvents {
    if (this.#detector === undefined) throw new TypeError("the detector is not loaded");
    const events = message.events.map(({ event }) => event);
    const drafts: unknown[] = [];
    for (const draft of this.#detector.detect(events, this.#context(message))) drafts.push(sent(draft));
    return { drafts, kept: this.#memory.written() };
  }

  #context({ events, profiles, counts }: JudgeMessage): Context {
    const facts = new Map<string, GivenEvent>(events.map((given) => [given.event.id, given]));
    const known = profiles.map(profileOf);
    const of = ({ id }: CleanEvent) => facts.get(id);
    const { parameters, own } = this.#begun;
    return {
      parameters: this.#watched(parameters),
      own: { domains: new Set(own.domains), accounts: new Set(own.accounts) },
      memory: this.#memory,
      who: (event) => of(event)?.who,
      profile: (event) => known[of(event)?.profile ?? -1],
      seenElsewhere: (event) => of(event)?.elsewhere,
      learning: (event) => of(event)?.learning ?? false,
      dailyCounts: (event) => counts[of(event)?.counts ?? -1] ?? [],
    };
  }

  #watched(parameters: BeginMessage["parameters"]): BeginMessage["parameters"] {
    return new Proxy(parameters, {
      get: (target, name) => {
        if (typeof name === "string") this.peer?.tell("used", { name });
        return Reflect.get(target, name);
      },
    });
  }
}

/** A memory that knows what was written into it. */
class Recorder implements Memory {
  readonly #memory = new DetectorMemory();
  #written: MemoryEntry[] = [];

  constructor(entries: readonly MemoryEntry[]) {
    for (const [key, value, until] of entries) this.#memory.set(key, value, until);
  }

  get(key: string): MemoryValue | undefined {
    return this.#memory.get(key);
  }

  set(key: string, value: MemoryValue, until: number): void {
    this.#memory.set(key, value, until);
    this.#written.push([key, structuredClone(value), until]);
  }

  /** What was written since the last call. */
  written(): readonly MemoryEntry[] {
    const written = this.#written;
    this.#written = [];
    return written;
  }
}

function sent(draft: Draft): unknown {
  const { title, why, next, events, ...rest } = draft;
  return {
    ...rest,
    title: piecesOf(title),
    why: piecesOf(why),
    next: piecesOf(next),
    events: events.map(({ id, time }) => ({ id, time })),
  };
}

function profileOf({ first, last, days, hours, networks, habits }: ProfileMessage): Profile {
  const profile = new Profile(first, { last, days, hours: [...hours] });
  for (const [name, seen] of networks.map(seenOf)) profile.networks.set(name, seen);
  for (const [name, seen] of habits.map(seenOf)) profile.habits.set(name, seen);
  return profile;
}

function seenOf([name, days, last]: SeenMessage): readonly [string, Seen] {
  return [name, { days, last }];
}
