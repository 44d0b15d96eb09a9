// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dump } from "js-yaml";
import { loadConfig } from "../../src/config/load.ts";
import type { FindSecret } from "../../src/config/secret-literals.ts";
import { TYPES } from "./types.ts";

/** Stands for the shapes that redaction knows, so that no test holds anything a scanner would call a credential. */
const findSecret: FindSecret = (text) => (/sesame-[0-9]{4}/.test(text) ? { shape: "a sesame key" } : undefined);

const load = (source: string | Uint8Array) => loadConfig(source, "mallcop.yaml", { types: TYPES, findSecret });

/** Everything that is wrong, a line each: `line:column message hint`. */
function problemsOf(source: string | Uint8Array): string[] {
  return load(source).problems.map((problem) => {
    const at = problem.context.at?.replace(/^mallcop\.yaml:?/, "") ?? "";
    return `${at} ${problem.code === "config-invalid" ? problem.message : `${problem.code}: ${problem.message}`} ${problem.hint}`;
  });
}

const GITHUB = "connectors:\n  - id: github\n    type: github\n    org: example\n";

describe("a typo is answered with its place and the name that was meant", () => {
  test.each([
    [
      "an unknown key",
      `${GITHUB}allow_pubic: true\n`,
      "5:1 mallcop.yaml: unknown key `allow_pubic` in the file. Did you mean `allow_public`?",
    ],
    [
      "an unknown key that is nothing like any",
      `${GITHUB}zebra: 1\n`,
      "5:1 mallcop.yaml: unknown key `zebra` in the file. Known here: version, connectors, own, baseline, detectors, templates, issues, notify, allow_public, retention_days, report, store.",
    ],
    [
      "an option that the type does not have",
      "connectors:\n  - id: aws\n    type: aws-cloudtrail\n    regoin: eu-west-1\n",
      "4:5 mallcop.yaml: unknown key `regoin` in `connectors[0]`. Did you mean `region`?",
    ],
    [
      "a common key in another spelling",
      `${GITHUB}    lookbackHours: 4\n`,
      "5:5 mallcop.yaml: unknown key `lookbackHours` in `connectors[0]`. Did you mean `lookback_hours`?",
    ],
    [
      "a nested unknown key",
      `${GITHUB}    app: {slugs: x}\n`,
      "5:11 mallcop.yaml: unknown key `slugs` in `connectors[0].app`. Did you mean `slug`?",
    ],
    [
      "an unknown type",
      "connectors:\n  - id: aws\n    type: aws\n",
      "3:11 connector-unknown: There is no connector of type `aws`. Did you mean `aws-cloudtrail`?",
    ],
    [
      "a type that is not there yet",
      "connectors:\n  - id: azure\n    type: azure\n    subscriptions: []\n",
      "3:11 connector-unknown: There is no connector of type `azure`. Known types: aws-cloudtrail, github.",
    ],
    [
      "a type that is no name",
      'connectors:\n  - id: x\n    type: "::error::\\n"\n',
      "3:11 connector-unknown: There is no connector of type that name. Known types: aws-cloudtrail, github.",
    ],
    [
      "a missing option",
      "connectors:\n  - id: github\n    type: github\n",
      "2:5 mallcop.yaml: `connectors[0]` lacks `org`. Add `org:`. The organization's name in its address.",
    ],
    [
      "a missing id",
      "connectors:\n  - type: aws-cloudtrail\n",
      "2:5 mallcop.yaml: `connectors[0]` lacks `id`. Add `id:`. Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.",
    ],
    [
      "a doubled id",
      `${GITHUB}  - {id: github, type: aws-cloudtrail}\n`,
      "5:10 config-duplicate-id: Two connectors in mallcop.yaml have the id github. Give each connector its own `id`; it names the folder of its events.",
    ],
    [
      "a doubled key",
      `${GITHUB}    org: other\n`,
      "5:5 config-syntax: mallcop.yaml is not readable YAML: this key appears twice. Correct the line; mallcop accepts plain YAML 1.2 without tags, merge keys or aliases.",
    ],
    [
      "a mapping instead of a list",
      "connectors:\n  github:\n    org: x\n",
      "2:3 mallcop.yaml: `connectors` is a mapping, but must be a list. Write it as a list: one line for each entry, beginning with `- `.",
    ],
    [
      "a list instead of a mapping",
      "- id: x\n",
      "1:1 mallcop.yaml: the file is a list, but must be a mapping. What mallcop watches, and how it stores what it sees.",
    ],
    [
      "an entry that is text",
      "connectors: [github]\n",
      "1:14 mallcop.yaml: `connectors[0]` is text, but must be a mapping. ",
    ],
    [
      "a number as text",
      `${GITHUB}own:\n  accounts: [123456789012]\n`,
      "6:14 mallcop.yaml: `own.accounts[0]` is a number, but must be text. Put quotes around it.",
    ],
    [
      "text as a number",
      `${GITHUB}    lookback_hours: "8"\n`,
      "5:21 mallcop.yaml: `connectors[0].lookback_hours` is text, but must be a number. Write a number, without quotes.",
    ],
    [
      "a yes of YAML 1.1",
      `${GITHUB}allow_public: yes\n`,
      "5:15 mallcop.yaml: `allow_public` is text, but must be `true` or `false`. Write `true` or `false`, without quotes.",
    ],
    [
      "nothing after a key",
      `${GITHUB}own:\n`,
      "5:1 mallcop.yaml: `own` is empty, but must be a mapping. Fill it in, or remove the line.",
    ],
    [
      "a value out of its range",
      `${GITHUB}    lookback_hours: 2161\n`,
      "5:21 mallcop.yaml: `connectors[0].lookback_hours` is too big: at most 2160. How many hours of history",
    ],
    [
      "infinity",
      `${GITHUB}    lookback_hours: .inf\n`,
      "5:21 mallcop.yaml: `connectors[0].lookback_hours` is a number with a fraction, but must be a number.",
    ],
    [
      "a fraction for a count",
      `${GITHUB}    pages: 1.5\n`,
      "5:12 mallcop.yaml: `connectors[0].pages` is a number with a fraction, but must be a whole number. How many pages to read.",
    ],
    [
      "a value that is not allowed",
      `${GITHUB}store: {raw: full}\n`,
      "5:14 mallcop.yaml: `store.raw` is none of the allowed values. Allowed: `redacted`, `none`.",
    ],
    ["another version", `version: 2\n${GITHUB}`, "1:10 mallcop.yaml: `version` is not the allowed value. Write `1`."],
    [
      "an id that is no folder",
      'connectors: [{id: "../x", type: aws-cloudtrail}]\n',
      "1:19 mallcop.yaml: `connectors[0].id` is not of the right form. Your name for this connector",
    ],
    [
      "a list entry twice",
      "connectors:\n  - {id: a, type: aws-cloudtrail, regions: [x, x]}\n",
      "2:44 mallcop.yaml: `connectors[0].regions` holds the same value twice. Remove one of them.",
    ],
    [
      "an address as a domain",
      `${GITHUB}own: {domains: [ann@example.com]}\n`,
      "5:17 mallcop.yaml: `own.domains[0]` is not of the right form.",
    ],
    [
      "a variable of another form",
      `${GITHUB}    plan: "\${plan}"\n`,
      "5:11 mallcop.yaml: `connectors[0].plan` is none of the allowed values.",
    ],
    [
      "an unclosed variable",
      `${GITHUB}    app: {slug: "\${APP"}\n`,
      "5:17 mallcop.yaml: `connectors[0].app.slug` holds a `${` that is not a variable. A variable's name is capital letters, digits and underscores; a literal `${` is written `$${`.",
    ],
    [
      "a variable for a number",
      `${GITHUB}    pages: "\${PAGES}"\n`,
      "5:12 mallcop.yaml: `connectors[0].pages` is text, but must be a whole number. A variable always gives text; write the value itself.",
    ],
    [
      "a variable outside options",
      `${GITHUB}own: {accounts: ["\${ACCOUNT}"]}\n`,
      "5:18 mallcop.yaml: `own.accounts[0]` holds a variable, which only a connector's options and `notify.url` can. Write the value itself.",
    ],
    [
      "a variable as id",
      'connectors: [{id: "${ID}", type: aws-cloudtrail}]\n',
      "1:19 mallcop.yaml: `connectors[0].id` holds a variable",
    ],
  ])("%s", (_, source, expected) => {
    const [problem, ...others] = problemsOf(source);
    expect(problem?.startsWith(expected) ? expected : problem).toBe(expected);
    expect(others.filter((other) => !other.includes("is not a variable"))).toEqual([]);
  });

  test("all at once, in the order of the file", () => {
    const source =
      "vresion: 1\nconnectors:\n  - id: A\n    type: github\n  - id: b\n    type: gitub\n  - id: c\nstore: {raw: 1}\n";
    expect(problemsOf(source).map((problem) => problem.split(" ")[0])).toEqual([
      "1:1",
      "3:5",
      "3:9",
      "6:11",
      "7:5",
      "8:14",
    ]);
  });

  test.each([
    ["an empty file", "", ""],
    ["only comments", "# later\n", ""],
    ["only a marker", "---\n", ""],
    ["no entry", "version: 1\n", "1:1"],
    ["an empty entry", "connectors:\n", "1:1"],
    ["an empty list", "connectors: []\n", "1:1"],
  ])("%s watches nothing", (_, source, at) => {
    const says = "config-no-connectors: mallcop.yaml configures no connector, so there is nothing to watch.";
    expect(problemsOf(source)).toEqual([`${at} ${says} Add at least one entry to \`connectors:\`.`]);
  });

  test("a key is only repeated if it looks like a name", () => {
    const keys = ["::error title=x::y", "a b", "[link](http://evil)", `"${"k".repeat(60)}"`].map((key) =>
      dump(key).trim(),
    );
    for (const key of keys) expect(problemsOf(`${GITHUB}${key}: 1\n`)[0]).toContain("unknown key `?` in the file");
  });

  test("a file that is too large is refused unread", () => {
    const source = `${GITHUB}# sesame-1234 ${"x".repeat(300_000)}\n`;
    const limit =
      " config-too-large: mallcop.yaml is over the limit of 256 KB. Split the deployment, or shorten the file.";
    expect(problemsOf(source)).toEqual([limit]);
    expect(problemsOf(Buffer.from(source))).toEqual([limit]);
  });
});

