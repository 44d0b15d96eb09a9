/** Made-up logs of common servers and frameworks with the exact truth: which statement wrote each line. Seeded, so always the same. */

export interface MadeLine {
  readonly text: string;
  /** The statement that wrote it; further rows of one entry have the statement of the first. */
  readonly statement: string;
}

/** Numbers that look random and never change. */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** At least 0, below `sides`. */
  roll(sides: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * sides);
  }

  between(low: number, high: number): number {
    return low + this.roll(high - low + 1);
  }

  of<T>(list: readonly [T, ...T[]]): T {
    return list[this.roll(list.length)] ?? list[0];
  }

  hex(digits: number): string {
    return Array.from({ length: digits }, () => this.roll(16).toString(16)).join("");
  }
}

type Statement = (dice: Dice) => string;

interface App {
  /** Weight and text of each statement. The text may have further rows. */
  readonly statements: Readonly<Record<string, readonly [weight: number, write: Statement]>>;
  /** Puts the header before a message. */
  readonly line: (message: string, dice: Dice, at: Date, level: string) => string;
}

const USERS = ["ann", "bob", "carol", "dmitri", "eve", "faisal", "root", "deploy", "backup"] as const;
const HOSTS = ["db-1.internal", "db-2.internal", "cache.internal", "mail.example.com"] as const;
const PATHS = ["/", "/health", "/api/orders", "/api/orders/17", "/login", "/static/app.js"] as const;
const AGENTS = ["curl/8.5.0", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36", "kube-probe/1.29"] as const;
const METHODS = ["GET", "GET", "GET", "POST", "PUT", "DELETE"] as const;

const ip = (d: Dice): string => `10.${d.roll(256)}.${d.roll(256)}.${d.between(1, 254)}`;
const uuid = (d: Dice): string => [8, 4, 4, 4, 12].map((size) => d.hex(size)).join("-");
const two = (n: number): string => String(n).padStart(2, "0");
const iso = (at: Date): string => at.toISOString();
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const clock = (at: Date): string => iso(at).slice(11, 19);
const accessTime = (at: Date): string =>
  `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}:${clock(at)} +0000`;
const syslogTime = (at: Date): string =>
  `${MONTHS[at.getUTCMonth()]} ${String(at.getUTCDate()).padStart(2)} ${clock(at)}`;

const STACK = (d: Dice): string =>
  [
    `java.lang.IllegalStateException: Order ${d.roll(9000)} is already closed`,
    `\tat com.example.orders.OrderService.close(OrderService.java:${d.roll(300)})`,
    `\tat com.example.orders.OrderController.post(OrderController.java:${d.roll(90)})`,
    "\tat java.base/java.lang.Thread.run(Thread.java:840)",
    "Caused by: java.sql.SQLException: connection reset",
    `\t... ${d.between(3, 40)} more`,
  ].join("\n");

export const APPS: Readonly<Record<string, App>> = {
  nginx: {
    line: (message) => message,
    statements: {
      access: [
        90,
        (d) =>
          `${ip(d)} - ${d.of(["-", "-", "ann"])} [${accessTime(new Date(Date.UTC(2026, 2, 11, 14, d.roll(60), d.roll(60))))}] "${d.of(METHODS)} ${d.of(PATHS)} HTTP/1.1" ${d.of([200, 200, 301, 404, 500])} ${d.roll(90000)} "${d.of(["-", "https://example.com/"])}" "${d.of(AGENTS)}"`,
      ],
      upstream: [
        6,
        (d) =>
          `2026/03/11 14:${two(d.roll(60))}:${two(d.roll(60))} [error] 29#29: *${d.roll(9000)} connect() failed (111: Connection refused) while connecting to upstream, client: ${ip(d)}, server: _, request: "GET ${d.of(PATHS)} HTTP/1.1", upstream: "http://${ip(d)}:8080${d.of(PATHS)}", host: "example.com"`,
      ],
      worker: [
        4,
        (d) =>
          `2026/03/11 14:${two(d.roll(60))}:${two(d.roll(60))} [notice] 1#1: worker process ${d.between(20, 90)} exited with code 0`,
      ],
      signal: [
        2,
        (d) =>
          `2026/03/11 14:00:${two(d.roll(60))} [notice] 1#1: signal 17 (SIGCHLD) received from ${d.between(20, 90)}`,
      ],
    },
  },
  pino: {
    line: (message, d, at, level) => {
      const { msg, ...more } = JSON.parse(message) as { msg: string };
      const number = level === "error" ? 50 : level === "warn" ? 40 : 30;
      return JSON.stringify({ level: number, time: at.getTime(), pid: 1, hostname: `api-${d.hex(5)}`, ...more, msg });
    },
    statements: {
      completed: [
        60,
        (d) =>
          JSON.stringify({
            reqId: `req-${d.roll(999)}`,
            req: { method: d.of(METHODS), url: d.of(PATHS), remoteAddress: ip(d) },
            res: { statusCode: d.of([200, 404, 500]) },
            responseTime: d.roll(2000) / 10,
            msg: "request completed",
          }),
      ],
      incoming: [60, (d) => JSON.stringify({ reqId: `req-${d.roll(999)}`, msg: "incoming request" })],
      login: [15, (d) => JSON.stringify({ msg: `user ${d.of(USERS)} logged in from ${ip(d)}` })],
      denied: [
        9,
        (d) => JSON.stringify({ attempts: d.roll(9), msg: `login failed for user ${d.of(USERS)}: wrong password` }),
      ],
      listening: [1, (d) => JSON.stringify({ msg: `Server listening at http://0.0.0.0:${d.between(3000, 3003)}` })],
      retry: [
        7,
        (d) =>
          JSON.stringify({
            err: { type: "Error", message: "socket hang up" },
            msg: `retrying job ${uuid(d)}, attempt ${d.roll(5)}`,
          }),
      ],
    },
  },
  uvicorn: {
    line: (message, _d, _at, level) => `${`${level === "info" ? "INFO" : level.toUpperCase()}:`.padEnd(10)}${message}`,
    statements: {
      access: [
        80,
        (d) =>
          `${ip(d)}:${d.between(30000, 60000)} - "${d.of(METHODS)} ${d.of(PATHS)} HTTP/1.1" ${d.of(["200 OK", "404 Not Found", "500 Internal Server Error"])}`,
      ],
      started: [3, (d) => `Started server process [${d.between(1, 90)}]`],
      waiting: [3, () => "Waiting for application startup."],
      complete: [3, () => "Application startup complete."],
      running: [3, () => "Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"],
      socket: [9, (d) => `${ip(d)}:${d.between(30000, 60000)} - "WebSocket /ws/${d.roll(99)}" [accepted]`],
      open: [9, () => "connection open"],
      closed: [9, () => "connection closed"],
    },
  },
  spring: {
    line: (message, d, at, level) =>
      `${iso(at)} ${level.toUpperCase().padStart(5)} 1 --- [${d.of(["main", "nio-8080-exec-1", "nio-8080-exec-7", "scheduling-1"])}] ${d.of(["c.e.orders.OrderService", "o.s.b.w.e.t.TomcatWebServer", "c.e.o.Scheduler"]).padEnd(40)} : ${message}`,
    statements: {
      created: [
        50,
        (d) => `Order ${d.roll(9000)} created for customer ${d.of(USERS)} total=${d.roll(900)}.${two(d.roll(100))} EUR`,
      ],
      cancelled: [8, (d) => `Order ${d.roll(9000)} cancelled by ${d.of(USERS)}`],
      tomcat: [2, () => "Tomcat started on port(s): 8080 (http) with context path ''"],
      started: [
        2,
        (d) =>
          `Started OrdersApplication in ${d.roll(9000) / 1000} seconds (process running for ${d.roll(9000) / 1000})`,
      ],
      hikari: [6, (d) => `HikariPool-1 - Added connection org.postgresql.jdbc.PgConnection@${d.hex(8)}`],
      sweep: [20, (d) => `Swept ${d.roll(90)} expired reservations in ${d.roll(90)} ms`],
      failed: [12, (d) => `Servlet.service() for servlet [dispatcherServlet] threw exception\n${STACK(d)}`],
      stock: [
        10,
        (d) =>
          `Stock of article ${d.hex(8)} is low: ${d.roll(9)} left in warehouse ${d.of(["north", "south", "east", "west", "harbour"])}`,
      ],
    },
  },
  dotnet: {
    line: (message, _d, _at, level) =>
      `${level === "error" ? "fail" : level === "warn" ? "warn" : "info"}: ${message.startsWith("Now") ? "Microsoft.Hosting.Lifetime" : "Shop.Checkout.CartController"}[${message.length % 3}]\n      ${message.replace(/\n/g, "\n      ")}`,
    statements: {
      listening: [4, (d) => `Now listening on: http://[::]:${d.of([80, 8080])}`],
      added: [40, (d) => `Item ${d.hex(8)} added to cart ${uuid(d)}`],
      removed: [20, (d) => `Item ${d.hex(8)} removed from cart ${uuid(d)}`],
      paid: [20, (d) => `Payment of ${d.roll(900)}.${two(d.roll(100))} accepted for ${d.of(USERS)}`],
      declined: [9, (d) => `Payment declined for ${d.of(USERS)}: code ${d.roll(99)}`],
    },
  },
  zap: {
    line: (message, d, at, level) => {
      const [text, json] = message.split("|");
      return `${iso(at)}\t${level.toUpperCase()}\t${d.of(["server/main.go", "worker/pool.go"])}:${d.between(10, 99)}\t${text}${json === undefined ? "" : `\t${json}`}`;
    },
    statements: {
      started: [3, (d) => `starting server|{"port": ${d.of([8080, 9090])}}`],
      job: [50, (d) => `job finished|{"id": "${uuid(d)}", "took": "${d.roll(900)}ms"}`],
      failed: [
        20,
        (d) => `job failed|{"id": "${uuid(d)}", "error": "dial tcp ${ip(d)}:5432: connect: connection refused"}`,
      ],
      plain: [20, (d) => `pool resized to ${d.roll(64)} workers`],
      drained: [8, () => "queue drained"],
    },
  },
  logfmt: {
    line: (message, _d, at, level) => `time=${iso(at)} level=${level} ${message}`,
    statements: {
      query: [
        50,
        (d) => `msg="query finished" db=${d.of(["orders", "users"])} rows=${d.roll(999)} duration=${d.roll(99)}ms`,
      ],
      slow: [12, (d) => `msg="slow query" db=orders duration=${d.between(2, 9)}.${d.roll(9)}s user=${d.of(USERS)}`],
      login: [20, (d) => `msg="user signed in" user=${d.of(USERS)} ip=${ip(d)}${d.roll(3) === 0 ? " mfa=true" : ""}`],
      compact: [9, (d) => `msg="compaction done" level_from=${d.roll(5)} bytes=${d.roll(99999)}`],
    },
  },
  postgres: {
    line: (message, d, at) => `${iso(at).replace("T", " ").replace("Z", " UTC")} [${d.between(20, 9000)}] ${message}`,
    statements: {
      checkpoint: [
        20,
        (d) =>
          `LOG:  checkpoint complete: wrote ${d.roll(900)} buffers (${d.roll(90) / 10}%); 0 WAL file(s) added, 0 removed, ${d.roll(9)} recycled; write=${d.roll(9000) / 1000} s, sync=0.${d.roll(999)} s, total=${d.roll(9000) / 1000} s`,
      ],
      connection: [40, (d) => `LOG:  connection received: host=${ip(d)} port=${d.between(30000, 60000)}`],
      authorized: [
        40,
        (d) =>
          `LOG:  connection authorized: user=${d.of(USERS)} database=${d.of(["orders", "users", "audit"])} SSL enabled (protocol=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384, bits=256)`,
      ],
      password: [15, (d) => `FATAL:  password authentication failed for user "${d.of(USERS)}"`],
      duplicate: [
        15,
        (d) =>
          `ERROR:  duplicate key value violates unique constraint "${d.of(["orders_pkey", "users_email_key", "audit_pkey", "cart_pkey"])}"`,
      ],
      missing: [
        6,
        (d) => `ERROR:  relation "${d.of(["order", "foo", "bar", "baz"])}" does not exist at character ${d.roll(99)}`,
      ],
      ready: [2, () => "LOG:  database system is ready to accept connections"],
      vacuum: [
        9,
        (d) =>
          `LOG:  automatic vacuum of table "app.public.${d.of(["orders", "carts", "users", "items", "audit"])}": index scans: ${d.roll(3)}`,
      ],
    },
  },
  sshd: {
    line: (message, d, at) => `${syslogTime(at)} bastion sshd[${d.between(900, 30000)}]: ${message}`,
    statements: {
      accepted: [
        30,
        (d) =>
          `Accepted publickey for ${d.of(USERS)} from ${ip(d)} port ${d.between(1024, 60000)} ssh2: ED25519 SHA256:${d.hex(20)}`,
      ],
      failed: [60, (d) => `Failed password for ${d.of(USERS)} from ${ip(d)} port ${d.between(1024, 60000)} ssh2`],
      invalid: [
        40,
        (d) =>
          `Failed password for invalid user ${d.of(["admin", "test", "oracle", "pi", "git", "ubuntu"])} from ${ip(d)} port ${d.between(1024, 60000)} ssh2`,
      ],
      unknown: [40, (d) => `Invalid user ${d.of(["admin", "test", "oracle", "pi", "git", "ubuntu"])} from ${ip(d)}`],
      closed: [30, (d) => `Connection closed by ${ip(d)} port ${d.between(1024, 60000)} [preauth]`],
      opened: [30, (d) => `pam_unix(sshd:session): session opened for user ${d.of(USERS)} by (uid=0)`],
      ended: [30, (d) => `pam_unix(sshd:session): session closed for user ${d.of(USERS)}`],
      reverse: [
        8,
        (d) => `reverse mapping checking getaddrinfo for ${d.of(HOSTS)} [${ip(d)}] failed - POSSIBLE BREAK-IN ATTEMPT!`,
      ],
    },
  },
  klog: {
    line: (message, d, at, level) =>
      `${level === "error" ? "E" : level === "warn" ? "W" : "I"}${iso(at).slice(5, 10).replace("-", "")} ${clock(at)}.${d.between(100000, 999999)}       1 ${d.of(["reconciler.go", "controller.go"])}:${d.between(10, 999)}] ${message}`,
    statements: {
      sync: [
        40,
        (d) => `Finished syncing deployment "default/${d.of(["web", "api", "worker", "cron"])}" (${d.roll(900)}ms)`,
      ],
      scaled: [20, (d) => `Scaled up replica set web-${d.hex(10)} to ${d.between(1, 9)}`],
      killed: [10, (d) => `Deleting pod default/web-${d.hex(10)}-${d.hex(5)}`],
      mount: [10, (d) => `MountVolume.SetUp succeeded for volume "config-${d.hex(5)}"`],
      leader: [3, () => "successfully acquired lease kube-system/controller"],
      timeout: [
        8,
        (d) =>
          `Failed to update lock: Put "https://${ip(d)}:443/apis/leases/controller?timeout=5s": context deadline exceeded`,
      ],
    },
  },
  celery: {
    line: (message, d, at, level) =>
      `[${iso(at).slice(0, 19).replace("T", " ")},${d.between(100, 999)}: ${level.toUpperCase()}/${d.of(["MainProcess", "ForkPoolWorker-1", "ForkPoolWorker-2"])}] ${message}`,
    statements: {
      received: [
        50,
        (d) =>
          `Task ${d.of(["mail.tasks.send", "shop.tasks.bill", "shop.tasks.sync_stock", "report.tasks.daily"])}[${uuid(d)}] received`,
      ],
      succeeded: [
        50,
        (d) =>
          `Task ${d.of(["mail.tasks.send", "shop.tasks.bill", "shop.tasks.sync_stock", "report.tasks.daily"])}[${uuid(d)}] succeeded in ${d.roll(9999) / 1000}s: None`,
      ],
      raised: [
        8,
        (d) =>
          `Task mail.tasks.send[${uuid(d)}] raised unexpected: ConnectionResetError(104, 'Connection reset by peer')\nTraceback (most recent call last):\n  File "/app/mail/tasks.py", line ${d.roll(99)}, in send\n    smtp.send(message)\nConnectionResetError: [Errno 104] Connection reset by peer`,
      ],
      connected: [3, () => "Connected to redis://cache:6379/0"],
      ready: [3, (d) => `celery@${d.hex(6)} ready.`],
      gossip: [6, () => "mingle: searching for neighbors"],
    },
  },
  coloured: {
    line: (message, _d, at, level) =>
      `\u001b[90m${clock(at)}\u001b[0m \u001b[${level === "error" ? "31" : "32"}m${level === "error" ? "ERR" : level === "warn" ? "WRN" : "INF"}\u001b[0m ${message}`,
    statements: {
      route: [
        40,
        (d) =>
          `\u001b[1mroute matched\u001b[0m \u001b[36mpath=\u001b[0m${d.of(PATHS)} \u001b[36mstatus=\u001b[0m${d.of([200, 404])}`,
      ],
      cache: [40, (d) => `cache ${d.of(["hit", "hit", "hit"])} for key user:${d.roll(9999)}`],
      evicted: [20, (d) => `evicted ${d.roll(999)} keys in ${d.roll(99)}ms`],
      panic: [5, (d) => `recovered from panic in handler ${d.of(["checkout", "search"])}`],
    },
  },
  redis: {
    line: (message, d, at) =>
      `1:M ${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()} ${clock(at)}.${d.between(100, 999)} * ${message}`,
    statements: {
      changes: [40, (d) => `${d.of([10, 100])} changes in ${d.of([300, 60])} seconds. Saving...`],
      fork: [40, (d) => `Background saving started by pid ${d.between(20, 9000)}`],
      saved: [40, () => "DB saved on disk"],
      ended: [40, () => "Background saving terminated with success"],
      cow: [40, (d) => `Fork CoW for RDB: current ${d.roll(9)} MB, peak ${d.roll(9)} MB, average ${d.roll(9)} MB`],
      replica: [5, (d) => `Replica ${ip(d)}:6379 asks for synchronization`],
    },
  },
  kernel: {
    line: (message, d, at) =>
      `${syslogTime(at)} node-7 kernel: [${d.between(1000, 99999)}.${d.between(100000, 999999)}] ${message}`,
    statements: {
      oom: [
        10,
        (d) =>
          `Out of memory: Killed process ${d.roll(30000)} (${d.of(["java", "node", "python3", "postgres"])}) total-vm:${d.roll(9999999)}kB, anon-rss:${d.roll(999999)}kB, file-rss:0kB`,
      ],
      link: [15, (d) => `eth0: link up, ${d.of([100, 1000])} Mbps, full duplex`],
      down: [15, () => "eth0: link down"],
      usb: [15, (d) => `usb 1-${d.between(1, 4)}: new high-speed USB device number ${d.roll(90)} using xhci_hcd`],
      ext4: [
        10,
        (d) => `EXT4-fs (${d.of(["sda1", "sdb1", "dm-0"])}): mounted filesystem with ordered data mode. Opts: (null)`,
      ],
      drop: [
        30,
        (d) =>
          `[UFW BLOCK] IN=eth0 OUT= MAC=${[1, 2, 3, 4, 5, 6].map(() => d.hex(2)).join(":")} SRC=${ip(d)} DST=${ip(d)} LEN=${d.roll(999)} PROTO=TCP SPT=${d.roll(60000)} DPT=22`,
      ],
      throttle: [
        10,
        (d) => `CPU${d.roll(8)}: Core temperature above threshold, cpu clock throttled (total events = ${d.roll(999)})`,
      ],
    },
  },
};

/** Lines of one app with their truth; rows of one entry follow each other. */
export function makeLines(app: string, count: number, seed = 7): MadeLine[] {
  const made = APPS[app];
  if (made === undefined) throw new Error(`There is no app ${app}.`);
  const dice = new Dice(seed);
  const statements = Object.entries(made.statements);
  const total = statements.reduce((sum, [, [weight]]) => sum + weight, 0);
  const lines: MadeLine[] = [];
  for (let time = Date.UTC(2026, 2, 11, 14); lines.length < count; time += dice.roll(4000)) {
    const [name, [, write]] = pick(statements, dice.roll(total));
    const level = /fail|denied|oom|raised|panic|declined|timeout/.test(name)
      ? "error"
      : dice.roll(9) === 0
        ? "warn"
        : "info";
    for (const text of made.line(write(dice), dice, new Date(time), level).split("\n"))
      lines.push({ text, statement: name });
  }
  return lines;
}

function pick(
  statements: readonly [string, readonly [number, Statement]][],
  at: number,
): [string, readonly [number, Statement]] {
  let left = at;
  for (const statement of statements) {
    left -= statement[1][0];
    if (left < 0) return statement;
  }
  return fail();
}

function fail(): never {
  throw new Error("An app needs a statement.");
}
