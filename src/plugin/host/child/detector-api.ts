/** What `import … from "mallcop/detector"` gives a custom detector at run time; its types are in `plugins/mallcop.d.ts`. */
export { powerGiven, takesAway } from "../../../detect/grants.ts";
export { numbersOf, textsOf } from "../../../detect/memory.ts";
export { counted, own } from "../../../detect/say.ts";
export {
  domainOf,
  granteeOf,
  isActivity,
  networkOf,
  resourceClassOf,
  succeeded,
  textOf,
} from "../../../detect/who.ts";
export { say } from "./detector-say.ts";
