import { describe, expect, test } from "@jest/globals";
import { validateManifest } from "../../src/config/validate.ts";
import { EVENT_TYPES } from "../../src/event/types.ts";
import { parseManifest } from "../../src/plugin/parse-manifest.ts";
import { type Builtins, builtinTypes, loadConnector, manifestOf } from "../../src/plugin/registry.ts";
import { MANIFEST } from "./manifests.ts";

const { manifest } = parseManifest(MANIFEST, "manifest.yaml", "door", validateManifest);
if (!manifest) throw new Error("the manifest has mistakes");

const run = () => undefined;
const LOG = { kind: "log", partitions: run, read: run, normalize: run };
const STATE = { kind: "state", partitions: run, read: run, change: run };
const PAIR = { name: "pair", deadlineMs: 1, key: run, fold: run, expire: run };
const CONNECTOR = { preflight: run, recognize: run, feeds: { log: LOG, keys: STATE } };

function builtinsOf(module: unknown): Builtins {
  return manifest ? { door: { manifest, load: async () => module } } : {};
}

describe("a connector is loaded", () => {
  test("if it has the functions of the contract and its manifest's feeds", async () => {
    const correlate = [{ name: "pair", deadlineMs: 1, key: run, fold: run, expire: run }];
    for (const connector of [CONNECTOR, { ...CONNECTOR, tables: run, correlate }]) {
      await expect(loadConnector("door", builtinsOf({ default: connector }))).resolves.toBe(connector);
    }
  });

  test.each([
    [undefined, "its module has no default export that is an object"],
    [run, "its module has no default export that is an object"],
    [{ ...CONNECTOR, preflight: undefined }, "it lacks the function preflight"],
    [{ ...CONNECTOR, recognize: "x" }, "it lacks the function recognize"],
    [{ ...CONNECTOR, tables: {} }, "tables is not a function"],
    [{ ...CONNECTOR, feeds: undefined }, "it has no feeds"],
    [{ ...CONNECTOR, feeds: { log: LOG } }, "it lacks the feed keys"],
    [{ ...CONNECTOR, feeds: { log: LOG, keys: STATE, more: LOG } }, "its feed more is not in the manifest"],
    [{ ...CONNECTOR, feeds: { log: STATE, keys: STATE } }, "its feed log is not of the kind log"],
    [
      { ...CONNECTOR, feeds: { log: { ...LOG, normalize: 1 }, keys: STATE } },
      "its feed log lacks the function normalize",
    ],
    [{ ...CONNECTOR, feeds: { log: LOG, keys: { ...STATE, change: 1 } } }, "its feed keys lacks the function change"],
    [{ ...CONNECTOR, correlate: {} }, "correlate is not a list"],
    [{ ...CONNECTOR, correlate: [{}] }, "a correlator has no name of small letters, digits and dashes"],
    [{ ...CONNECTOR, correlate: [{ name: "a|b" }] }, "a correlator has no name of small letters, digits and dashes"],
    [{ ...CONNECTOR, correlate: [PAIR, PAIR] }, "two correlators are called pair"],
    [{ ...CONNECTOR, correlate: [{ name: "pair", deadlineMs: Number.NaN }] }, "its correlator pair has no deadlineMs"],
    [
      { ...CONNECTOR, correlate: [{ name: "pair", deadlineMs: 1, key: run }] },
      "its correlator pair lacks the function fold",
    ],
  ])("but not %#", async (connector, problem) => {
    await expect(loadConnector("door", builtinsOf({ default: connector }))).rejects.toMatchObject({
      code: "connector-malformed",
      message: `The connector door is not built as its manifest says: ${problem}.`,
    });
  });

  test("and only one that is known", async () => {
    for (const type of ["doors", "dor", "__proto__", "constructor", ""]) {
      await expect(loadConnector(type, builtinsOf({}))).rejects.toMatchObject({ code: "connector-unknown" });
    }
    expect(() => manifestOf("doors", builtinsOf({}))).toThrow("There is no connector of type `doors`.");
    expect(() => manifestOf("doors", builtinsOf({}))).toThrow(
      expect.objectContaining({ hint: "Did you mean `door`?" }),
    );
  });
});

describe("every built-in connector", () => {
  test.each(builtinTypes().map((type) => [type]))("%s keeps its manifest's word", async (type) => {
    await expect(loadConnector(type)).resolves.toBeDefined();
  });

  test.each(builtinTypes().map((type) => [type]))(
    "%s has the event types of the registry, no more and no less",
    (type) => {
      const registered: Readonly<Record<string, readonly string[]>> = EVENT_TYPES;
      expect(Object.keys(manifestOf(type).events).sort()).toEqual([...(registered[type] ?? [])].sort());
    },
  );
});
