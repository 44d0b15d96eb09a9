/** The one error class that reaches a person, and the catalogue of what may be said: never a secret, never a stack trace. */
import { CATALOG, type ErrorCode } from "./error-catalog.ts";

/** What sort of trouble it is; decides the exit status, and whether trying again later can help. */
export type ErrorKind =
  | "config"
  | "auth"
  | "permission"
  | "not_available"
  | "throttled"
  | "transient"
  | "window"
  | "shape"
  | "limit"
  | "internal";

export interface ErrorContext {
  /** The configured instance, such as `azure-prod`. */
  readonly connector?: string;
  readonly feed?: string;
  readonly partition?: string;
  /** `mallcop.yaml:7:3`, for mistakes in a file. */
  readonly at?: string;
  /** Milliseconds after which trying again may help, where the vendor said so. */
  readonly retryAfterMs?: number;
  /** Of `range-expired`: since when the vendor still has everything, in milliseconds since 1970. */
  readonly keptFrom?: number;
  /** How often a request was sent before giving up. */
  readonly attempts?: number;
  readonly cause?: unknown;
}

const DOCS = "docs/troubleshooting.md";

/**
 * Trouble that a person can act on. `message` says what happened in one sentence and `hint` what to do.
 * Values put into the catalogue's `{holes}` must be free of secrets; anything a vendor wrote goes through redaction first.
 */
export class MallcopError extends Error {
  readonly code: ErrorCode;
  readonly kind: ErrorKind;
  readonly hint: string;
  /** Whether the same request can succeed later without anybody's doing. */
  readonly retryable: boolean;
  readonly context: ErrorContext;

  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}, context: ErrorContext = {}) {
    const entry = CATALOG[code];
    super(fill(entry.says, values), context.cause === undefined ? undefined : { cause: context.cause });
    this.name = "MallcopError";
    this.code = code;
    this.kind = entry.kind;
    this.hint = fill(entry.hint, values);
    this.retryable = entry.kind === "throttled" || entry.kind === "transient";
    this.context = context;
  }

  /** Where the code is explained, relative to the project. */
  get docs(): string {
    return `${DOCS}#${this.code}`;
  }

  /** The same trouble, placed: the instance, feed or partition it happened in. */
  in(context: ErrorContext): MallcopError {
    const placed: MallcopError = Object.create(MallcopError.prototype, Object.getOwnPropertyDescriptors(this));
    Object.defineProperty(placed, "context", { value: { ...context, ...this.context }, enumerable: true });
    return placed;
  }
}

/** What was thrown, as a `MallcopError`: a bug of ours or a plugin's becomes `internal-error`, named but without its stack. */
export function asMallcopError(thrown: unknown): MallcopError {
  if (thrown instanceof MallcopError) return thrown;
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return new MallcopError("internal-error", { what: what.slice(0, 500) }, { cause: thrown });
}

/** A value that brings the end of its sentence along needs no second one. */
function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}(\.?)/g, (hole, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return /[.?!]$/.test(String(value)) ? String(value) : `${value}${stop}`;
  });
}
