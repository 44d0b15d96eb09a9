/** Tells what a failed push means, by the machine-readable lines of git and the known messages of the hosts. */
import { MallcopError } from "../connector/errors.ts";
import { type GitAnswer, isDiskFull, presentable } from "./git.ts";

/** Where push protection saw a secret. GitHub names at most five of them per push. */
export interface SecretLocation {
  /** What sort of secret, in the host's words. */
  readonly kind: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly commit?: string;
  readonly blob?: string;
}

export type Refusal =
  /** Somebody else pushed first. */
  | { readonly kind: "race" }
  | { readonly kind: "secret"; readonly locations: readonly SecretLocation[] }
  /** The connection broke, so it is not known whether the push arrived. */
  | { readonly kind: "unknown"; readonly error: MallcopError }
  | { readonly kind: "final"; readonly error: MallcopError };

type Rule = readonly [pattern: RegExp, judge: (reason: string, branch: string) => Refusal];

const race = (): Refusal => ({ kind: "race" });
const denied = (): Refusal => ({ kind: "final", error: new MallcopError("push-permission") });
const guarded = (reason: string, branch: string): Refusal => ({
  kind: "final",
  error: new MallcopError("push-protected", { branch, reason }),
});
const refused = (reason: string): Refusal => ({ kind: "final", error: new MallcopError("push-refused", { reason }) });

/**
 * The first match decides. Read against the whole output; a ref's own status comes in brackets.
 * @see https://docs.github.com/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/working-with-push-protection-from-the-command-line
 */
const RULES: readonly Rule[] = [
  [/\[rejected\]|\((?:fetch first|non-fast-forward|stale info)\)/, race],
  [/cannot lock ref|failed to update ref|reference already exists|incorrect old value provided/, race],
  [/GH006|protected branch/i, guarded],
  [/GH013|repository rule violations/i, guarded],
  [/archived so it is read-only|GH001|exceeds .* file size limit/i, refused],
  [/\[remote rejected\] \((?:permission denied|no write permission)/i, denied],
  [/\[remote rejected\]/, refused],
];

/** Failures before any ref was judged: the same for fetch and push. */
const TRANSPORT: readonly (readonly [RegExp, () => MallcopError])[] = [
  [/archived so it is read-only/i, () => new MallcopError("push-refused", { reason: "the repository is archived" })],
  [
    /permission to .* denied|write access to repository not granted|returned error: 40[13]|marked as read only|Authentication failed|could not read (?:Username|Password)|Permission denied \(publickey|Repository not found|returned error: 404/i,
    () => new MallcopError("push-permission"),
  ],
];

const UNREACHABLE =
  /could not resolve|failed to connect|couldn't connect|connection (?:refused|reset|timed out|closed)|remote end hung up|unable to access|early EOF|RPC failed|timed out|Could not read from remote|unexpected disconnect|bad line length|invalid server response|does not appear to be a git repository|returned error: [45]\d\d/i;

/** Judges the answer of `git push --porcelain`. */
export function classifyPush(answer: GitAnswer, branch: string): Refusal {
  const { stdout, stderr } = answer;
  const locations = secretLocations(stderr);
  if (locations.length > 0) return { kind: "secret", locations };
  if (isDiskFull(stderr)) return { kind: "final", error: new MallcopError("disk-full", { path: "the checkout" }) };
  const status = stdout.split("\n").find((line) => line.startsWith("!"));
  const said = `${status ?? ""}\n${stderr}`;
  const rule = status === undefined ? undefined : RULES.find(([pattern]) => pattern.test(said));
  if (rule !== undefined) return rule[1](reasonOf(status ?? "", stderr), branch);
  const error = classifyTransport(stderr);
  if (error !== undefined && !error.retryable) return { kind: "final", error };
  return {
    kind: "unknown",
    error: error ?? new MallcopError("push-unreachable", { reason: presentable(stderr) || "no reason given" }),
  };
}

/** What a failed exchange with the remote means; `undefined` if it was not the exchange that failed. */
export function classifyTransport(stderr: string): MallcopError | undefined {
  const known = TRANSPORT.find(([pattern]) => pattern.test(stderr));
  if (known !== undefined) return known[1]();
  if (!UNREACHABLE.test(stderr)) return undefined;
  return new MallcopError("push-unreachable", { reason: presentable(stderr) });
}

/** Reads push protection's list of locations. */
export function secretLocations(stderr: string): SecretLocation[] {
  if (!/push cannot contain secrets|push protection/i.test(stderr)) return [];
  const found: SecretLocation[] = [];
  let kind = "secret";
  let origin: { commit?: string; blob?: string } = {};
  for (const line of stderr.split("\n").map((text) => text.replace(/^remote:/, "").trim())) {
    const title = /^[—–-]{2,} (.+?) [—–-]{2,}$/.exec(line)?.[1];
    const commit = /^-? ?commit: ([0-9a-f]{7,64})$/.exec(line)?.[1];
    const blob = /^-? ?blob(?: id)?: ([0-9a-f]{7,64})$/.exec(line)?.[1];
    const place = /^-? ?path: (.+):(\d+)$/.exec(line);
    if (title !== undefined) kind = presentable(title, 100);
    if (commit !== undefined) origin = { commit };
    if (blob !== undefined) origin = line.startsWith("-") ? { blob } : { ...origin, blob };
    if (place?.[1] !== undefined) found.push({ kind, path: place[1], line: Number(place[2]), ...origin });
  }
  return found;
}

/** What to show: the remote's own lines if it said any, else the status in brackets. */
function reasonOf(status: string, stderr: string): string {
  const lines = stderr.split("\n").flatMap((line) => /^remote:\s*(?:error:\s*)?(.*\S)/.exec(line)?.[1] ?? []);
  const told = lines.filter(
    (line) => !/^(?:Resolving deltas|Compressing|Counting|Enumerating|Total)\b|^[-—=]+$|https?:/.test(line),
  );
  return presentable(told.join(" ")) || presentable(status.replace(/^!\t[^\t]*\t/, "")) || "no reason given";
}
