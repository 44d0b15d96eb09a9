/** Stands for kubectl, as far as mallcop's pages use it: it has an app's log. */
import { type Command, understand, type Vocabulary } from "./grammar.ts";

const COMMANDS = {
  logs: {
    source: "github.com/kubernetes/kubectl: pkg/cmd/logs/logs.go",
    operands: [1, 1],
    options: { "--container": {}, "--since": { form: /^\d+[smh]$/ }, "--tail": {}, "--timestamps": { flag: true } },
    also: { "-c": "--container" },
  },
} as const satisfies Record<string, Command>;

export const KUBECTL: Vocabulary<keyof typeof COMMANDS> = {
  commands: COMMANDS,
  global: { "--namespace": {}, "--context": {} },
  also: { "-n": "--namespace" },
  takesDashes: true,
};

export function kubectl(argv: readonly string[]): string {
  understand(KUBECTL, argv);
  const users = Array.from({ length: 60 }, (_, index) => `user-${index % 7} signed in from 10.0.0.${index}`);
  return `${users.join("\n")}\n`;
}
