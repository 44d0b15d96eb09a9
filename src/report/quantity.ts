/** Numbers with units, the way a person says them: the same figure always reads the same, and every time is UTC. */
import type { Interval } from "../collect/report.ts";
import type { Instant } from "../event/event.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** `1,234` */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 event`, `1,234 events` */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `420 ms`, `42 s`, `1 min 7 s`, `12 min`, `5 h 12 min`, `3 d 4 h`; nothing below zero. */
export function duration(ms: number): string {
  if (ms <= 0) return "0 s";
  if (ms < SECOND - 0.5) return `${Math.max(1, Math.round(ms))} ms`;
  if (ms < 10 * MINUTE) return pair(Math.round(ms / SECOND), 60, "min", "s");
  if (ms < 2 * DAY) return pair(Math.round(ms / MINUTE), 60, "h", "min");
  return pair(Math.round(ms / HOUR), 24, "d", "h");
}

function pair(small: number, size: number, bigUnit: string, smallUnit: string): string {
  const big = Math.floor(small / size);
  const rest = small % size;
  const parts = [big > 0 ? `${grouped(big)} ${bigUnit}` : "", rest > 0 ? `${rest} ${smallUnit}` : ""];
  return parts.filter((part) => part !== "").join(" ");
}

/** `15 min ago`, `now`, `in 3 h` */
export function relative(then: Instant, now: Instant): string {
  const ms = now - then;
  if (Math.abs(ms) < SECOND) return "now";
  return ms > 0 ? `${duration(ms)} ago` : `in ${duration(-ms)}`;
}

/** `512 B`, `1.4 MB`; powers of ten, as disks and GitHub's limits are counted. */
export function bytes(count: number): string {
  const power = count < 1_000 ? 0 : Math.min(4, Math.floor(Math.log10(count) / 3));
  const value = count / 1_000 ** power;
  const digits = power === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1).replace(/\.0$/, "");
  return `${digits} ${["B", "kB", "MB", "GB", "TB"][power]}`;
}

/** `11:45` */
export function clock(at: Instant): string {
  return new Date(at).toISOString().slice(11, 16);
}

/** `11:45:03` */
export function clockSeconds(at: Instant): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** `6 Nov`, with the year if it is not that of `near`. */
export function day(at: Instant, near: Instant): string {
  const date = new Date(at);
  const year = date.getUTCFullYear() === new Date(near).getUTCFullYear() ? "" : ` ${date.getUTCFullYear()}`;
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
}

/** `Thu 6` */
export function weekday(at: Instant): string {
  const date = new Date(at);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()}`;
}

/** `11:45` on the day of `near`, else `6 Nov 11:45`. */
export function moment(at: Instant, near: Instant): string {
  return sameDay(at, near) ? clock(at) : `${day(at, near)} ${clock(at)}`;
}

/** `05:45 to 11:45 (6 h)`, with days where they are not that of `near`. */
export function span([from, to]: Interval, near: Instant): string {
  const start = moment(from, near);
  const end = sameDay(from, to) && !sameDay(to, near) ? clock(to) : moment(to, near);
  return `${start} to ${end} (${duration(to - from)})`;
}

function sameDay(a: Instant, b: Instant): boolean {
  return Math.floor(a / DAY) === Math.floor(b / DAY);
}

/** `a`, `a and b`, `a, b and c`, `a, b and 4 more` */
export function listed(items: readonly string[], most = 3): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${grouped(items.length - most + 1)} more`] : items;
  const last = shown.at(-1) ?? "none";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}
