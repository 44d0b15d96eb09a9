/** `action.yml` is what users of the action see: its names are a promise. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { rescan, scan } from "../../src/commands/scan.ts";

const ROOT = path.join(import.meta.dirname, "../..");

interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly author: string;
  readonly branding: unknown;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = load(readFileSync(path.join(ROOT, "action.yml"), "utf8")) as ActionFile;

describe("action.yml", () => {
  test("has exactly the documented inputs, each with a default in text", () => {
    expect(Object.keys(action.inputs)).toEqual([
      "command",
      "config",
      "connectors",
      "since",
      "until",
      "fail-on",
      "dry-run",
      "data-branch",
      "max-minutes",
      "token",
    ]);
    for (const input of Object.values(action.inputs)) expect(typeof input.default).toBe("string");
  });

  test("scans with mallcop.yaml and the job's own token unless told otherwise", () => {
    expect(action.inputs.command?.default).toBe("scan");
    expect(action.inputs.config?.default).toBe("mallcop.yaml");
    expect(action.inputs.token?.default).toBe("$" + "{{ github.token }}");
  });

  test("offers what the commands take, with the same defaults", () => {
    const options = { ...scan.options, ...rescan.options };
    for (const [name, input] of Object.entries(action.inputs)) {
      if (name === "command" || name === "token") continue;
      const fallback = options[name]?.type === "flag" ? "false" : (options[name]?.default ?? "");
      expect([name, name in options, input.default]).toEqual([name, true, fallback]);
    }
  });

  test("has exactly the documented outputs", () => {
    expect(Object.keys(action.outputs)).toEqual([
      "events",
      "duplicates",
      "findings",
      "connectors-failed",
      "gaps",
      "commit",
      "status",
    ]);
  });

  test("explains every input and output in a sentence", () => {
    for (const [name, { description }] of Object.entries({ ...action.inputs, ...action.outputs })) {
      expect([name, description]).toEqual([name, expect.stringMatching(/^.{20,}\.$/s)]);
    }
  });

  test("has what the Marketplace shows", () => {
    expect(action).toMatchObject({
      name: "mallcop",
      author: expect.any(String),
      branding: { icon: "eye", color: "blue" },
    });
    expect(action.description.length).toBeLessThanOrEqual(125);
  });

  test("starts the committed bundle on Node 24", () => {
    expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(existsSync(path.join(ROOT, action.runs.main))).toBe(true);
  });
});
