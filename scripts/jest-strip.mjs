// Jest transform: erases types with Node's own stripper, so that lines and columns stay as written.
import { createHash } from "node:crypto";
import { stripTypeScriptTypes } from "node:module";

export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: "strip" }) }),
  getCacheKey: (source, path, options) =>
    createHash("sha256")
      .update(source)
      .update(path)
      .update(process.version)
      .update(String(options.instrument))
      .digest("hex"),
};
