/**
 * A custom detector as a `Detector`: to the engine it looks like any other, but it judges in a process of its own. Each event is sent
 * along with what the baseline says of it, so that nothing has to be asked back.
 */
import { MallcopError } from "../../connector/errors.ts";
import type { Context, DetectorManifest, Draft } from "../../detect/contract.ts";
import type { DeferredDetector, DeferredDraft } from "../../detect/deferred.ts";
import { DetectorMemory } from "../../detect/memory.ts";
import type { Profile, Seen } from "../../detect/profile.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { BeginMessage, GivenEvent, JudgeMessage, ProfileMessage, SeenMessage } from "./messages.ts";
import { ReceivedDrafts } from "./received-draft.ts";
import type { Sandbox } from "./sandbox.ts";

/** All the time that one detector may take of a run, in milliseconds. */
const MOST_MS = 120_000;
/** Records that it may keep between runs. */
const MOST_REMEMBERED = 2000;

export class HostedDetector implements DeferredDetector {
  readonly #manifest: DetectorManifest;
  readonly #sandbox: Pick<Sandbox, "ask">;
  readonly #received: ReceivedDrafts;
  readonly #close: () => Promise<void>;
  /** What the engine judges with; another one is another beginning. */
  #context: Context | undefined;
  #begin: BeginMessage | undefined;
  #page = new Page();
  #tookMs = 0;

  /** @param close also removes what was staged */
  constructor(manifest: DetectorManifest, sandbox: Pick<Sandbox, "ask">, close: () => Promise<void>) {
    this.#manifest = manifest;
    this.#sandbox = sandbox;
    this.#received = new ReceivedDrafts(manifest);
    this.#close = close;
  }

  /** Takes the events in; `settle` tells what is said of them. */
  detect(events: readonly CleanEvent[], context: Context): Iterable<Draft> {
    if (this.#context !== context) {
      this.#context = context;
      this.#begin = beginningOf(context);
      this.#page = new Page();
    }
    this.#page.add(events, context);
    return [];
  }

  async settle(): Promise<readonly DeferredDraft[]> {
    const page = this.#page;
    const context = this.#context;
    if (page.isEmpty || context === undefined) return [];
    this.#page = new Page();
    const started = performance.now();
    if (this.#begin !== undefined) await this.#sandbox.ask("begin", this.#begin);
    this.#begin = undefined;
    const answer = await this.#sandbox.ask("judge", page.message);
    this.#tookMs += performance.now() - started;
    if (this.#tookMs > MOST_MS) {
      const limit = `${MOST_MS / 1000} s in one run`;
      throw new MallcopError("plugin-too-large", { type: this.#manifest.name, limit });
    }
    const drafts = this.#received.drafts(answer, page.events);
    for (const [key, value, until] of this.#received.kept(answer)) context.memory.set(key, value, until);
    this.#checkMemory(context);
    return drafts.map((draft) => ({ draft, learning: page.learning(draft.events[0].id) }));
  }

  async close(): Promise<void> {
    await this.#close();
  }

  #checkMemory({ memory }: Context): void {
    if (!(memory instanceof DetectorMemory) || memory.size <= MOST_REMEMBERED) return;
    throw new MallcopError("plugin-too-large", {
      type: this.#manifest.name,
      limit: `${MOST_REMEMBERED} records to keep`,
    });
  }
}

function beginningOf({ parameters, own, memory }: Context): BeginMessage {
  return {
    parameters,
    own: { domains: [...own.domains], accounts: [...own.accounts] },
    memory: memory instanceof DetectorMemory ? memory.entries() : [],
  };
}

/** Events on their way, each with what was known when it was given. Equal profiles and counts are sent once. */
class Page {
  readonly events = new Map<string, CleanEvent>();
  readonly #given: GivenEvent[] = [];
  readonly #profiles: ProfileMessage[] = [];
  readonly #counts: (readonly number[])[] = [];
  /** Places by source and actor, and by source and type. The engine learns between calls, so within one the same is known of the same. */
  readonly #places = new Map<string, number>();

  add(events: readonly CleanEvent[], context: Context): void {
    this.#places.clear();
    for (const event of events) {
      this.events.set(event.id, event);
      this.#given.push(this.#factsOf(event, context));
    }
  }

  #factsOf(event: CleanEvent, context: Context): GivenEvent {
    const who = context.who(event);
    const profile = context.profile(event);
    const elsewhere = context.seenElsewhere(event);
    const { source, type } = event;
    return {
      event,
      ...(who !== undefined && { who }),
      ...(elsewhere !== undefined && { elsewhere }),
      learning: context.learning(event),
      ...(profile && { profile: this.#place(this.#profiles, `who ${source} ${who}`, () => messageOf(profile)) }),
      counts: this.#place(this.#counts, `type ${source} ${type}`, () => context.dailyCounts(event)),
    };
  }

  get isEmpty(): boolean {
    return this.#given.length === 0;
  }

  get message(): JudgeMessage {
    return { events: this.#given, profiles: this.#profiles, counts: this.#counts };
  }

  learning(id: string): boolean | undefined {
    return this.#given.find(({ event }) => event.id === id)?.learning;
  }

  #place<Kind>(list: Kind[], name: string, make: () => Kind): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, list.length);
    return list.push(make()) - 1;
  }
}

function messageOf({ first, last, days, hours, networks, habits }: Profile): ProfileMessage {
  return { first, last, days, hours: [...hours], networks: seenOf(networks), habits: seenOf(habits) };
}

function seenOf(seen: ReadonlyMap<string, Seen>): readonly SeenMessage[] {
  return [...seen].map(([name, { days, last }]) => [name, days, last]);
}