describe("a credential in clear text is refused and never repeated", () => {
  test.each([
    ["as a value", `${GITHUB}    app: {slug: sesame-1234}\n`, "5:17", "a sesame key"],
    ["in a comment", `${GITHUB}# was: sesame-1234\n`, "5:1", "a sesame key"],
    ["as a key", `${GITHUB}    sesame-1234: x\n`, "5:5", "a sesame key"],
    ["behind escapes", `${GITHUB}    app: {slug: "\\x73esame-1234"}\n`, "5:17", "a sesame key"],
    ["in a file that cannot be parsed", `${GITHUB}  sesame-1234: [\n`, "5:1", "a sesame key"],
    ["by the name of its key", `${GITHUB}    client_secret: hunter2-hunter2\n`, "5:20", "the value of `client_secret`"],
    ["by a name in camel case", `${GITHUB}    apiKey: hunter2-hunter2\n`, "5:13", "the value of `apiKey`"],
    ["as a number", `${GITHUB}    password: 12345678\n`, "5:15", "the value of `password`"],
    ["in a list", `${GITHUB}    tokens: [hunter2-hunter2]\n`, "5:14", "the value of `tokens`"],
    ["with a variable of a wrong form", `${GITHUB}    api_token: "\${hunter2}"\n`, "5:16", "the value of `api_token`"],
  ])("%s", (_, source, at, shape) => {
    const problems = problemsOf(source);
    const line = `line ${at.split(":")[0]}`;
    expect(problems.filter((problem) => problem.includes("config-secret-literal"))).toEqual([
      `${at} config-secret-literal: mallcop.yaml seems to hold a credential (${shape}) in clear text at ${line}. Put it into a repository secret, revoke this copy, and let the workflow pass it by environment variable.`,
    ]);
    expect(problems.join()).not.toMatch(/sesame-|hunter2|12345678/);
  });

  test.each([
    "access_key_id: x",
    "secret_type: x",
    "token_url: x",
    'client_secret: "${SECRET}"',
    'password: ""',
    "token: true",
  ])("%s is none", (line) => {
    expect(problemsOf(`${GITHUB}    ${line}\n`).join()).not.toContain("config-secret-literal");
  });
});

