import { describe, expect, test } from "@jest/globals";
import { checkPaths, cleanMessage } from "../../src/store/change-set.ts";
import { classifyPush, classifyTransport, secretLocations } from "../../src/store/refusal.ts";

const push = (status: string, stderr = "") =>
  classifyPush({ status: 1, stdout: `To https://git.example.com/a/b\n${status}\nDone\n`, stderr }, "main");

describe("a refused push", () => {
  test.each([
    ["[rejected] (fetch first)"],
    ["[rejected] (non-fast-forward)"],
    ["[remote rejected] (cannot lock ref 'refs/heads/main': is at 66 but expected cd)"],
    ["[remote rejected] (cannot lock ref 'refs/heads/main': reference already exists)"],
    ["[remote rejected] (failed to update ref)"],
    ["[remote rejected] (incorrect old value provided)"],
  ])("%s is a lost race", (reason) => {
    expect(push(`!\tabc:refs/heads/main\t${reason}`)).toEqual({ kind: "race" });
  });

  test.each([
    [
      "[remote rejected] (protected branch hook declined)",
      "remote: error: GH006: Protected branch update failed.",
      "push-protected",
    ],
    [
      "[remote rejected] (push declined due to repository rule violations)",
      "remote: error: GH013: x",
      "push-protected",
    ],
    [
      "[remote rejected] (pre-receive hook declined)",
      "remote: GitLab: You are not allowed to push code to protected branches",
      "push-protected",
    ],
    ["[remote rejected] (pre-receive hook declined)", "remote: error: GH001: Large files detected.", "push-refused"],
    ["[remote rejected] (permission denied)", "", "push-permission"],
    ["[remote rejected] (unpacker error)", "remote: fatal: write error: No space left on device", "push-refused"],
  ])("%s with %j is final", (reason, stderr, code) => {
    expect(push(`!\tabc:refs/heads/main\t${reason}`, stderr)).toMatchObject({ kind: "final", error: { code } });
  });

  test.each([
    [
      "remote: Permission to a/b.git denied to github-actions[bot].\nfatal: unable to access 'https://x/': The requested URL returned error: 403",
      "push-permission",
    ],
    ["remote: Write access to repository not granted.", "push-permission"],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", "push-permission"],
    ["git@x: Permission denied (publickey).", "push-permission"],
    ["error: file write error: No space left on device", "disk-full"],
    ["remote: This repository was archived so it is read-only.", "push-refused"],
  ])("%j before any ref was judged is final", (stderr, code) => {
    expect(classifyPush({ status: 128, stdout: "", stderr }, "main")).toMatchObject({ kind: "final", error: { code } });
  });

  test.each([
    ["", "fatal: unable to access 'https://u:sesame@x/': Could not resolve host: x"],
    ["", "error: RPC failed; curl 56 Recv failure: Connection reset by peer"],
    ["", "something git never said before"],
    ["!\tabc:refs/heads/main\t[remote failure] (remote failed to report status)", ""],
  ])("with %j and %j its outcome is unknown", (stdout, stderr) => {
    const refusal = classifyPush({ status: 1, stdout, stderr }, "main");
    expect(refusal).toMatchObject({ kind: "unknown", error: { code: "push-unreachable" } });
    expect(JSON.stringify(refusal)).not.toContain("sesame");
  });

  test("an unknown failure of a fetch is not taken for the network's", () => {
    expect(classifyTransport("fatal: bad object")).toBeUndefined();
  });
});

describe("push protection", () => {
  const PLACES = [
    "remote: error: GH013: Repository rule violations found for refs/heads/main.",
    "remote: - GITHUB PUSH PROTECTION        ",
    "remote:   —————————————————————————————————————————",
    "remote:     - Push cannot contain secrets",
    "remote:       —— GitHub Personal Access Token ——————————————————————",
    "remote:        locations:",
    "remote:          - commit: 5477a7dd26384ed3c8b3814ee677f755ad27a597",
    "remote:            path: events/a/2026/03/11/1-1.jsonl:34",
    "remote:          - commit: 5477a7dd26384ed3c8b3814ee677f755ad27a597",
    "remote:            path: events/a/2026/03/11/1-1.jsonl:35",
    "remote:       —— Slack API Token ————",
    "remote:          - blob id: 3f0a1b2c3d4e5f60718293a4b5c6d7e8f9012345",
    "remote:            path: state/github/members/x.json:1",
  ].join("\n");

  test("is read: sort, path, line, and the commit or blob", () => {
    const commit = "5477a7dd26384ed3c8b3814ee677f755ad27a597";
    expect(secretLocations(PLACES)).toEqual([
      { kind: "GitHub Personal Access Token", path: "events/a/2026/03/11/1-1.jsonl", line: 34, commit },
      { kind: "GitHub Personal Access Token", path: "events/a/2026/03/11/1-1.jsonl", line: 35, commit },
      {
        kind: "Slack API Token",
        path: "state/github/members/x.json",
        line: 1,
        blob: "3f0a1b2c3d4e5f60718293a4b5c6d7e8f9012345",
      },
    ]);
  });

  test("without a place to point at, it is a rule like any other", () => {
    const stderr = "remote: error: GH013: x\nremote: - Push cannot contain secrets";
    const refusal = push(
      "!\tabc:refs/heads/main\t[remote rejected] (push declined due to repository rule violations)",
      stderr,
    );
    expect(refusal).toMatchObject({ kind: "final", error: { code: "push-protected" } });
  });
});

describe("a change set", () => {
  test.each([
    "mallcop.yaml",
    "events",
    "/events/a",
    "events/../x",
    "events/./x",
    "events//x",
    "events/a\nb",
    "events/a\u0000b",
    "events/.git/config",
    "events/.GIT/config",
    "events/git~1/config",
    "events/x/.gitattributes",
    "Events/a",
    "events/a.",
    "events/a /b",
    "events/con.json",
    "events/é",
    "events\\..\\x",
    "events/a:b",
    "plugins/x",
    ".github/workflows/x.yml",
    `events/${"x".repeat(300)}`,
  ])("may not hold %j", (path) => {
    expect(() => checkPaths(new Map([[path, null]]))).toThrow(/may not be written/);
  });

  test("may not hold two paths that are one on some machines", () => {
    expect(() =>
      checkPaths(
        new Map([
          ["state/a/b", null],
          ["state/A/c", null],
        ]),
      ),
    ).toThrow(/only in case/);
    expect(() =>
      checkPaths(
        new Map([
          ["state/a/b", null],
          ["state/a/c", null],
          ["events/a/b", null],
        ]),
      ),
    ).not.toThrow();
  });

  test("has a message of plain lines", () => {
    expect(cleanMessage("a\u001b[31m b\u2028c\r\n\r\nd\u202e")).toBe("a [31m b c\n\nd\n");
    expect(cleanMessage("\u0000")).toBe("mallcop\n");
  });
});
