/** The issues of one repository as GitHub serves them, on this machine: listing, opening, changing and commenting, for whoever may. */
import type { components } from "@octokit/openapi-types";
import { isObject, type JsonObject } from "../../connector/shape.ts";
import { type Asked, type Fault, type Loopback, type Reply, startLoopback } from "../loopback.ts";
import { wireUser } from "./wire.ts";

type Wire = components["schemas"];

export interface IssuesStandIn extends Loopback {
  readonly issues: readonly StandInIssue[];
  /** As a person does it in the browser. */
  edit(number: number, change: Partial<Pick<StandInIssue, "open" | "title" | "body">>): void;
}

export interface StandInIssue {
  readonly number: number;
  readonly open: boolean;
  readonly reason: "completed" | "not_planned" | "reopened" | null;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly comments: readonly string[];
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
}

export interface IssuesOptions {
  /** `owner/name` */
  readonly repo: string;
  readonly token: string;
  /** The token may write issues. */
  readonly mayWrite?: boolean;
  readonly faults?: readonly Fault[];
  readonly clock: () => number;
}

export async function startIssuesStandIn(options: IssuesOptions): Promise<IssuesStandIn> {
  const issues: StandInIssue[] = [];
  const desk = new Desk(issues, options);
  const { clock, faults = [] } = options;
  const loopback = await startLoopback({ handle: (asked) => desk.answer(asked), clock, faults });
  const edit = (number: number, change: object) => void desk.change(number, change);
  return Object.assign(loopback, { issues, edit });
}

class Desk {
  readonly #issues: StandInIssue[];
  readonly #options: IssuesOptions;

  constructor(issues: StandInIssue[], options: IssuesOptions) {
    this.#issues = issues;
    this.#options = options;
  }

  answer({ method, path, query, headers, body }: Asked): Reply {
    const { repo, token, mayWrite = true } = this.#options;
    const authorization = headers.authorization?.replace(/^(?:bearer|token) /i, "");
    if (authorization !== token) return message(401, "Bad credentials");
    const rest = path.startsWith(`/repos/${repo}/issues`) ? path.slice(`/repos/${repo}/issues`.length) : undefined;
    if (rest === undefined) return message(404, "Not Found");
    if (method !== "GET" && !mayWrite) return message(403, "Resource not accessible by integration");
    const given = body === "" ? {} : asObject(body);
    const [, number, comments] = /^(?:\/(\d+)(\/comments)?)?$/.exec(rest) ?? [];
    if (method === "GET" && number === undefined) return { status: 200, body: this.#list(query) };
    if (method === "POST" && number === undefined) return { status: 201, body: this.#open(given) };
    const issue = this.#issues.find((one) => String(one.number) === number);
    if (issue === undefined) return message(404, "Not Found");
    if (method === "POST" && comments !== undefined) return { status: 201, body: this.#comment(issue, given) };
    if (method === "PATCH" && comments === undefined) return { status: 200, body: this.#patch(issue, given) };
    return message(404, "Not Found");
  }

  change(number: number, change: Partial<StandInIssue>): StandInIssue {
    const at = this.#issues.findIndex((issue) => issue.number === number);
    const before = this.#issues[at];
    if (before === undefined) throw new Error(`there is no issue ${number}`);
    const after = { ...before, ...change, updated: this.#options.clock() };
    this.#issues[at] = after;
    return after;
  }

  #list({ state = "open", labels = "", since, per_page = "30", page = "1" }: Readonly<Record<string, string>>) {
    const wanted = labels.split(",").filter((label) => label !== "");
    const size = Number(per_page);
    return this.#issues
      .filter(({ open }) => state === "all" || open === (state === "open"))
      .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
      .filter(({ updated }) => since === undefined || updated >= Date.parse(since))
      .toSorted((one, other) => other.created - one.created || other.number - one.number)
      .slice((Number(page) - 1) * size, Number(page) * size)
      .map((issue) => this.#wire(issue));
  }

  #open({ title, body, labels }: JsonObject): Wire["issue"] {
    const now = this.#options.clock();
    const issue: StandInIssue = {
      number: this.#issues.length + 1,
      open: true,
      reason: null,
      title: String(title),
      body: String(body ?? ""),
      labels: Array.isArray(labels) ? labels.map(String) : [],
      comments: [],
      created: now,
      updated: now,
    };
    this.#issues.push(issue);
    return this.#wire(issue);
  }

  #patch({ number }: StandInIssue, { title, body, state, state_reason }: JsonObject): Wire["issue"] {
    const reason = ["completed", "not_planned", "reopened"].find(
      (one) => one === state_reason,
    ) as StandInIssue["reason"];
    return this.#wire(
      this.change(number, {
        ...(typeof title === "string" && { title }),
        ...(typeof body === "string" && { body }),
        ...(typeof state === "string" && { open: state === "open", reason: reason ?? null }),
      }),
    );
  }

  #comment({ number, comments }: StandInIssue, { body }: JsonObject): Wire["issue-comment"] {
    this.change(number, { comments: [...comments, String(body)] });
    const at = new Date(this.#options.clock()).toISOString();
    const url = `https://api.github.com/repos/${this.#options.repo}/issues/comments/${number}${comments.length}`;
    return {
      id: number * 1000 + comments.length,
      node_id: `IC_${number}_${comments.length}`,
      url,
      html_url: `https://github.com/${this.#options.repo}/issues/${number}#issuecomment-1`,
      issue_url: `https://api.github.com/repos/${this.#options.repo}/issues/${number}`,
      body: String(body),
      user: wireUser("github-actions[bot]", 41898282),
      created_at: at,
      updated_at: at,
      author_association: "NONE",
    };
  }

  #wire({ number, open, reason, title, body, labels, comments, created, updated }: StandInIssue): Wire["issue"] {
    const { repo } = this.#options;
    const url = `https://api.github.com/repos/${repo}/issues/${number}`;
    return {
      id: 1_000_000 + number,
      node_id: `I_${number}`,
      url,
      repository_url: `https://api.github.com/repos/${repo}`,
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: `https://github.com/${repo}/issues/${number}`,
      number,
      state: open ? "open" : "closed",
      state_reason: reason,
      title,
      body,
      user: wireUser("github-actions[bot]", 41898282),
      labels: labels.map((name, index) => ({
        id: index + 1,
        node_id: `LA_${index}`,
        name,
        color: "ededed",
        default: false,
      })),
      assignee: null,
      assignees: [],
      milestone: null,
      locked: false,
      comments: comments.length,
      closed_at: open ? null : new Date(updated).toISOString(),
      created_at: new Date(created).toISOString(),
      updated_at: new Date(updated).toISOString(),
      author_association: "NONE",
    };
  }
}

function asObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : {};
}

function message(status: number, text: string): Reply {
  return { status, body: { message: text, documentation_url: "https://docs.github.com/rest", status: String(status) } };
}
