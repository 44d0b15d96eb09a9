/** What a tool must show on its fixtures: it answers its input twice alike, with declared fields only, and fails aloud. */
import type { Found } from "../../connector/contract.ts";
import { asMallcopError } from "../../connector/errors.ts";
import type { ToolManifest } from "../manifest.ts";
import { responseOf } from "./fixtures.ts";
import type { Subject } from "./subject.ts";

const REFUSAL = responseOf({ status: 403, body: { message: "forbidden" } });

/** Gives the text for `expected.json`; nothing if there is none to compare. */
export async function checkTool(subject: Subject, name: string, tool: ToolManifest): Promise<string | undefined> {
  const fixtures = subject.fixtures.tools.get(name);
  const at = subject.atKey(`/tools/${name}`);
  if (fixtures?.input === undefined) {
    subject.note("tool-fixture-missing", `The tool ${name} has no input.json to be tried with.`, at);
    return undefined;
  }
  const { input, pages } = fixtures;
  const call = async (): Promise<Found> => {
    subject.vendor.play(pages);
    return subject.received.found(await subject.code.ask("tool", { tool: name, input }));
  };
  try {
    const found = await call();
    if (subject.vendor.left > 0)
      subject.note("fixture-unused", `The tool ${name} left ${subject.vendor.left} of its fixtures unread.`, at);
    for (const row of found.rows)
      for (const field of Object.keys(row))
        if (!Object.hasOwn(tool.output, field))
          subject.note(
            "tool-field-undeclared",
            `The tool ${name} gives \`${field.slice(0, 60)}\`, which is not in the manifest.`,
            at,
          );
    if (found.rows.length === 0) subject.note("tool-failed", `The tool ${name} finds nothing in its fixtures.`, at);
    if (subject.leaks(found)) subject.note("secret-leaked", `A secret is in what the tool ${name} gives.`, at);
    const text = textOf(found);
    if (textOf(await call()) !== text)
      subject.note("tool-failed", `The tool ${name} answers the same twice differently.`, at);
    await checkRefusal(subject, name, input, at);
    return text;
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (isFatal(error.code)) throw error;
    subject.note("tool-failed", `The tool ${name} ended in: ${error.message}`, at);
    return undefined;
  }
}

/** An investigator must not take a refusal for an empty answer. */
async function checkRefusal(subject: Subject, tool: string, input: object, at: string): Promise<void> {
  subject.vendor.play([], REFUSAL);
  try {
    await subject.code.ask("tool", { tool, input });
  } catch (thrown) {
    const error = asMallcopError(thrown);
    if (isFatal(error.code)) throw error;
    return;
  }
  subject.note("failure-swallowed", `The tool ${tool} took HTTP 403 for an answer.`, at);
}

function isFatal(code: string): boolean {
  return code === "plugin-exited" || code === "plugin-timeout" || code === "plugin-too-large";
}

function textOf(found: Found): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}
