/** A loopback git host: `git http-backend` behind a token, with bare repositories that can refuse pushes as the real hosts do. */
import { execFile, spawn } from "node:child_process";
import { appendFile, chmod, mkdir, writeFile } from "node:fs/promises";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";

/** What becomes of a request; the path is that of the URL. */
export interface GitServerFaults {
  /** Answers with this status, or breaks the connection before git sees the request. */
  before?: (path: string) => number | "drop" | undefined;
  /** Lets git do its work, then breaks the connection instead of answering. */
  after?: (path: string) => "drop" | undefined;
}

export interface GitServer {
  /** Of the server's root; a repository's address is `<url>/<name>.git`. */
  readonly url: string;
  /** What `http.<url>/.extraheader` must say, as actions/checkout writes it. */
  readonly header: string;
  readonly faults: GitServerFaults;
  close(): Promise<void>;
}

/** Scripts of a bare repository; see `git help hooks`. */
export type Hooks = Readonly<Partial<Record<"pre-receive" | "update" | "post-receive", string>>>;

/** Refuses like a protected branch. */
export const PROTECTED_BRANCH = `#!/bin/sh
echo "error: GH006: Protected branch update failed for refs/heads/main." >&2
echo "error: Changes must be made through a pull request." >&2
exit 1
`;

/** Refuses like push protection wherever a pushed file holds the text. The text must be plain letters and digits. */
export function pushProtection(secret: string): string {
  return `#!/bin/sh
while read old new ref; do
  hits=$(git grep -n -I -F -e ${secret} "$new" | head -n 5)
  [ -z "$hits" ] && continue
  echo "error: GH013: Repository rule violations found for $ref." >&2
  echo "" >&2
  echo "- GITHUB PUSH PROTECTION" >&2
  echo "  —————————————————————————————————————————" >&2
  echo "    - Push cannot contain secrets" >&2
  echo "" >&2
  echo "      —— Example Access Token ——————————————————————" >&2
  echo "       locations:" >&2
  echo "$hits" | while IFS=: read -r commit file line rest; do
    echo "         - commit: $commit" >&2
    echo "           path: $file:$line" >&2
  done
  echo "" >&2
  echo "       (?) To push, remove secret from commit(s) or follow this URL to allow the secret." >&2
  exit 1
done
exit 0
`;
}

/** Makes `<root>/<name>.git`, empty, with `main` as its branch. @returns its folder */
export async function createBareRepository(root: string, name: string, hooks: Hooks = {}): Promise<string> {
  const folder = path.join(root, `${name}.git`);
  await mkdir(folder, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: root, GIT_CONFIG_NOSYSTEM: "1" };
  await promisify(execFile)("git", ["init", "--quiet", "--bare", "--initial-branch=main", folder], { env });
  await appendFile(path.join(folder, "config"), "[http]\n\treceivepack = true\n");
  await writeHooks(folder, hooks);
  return folder;
}

/** Puts hooks into a bare repository. */
export async function writeHooks(folder: string, hooks: Hooks): Promise<void> {
  for (const [hook, script] of Object.entries(hooks)) {
    const file = path.join(folder, "hooks", hook);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, script);
    await chmod(file, 0o755);
  }
}

/** Serves the bare repositories below a folder to whoever has the token. */
export async function startGitServer(root: string, token = "git-token"): Promise<GitServer> {
  const basic = `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const faults: GitServerFaults = {};
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const fault = faults.before?.(url.pathname);
    if (fault === "drop") return void request.socket.destroy();
    if (fault !== undefined) return void response.writeHead(fault).end();
    if (request.headers.authorization?.replace(/^basic /i, "basic ") !== basic) {
      return void response.writeHead(401, { "www-authenticate": "Basic realm=git" }).end();
    }
    answerWithGit(root, url, request, (head, body) => {
      if (faults.after?.(url.pathname) === "drop") return void request.socket.destroy();
      response.writeHead(head.status, head.headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    header: `AUTHORIZATION: ${basic}`,
    faults,
    close: async () =>
      await new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Head {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

function answerWithGit(
  root: string,
  url: URL,
  request: http.IncomingMessage,
  done: (head: Head, body: Buffer) => void,
): void {
  const backend = spawn("git", ["http-backend"], {
    stdio: ["pipe", "pipe", "ignore"],
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      HTTP_GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_USER: "demo",
      REMOTE_ADDR: "127.0.0.1",
    },
  });
  backend.stdin.on("error", () => {}); // the backend may be done before it has read everything
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  backend.on("close", () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf("\r\n\r\n");
    done(
      parseHead(output.subarray(0, Math.max(end, 0)).toString("utf8")),
      output.subarray(end < 0 ? output.length : end + 4),
    );
  });
}

/** A CGI head: HTTP headers, and the status as one of them. */
function parseHead(text: string): Head {
  const lines = text.split("\r\n").flatMap((line) => {
    const header = /^([^:]+): (.*)$/.exec(line);
    return header?.[1] === undefined || header[2] === undefined ? [] : [[header[1], header[2]] as const];
  });
  const status = lines.find(([name]) => name === "Status")?.[1];
  const headers = Object.fromEntries(lines.filter(([name]) => name !== "Status"));
  return { status: status === undefined ? (lines.length > 0 ? 200 : 500) : Number.parseInt(status, 10), headers };
}
