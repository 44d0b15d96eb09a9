/** The page's sections, each from its part of the overview. A section that has nothing to show says so in words. */
import type { Finding } from "../../detect/finding.ts";
import { plain } from "../../detect/say.ts";
import type { CleanEvent } from "../../event/clean-event.ts";
import type { Instant, Severity } from "../../event/event.ts";
import type { AppLines, BySeverity } from "../../overview/event-tally.ts";
import type { Overview, Window } from "../../overview/overview.ts";
import { type Html, type HtmlPiece, html } from "../html.ts";
import { bytes, clock, day, duration, grouped, moment, plural } from "../quantity.ts";
import { brief } from "../text.ts";
import { columns, type Layer, meter } from "./charts.ts";

const MOST = { findings: 60, types: 14, apps: 20 } as const;
/** Shown at once; what is more is folded away. */
const AT_ONCE = { findings: 5, changes: 8 } as const;

const TONES = { critical: "bad", warn: "attention", info: "soft" } as const satisfies Record<Severity, string>;

export function findingsSection({ findings: { open, acknowledged, suppressed }, window }: Overview): Html {
  const others = [
    acknowledged > 0 ? `${grouped(acknowledged)} acknowledged` : "",
    suppressed > 0 ? `${grouped(suppressed)} suppressed` : "",
  ].filter((part) => part !== "");
  return section(
    "Open findings",
    `What detectors made of the events, the worst first${others.length > 0 ? `; besides these, ${others.join(" and ")}` : ""}.`,
    open.length === 0
      ? html`<p>Nothing is open.</p>`
      : folded(open.slice(0, MOST.findings), AT_ONCE.findings, open.length, (one) => findingItem(one, window)),
  );
}

function findingItem({ id, severity, title, why, next, first, last, count, learning }: Finding, { to }: Window): Html {
  const times = first === last ? time(first, to) : html`${time(first, to)} to ${time(last, to)}`;
  const learned = learning ? " · still learning" : "";
  return html`<li><span class="chip ${TONES[severity]}">${severity}</span> <h3>${brief(plain(title), 300)}</h3>
<p>${brief(plain(why), 600)}</p>
<p class="soft">${brief(plain(next), 400)}</p>
<p class="meta">${times} · ${plural(count, "event")}${learned} · <code>mallcop findings ack ${id}</code></p></li>`;
}

export function accessSection({ events: { access }, window }: Overview): Html {
  const hint = `Who may do more, or less, than before: ${plural(access.total, "change")} in ${plural(window.days, "day")}, the newest first.`;
  if (access.total === 0) return section("Changes in access", hint, html`<p>Nobody's access has changed.</p>`);
  const list = folded(access.newest, AT_ONCE.changes, access.total, (change) => changeItem(change, window));
  return section("Changes in access", hint, list);
}

function changeItem({ time: at, severity, source, actor, action, target, metadata }: CleanEvent, { to }: Window): Html {
  const said = (name: string) => (metadata[name] === undefined ? "" : brief(String(metadata[name]), 120));
  const details = [said("role"), said("scope"), said("source_ip") && `from ${said("source_ip")}`].filter(Boolean);
  const connector = brief(String(metadata.connector ?? source), 40);
  const chip = severity === "info" ? undefined : html` <span class="chip ${TONES[severity]}">${severity}</span>`;
  const undated = metadata.time_missing === true;
  return html`<li class="change"><span class="meta">${undated ? "time unknown" : time(new Date(at).toISOString(), to)}</span>
<div><b>${brief(actor, 80)}</b> <code>${brief(action, 80)}</code> ${brief(target, 120)}${chip}
<p class="meta">${connector}${details.map((detail) => html` · ${detail}`)}</p></div></li>`;
}

export function eventsSection({ connectors, events, window }: Overview): Html {
  const note = [
    events.undated > 0 ? `${grouped(events.undated)} without a time of their own are on no day` : "",
    events.otherTypes > 0 ? `${grouped(events.otherTypes)} of further types` : "",
  ].filter((part) => part !== "");
  const hint = `${plural(events.total, "event")} in ${plural(window.days, "day")}, by the day they happened${note.length > 0 ? `; ${note.join(", ")}` : ""}.`;
  if (events.total === 0) return section("Events", hint, html`<p>Nothing was reported in what was read.</p>`);
  const silent = connectors.filter(({ id }) => events.connectors.every((each) => each.id !== id));
  const rows = [...events.connectors, ...silent.map(({ id }) => ({ id, total: 0, days: [] }))].map(
    ({ id, total, days }) =>
      html`<tr><td>${brief(id, 40)}</td><td>${columns(days.map(layersOf), daysInWords(id, days))}</td><td class="num">${grouped(total)}</td></tr>`,
  );
  const most = Math.max(1, ...events.types.map(({ count }) => count));
  const types = events.types.slice(0, MOST.types).map(({ source, type, count, worst }) => {
    const kind = worst === "critical" ? "critical" : worst === "warn" ? "warn" : "part";
    return html`<tr><td>${brief(type, 60)} <span class="meta">${brief(source, 40)}</span>${meter(count / most, kind)}</td><td class="num">${grouped(count)}</td></tr>`;
  });
  return section(
    "Events",
    hint,
    html`<div class="two"><div><h3>By connector</h3><table><tr><th scope="col">Connector</th><th scope="col">A column a day</th><th scope="col" class="num">Events</th></tr>${rows}</table>${legend(["wait", "info"], ["hole", "warn"], ["lost", "critical"])}</div>
<div><h3>By type</h3><table><tr><th scope="col">Event</th><th scope="col" class="num">Events</th></tr>${types}</table>${more(events.types.length, MOST.types)}</div></div>`,
  );
}

