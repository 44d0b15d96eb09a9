/**
 * Errors on their way between a plugin and its host. What arrives is a `MallcopError` of the catalogue with the sentence that the
 * other side made of it; anything else a plugin threw stays a foreign error, with the place where it was thrown.
 */
import { CATALOG, type ErrorCode } from "../../connector/error-catalog.ts";
import { type ErrorContext, MallcopError } from "../../connector/errors.ts";
import { isObject } from "../../connector/shape.ts";

export interface Told {
  readonly code?: string;
  readonly message: string;
  readonly hint?: string;
  readonly retryAfterMs?: number;
  readonly attempts?: number;
  readonly keptFrom?: number;
  /** `connector.ts:12:7`, where the plugin's own code threw. */
  readonly at?: string;
}

/** Thrown by a plugin's code, and none of the catalogue's. */
export class ForeignError extends Error {
  /** `connector.ts:12:7`, if it is known. */
  readonly at: string | undefined;

  constructor(message: string, at: string | undefined) {
    super(message);
    this.name = "ForeignError";
    this.at = at;
  }
}

const MOST_CHARS = 1000;

export function toTold(thrown: unknown): Told {
  if (thrown instanceof MallcopError) {
    const { retryAfterMs, attempts, keptFrom, at } = thrown.context;
    return {
      code: thrown.code,
      message: thrown.message,
      hint: thrown.hint,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
      ...(attempts !== undefined && { attempts }),
      ...(keptFrom !== undefined && { keptFrom }),
      ...(at !== undefined && { at }),
    };
  }
  if (thrown instanceof ForeignError)
    return { message: thrown.message, ...(thrown.at !== undefined && { at: thrown.at }) };
  if (!(thrown instanceof Error)) return { message: `it threw ${typeof thrown}, which is no Error` };
  const at = placeOf(String(thrown.stack));
  const message = `${thrown.name}: ${thrown.message}`.slice(0, MOST_CHARS);
  return { message, ...(at !== undefined && { at }) };
}

/** @param told whatever came over the pipe; only codes of the catalogue and texts of bounded length are believed */
export function fromTold(told: unknown): Error {
  if (!isObject(told)) return new ForeignError("an error that cannot be read", undefined);
  const message = textOf(told.message) ?? "";
  const code = textOf(told.code);
  if (code === undefined || !isCode(code)) return new ForeignError(message, textOf(told.at));
  const context: ErrorContext = {
    ...(typeof told.retryAfterMs === "number" && { retryAfterMs: told.retryAfterMs }),
    ...(typeof told.keptFrom === "number" && { keptFrom: told.keptFrom }),
    ...(typeof told.attempts === "number" && { attempts: told.attempts }),
    ...(typeof told.at === "string" && { at: told.at.slice(0, MOST_CHARS) }),
  };
  // The other side has filled the catalogue's holes already.
  return Object.defineProperties(new MallcopError(code, {}, context), {
    message: { value: message },
    hint: { value: textOf(told.hint) ?? "" },
  });
}

/** Where in the plugin's folder a stack begins; frames of other files are passed over. */
export function placeOf(stack: string): string | undefined {
  const found = /file:\/\/\S*\/mallcop-plugin-[^/\s]+\/plugin\/(\S+?\.m?[jt]s):(\d+)(?::(\d+))?/.exec(stack);
  if (found === null) return undefined;
  const [, file = "", line = "", column] = found;
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(CATALOG, code);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, MOST_CHARS) : undefined;
}
