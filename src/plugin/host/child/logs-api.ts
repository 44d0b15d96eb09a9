/** What `import … from "mallcop/logs"` gives a plugin that reads apps' logs: their templates, and what a run saw of them. */
export type { AppParser, Mapping, Template } from "../../../logs/app.ts";
export { copyOf } from "../../../logs/copy-of.ts";
export { EntryReader } from "../../../logs/entries.ts";
export { fieldsOf, LineParser, type OpenedRow, type Parsed, RowOpener } from "../../../logs/parse.ts";
export { type AppState, readState } from "../../../logs/state-file.ts";
export { readTemplates } from "../../../logs/template-file.ts";
export { AppWindow, type Found } from "../../../logs/window.ts";