describe("a file without mistakes", () => {
  test("becomes a configuration with its defaults", () => {
    const { config, problems } = load(Buffer.from(`\uFEFF${GITHUB}`));
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      path: "mallcop.yaml",
      connectors: [{ id: "github", type: "github", lookbackHours: 8, options: { org: "example" } }],
      own: { domains: [], accounts: [] },
      allowPublic: false,
      store: { raw: "redacted" },
    });
  });

  test("keeps what it says, variables unread", () => {
    const { config } = load(`
version: 1
allow_public: true
store: {raw: none}
own: {domains: [example.com, mail.example.org], accounts: ["123456789012", example-org]}
connectors:
  - {id: aws-1, type: aws-cloudtrail, region: "\${REGION}", lookback_hours: 0.5e1}
  - {id: aws-2, type: aws-cloudtrail, regions: [eu-west-1, "\${A}", "\${A}"]}
  - {id: gh, type: github, org: "$\${x}", plan: "\${PLAN}"}
`);
    expect(config?.allowPublic).toBe(true);
    expect(config?.store.raw).toBe("none");
    expect(config?.own).toEqual({
      domains: ["example.com", "mail.example.org"],
      accounts: ["123456789012", "example-org"],
    });
    expect(config?.connectors.map(({ id, lookbackHours, options }) => [id, lookbackHours, options])).toEqual([
      ["aws-1", 5, { region: "${REGION}" }],
      ["aws-2", 8, { regions: ["eu-west-1", "${A}", "${A}"] }],
      ["gh", 8, { org: "$${x}", plan: "${PLAN}" }],
    ]);
    expect(config?.connectors[1]?.positions.atValue("/regions/1")).toBe("mallcop.yaml:8:60");
  });

  test("however it is written", () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,62}$/);
    const org = fc.string({ minLength: 1, maxLength: 39 }).filter((text) => !text.includes("${"));
    const entry = fc.record({
      id,
      type: fc.constant("github"),
      org,
      lookback_hours: fc.integer({ min: 1, max: 2160 }),
    });
    const connectors = fc.uniqueArray(entry, { minLength: 1, maxLength: 5, selector: (one) => one.id });
    fc.assert(
      fc.property(connectors, fc.constantFrom(-1, 0, 1, 2), (entries, flowLevel) => {
        const { config } = load(dump({ connectors: entries }, { flowLevel }));
        expect(
          config?.connectors.map(({ id, type, lookbackHours, options }) => ({
            id,
            type,
            lookback_hours: lookbackHours,
            ...options,
          })),
        ).toEqual(entries.map((one) => ({ ...one })));
      }),
    );
  });
});

