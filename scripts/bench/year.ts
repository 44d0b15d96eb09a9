/**
 * What a scan costs that finds 100 new events in a repository with a year behind it, and what it reads of that year; how that
 * grows from half a year to a whole one; and what compaction costs and brings. Measures the bundle, with real git.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AwsStandIn, startAwsStandIn } from "../../src/demo/aws/stand-in.ts";
import type { Instant } from "../../src/event/event.ts";
import type { Cell, Table } from "../bench.ts";
import { build, ROOT } from "../build.ts";
import { type History, makeHistory } from "./process/history.ts";
import { type MeasuredRun, measuredRun } from "./process/measured-run.ts";

export const name = "year";
export const description =
  "CPU of a scan that finds 100 new events after a year of 12,000 files with a million events.";

const BUNDLE = ".dist-check";
const ACCOUNT = "111122223333";
const KEY = {
  AWS_ACCESS_KEY_ID: "AKIAIOSFODNN7EXAMPLE",
  AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
};
const INSTANCES = 8;
const EVENTS_PER_FILE = 84;
const SCAN = ["scan", "--quiet", "--connectors", "aws"];
const NEW = 100;
const HOUR_MS = 3_600_000;
/** What the product promises, in milliseconds. */
const MOST_MS = 3_000;

/** @param args how many runs the longer history has; 1,500 by default, which is a year and a week */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const runs = Number(args[0] ?? 1_500);
  build(BUNDLE);
  try {
    const half = await measure(Math.round(runs / 2));
    const whole = await measure(runs);
    return [costs(half, whole), reads(half, whole), sizes(half, whole)];
  } finally {
    rmSync(path.join(ROOT, BUNDLE), { recursive: true, force: true });
  }
}

interface Measured {
  readonly history: History;
  readonly cases: ReadonlyMap<string, MeasuredRun>;
  /** Files of events that a scan has read, and that a clone has. */
  readonly read: { readonly scan: number; readonly all: number };
  readonly bytes: { readonly batches: number; readonly compacted: number };
  /** Kilobytes that a shallow clone fetches. */
  readonly clone: { readonly batches: number; readonly compacted: number };
}

