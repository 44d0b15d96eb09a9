/** The findings of a checkout, the latest first, with what people decided about each. */
import { filesOf } from "../detect/checkout.ts";
import type { Finding } from "../detect/finding.ts";
import { DECISIONS_PATH, parseDecisions, statusOf } from "../detect/finding-file.ts";
import { loadState } from "../detect/state.ts";
import type { Severity } from "../event/event.ts";
import { cursorOf, type Page } from "./page.ts";

export interface FindingQuery {
  readonly severity?: Severity;
  /** `open` unless given. */
  readonly status?: "open" | "all";
  readonly limit: number;
  /** `<time>|<id>` of the last finding of the page before. */
  readonly after?: string;
}

type StatedFinding = Finding & { readonly status: string };

/** @param root the checkout that holds `findings/` */
export async function listFindings(root: string, query: FindingQuery, now: number): Promise<Page<StatedFinding>> {
  const files = filesOf(root);
  const { book } = await loadState(files);
  const decisions = parseDecisions((await files.read(DECISIONS_PATH)) ?? "");
  const wanted = book
    .all()
    .map((finding) => ({ ...finding, status: statusOf(finding, decisions, now) }))
    .filter(
      ({ severity, status }) =>
        severity === (query.severity ?? severity) && (query.status === "all" || status === "open"),
    )
    .filter((finding) => query.after === undefined || placeOf(finding) < query.after)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  const items = wanted.slice(0, query.limit);
  const last = items.at(-1);
  return wanted.length > items.length && last !== undefined
    ? { items, next_cursor: cursorOf(last.last, last.id) }
    : { items };
}

function placeOf({ last, id }: Finding): string {
  return `${last}|${id}`;
}
