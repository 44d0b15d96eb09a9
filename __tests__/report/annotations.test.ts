import { describe, expect, test } from "@jest/globals";
import { annotationsFor } from "../../src/report/annotations.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import {
  allQuiet,
  busy,
  couldNotStart,
  dryRun,
  filledWith,
  findings,
  gap,
  instance,
  notStored,
  oneFailing,
  problem,
  report,
} from "./reports.ts";

describe("annotations", () => {
  test("a quiet run has none", () => expect(annotationsFor(allQuiet)).toEqual([]));

  test("a connector in trouble has one, however many problems it has", () => {
    const [only, ...others] = annotationsFor({ ...busy, findings: undefined });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ level: "warning", title: "m365: budget-exhausted" });
    expect(only?.message).toContain("(and 1 more problem; see the summary)");
  });

  test("new findings have one together, and ones only worth knowing none", () => {
    const told = annotationsFor({ ...allQuiet, findings: busy.findings });
    expect(told).toEqual([
      {
        level: "warning",
        title: "mallcop: 1 new finding (critical)",
        message: "Found by new-external-access; the summary says what, why, and what to do next.",
      },
    ]);
    const calm = busy.findings?.new.map((finding) => ({ ...finding, severity: "info" as const })) ?? [];
    expect(annotationsFor({ ...allQuiet, findings: findings({ new: calm }) })).toEqual([]);
  });

  test("says what happened and what to do", () => {
    expect(annotationsFor(oneFailing)).toEqual([
      {
        level: "error",
        title: "github: auth-failed",
        message:
          "GitHub refused the credential: 401 Bad credentials. " +
          "Make a new token with `read:audit_log` and store it as the secret `GITHUB_TOKEN`.",
      },
    ]);
  });

  test("a mistake in the configuration points at its place", () => {
    expect(annotationsFor(couldNotStart)[0]).toMatchObject({ file: "mallcop.yaml", startLine: 7, startColumn: 5 });
  });

  test.each(["/etc/passwd:1:1", "../x.yaml:1", "a b:1", "https://evil.example", "x:1:2:3"])("%s is no place", (at) => {
    const [only] = annotationsFor(report({ problems: [problem("config-no-connectors", { path: "x" }, { at })] }));
    expect(only).not.toHaveProperty("file");
  });

  test("errors come before warnings, since only the first ten are shown", () => {
    const warned = instance("a", "a", { problems: [problem("budget-exhausted", {}, { level: "warning" })] });
    const levels = annotationsFor(report({ dryRun: true, instances: [warned, ...oneFailing.instances] })).map(
      ({ level }) => level,
    );
    expect(levels).toEqual(["error", "warning", "notice"]);
  });

  test("a failed connector without any problem is not silent", () => {
    const [only] = annotationsFor(report({ instances: [instance("aws", "x", { status: "failed" })] }));
    expect(only).toMatchObject({ level: "error", title: "aws: not covered" });
  });

  test("hidden characters are shown", () => {
    for (const { title, message } of annotationsFor(filledWith("\u001b[31m\u202E\n::error::"))) {
      expect(title + message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe("outputs", () => {
  test("tell later steps what happened", () => {
    expect(outputsOf(oneFailing)).toEqual({
      events: "42",
      duplicates: "31",
      findings: "0",
      "connectors-failed": "github",
      gaps: "0",
      commit: "4f1c9a72be03d5e86f7a1b2c3d4e5f60718293a4",
      status: "partial",
    });
    expect(outputsOf(busy)).toMatchObject({ findings: "2" });
    expect(outputsOf(gap)).toMatchObject({ gaps: "1", "connectors-failed": "" });
  });

  test("nothing counts as an event that was not stored", () => {
    expect(outputsOf({ ...notStored, findings: busy.findings })).toMatchObject({ findings: "0" });
    expect(outputsOf(notStored)).toMatchObject({ events: "0", commit: "", status: "failed" });
    expect(outputsOf(dryRun)).toMatchObject({ events: "42", commit: "" });
  });

  test("hold no text from outside", () => {
    const hostile = { ...filledWith("x\ny=z"), status: "failed" as const };
    const failing = {
      ...hostile,
      instances: hostile.instances.map((each) => ({ ...each, status: "failed" as const })),
    };
    expect(outputsOf(failing)).toMatchObject({ "connectors-failed": "(unnamed),(unnamed)", commit: "" });
  });
});
