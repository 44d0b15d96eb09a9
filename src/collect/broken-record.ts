/** What is said of a run record that is not as it was written: whoever hides what was covered, or not, does it there. */
import type { Notice } from "../detect/finding.ts";
import { own, say } from "../detect/say.ts";
import type { Instant } from "../event/event.ts";
import { sanitize } from "../event/sanitize.ts";
import type { BrokenLink } from "./record-chain.ts";

export function brokenRecord({ path: file, state, found }: BrokenLink, at: Instant): Notice {
  const path = sanitize(file);
  const what = own(state === "missing" ? "is missing" : "was altered");
  return {
    key: ["record", path, state, found],
    source: "mallcop",
    severity: "critical",
    title: say`The run record ${path} ${what}`,
    why: say`${path} ${what} since a later run saw it, so the repository does not prove any more what was covered before.`,
    next: say`Find the commit with git log, ask whoever made it, and restore the file as it was.`,
    at,
  };
}
