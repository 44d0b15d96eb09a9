/** Small pictures in SVG: coverage strips and columns of days. A hole is never thinner than an eye can see. */
import { merge, subtract } from "../../collect/intervals.ts";
import type { Interval } from "../../collect/report.ts";
import type { Instant } from "../../event/event.ts";
import type { Coverage } from "../../overview/coverage.ts";
import type { Window } from "../../overview/overview.ts";
import { STALE_MS } from "../facts.ts";
import { type Html, html } from "../html.ts";

const WIDTH = 1_000;
const THINNEST = 3;

/** @param label says in words what the strip shows */
export function strip(coverage: Coverage, { from, to }: Window, label: string): Html {
  const at = (time: number) => ((Math.min(Math.max(time, from), to) - from) / (to - from)) * WIDTH;
  const rect = (kind: string, [begin, end]: Interval, thinnest = 0) => {
    const x = Math.min(at(begin), WIDTH - thinnest);
    const width = Math.max(at(end) - at(begin), thinnest);
    return width <= 0 ? undefined : html`<rect class="${kind}" x="${short(x)}" width="${short(width)}" height="10"/>`;
  };
  const begin = coverage.since > from ? coverage.since : from;
  const open = subtract(coverage.holes, coverage.lost);
  return html`<svg class="strip" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="${label}">${[
    rect("before", [from, begin]),
    rect(to - coverage.last > STALE_MS ? "hole" : "wait", [coverage.last, to]),
    ...subtract([[begin, coverage.last]], coverage.holes).map((part) => rect("ok", part)),
    ...merge(open).map((hole) => rect("hole", hole, THINNEST)),
    ...merge(coverage.lost).map((hole) => rect("lost", hole, THINNEST)),
  ]}</svg>`;
}

export interface Layer {
  readonly kind: "info" | "warn" | "critical" | "ok";
  readonly value: number;
}

const BAR = 10;
const HEIGHT = 30;

/** A column a day, the layers from the ground up. A count that is not nothing is never drawn as nothing. */
export function columns(days: readonly (readonly Layer[])[], label: string): Html {
  const most = Math.max(1, ...days.map((layers) => layers.reduce((sum, { value }) => sum + value, 0)));
  const bars = days.flatMap((layers, day) => {
    let ground = HEIGHT - 1;
    return layers.flatMap(({ kind, value }) => {
      if (value <= 0) return [];
      const height = Math.max(1.5, (value / most) * (HEIGHT - 1));
      ground -= height;
      return html`<rect class="${kind}" x="${day * BAR + 1}" y="${short(Math.max(0, ground))}" width="${BAR - 2}" height="${short(height)}"/>`;
    });
  });
  const width = Math.max(1, days.length) * BAR;
  return html`<svg class="bars" viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="base" y="${HEIGHT - 1}" width="${width}" height="1"/>${bars}</svg>`;
}

/** A share of something, from 0 to 1; the number stands beside it. */
export function meter(share: number, kind: "part" | "warn" | "critical"): Html {
  const width = share <= 0 ? 0 : Math.max(1, Math.min(1, share) * 100);
  return html`<svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="${kind}" width="${short(width)}" height="6"/></svg>`;
}

/** The times that stand above a strip, evenly spread. */
export function ticks({ from, to }: Window, count: number): readonly Instant[] {
  return Array.from({ length: count }, (_, index) => (from + ((to - from) * index) / (count - 1)) as Instant);
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