// What is quadratic would take minutes here; how long it does take is for benchmarks to say.
test("a file made to be slow is answered, with no more than 100 problems", () => {
  const hostile = [
    `${GITHUB}    plan: "${"${".repeat(120_000)}"`,
    `${GITHUB}    plan: "${"${A}".repeat(60_000)}"`,
    `${GITHUB}own: {domains: [${"'${A}',".repeat(8_000)}]}`,
    `connectors:\n${"  - {id: X, typo: 1}\n".repeat(2_000)}`,
  ];
  for (const source of hostile) expect(load(source).problems.length).toBeLessThanOrEqual(100);
});

test("no text at all makes it throw, and every problem has its file", () => {
  const pieces = fc.constantFrom(
    "connectors:",
    "\n  - ",
    "id: ",
    "type: ",
    "github",
    "\n    ",
    "a",
    "1",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "${A}",
    "~",
    "\n",
    "own: ",
  );
  const sources = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
    fc.string(),
    fc.uint8Array({ maxLength: 50 }),
  );
  fc.assert(
    fc.property(sources, (source) => {
      const { config, problems } = load(source);
      expect((config === undefined) === problems.length > 0).toBe(true);
      for (const { context } of problems) expect(context.at).toMatch(/^mallcop\.yaml/);
    }),
    { numRuns: 1_000 },
  );
});

describe("notify", () => {
  test("names the variable that holds the address, and has defaults", () => {
    const { config } = loadConfig(`${GITHUB}notify: { url: "\${HOOK}" }\n`, "mallcop.yaml");
    expect(config?.notify).toMatchObject({ variable: "HOOK", format: "json", severity: "warn" });
    expect(config?.issues).toBe(false);
    expect(loadConfig(GITHUB, "mallcop.yaml").config?.notify).toBeUndefined();
  });

  test.each([
    ["an address in clear text", 'url: "https://hooks.example.com/x"'],
    ["more than a variable", 'url: "https://hooks.example.com/${HOOK}"'],
    ["no address", "format: slack"],
    ["another format", 'url: "${HOOK}", format: irc'],
  ])("refuses %s", (_, text) => {
    expect(problemsOf(`${GITHUB}notify: { ${text} }\n`).join()).toContain("`notify");
  });
});
