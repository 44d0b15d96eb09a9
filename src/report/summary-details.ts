/** The folded parts of the job summary and its last lines: for whoever wants to know exactly. */
import type { FeedReport, InstanceReport, PartitionReport, RunReport } from "../collect/report.ts";
import { firstLooks, places, reasons, worstFirst } from "./facts.ts";
import { code, details, joined, link, type Markdown, md, type Piece, table, unbroken } from "./markdown.ts";
import { grouped, plural } from "./quantity.ts";
import { AXIS, accountSentence, FIRST_LOOK, footerSentences, partitionLine, shortCommit } from "./sentences.ts";
import { MARKS, MOST, withMore } from "./summary-sections.ts";
import { brief } from "./text.ts";

export function firstLookSection(report: RunReport): Markdown | undefined {
  const found = firstLooks(report.instances);
  if (found.length === 0) return undefined;
  const shown = found.slice(0, MOST.connectors).map(({ instance, feeds }) => {
    const listed = feeds.map(({ title, items }) => `${brief(title, 60)} ${grouped(items)}`);
    return md`- <b>${brief(instance.id, 60)}</b>: ${listed.join(", ")}`;
  });
  const parts = joined([md`### First look`, md`${FIRST_LOOK}`, joined(shown, "\n")], "\n\n");
  return withMore(parts, found.length - shown.length, "connector");
}

export function typeSection(report: RunReport): Markdown | undefined {
  const all = report.instances.flatMap((instance) =>
    Object.entries(instance.newByType)
      .sort(([, a], [, b]) => b - a)
      .map(([type, count]) => [brief(instance.id, 60), code(brief(type, 60)), grouped(count)]),
  );
  if (all.length === 0) return undefined;
  const columns = ["Connector", "Type", { number: "Events" }];
  const shown = all.slice(0, MOST.types);
  return details("Events by type", withMore(table(columns, shown), all.length - shown.length, "type"));
}

export function accountSection(report: RunReport): Markdown | undefined {
  if (report.instances.length === 0) return undefined;
  const all = reasons(report);
  const sentence = md`${accountSentence(report)}`;
  if (all.length === 0) return details("What became of the records", sentence);
  const columns = ["Connector", "Feed", "What became of it", "Reason", { number: "Records" }];
  const rows = all.slice(0, MOST.reasons).map(({ instance, feed, what, reason, count }) => {
    const mark = what === "rejected" ? MARKS.attention : MARKS.none;
    return [
      brief(instance.id, 60),
      brief(feed.title, 60),
      md`${mark} ${what}`,
      code(brief(reason, 60)),
      grouped(count),
    ];
  });
  const shown = withMore(table(columns, rows), all.length - rows.length, "reason");
  return details("What became of the records", joined([sentence, shown], "\n\n"));
}

export function connectorDetails(report: RunReport): Markdown | undefined {
  const some = report.instances.filter(({ status, feeds }) => status !== "skipped" && feeds.length > 0);
  const parts = some.slice(0, MOST.connectors).map((instance) => oneConnector(instance, report));
  return parts.length === 0 ? undefined : joined(parts, "\n\n");
}

function oneConnector(instance: InstanceReport, report: RunReport): Markdown {
  const all = worstFirst(places([instance]), report.finished);
  const shown = all.slice(0, MOST.places);
  const rows = [
    ...instance.feeds.map(placelessRow).filter((row) => row !== undefined),
    ...shown.map(({ feed, partition }) => partitionRow(feed, partition, report)),
  ];
  const titles = ["Feed", "Partition", "Covered", "Read in this run (UTC)", "Covered up to", "Behind", "Missing"];
  const what = `${plural(instance.feeds.length, "feed")}, ${plural(all.length, "partition")}`;
  const body = table(titles, rows);
  return details(md`<b>${brief(instance.id, 60)}</b>: ${what}`, withMore(body, all.length - shown.length, "partition"));
}

function partitionRow(feed: FeedReport, partition: PartitionReport, { finished }: RunReport): readonly Piece[] {
  const line = partitionLine(feed, partition, finished);
  const note = AXIS[partition.axis];
  const title = brief(feed.title, 60);
  return [
    note === "" ? title : md`${title}<br><sub>${note}</sub>`,
    code(brief(partition.partition, 60)),
    unbroken(md`${PARTITION_MARKS[line.covered]} ${line.covered}`),
    ...[line.read, line.until, line.lag].map(unbroken),
    line.missing.length === 0 ? "—" : joined(line.missing, "<br>"),
  ];
}

const PARTITION_MARKS = { covered: MARKS.good, "in part": MARKS.attention, "not covered": MARKS.bad } as const;

/** A feed that the product does not offer here, or whose partitions could not even be listed. */
function placelessRow(feed: FeedReport): readonly Piece[] | undefined {
  const rest = ["—", "—", "—", "—"];
  if (feed.status === "not_available")
    return [brief(feed.title, 60), "—", md`${MARKS.none} not available here`, ...rest];
  if (feed.partitions.length > 0) return undefined;
  if (feed.status === "ok") return [brief(feed.title, 60), "—", md`${MARKS.good} nothing to read`, ...rest];
  return [brief(feed.title, 60), "—", md`${MARKS.bad} could not be looked at`, ...rest];
}

export function footer(report: RunReport, where: { readonly server?: string; readonly repository?: string }): Markdown {
  const [stored = "", ...rest] = footerSentences(report);
  return md`<sub>${joined([joined([stored, ...commit(report, where)], " "), ...rest], "<br>")}</sub>`;
}

function commit(
  { publish }: RunReport,
  { server, repository }: { readonly server?: string; readonly repository?: string },
): readonly Markdown[] {
  const sha = shortCommit(publish);
  if (sha === undefined) return [];
  const short = code(sha);
  const known = server !== undefined && repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return [md`Commit ${known ? link(short, `${server}/${repository}/commit/${publish.commit}`) : short}.`];
}