function layersOf({ info, warn, critical }: BySeverity): readonly Layer[] {
  return [
    { kind: "info", value: info },
    { kind: "warn", value: warn },
    { kind: "critical", value: critical },
  ];
}

function daysInWords(id: string, days: readonly BySeverity[]): string {
  const totals = days.map(({ info, warn, critical }) => info + warn + critical);
  return `${brief(id, 40)}: at most ${plural(Math.max(0, ...totals), "event")} a day, ${grouped(totals.at(-1) ?? 0)} today`;
}

export function logsSection({ events: { apps }, window }: Overview): Html | undefined {
  if (apps.length === 0) return undefined;
  return section(
    "Application logs",
    "How many lines each app wrote, and the share that no template knows: a share that grows means that the app writes something new.",
    html`<table><tr><th scope="col">App</th><th scope="col" class="wide">Unknown lines, a column a day</th><th scope="col" class="num">Lines</th><th scope="col" class="num">Unknown</th></tr>${apps
      .slice(0, MOST.apps)
      .map((app) => appRow(app, window))}</table>${more(apps.length, MOST.apps)}`,
  );
}

function appRow({ app, connector, days, lines, unmatched }: AppLines, { days: count }: Window): Html {
  const share = lines === 0 ? 0 : unmatched / lines;
  const picture = columns(
    days.map(({ unmatched: value }): readonly Layer[] => [{ kind: "warn", value }]),
    `${brief(app, 60)}: ${plural(unmatched, "unknown line")} in ${plural(count, "day")}`,
  );
  const percent = unmatched > 0 && share < 0.001 ? "< 0.1 %" : `${Math.round(share * 1_000) / 10} %`;
  return html`<tr><td>${brief(app, 60)} <span class="meta">${brief(connector, 40)}</span></td><td class="wide">${picture}</td><td class="num">${grouped(lines)}</td><td class="num">${percent}</td></tr>`;
}

const STATUS = { ok: ["good", "all read"], partial: ["attention", "in part"], failed: ["bad", "failed"] } as const;

export function runsSection({ runs, window, bytes: size }: Overview): Html {
  const pause = runs.longestPause;
  const longest =
    pause === undefined
      ? ""
      : ` The longest pause was ${duration(pause.to - pause.from)}, from ${moment(pause.from, window.to)} UTC.`;
  const rows = runs.newest.map(({ started, finished, status, command, events, bytes: added }) => {
    const [tone, word] = STATUS[status];
    return html`<tr><td>${time(new Date(started).toISOString(), window.to)}</td><td class="${tone}">${word}${command === "rescan" ? ", rescan" : ""}</td><td class="num">${grouped(events)}</td><td class="num wide">${bytes(added)}</td><td class="num">${duration(finished - started)}</td></tr>`;
  });
  return section(
    "Runs and size",
    `${plural(runs.count, "run")} in ${plural(window.days, "day")}.${longest}`,
    html`<p>The files take ${bytes(size)}; events added ${bytes(runs.bytes)} in these days${growthInWords(runs)}.</p>
<h3>Bytes of events, a column a day</h3>${columns(
      runs.bytesByDay.map((value): readonly Layer[] => [{ kind: "info", value }]),
      `At most ${bytes(Math.max(0, ...runs.bytesByDay))} of events were added on a day`,
    )}
<h3>The latest runs</h3><table><tr><th scope="col">Began (UTC)</th><th scope="col">Read</th><th scope="col" class="num">Events</th><th scope="col" class="num wide">Added</th><th scope="col" class="num">Took</th></tr>${rows}</table>`,
  );
}

function growthInWords({ bytesPerDay }: Overview["runs"]): string {
  return bytesPerDay === undefined ? "" : `, about ${bytes(bytesPerDay)} a day and ${bytes(bytesPerDay * 365)} a year`;
}

export function section(title: string, hint: HtmlPiece, body: HtmlPiece): Html {
  return html`<section><h2>${title}</h2><p class="hint">${hint}</p>${body}</section>\n`;
}

/** With its day, always: the page is read later than it was made. */
export function time(iso: string, near: Instant): Html {
  const at = Date.parse(iso) as Instant;
  return html`<time datetime="${iso.slice(0, 19)}Z">${day(at, near)} ${clock(at)}</time>`;
}

export function legend(...entries: readonly (readonly [kind: string, words: string])[]): Html {
  return html`<p class="legend">${entries.map(([kind, words]) => html`<span><i class="${kind}"></i>${words}</span>`)}</p>`;
}

/** A list whose end is folded away. @param all how many there are, also those that are not on the page */
function folded<Item>(items: readonly Item[], atOnce: number, all: number, draw: (item: Item) => Html): Html {
  const list = (some: readonly Item[]) => html`<ul class="list">${some.map(draw)}</ul>`;
  const rest = items.slice(atOnce);
  const hidden =
    rest.length === 0
      ? undefined
      : html`<details><summary class="fold">${grouped(all - atOnce)} more</summary>${list(rest)}${more(all, items.length)}</details>`;
  return html`${list(items.slice(0, atOnce))}${hidden}`;
}

function more(all: number, shown: number): Html | undefined {
  return all > shown ? html`<p class="hint">and ${grouped(all - shown)} more</p>` : undefined;
}
