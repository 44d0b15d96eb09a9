/**
 * What is posted, in the form that each kind of webhook understands. Texts from events stand where the service interprets nothing: in
 * Slack's `plain_text` and in Teams' text runs; what Slack would interpret even there is escaped.
 * @see https://docs.slack.dev/messaging/formatting-message-text
 * @see https://adaptivecards.io/explorer/RichTextBlock.html
 */
import type { NotifyConfig } from "../config/config.ts";
import type { Finding } from "../detect/finding.ts";
import type { Instant, Severity } from "../event/event.ts";
import { findingWords, severities } from "../report/finding-words.ts";
import { plural } from "../report/quantity.ts";
import { brief } from "../report/text.ts";
import type { Links } from "./outlet.ts";

/** A connector or the run itself in trouble that somebody has to look at. */
export interface Failure {
  /** `<connector> <code>`: known again by this. */
  readonly key: string;
  /** An instance's id, or `mallcop`. */
  readonly of: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface News {
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** Of the repository, or how the deployment is called. */
  readonly place: string;
  readonly links: Links;
  readonly now: Instant;
  /** The name of the run. */
  readonly run: string;
}

/** More than this nobody reads in a chat; Teams takes 28 kB, Slack 50 blocks. */
const MOST_TOLD = 10;

export function messageFor(format: NotifyConfig["format"], news: News): object {
  if (format === "slack") return slackMessage(news);
  return format === "teams" ? teamsMessage(news) : jsonMessage(news);
}

/** Our own words only. */
export function newsLine({ findings, failures, place }: News): string {
  const found = findings.length === 0 ? [] : [`${plural(findings.length, "finding")} (${severities(findings)})`];
  const failed = failures.length === 0 ? [] : [`${plural(failures.length, "failure")}`];
  return `mallcop, ${place}: ${[...found, ...failed].join(" and ")}`;
}

const MARKS: Readonly<Record<Severity, string>> = { critical: "🔴", warn: "🟠", info: "🔵" };

interface Item {
  readonly head: string;
  readonly text: string;
  readonly link?: string | undefined;
}

/** What there is to tell, and how much there is no room for. */
function itemsOf({ findings, failures, now }: News): { readonly items: readonly Item[]; readonly more: number } {
  const told = findings.map((finding): Item => {
    const { title, why, next, facts, id } = findingWords(finding, now);
    const head = `${MARKS[finding.severity]} ${finding.severity}: ${title}`;
    return { head, text: `${why}\nNext: ${next}\n${facts.join(" · ")} · ${id}`, link: finding.link };
  });
  const failed = failures.map(({ of, code, message, hint }): Item => {
    return { head: `⚠️ ${brief(of, 80)}: ${brief(code, 60)}`, text: `${brief(message, 400)}\n${brief(hint, 400)}` };
  });
  const items = [...told, ...failed];
  return { items: items.slice(0, MOST_TOLD), more: Math.max(0, items.length - MOST_TOLD) };
}

function moreLine(more: number): string {
  return `and ${more} more; the run's summary has them all`;
}

function slackMessage(news: News): object {
  const { items, more } = itemsOf(news);
  const plainText = (text: string) => ({ type: "plain_text", text: slackEscaped(text).slice(0, 2900), emoji: false });
  const section = ({ head, text, link }: Item) => ({
    type: "section",
    text: plainText(`${head}\n${text}`),
    ...(link !== undefined && { accessory: button("Open", link) }),
  });
  const button = (label: string, url: string) => ({ type: "button", text: plainText(label), url });
  const { run } = news.links;
  return {
    // Shown in notifications, where nothing but our own words may stand.
    text: slackEscaped(newsLine(news)),
    unfurl_links: false,
    unfurl_media: false,
    blocks: [
      { type: "section", text: plainText(newsLine(news)) },
      ...items.map(section),
      ...(more > 0 ? [{ type: "section", text: plainText(moreLine(more)) }] : []),
      ...(run === undefined ? [] : [{ type: "actions", elements: [button("The run", run)] }]),
    ],
  };
}

/** The three characters that Slack has a meaning for everywhere: `<!channel>`, `<@U1>`, `<https://…|text>` are text after that. */
function slackEscaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function teamsMessage(news: News): object {
  const { items, more } = itemsOf(news);
  // Text runs know no Markdown, and a mention needs an entity that is not given.
  const runs = (text: string, style: object = {}) => ({
    type: "RichTextBlock",
    inlines: text.split("\n").flatMap((line, index) => {
      const run = { type: "TextRun", text: line, ...style };
      return index === 0 ? [run] : [{ type: "TextRun", text: "\n" }, run];
    }),
  });
  const open = items.flatMap(({ link }) => link ?? []).slice(0, 4);
  const { run } = news.links;
  const actions = [
    ...open.map((url, index) => ({ type: "Action.OpenUrl", title: `Open ${index + 1}`, url })),
    ...(run === undefined ? [] : [{ type: "Action.OpenUrl", title: "The run", url: run }]),
  ];
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      runs(newsLine(news), { weight: "Bolder", size: "Medium" }),
      ...items.flatMap(({ head, text }) => [runs(head, { weight: "Bolder" }), runs(text)]),
      ...(more > 0 ? [runs(moreLine(more), { isSubtle: true })] : []),
    ],
    ...(actions.length > 0 && { actions }),
    msteams: { width: "Full" },
  };
  return {
    type: "message",
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card }],
  };
}

/** For programs: the records as they are kept, with their markers. */
function jsonMessage({ findings, failures, place, links, run }: News): object {
  return {
    v: 1,
    place,
    run,
    ...(links.run !== undefined && { run_url: links.run }),
    findings: findings.slice(0, MOST_TOLD * 10),
    failures: failures
      .slice(0, MOST_TOLD * 10)
      .map(({ of, code, message, hint }) => ({ connector: of, code, message, hint })),
    more: Math.max(0, findings.length - MOST_TOLD * 10) + Math.max(0, failures.length - MOST_TOLD * 10),
  };
}
