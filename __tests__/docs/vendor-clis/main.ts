/** A stand-in's process: `node main.ts az account show --query id`. Answers and exits as the program that it stands for. */
import { search } from "jmespath";
import { aws } from "./aws.ts";
import { az } from "./az.ts";
import { gh } from "./gh.ts";
import { Refusal } from "./grammar.ts";
import { kubectl } from "./kubectl.ts";
import { recall, remember } from "./memory.ts";

const folder = process.env.STAND_IN_MEMORY ?? "";
const [program = "", ...argv] = process.argv.slice(2);

/** Without a status of its own, a refusal is one of the command line's. */
const WRONG_USE: Readonly<Record<string, number>> = { az: 2, aws: 252, gh: 1, kubectl: 1 };

try {
  process.stdout.write(answer());
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${program}: ${error.message}\n`);
  process.exitCode = error.status ?? WRONG_USE[program] ?? 1;
}

function answer(): string {
  switch (program) {
    case "az": {
      const memory = recall(folder, "az");
      const { call, answer } = az(argv, memory);
      const shown = queried(answer, call.value("--query"));
      remember(folder, "az", memory);
      return written(shown, call.value("--output"));
    }
    case "aws": {
      const memory = recall(folder, "aws");
      const { call, answer } = aws(argv, memory);
      const shown = queried(answer, call.value("--query"));
      remember(folder, "aws", memory);
      return written(shown, call.value("--output"));
    }
    case "gh": {
      const memory = recall(folder, "gh");
      const { answer } = gh(argv, memory);
      remember(folder, "gh", memory);
      return written(answer, "text");
    }
    default:
      return kubectl(argv);
  }
}

/** The real ones compile the query before they do anything; a query that finds nothing is wrong here. */
function queried(value: unknown, query: string): unknown {
  if (query === "") return value;
  let found: unknown;
  try {
    found = search(value, query);
  } catch (error) {
    throw new Refusal(`argument --query: invalid jmespath_type value: '${query}': ${error}`);
  }
  if (found === null || (Array.isArray(found) && found.length === 0))
    throw new Refusal(`--query ${query} finds nothing`);
  return found;
}

/** Lists of scalars: one on a line for az, side by side for aws; nothing here prints more than one. */
function written(value: unknown, output: string): string {
  if (value === undefined || value === "") return "";
  if (output !== "tsv" && output !== "text") return `${JSON.stringify(value, null, 2)}\n`;
  const cells = Array.isArray(value) ? value : [value];
  if (cells.some((cell) => typeof cell === "object"))
    throw new Refusal(`--output ${output} of an object: name a field`);
  return `${cells.join("\n")}\n`;
}