async function measure(runs: number): Promise<Measured> {
  const root = mkdtempSync(path.join(tmpdir(), "mallcop-year-"));
  const aws = await standIn();
  try {
    const until = Date.now() - 6 * HOUR_MS;
    const config = JSON.stringify({
      connectors: [
        { id: "aws", type: "aws-cloudtrail", regions: ["us-east-1"], requests_per_second: 1000, endpoint_url: aws.url },
        // Never read. Of several jobs each compacts its own connectors: so the others' months stay as they are until asked.
        { id: "github", type: "github", org: "example" },
      ],
    });
    const files = { "mallcop.yaml": config };
    const history = await makeHistory({
      root,
      until,
      runs,
      instances: INSTANCES,
      eventsPerFile: EVENTS_PER_FILE,
      files,
    });
    return await new Story(root, history, aws).play();
  } finally {
    await aws.close();
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function standIn(): Promise<AwsStandIn> {
  return await startAwsStandIn({
    accounts: [
      {
        id: ACCOUNT,
        keys: [
          {
            accessKeyId: KEY.AWS_ACCESS_KEY_ID,
            secretAccessKey: KEY.AWS_SECRET_ACCESS_KEY,
            arn: `arn:aws:iam::${ACCOUNT}:user/mallcop`,
          },
        ],
        trails: [],
      },
    ],
    clock: () => Date.now() as Instant,
  });
}

/** One repository, and what is done with it. */
class Story {
  readonly #root: string;
  readonly #history: History;
  readonly #aws: AwsStandIn;
  readonly #cases = new Map<string, MeasuredRun>();
  #records = 0;
  #clones = 0;

  constructor(root: string, history: History, aws: AwsStandIn) {
    this.#root = root;
    this.#history = history;
    this.#aws = aws;
  }

  async play(): Promise<Measured> {
    const checkout = this.#clone();
    const batches = cloneKilobytes(checkout);
    await this.#mallcop(checkout, SCAN);
    const dayBack = (days: number) => new Date(Date.now() - days * 24 * HOUR_MS).toISOString().slice(0, 10);
    const rescan = ["rescan", "--quiet", "--connectors", "aws", "--since", dayBack(80), "--until", dayBack(79)];

    await this.#scan("scan, with its cursor", checkout);
    await this.#scan("scan, cursor lost", this.#clone());
    const read = await this.#countReads(checkout);
    await this.#case("rescan of a day 80 days ago", checkout, rescan);
    await this.#case("compact everything", checkout, ["compact"]);
    const after = this.#clone();
    const compacted = cloneKilobytes(after);
    await this.#mallcop(after, SCAN);
    await this.#scan("scan, compacted", after);
    await this.#case("rescan, compacted", after, rescan);
    return {
      history: this.#history,
      cases: this.#cases,
      read: { scan: read, all: this.#history.files },
      bytes: { batches: this.#history.bytes, compacted: remoteBytes(this.#history.remote) },
      clone: { batches, compacted },
    };
  }

  /** A scan that finds 100 new events. */
  async #scan(title: string, checkout: string): Promise<void> {
    this.#happen();
    await this.#case(title, checkout, SCAN);
  }

  async #case(title: string, checkout: string, args: readonly string[]): Promise<void> {
    this.#cases.set(title, await this.#mallcop(checkout, args));
  }

  async #mallcop(
    checkout: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<MeasuredRun> {
    const done = await measuredRun([path.join(ROOT, BUNDLE, "cli", "index.js"), ...args], {
      cwd: checkout,
      env: { ...KEY, GIT_CONFIG_NOSYSTEM: "1", ...env },
    });
    if (done.status !== 0) throw new Error(`mallcop ${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
    return done;
  }

  #happen(): void {
    const time = Date.now() - 10 * 60_000;
    const event = (nth: number) => ({
      eventVersion: "1.11",
      eventID: `00000000-0000-4000-8000-${String(this.#records + nth).padStart(12, "0")}`,
      eventName: "CreateUser",
      eventSource: "iam.amazonaws.com",
      eventTime: `${new Date(time).toISOString().slice(0, 19)}Z`,
      awsRegion: "us-east-1",
      sourceIPAddress: "203.0.113.7",
      userAgent: "aws-cli/2.31",
      recipientAccountId: ACCOUNT,
      readOnly: false,
      eventType: "AwsApiCall",
      managementEvent: true,
      userIdentity: { type: "IAMUser", arn: `arn:aws:iam::${ACCOUNT}:user/ann`, accountId: ACCOUNT, userName: "ann" },
      requestParameters: { userName: `bob-${nth}` },
      responseElements: null,
    });
    this.#aws.add(Array.from({ length: NEW }, (_, nth) => ({ event: event(nth) })));
    this.#records += NEW;
  }

  /** As actions/checkout leaves it: the last commit only. */
  #clone(): string {
    const folder = path.join(this.#root, `clone-${++this.#clones}`);
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${this.#history.remote}`, folder]);
    return folder;
  }

  /** How many of the history's files of events a scan reads, as git is asked for them. */
  async #countReads(checkout: string): Promise<number> {
    const bin = path.join(this.#root, "bin");
    const names = path.join(this.#root, "names");
    mkdirSync(bin);
    const git = execFileSync("which", ["git"], { encoding: "utf8" }).trim();
    const script = `#!/bin/sh\ncase " $* " in *" cat-file --batch --buffer "*) tee -a ${names} | ${git} "$@" ;; *) exec ${git} "$@" ;; esac\n`;
    writeFileSync(path.join(bin, "git"), script);
    chmodSync(path.join(bin, "git"), 0o755);
    this.#happen();
    await this.#mallcop(checkout, SCAN, { PATH: `${bin}:${process.env.PATH}` });
    const read = new Set(readFileSync(names, "utf8").split("\n"));
    const listed = execFileSync("git", ["ls-tree", "-r", "HEAD", "events"], {
      cwd: checkout,
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    return listed.split("\n").filter((line) => read.has(line.split(/[ \t]/)[2] ?? "")).length;
  }
}

/** Kilobytes of git's objects in a fresh clone. */
function cloneKilobytes(checkout: string): number {
  const counted = execFileSync("git", ["count-objects", "-v"], { cwd: checkout, encoding: "utf8" });
  return Number(/^size-pack: (\d+)$/m.exec(counted)?.[1]);
}

/** Bytes of the whole repository with its history, packed as hosts do. */
function remoteBytes(remote: string): number {
  execFileSync("git", ["repack", "-a", "-d", "--quiet"], { cwd: remote });
  return cloneKilobytes(remote) * 1024;
}

function costs(half: Measured, whole: Measured): Table {
  return {
    title: "CPU in milliseconds: mallcop's own, and that of the gits it calls",
    columns: ["case", "half a year", "a year", "times", "of it mallcop", "of it git", "seconds passed"],
    rows: [...whole.cases].map(([title, done]): readonly Cell[] => {
      const before = half.cases.get(title);
      const [small, large] = [cpu(before), cpu(done)];
      return [
        title,
        Math.round(small),
        Math.round(large),
        Number((large / small).toFixed(2)),
        Math.round(done.cpuMs),
        Math.round(done.childCpuMs ?? Number.NaN),
        Number((done.wallMs / 1000).toFixed(1)),
      ];
    }),
    notes: [
      `A scan finds ${NEW} new events of one connector; the other ${INSTANCES} have ${whole.history.files.toLocaleString("en")} files with ${whole.history.events.toLocaleString("en")} events in the repository.`,
      `The goal is ${MOST_MS.toLocaleString("en")} ms for a scan. The vendor's stand-in runs outside of what is measured.`,
      "Each works in a shallow clone; cloning is not in it.",
    ],
  };
}

function cpu(done: MeasuredRun | undefined): number {
  return (done?.cpuMs ?? Number.NaN) + (done?.childCpuMs ?? Number.NaN);
}

function reads(...all: readonly Measured[]): Table {
  return {
    title: "What a scan reads",
    columns: ["files of events there", "read"],
    rows: all.map(({ read }) => [read.all, read.scan]),
    notes: ["Its window needs those that were collected since the day before the oldest event that it found."],
  };
}

function sizes(...all: readonly Measured[]): Table {
  const mb = (bytes: number): number => Number((bytes / 1e6).toFixed(1));
  return {
    title: "Size in megabytes",
    columns: ["events", "their text", "a shallow clone", "the same, compacted", "the whole repository, compacted"],
    rows: all.map(({ history, bytes, clone }) => [
      history.events,
      mb(bytes.batches),
      mb(clone.batches * 1024),
      mb(clone.compacted * 1024),
      mb(bytes.compacted),
    ]),
    notes: ["These events are more alike than real ones, so real repositories are larger; the proportions tell."],
  };
}
