/** `mallcop version`. */
import { VERSION } from "../version.ts";
import { type Command, JSON_OPTION } from "./command.ts";

export const version: Command = {
  name: "version",
  summary: "Print the version of mallcop and of Node.",
  positionals: [],
  options: { json: JSON_OPTION },
  notes: [],
  async run(given, door) {
    const facts = { mallcop: VERSION, node: process.version };
    door.print(given.flag("json") ? JSON.stringify(facts) : `mallcop ${facts.mallcop} (Node ${facts.node})`);
    return 0;
  },
};
