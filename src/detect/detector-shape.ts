/** Parses a module into a `Detector`. Invariant: what comes out has the function that the engine will call. */
import { MallcopError } from "../connector/errors.ts";
import type { Detector } from "./contract.ts";

/** The default export of a detector's module. @throws MallcopError `detector-malformed` */
export function detectorOf(module: unknown, name: string): Detector {
  const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
  if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
    return found as Detector;
  throw new MallcopError("detector-malformed", { name, problem: "it has no default export with a function `detect`" });
}
