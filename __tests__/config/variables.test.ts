// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadConfig } from "../../src/config/load.ts";
import { resolveOptions } from "../../src/config/variables.ts";
import type { Json } from "../../src/connector/contract.ts";
import { asMallcopError } from "../../src/connector/errors.ts";
import { TYPES } from "./types.ts";

function instanceWith(options: string) {
  const source = `connectors:\n  - id: one\n    ${options.replaceAll("\n", "\n    ")}\n`;
  const { config, problems } = loadConfig(source, "mallcop.yaml", { types: TYPES });
  const instance = config?.connectors[0];
  if (!instance) throw new Error(problems.map(String).join());
  return instance;
}

const resolve = (options: string, env: Record<string, string>) => resolveOptions(instanceWith(options), env, TYPES);

function trouble(options: string, env: Record<string, string>) {
  try {
    resolve(options, env);
  } catch (thrown) {
    const { code, message, hint, context } = asMallcopError(thrown);
    return { code, message, hint, context };
  }
  throw new Error("nothing was wrong");
}

describe("variables", () => {
  test("are filled in anywhere in a text, at any depth, and defaults are added", () => {
    const options = 'type: github\norg: "${A}-${B}"\napp: {slug: "x${A}", hooks: ["${B}", "plain"]}\npages: 3';
    expect(resolve(options, { A: "one", B: "two" })).toEqual({
      org: "one-two",
      plan: "free",
      pages: 3,
      app: { slug: "xone", hooks: ["two", "plain"] },
    });
  });

  test("are not filled in behind a second dollar, nor inside what a variable gave", () => {
    expect(resolve('type: github\norg: "$${A}"\napp: {slug: "${A}"}', { A: "${B}", B: "never" })).toMatchObject({
      org: "${A}",
      app: { slug: "${B}" },
    });
    expect(resolve('type: github\norg: "$1 $& $$ ${A}"', { A: "$& $1" })).toMatchObject({ org: "$1 $& $$ $& $1" });
  });

  test("leave the instance as it was", () => {
    const instance = instanceWith('type: github\norg: "${A}"');
    resolveOptions(instance, { A: "x" }, TYPES);
    expect(instance.options).toEqual({ org: "${A}" });
  });

  test.each([
    ["not set", {}],
    ["empty", { HOOK: "" }],
  ])("that are %s cost their connector, with the place that uses them", (_, env) => {
    expect(trouble('type: github\norg: x\napp:\n  hooks: [a, "${HOOK}"]', env)).toEqual({
      code: "config-variable-unset",
      message: "The variable HOOK that `app.hooks[1]` of one uses is not set.",
      hint: "Set HOOK in the `env:` of the workflow step, from a secret or a variable.",
      context: { at: "mallcop.yaml:6:18", connector: "one" },
    });
  });

  test("that are not set matter for an option that may be left out, too", () => {
    expect(trouble('type: aws-cloudtrail\nregion: "${AWS_REGION}"', {}).code).toBe("config-variable-unset");
  });

  test.each([
    [
      "of another form",
      'type: aws-cloudtrail\nregion: "${V}"',
      "`region` is not of the right form",
      "The region to read, such as `us-east-1`.",
    ],
    [
      "not among the allowed",
      'type: github\norg: x\nplan: "${V}"',
      "`plan` is none of the allowed values",
      "Allowed: `free`, `team`, `enterprise`.",
    ],
    [
      "too long",
      'type: github\norg: "${V}"',
      "`org` is too long: at most 39",
      "The organization's name in its address.",
    ],
    [
      "doubled",
      'type: aws-cloudtrail\nregions: ["${V}", "${V}"]',
      "`regions` holds the same value twice",
      "Remove one of them.",
    ],
  ])("with a value that is %s are refused without repeating it", (_, options, problem, hint) => {
    const value = "hunter2-".repeat(8);
    const found = trouble(options, { V: value });
    expect(found).toMatchObject({ code: "config-invalid", message: `mallcop.yaml: ${problem}.`, hint });
    expect(found.context).toMatchObject({ connector: "one", at: expect.stringMatching(/^mallcop\.yaml:\d+:\d+$/) });
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  test("never change a text without them", () => {
    const plain = fc.string().filter((text) => !text.includes("${"));
    fc.assert(
      fc.property(plain, fc.array(plain), (slug, hooks) => {
        const instance = {
          ...instanceWith("type: github\norg: x"),
          options: { org: "x", app: { slug, hooks } as Json },
        };
        expect(resolveOptions(instance, {}, TYPES)).toEqual({ org: "x", plan: "free", app: { slug, hooks } });
      }),
    );
  });
});
