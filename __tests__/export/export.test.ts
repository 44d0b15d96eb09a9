/** `mallcop export`, read by DuckDB: every event once, in partitions that an engine can skip, and the same however often. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { CleanEvent } from "../../src/event/clean-event.ts";
import { lineOf } from "../detect/batches.ts";
import { event } from "../detect/story.ts";
import { Checkout } from "../query/checkout.ts";
import { ask } from "./duckdb.ts";
import { violations } from "./ocsf-rules.ts";

let checkout: Checkout;
let told: readonly CleanEvent[];
beforeEach(async () => {
  checkout = await Checkout.make();
  const late = event({ day: 1, hour: 23, source: "github", type: "org_membership", action: "org.add_member" });
  told = [
    event({ day: 1, hour: 8 }),
    event({ day: 1, hour: 9, source: "github", type: "admin_action", actor: "bén", action: "hook.create" }),
    late,
    event({ day: 2, hour: 0, type: "role_assignment", metadata: { role: "Owner", grantee: "eve" } }),
    event({ day: 3, hour: 5, severity: "critical", target: 'it\'s "quoted"' }),
  ];
  await checkout.collect(
    2,
    told.filter((one) => one !== late),
  );
  await checkout.collect(5, [late]);
});
afterEach(async () => await checkout.remove());

const files = async () =>
  (await readdir(path.join(checkout.root, "export"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(checkout.root, "export"), path.join(entry.parentPath, entry.name)))
    .sort();
const table = (ending: string) => `'${checkout.root}/export/**/*.${ending}'`;
const parquet = () => `read_parquet(${table("parquet")}, hive_partitioning = true)`;

describe("as Parquet", () => {
  test("lays days and connectors out as Hive partitions", async () => {
    const { status, stdout } = await checkout.mallcop(["export"]);
    expect([status, stdout]).toEqual([0, "5 events of 3 days in 4 files below export.\n"]);
    expect(await files()).toEqual([
      "day=2026-01-06/connector=azure/events.parquet",
      "day=2026-01-06/connector=github/events.parquet",
      "day=2026-01-07/connector=azure/events.parquet",
      "day=2026-01-08/connector=azure/events.parquet",
    ]);
    expect(
      await ask(
        `select day::varchar as day, connector, count(*)::int as n from ${parquet()} group by all order by all`,
      ),
    ).toEqual([
      { day: "2026-01-06", connector: "azure", n: 1 },
      { day: "2026-01-06", connector: "github", n: 2 },
      { day: "2026-01-07", connector: "azure", n: 1 },
      { day: "2026-01-08", connector: "azure", n: 1 },
    ]);
  });

  test("holds every event once, valid by the published schema", async () => {
    await checkout.mallcop(["export"]);
    const rows = await ask(`select * exclude (day, connector, raw_data) from ${parquet()} order by time, metadata.uid`);
    expect(rows.map(({ metadata }) => (metadata as { uid: string }).uid)).toEqual(told.map(({ id }) => id));
    for (const row of rows) {
      const numbers = {
        time: Number(row.time),
        type_uid: Number(row.type_uid),
        unmapped: JSON.parse(String(row.unmapped)),
      };
      const present = Object.entries(row).filter(([, value]) => value !== null);
      expect(violations({ ...Object.fromEntries(present), ...numbers })).toEqual([]);
    }
  });

  test("reads as one table, nested and typed, without markers", async () => {
    await checkout.mallcop(["export"]);
    const query = `select epoch_ms(time)::varchar as at, actor.user.name as who, privileges[1] as privilege, "user".name as whom,
      src_endpoint.ip as ip, unmapped->>'role' as role from ${parquet()} where class_uid = 3005`;
    expect(await ask(query)).toEqual([
      {
        at: "2026-01-07 00:00:00",
        who: "ann@example.com",
        privilege: "Owner",
        whom: "eve",
        ip: "203.0.113.7",
        role: "Owner",
      },
    ]);
    expect(await ask(`select distinct actor.user.name as who from ${parquet()} order by all`)).toEqual([
      { who: "ann@example.com" },
      { who: "bén" },
    ]);
  });

  test("has the vendor's record where it is asked for", async () => {
    await checkout.mallcop(["export"]);
    expect(await ask(`select count(raw_data)::int as n from ${parquet()}`)).toEqual([{ n: 0 }]);
    await checkout.mallcop(["export", "--raw"]);
    expect(await ask(`select raw_data->>'about' as about from ${parquet()} where severity = 'Critical'`)).toEqual([
      { about: 'it\'s "quoted"' },
    ]);
  });

  test("of many events becomes many row groups in one file", async () => {
    const many = Array.from({ length: 25_000 }, (_, n) =>
      event({ day: 20, hour: n / 2000, source: "supabase", type: "auth.signin" }),
    );
    await checkout.write("events/supabase/2026/01/25/1-1.jsonl", many.map((one) => `${lineOf(one)}\n`).join(""));
    await checkout.mallcop(["export", "--since", "2026-01-20"]);
    expect(await ask(`select count(*)::int as n, count(distinct metadata.uid)::int as ids from ${parquet()}`)).toEqual([
      { n: 25_000, ids: 25_000 },
    ]);
    const groups = await ask(
      `select count(distinct row_group_id)::int as n from parquet_metadata(${table("parquet")})`,
    );
    expect(groups).toEqual([{ n: 3 }]);
  });
});

