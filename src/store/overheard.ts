/**
 * Hears what a library that answers by printing has to say: what it writes to the standard streams while a call is under way
 * is taken aside, and only what came from that call. Workflow commands that hide secrets still reach the runner.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export interface Saying {
  readonly level: "debug" | "info" | "warning" | "error";
  readonly text: string;
}

/** A stream that can be listened to: standard output or standard error. */
export interface Stream {
  write: NodeJS.WriteStream["write"];
}

export interface Overheard<Result> {
  /** Settles with the call. */
  readonly result: Promise<Result>;
  /** All that was said so far. */
  readonly said: readonly Saying[];
}

/** Starts a call and listens until it settles, also if nobody waits for it any more. */
export function overhear<Result>(streams: readonly Stream[], call: () => Promise<Result>): Overheard<Result> {
  const said: Saying[] = [];
  const inside = new AsyncLocalStorage<true>();
  const release = streams.map((stream) => listen(stream, () => inside.getStore() === true, said));
  const listening = async (): Promise<Result> => {
    try {
      return await inside.run(true, call);
    } finally {
      for (const stop of release) stop();
    }
  };
  return { result: listening(), said };
}

function listen(stream: Stream, isOurs: () => boolean, said: Saying[]): () => void {
  const original = stream.write;
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    if (!isOurs() || text.startsWith("::add-mask::")) return Reflect.apply(original, stream, [chunk, ...rest]);
    said.push(...text.split(/\r?\n/).flatMap(parseSaying));
    const done = rest.findLast((argument) => typeof argument === "function");
    if (done !== undefined) process.nextTick(done);
    return true;
  };
  stream.write = write;
  return () => {
    if (stream.write === write) stream.write = original;
  };
}

/** Reads a workflow command such as `::warning::text`; anything else is information. */
function parseSaying(line: string): Saying[] {
  if (line.trim() === "") return [];
  const command = /^::(debug|warning|error|notice)[^:]*::(.*)$/.exec(line);
  const text = (command?.[2] ?? line).replace(/%0[AD]/g, " ").replace(/%25/g, "%");
  const level = command?.[1];
  return [{ level: level === "debug" || level === "warning" || level === "error" ? level : "info", text }];
}
