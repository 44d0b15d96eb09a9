/** A check of the doctor's, and whose it is. */
import type { Check } from "../connector/contract.ts";
import type { Manifest } from "../plugin/manifest.ts";

export interface Finding extends Check {
  /** An instance's id, or `repository`. */
  readonly of: string;
  /** What to run or where to click for each right of the manifest that would do. */
  readonly grants?: readonly Grant[];
}

export interface Grant {
  readonly right: string;
  readonly grant: string;
}

export const REPOSITORY = "repository";

/** A check of a connector's, with the ways to get what is missing. */
export function findingOf(id: string, check: Check, { auth }: Manifest): Finding {
  if (check.state !== "missing") return { of: id, ...check };
  const names = check.rights ?? [check.right];
  const grants = auth.rights.flatMap(({ right, grant }) =>
    names.includes(right) && grant !== undefined ? [{ right, grant }] : [],
  );
  return { of: id, ...check, ...(grants.length > 0 && { grants }) };
}

/** A state, in the words of a check. */
export function seen(right: string, state: Check["state"], detail: string, fix?: string): Finding {
  return { of: REPOSITORY, right, feeds: [], state, detail, ...(fix !== undefined && { fix }) };
}
