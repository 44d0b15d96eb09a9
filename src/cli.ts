/** The terminal's door: arguments in, text out. */
import { runCommand } from "./commands/commands.ts";
import { errorText, leave, processDoor } from "./door.ts";
import { visible } from "./report/text.ts";

export async function main(): Promise<void> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const shared = processDoor();
  const note = (text: string) => void process.stderr.write(`${text.split("\n").map(visible).join("\n")}\n`);
  const status = await runCommand(process.argv.slice(2), {
    ...shared,
    kind: "terminal",
    cwd: process.cwd(),
    colour,
    print: (text) => void process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
    note,
    complain: async (errors) => {
      for (const error of errors) note(errorText(error));
    },
    async present(report, { json }) {
      if (json) {
        const { jsonText, toJson } = await import("./report/json.ts");
        process.stdout.write(jsonText(toJson(report)));
        return;
      }
      const { renderTerminal } = await import("./report/terminal.ts");
      process.stdout.write(renderTerminal(report, { width: shared.width, colour }));
    },
  });
  leave(status);
}
