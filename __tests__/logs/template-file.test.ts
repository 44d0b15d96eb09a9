/** `parser.yaml`: what a person writes is checked line by line, and what he wrote stays. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { learn } from "../../src/logs/learn.ts";
import { parsePattern } from "../../src/logs/pattern.ts";
import { readTemplates } from "../../src/logs/template-file.ts";
import { addHeaders, addTemplates, printTemplates } from "../../src/logs/write-templates.ts";
import { startProgram } from "../support/program.ts";
import { makeLines } from "./generated-lines.ts";

const FILE = `# our own words
version: 1
app: shop   # the shop
header: '<ts:time> <level:word> <message>'
templates:
    # who comes in
    - id: login
      match: 'user <user> logged in from <ip:ip>'  # do not touch
      event: auth.login
      actor: user
      severity: info
      keep: true
      examples: ['user ann logged in from 10.0.0.1']
    - {id: bye, match: ['bye <user>', 'goodbye <user>'], noise: true}
# the end
ignore:
  - 'ping <n:int> of'
`;

const problemsOf = (text: string): string[] =>
  readTemplates(text, "p.yaml").problems.map(({ context, message }) => `${context.at} ${message}`);

describe("reading", () => {
  test("a file by hand", () => {
    const { parser, problems } = readTemplates(FILE, "p.yaml");
    expect(problems).toEqual([]);
    expect(
      parser?.templates.map(({ id, patterns, mapping, keep, noise }) => [
        id,
        patterns.length,
        mapping?.event,
        keep,
        noise,
      ]),
    ).toEqual([
      ["login", 1, "auth.login", true, false],
      ["bye", 2, undefined, false, true],
    ]);
  });

  test.each([
    [
      "match: 'user <user> logged in from <ip:ip>'",
      "match: 'user <user:nam> logged in'",
      "p.yaml:8:20",
      "there is no type",
    ],
    ["match: 'user <user> logged in from <ip:ip>'", "match: '<user> <ip:ip>'", "p.yaml:8:14", "no word in it"],
    ["id: login", "id: Log In", "p.yaml:7:11", "this is no id"],
    ["id: bye", "id: login", "p.yaml:14:", "appears twice"],
    ["event: auth.login", "evnt: auth.login", "p.yaml:9:7", "no such key"],
    ["event: auth.login", "event: coverage_gap", "p.yaml:9:14", "no event type"],
    ["event: auth.login", "event: '[USER_DATA_END]'", "p.yaml:9:14", "no event type"],
    ["severity: info", "severity: info\n      outcome: maybe", "p.yaml:12:16", "not known here"],
    ["severity: info", "severity: info\n      fields: {Source: ip}", "p.yaml:12:16", "no name"],
    ["severity: info", "severity: bad", "p.yaml:11:17", "not known here"],
    ["version: 1", "version: 2", "p.yaml:2:10", "version"],
    ["['user ann logged in from 10.0.0.1']", "['user ann went']", "p.yaml:13:18", "does not match this example"],
    ["<message>", "<text>", "p.yaml:4:9", "a header ends with"],
    ["keep: true", "keep: *x", "p.yaml:12:", ""],
    ["'goodbye <user>'", "'goodbye <a:rest><b>'", "p.yaml:14:", "side by side"],
  ])("%s → %s", (from, to, at, says) => {
    const [first] = problemsOf(FILE.replace(from, to));
    expect(first?.startsWith(at)).toBe(true);
    expect(first).toContain(says);
  });

  test("no message repeats what the file says", () => {
    const secret = "hunter2hunter2";
    for (const text of [
      FILE.replace("id: login", `id: ${secret.toUpperCase()}`),
      FILE.replace("keep: true", `${secret}: 1`),
      FILE.replace("severity: info", `severity: ${secret}`),
    ])
      for (const problem of problemsOf(text)) expect(problem.toLowerCase()).not.toContain(secret);
  });
});

describe("writing", () => {
  const lines = makeLines("sshd", 400).map(({ text }) => text);

  test("new templates come behind the last; everything else stays byte for byte", () => {
    const added = learn("sshd", lines).parser.templates.slice(0, 2);
    const after = addTemplates(FILE, added);
    const [head = "", tail = ""] = FILE.split("# the end");
    expect(after.startsWith(head)).toBe(true);
    expect(after.endsWith(`# the end${tail}`)).toBe(true);
    const { parser, problems } = readTemplates(after, "p.yaml");
    expect(problems).toEqual([]);
    expect(parser?.templates.map(({ id }) => id)).toEqual(["login", "bye", ...added.map(({ id }) => id)]);
  });

  test.each([
    [
      "one",
      "header: '<ts:time> <message>'   # ours",
      "header:\n  - '<ts:time> <message>'   # ours\n  - '[<level:word>] <message:rest>'",
    ],
    [
      "a list",
      "header:\n    - '<ts:time> <message>' # ours",
      "header:\n    - '<ts:time> <message>' # ours\n    - '[<level:word>] <message:rest>'",
    ],
    [
      "a list in brackets",
      "header: ['<ts:time> <message>']",
      `header:\n  - '<ts:time> <message>'\n  - "[<level:word>] <message:rest>"`,
    ],
  ])("another header comes behind %s", (_, before, after) => {
    const pattern = parsePattern("[<level:word>] <message:rest>");
    if ("problem" in pattern) throw new Error(pattern.problem);
    const file = (header: string): string => `version: 1\napp: a\n${header}\ntemplates: []\n`;
    expect(addHeaders(file(before), [pattern])).toBe(file(after));
    expect(readTemplates(file(after), "p.yaml").parser?.headers).toHaveLength(2);
  });

  test("a file without templates gets some", () => {
    const text = "version: 1\napp: a # mine\ntemplates: []\n";
    const after = addTemplates(text, learn("sshd", lines).parser.templates);
    expect(after).toContain("# mine");
    expect(readTemplates(after, "p.yaml").problems).toEqual([]);
  });

  test("what is learned comes back from the file as it was", () => {
    const { parser } = learn("sshd", lines);
    expect(readTemplates(printTemplates(parser), "p.yaml").parser?.templates).toEqual(parser.templates);
  });
});

describe("in the terminal", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "mallcop-logs-"));
    await writeFile(
      path.join(folder, "sshd.log"),
      `${makeLines("sshd", 300)
        .map(({ text }) => text)
        .join("\n")}\n`,
    );
  });
  afterAll(async () => await rm(folder, { recursive: true }));
  const mallcop = async (args: readonly string[], stdin?: string) =>
    await startProgram({
      door: "terminal",
      args,
      env: { PATH: process.env.PATH, HOME: folder },
      cwd: folder,
      ...(stdin === undefined ? {} : { stdin }),
    }).finished;

  test("discover-app writes a file and a state; a second time it changes no byte of the file", async () => {
    const first = await mallcop(["discover-app", "bastion", "--from", "sshd.log"]);
    expect([first.status, first.stdout.includes("failed-password-for-from-")]).toEqual([0, true]);
    const file = path.join(folder, "apps/bastion/parser.yaml");
    const before = await readFile(file, "utf8");
    expect(JSON.parse(await readFile(path.join(folder, "apps/bastion/state.json"), "utf8"))).toMatchObject({
      version: 1,
      app: "bastion",
    });
    expect((await mallcop(["discover-app", "bastion", "--from", "sshd.log"])).status).toBe(0);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("a name that is a path, and no lines to learn from, are wrong use", async () => {
    for (const args of [
      ["discover-app", "../x", "--from", "sshd.log"],
      ["discover-app", "api"],
      ["parse", "nobody"],
    ])
      expect((await mallcop(args)).status).toBe(2);
  });
});
