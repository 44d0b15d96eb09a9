/** Pull requests: listed by their branches, opened and rewritten by whoever may, refused as GitHub refuses the job's token. */
import { message, notFound, type Reply, type StandInPull, type Visit } from "./api.ts";

/** What a job's token needs: the permission, and the repository's setting that lets Actions open pull requests. */
export const MAY_OPEN_PULLS = "pull_requests=write";

export function pullRequests(visit: Visit, pulls: StandInPull[]): Reply {
  const { method, path, token, url } = visit;
  const [, , owner = "", name = "", , number] = path.split("/");
  const repo = `${owner}/${name}`;
  if (token === undefined) return notFound();
  if (method === "GET") {
    const head = url.searchParams.get("head");
    const found = pulls.filter((pull) => pull.repo === repo && `${owner}:${pull.head}` === head);
    return { status: 200, body: found.map((pull) => wire(pull, pulls, url)) };
  }
  if (!token.rights.includes(MAY_OPEN_PULLS))
    return message(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const said: Record<string, unknown> = JSON.parse(visit.body);
  const text = (key: string): string => String(said[key] ?? "");
  const known = number === undefined ? undefined : pulls[Number(number) - 1];
  if (method === "PATCH") {
    if (known === undefined) return notFound();
    known.title = text("title");
    known.body = text("body");
    return { status: 200, body: wire(known, pulls, url) };
  }
  const pull = { repo, head: text("head"), base: text("base"), title: text("title"), body: text("body") };
  pulls.push(pull);
  return { status: 201, body: wire(pull, pulls, url) };
}

function wire(pull: StandInPull, pulls: readonly StandInPull[], url: URL) {
  const number = pulls.indexOf(pull) + 1;
  return { number, state: "open", html_url: `${url.origin}/${pull.repo}/pull/${number}`, title: pull.title };
}
