/** Posts what is new to the configured webhook. The address is a secret: it is in no message, whatever goes wrong. */
import type { Host } from "../collect/host.ts";
import type { RunReport } from "../collect/report.ts";
import type { NotifyConfig } from "../config/config.ts";
import { MallcopError } from "../connector/errors.ts";
import { type Failure, messageFor, type News } from "./messages.ts";
import { outletHttp } from "./outlet.ts";

/** @throws MallcopError `config-variable-unset`, `notify-failed`, and what the transport throws */
export async function postNews(
  { variable, format }: NotifyConfig,
  news: News,
  host: Host,
  redact: (text: string) => string,
): Promise<void> {
  const url = webhookUrl(variable, host.env);
  const http = outletHttp(url, variable, host, redact);
  const { status } = await http.send({
    method: "POST",
    url,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(messageFor(format, news)),
  });
  if (status < 200 || status > 299) throw new MallcopError("notify-failed", { status });
}

/** @throws MallcopError `config-variable-unset` */
export function webhookUrl(variable: string, env: Host["env"]): string {
  const url = env[variable]?.trim();
  if (url) return url;
  throw new MallcopError("config-variable-unset", { name: variable, where: "`notify.url`" });
}

/** What somebody has to mend: errors of connectors, and of the run as a whole. */
export function failuresOf({ instances, problems }: Pick<RunReport, "instances" | "problems">): readonly Failure[] {
  const all = [
    ...problems.map((problem) => ({ of: "mallcop", ...problem })),
    ...instances.flatMap(({ id, problems: own }) => own.map((problem) => ({ of: id, ...problem }))),
  ];
  const failures = all
    .filter(({ level }) => level === "error")
    .map(({ of, code, message, hint }): Failure => ({ key: `${of} ${code}`, of, code, message, hint }));
  return [...new Map(failures.map((failure) => [failure.key, failure])).values()];
}
