/** What a scan finds leaves the repository once, after it was stored: as issues and to a webhook; a failing one costs nothing and is made up for. */
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type IssuesStandIn, startIssuesStandIn } from "../../src/demo/github/issues.ts";
import { type Loopback, startLoopback } from "../../src/demo/loopback.ts";
import { change, JOB_TOKEN } from "../support/vendor-records.ts";
import { ago, configOf, inWorld, type World, type WorldOptions } from "../support/world.ts";

const SECRET = "T0SECRET/B0SECRET/abcdefghijklmnop";
const REPO = "acme/security";

let github: IssuesStandIn;
let webhook: Loopback;
let answer = 200;
beforeEach(async () => {
  answer = 200;
  github = await startIssuesStandIn({ repo: REPO, token: JOB_TOKEN, clock: () => Date.now() });
  webhook = await startLoopback({ handle: () => ({ status: answer, body: "ok" }), clock: () => Date.now() });
});
afterEach(async () => {
  await github.close();
  await webhook.close();
});

const outlets: WorldOptions = {
  config: (addresses) =>
    `${configOf(["aws"], addresses)}issues: true\nnotify: { url: "$\{NOTIFY_URL}", format: slack }\n`,
};

async function scan(world: World, inputs: Readonly<Record<string, string>> = {}, more = {}) {
  const env = {
    ...more,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: REPO,
    NOTIFY_URL: `${webhook.url}/services/${SECRET}`,
  };
  return await world.runAction(inputs, { env });
}

function stopping(nth: number, time: number, name: string) {
  const more = { eventSource: "cloudtrail.amazonaws.com", requestParameters: { name } };
  return change(nth, time, { eventName: "StopLogging", ...more });
}

const posts = () => webhook.requests.map(({ body }) => body);

test(
  "a finding becomes an issue and a post, once; a decision closes the issue; the webhook's address is nowhere",
  inWorld(outlets, async (world) => {
    world.record(stopping(1, ago(world, 40), "<!channel> main"));
    expect((await scan(world, { "dry-run": "true" })).status).toBe(0);
    expect([github.issues.length, posts().length]).toEqual([0, 0]);

    const first = await scan(world);
    expect(first.summary).toContain("1 issue opened.");
    expect(github.issues.map(({ title, open }) => [title, open])).toEqual([
      [expect.stringContaining("[critical] <!channel> main is watched or guarded less"), true],
    ]);
    expect(posts()).toEqual([expect.stringContaining("&lt;!channel&gt; main is watched or guarded less")]);
    expect(posts()[0]).not.toContain("<!channel>");

    const second = await scan(world);
    expect(second.summary).toContain("The issues are as they should be.");
    expect([github.issues.length, posts().length]).toEqual([1, 1]);

    const checkout = await world.clone();
    const listed = await world.cli(["findings", "list", "--json"], { checkout });
    const { findings } = JSON.parse(listed.stdout) as { findings: { id: string; severity: string }[] };
    const { id = "" } = findings.find(({ severity }) => severity === "critical") ?? {};
    await world.cli(["findings", "ack", id, "--reason", "planned"], { checkout });
    await world.git(checkout, "add", "findings");
    await world.git(checkout, "commit", "-qm", "It was us");
    await world.git(checkout, "push", "-q");
    await scan(world);
    expect(github.issues[0]).toMatchObject({ open: false, reason: "completed" });

    const everything = [first, second].flatMap(({ stdout, stderr, summary }) => [stdout, stderr, summary]);
    const files = [...(await world.remote.files("main")).values()];
    for (const text of [...everything, ...files]) expect(text).not.toContain(SECRET);
  }),
);

test(
  "a webhook that is down, and issues that may not be written, are warnings; the next run makes up for them and repeats nothing",
  inWorld(outlets, async (world) => {
    world.record(stopping(1, ago(world, 40), "first"));
    await scan(world);
    expect(posts()).toHaveLength(1);
    answer = 404;
    world.record(stopping(2, ago(world, 20), "second"));
    const failing = await scan(world);
    expect(failing.status).toBe(0);
    expect(failing.outputs.status).toBe("ok");
    expect(failing.commands.filter(({ name }) => name === "warning").map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining("did not take the message (HTTP 404)")]),
    );
    expect(failing.stdout).not.toContain(SECRET);
    answer = 200;
    await scan(world);
    expect(posts().at(-1)).toContain("second");
    expect(posts().at(-1)).not.toContain("first is watched");
    const count = posts().length;
    await scan(world);
    expect(posts()).toHaveLength(count);
  }),
);

test(
  "a connector that begins to fail is posted once, and again when it fails anew; a run that stores nothing is posted too",
  inWorld(outlets, async (world) => {
    const wrong = { AWS_SECRET_ACCESS_KEY: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYANOTHERKEY" };
    expect((await scan(world, {}, wrong)).status).toBe(1);
    expect(posts()).toEqual([expect.stringContaining("⚠️ aws: auth-failed")]);
    await scan(world, {}, wrong);
    expect(posts()).toHaveLength(1);
    await scan(world);
    await scan(world, {}, wrong);
    expect(posts()).toHaveLength(2);
    const unstored = await scan(world, { "data-branch": "no such branch" });
    expect(unstored.status).not.toBe(0);
    expect(posts()).toHaveLength(3);
    expect(posts()[2]).toContain("⚠️ mallcop: ");
  }),
);