describe("as JSON lines", () => {
  test("they are the committed lines, in partitions", async () => {
    await checkout.mallcop(["export", "--format", "jsonl", "--raw"]);
    const [last = ""] = (await files()).slice(-1);
    expect(await readFile(path.join(checkout.root, "export", last), "utf8")).toBe(
      `${lineOf(told[4] ?? event({ day: 1 }))}\n`,
    );
    const counted = `select connector, count(*)::int as n from read_json(${table("jsonl")}, hive_partitioning = true) group by all order by all`;
    expect(await ask(counted)).toEqual([
      { connector: "azure", n: 3 },
      { connector: "github", n: 2 },
    ]);
  });

  test("keep their markers until somebody takes them off", async () => {
    const text = async () =>
      await readFile(path.join(checkout.root, "export/day=2026-01-08/connector=azure/events.jsonl"), "utf8");
    await checkout.mallcop(["export", "--format", "jsonl"]);
    expect(await text()).toContain("[USER_DATA_BEGIN]ann@example.com[USER_DATA_END]");
    expect(await text()).not.toContain('"raw"');
    await checkout.mallcop(["export", "--format", "jsonl", "--unmark"]);
    expect(JSON.parse(await text()).actor).toBe("ann@example.com");
  });
});

describe("again", () => {
  test("gives the same files; what an earlier one left over is gone", async () => {
    await checkout.mallcop(["export"]);
    const before = await Promise.all((await files()).map((file) => readFile(path.join(checkout.root, "export", file))));
    await writeFile(path.join(checkout.root, "export/day=2026-01-06/connector=azure/events-2.parquet"), "old");
    await writeFile(path.join(checkout.root, "export/day=2026-01-06/connector=azure/.events.partial"), "half");
    await checkout.mallcop(["export"]);
    expect(
      await Promise.all((await files()).map((file) => readFile(path.join(checkout.root, "export", file)))),
    ).toEqual(before);
  });

  test("for the last days, it writes whole days: nothing of a day is lost by asking for half of it", async () => {
    await checkout.mallcop(["export"]);
    await checkout.mallcop(["export", "--since", "2026-01-06T20:00Z", "--until", "2026-01-06T23:30Z"]);
    expect(await ask(`select count(*)::int as n from ${parquet()}`)).toEqual([{ n: 5 }]);
  });
});

test("a connector's name in an event is no path", async () => {
  const hostile = event({ day: 9, metadata: { connector: "../../evil" } });
  await checkout.write("events/x/2026/01/14/1-1.jsonl", `${lineOf(hostile)}\n`);
  await checkout.mallcop(["export", "--since", "2026-01-13"]);
  expect(await files()).toEqual(["day=2026-01-14/connector=other/events.parquet"]);
});

test.each([
  [["--format", "parquet"], /ocsf-parquet/],
  [["--since", "x"], /is no time/],
])("%j is wrong use", async (args, says) => {
  const { status, errors } = await checkout.mallcop(["export", ...args]);
  expect([status, errors]).toEqual([2, [expect.stringMatching(says)]]);
});
