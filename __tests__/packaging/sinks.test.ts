/**
 * Every place in the program at which something leaves it: a file, a screen, the runner, another process, another machine. A new
 * one has to be entered here, with the test that looks for secrets in what it lets out.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

const ROOT = path.join(import.meta.dirname, "../..");

/** How something leaves a Node program. */
const LEAVES =
  /\b(?:writeFile|appendFile|createWriteStream|writeFileSync|appendFileSync|copyFile|writeSync|saveCache|spawn|execFile|createServer)\(|\bawait (?:fetch|fetchOnce)\(|\bopen\([^)]*, "(?:w|a)|\bprocess\.(?:stdout|stderr)\.write|\bconsole\.\w+\(|\bcore\.(?:setOutput|error|warning|notice|info|setFailed|exportVariable|saveState)\b|\bcore\.summary\s*\.|\bimport\("ws"\)/;

const LEAKS = "__tests__/e2e/leaks.test.ts";
const ANSWERS = "__tests__/e2e/leaks-in-answers.test.ts";
const PLUGINS = "__tests__/plugins/host.test.ts";
const BEFORE = "nothing of a vendor's is known yet, or ever, where it writes";

/** By module: the test that looks for secrets in what it lets out, or why there can be none. */
const SINKS: Readonly<Record<string, string>> = {
  "src/cli.ts": ANSWERS,
  "src/collect/cursors.ts": LEAKS,
  "src/commands/doctor.ts": ANSWERS,
  "src/commands/init-text.ts": BEFORE,
  "src/commands/scan.ts": ANSWERS,
  "src/commands/verify.ts": "__tests__/plugins/verify.test.ts",
  "src/connector/exchange.ts": "__tests__/connector/transport-safety.test.ts",
  "src/connector/websocket.ts": "__tests__/connector/websocket.test.ts",
  "src/detect/checkout.ts": LEAKS,
  "src/index.ts": BEFORE,
  "src/init/plan.ts": BEFORE,
  "src/main.ts": LEAKS,
  "src/plugin/host/sandbox.ts": PLUGINS,
  "src/plugin/host/stage.ts": PLUGINS,
  "src/plugin/scaffold/scaffold.ts": BEFORE,
  "src/plugin/verify/verify-detector.ts": BEFORE,
  "src/plugin/verify/verify-run.ts": BEFORE,
  "src/store/atomic-file.ts": LEAKS,
  "src/store/buffered-file.ts": LEAKS,
  "src/store/cache.ts": LEAKS,
  "src/store/commit.ts": LEAKS,
  "src/store/compact-month.ts": "__tests__/e2e/compact.test.ts",
  "src/store/git.ts": LEAKS,
  "src/store/github-repository.ts": LEAKS,
  "src/store/pull-request.ts": "__tests__/templates",
};

function modules(): readonly string[] {
  return globSync("src/**/*.ts", { cwd: ROOT })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => !file.startsWith("src/demo/") && !file.endsWith(".generated.ts"))
    .sort();
}

function code(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8").replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, "");
}

test("every sink is known, and nothing is called one that is none", () => {
  expect(modules().filter((file) => LEAVES.test(code(file)))).toEqual(Object.keys(SINKS).sort());
});

test("what is said to be searched is searched by a test that is there", () => {
  const searched = Object.values(SINKS).filter((where) => where.startsWith("__tests__/"));
  expect(searched.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  expect(new Set(searched).size).toBeGreaterThan(2);
});
