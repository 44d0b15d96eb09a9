/** What `import … from "mallcop"` gives a custom plugin at run time; its types are in `plugins/mallcop.d.ts` of the deployment repo. */
export { BlockList, isIP } from "node:net";
export { probe } from "../../../connector/check.ts";
export { UNKNOWN_TIME } from "../../../connector/contract.ts";
export { asMallcopError, MallcopError } from "../../../connector/errors.ts";
export { compareFingerprints } from "../../../connector/fingerprint.ts";
export {
  boolean,
  entryOf,
  instant,
  instantUtc,
  isObject,
  list,
  number,
  object,
  optionalBoolean,
  optionalList,
  optionalNumber,
  optionalObject,
  optionalText,
  parseJson,
  scalarText,
  text,
} from "../../../connector/shape.ts";
export { sha256 } from "../../../event/sha256.ts";
export { COVERAGE_GAP, EVENT_TYPES } from "../../../event/types.ts";
