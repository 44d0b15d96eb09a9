export const id = 818;
export const ids = [818,1519];
export const modules = {

/***/ 83632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 6 modules
var prepare = __webpack_require__(28540);
// EXTERNAL MODULE: ./build/src/collect/secrets.js
var secrets = __webpack_require__(63005);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/proxy.js
var proxy = __webpack_require__(61333);
// EXTERNAL MODULE: ./build/src/connector/check.js
var check = __webpack_require__(81297);
// EXTERNAL MODULE: ./build/src/store/cache.js + 1 modules
var store_cache = __webpack_require__(81303);
// EXTERNAL MODULE: ./build/src/store/refusal.js
var store_refusal = __webpack_require__(4927);
;// CONCATENATED MODULE: ./build/src/store/may-push.js
/** Asks the remote whether a push would be accepted, without pushing: rights show, the rules of a branch do not. */

/** @throws MallcopError `push-permission`, `push-unreachable`, … */
async function mayPush({ git, branch }) {
    const ref = `refs/mallcop/${encodeURIComponent(branch)}`;
    const known = await git.try(["rev-parse", "--verify", "--quiet", ref]);
    const source = known.status === 0 ? ref : "HEAD";
    const answer = await git.try([
        "push",
        "--dry-run",
        "--porcelain",
        "--no-verify",
        "origin",
        `${source}:refs/heads/${branch}`,
    ]);
    const refusal = answer.status === 0 ? undefined : (0,store_refusal/* classifyPush */.Bj)(answer, branch);
    if (refusal !== undefined && "error" in refusal)
        throw refusal.error;
    return "the remote accepts our credentials; branch rules only show in a real push";
}

// EXTERNAL MODULE: ./build/src/store/repository.js + 1 modules
var store_repository = __webpack_require__(35720);
// EXTERNAL MODULE: ./build/src/store/visibility.js
var visibility = __webpack_require__(26951);
;// CONCATENATED MODULE: ./build/src/doctor/finding.js
const REPOSITORY = "repository";
/** A check of a connector's, with the ways to get what is missing. */
function findingOf(id, check, { auth }) {
    if (check.state !== "missing")
        return { of: id, ...check };
    const names = check.rights ?? [check.right];
    const grants = auth.rights.flatMap(({ right, grant }) => names.includes(right) && grant !== undefined ? [{ right, grant }] : []);
    return { of: id, ...check, ...(grants.length > 0 && { grants }) };
}
/** A state, in the words of a check. */
function seen(right, state, detail, fix) {
    return { of: REPOSITORY, right, feeds: [], state, detail, ...(fix !== undefined && { fix }) };
}

// EXTERNAL MODULE: ./build/src/collect/intervals.js
var intervals = __webpack_require__(48854);
// EXTERNAL MODULE: ./build/src/collect/ledger.js
var collect_ledger = __webpack_require__(1919);
// EXTERNAL MODULE: ./build/src/collect/record-source.js
var record_source = __webpack_require__(14717);
// EXTERNAL MODULE: ./build/src/collect/run-record.js
var run_record = __webpack_require__(12639);
// EXTERNAL MODULE: ./build/src/report/facts.js
var facts = __webpack_require__(51715);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
;// CONCATENATED MODULE: ./build/src/doctor/freshness.js
/** How fresh each connector's coverage is, as the newest run records tell: what is more than a day behind is named. */






/** Of each connector the newest of these records tells which partitions it has. */
const MOST_RECORDS = 60;
/** @throws MallcopError `data-damaged` */
async function checkFreshness(tree, config, now) {
    const source = (0,record_source/* recordSource */.v)(tree);
    const paths = (await source.list()).filter((path) => !path.endsWith("/checkpoint.json"));
    const texts = await source.read(paths.slice(-MOST_RECORDS));
    const records = [...texts].map(([path, text]) => (0,run_record/* parseRunRecord */.Yz)(text, path));
    const newestFirst = records.toSorted((a, b) => b.sequence - a.sequence);
    const ledger = await (0,collect_ledger/* readLedger */.SC)(source);
    const findings = config.connectors.flatMap(({ id }) => freshnessOf(id, newestFirst, ledger, now));
    return { findings, newest: newestFirst[0]?.finished };
}
function freshnessOf(id, records, ledger, now) {
    const about = (state, detail, fix, feed) => ({
        of: id,
        right: "freshness",
        feeds: feed === undefined ? [] : [feed],
        state,
        detail,
        ...(fix !== undefined && { fix }),
    });
    const partitions = records
        .map(({ instances }) => instances.find((instance) => instance.id === id)?.partitions ?? [])
        .find((list) => list.length > 0);
    if (partitions === undefined)
        return [about("not_available", "not scanned yet")];
    const ends = partitions.flatMap(({ feed, partition }) => {
        const state = ledger.partitions.get((0,collect_ledger/* partitionKey */.Ab)(id, feed, partition));
        if (state === undefined)
            return [];
        const end = (0,intervals/* contiguousEnd */.q1)((0,intervals/* merge */.h1)([...state.covered, ...state.lost]), state.since) ?? state.since;
        return [{ feed, place: `${feed} ${partition}`.trim(), end }];
    });
    const stale = ends.filter(({ end }) => now - end > facts/* STALE_MS */.fQ);
    const fix = "Look at the errors of the last runs; until it is read again, you are not covered there.";
    if (stale.length > 0)
        return stale.map(({ feed, place, end }) => about("missing", `${place} is covered up to ${(0,quantity/* moment */.n$)(end, now)} UTC, ${(0,quantity/* duration */.p0)(now - end)} ago`, fix, feed));
    const oldest = Math.min(...ends.map(({ end }) => end));
    return [about("works", `${(0,quantity/* plural */.LS)(ends.length, "partition")}, all covered up to ${(0,quantity/* moment */.n$)(oldest, now)} UTC`)];
}

// EXTERNAL MODULE: ./build/src/plugin/custom/find-plugins.js
var find_plugins = __webpack_require__(79035);
;// CONCATENATED MODULE: ./build/src/doctor/plugins.js


async function checkPlugins(root, config) {
    const plugins = [...(await (0,find_plugins/* findPlugins */.UC)(root)).values()];
    return plugins.map(({ type, path, problems: [problem], overrides }) => {
        if (problem !== undefined)
            return seen(path, "missing", problem.message, problem.hint);
        const used = config.connectors.filter((instance) => instance.type === type).map(({ id }) => id);
        const detail = used.length === 0 ? "no connector of mallcop.yaml has this type" : `runs as ${used.join(", ")}`;
        return seen(path, "works", overrides ? `${detail}, in place of the built-in connector` : detail);
    });
}

// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/src/store/github-repository.js
var github_repository = __webpack_require__(84309);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/doctor/workflow-files.js
/** The workflows of a checkout that run mallcop: by what they say, as GitHub reads it. */




const FOLDER = ".github/workflows";
async function mallcopWorkflows(root) {
    const names = await (0,promises_.readdir)(external_node_path_.join(root, FOLDER)).catch(() => []);
    const found = await Promise.all(names
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map(async (name) => workflowOf(`${FOLDER}/${name}`, await (0,promises_.readFile)(external_node_path_.join(root, FOLDER, name), "utf8"))));
    return found.filter((workflow) => workflow !== undefined);
}
function workflowOf(file, text) {
    const workflow = parsed(text);
    if (!(0,shape/* isObject */.Gv)(workflow) || !(0,shape/* isObject */.Gv)(workflow.jobs))
        return undefined;
    const jobs = Object.values(workflow.jobs).filter((job) => (0,shape/* isObject */.Gv)(job) && runsMallcop(job));
    if (jobs.length === 0)
        return undefined;
    const writing = jobs.map((job) => mayWrite((0,shape/* isObject */.Gv)(job) ? (job.permissions ?? workflow.permissions) : undefined));
    return {
        path: file,
        scheduled: (0,shape/* isObject */.Gv)(workflow.on) && Array.isArray(workflow.on.schedule),
        mayWrite: writing.includes(undefined) ? undefined : !writing.includes(false),
    };
}
/** A step of the action, by the name of its repository or as a path in a checkout; `verify` alone reads no vendor. */
function runsMallcop(job) {
    const steps = Array.isArray(job.steps) ? job.steps.filter(shape/* isObject */.Gv) : [];
    return steps.some(({ uses, with: inputs }) => {
        const command = (0,shape/* isObject */.Gv)(inputs) ? inputs.command : undefined;
        return typeof uses === "string" && /(?:^|\/)mallcop(?:@|$)/.test(uses) && command !== "verify";
    });
}
function mayWrite(permissions) {
    if (permissions === undefined || permissions === null)
        return undefined;
    if ((0,shape/* isObject */.Gv)(permissions))
        return permissions.contents === "write";
    return permissions === "write-all";
}
function parsed(text) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/doctor/settings.js





/** Vendors refuse a signature or a token whose time is off by five minutes or more. */
const MOST_SKEW_MS = 4 * 60_000;
/** Rules that refuse what mallcop pushes: a commit, without a pull request, review, status or signature. */
const STOPPING = new Set([
    "pull_request",
    "required_status_checks",
    "required_signatures",
    "required_deployments",
    "merge_queue",
    "update",
    "commit_message_pattern",
    "commit_author_email_pattern",
    "committer_email_pattern",
    "file_path_restriction",
]);
/** @param pushed whether a recent run of mallcop got its commit into the branch */
async function checkSettings(host, opened, pushed) {
    const workflows = await mallcopWorkflows(opened.dir);
    const repo = (0,github_repository/* repositoryOf */._)(opened.remoteUrl, host.env);
    const rights = workflowRights(workflows);
    if (repo === undefined) {
        const off = "origin is not on GitHub, so there is nothing to ask it about";
        return [rights, ...["clock", "schedule", "branch rules"].map((what) => seen(what, "not_available", off))];
    }
    const ask = async (path) => await (0,github_repository/* askRepository */.g)(repo, path, host);
    const [about, listing] = await Promise.all([ask(""), ask("/actions/workflows?per_page=100")]);
    const defaultBranch = textOf(about, "default_branch");
    return [
        clockCheck(about ?? listing, host),
        scheduleCheck(workflows, listing, defaultBranch),
        rights,
        branchCheck(await ask(`/rules/branches/${encodeURIComponent(opened.branch)}`), opened.branch, pushed),
        ...(await classicProtection(ask, opened.branch, pushed)),
    ];
}
function clockCheck(answer, { clock }) {
    const theirs = Date.parse(answer?.date ?? "");
    if (Number.isNaN(theirs))
        return seen("clock", "unknown", "GitHub did not answer, so its clock is not known");
    const ahead = clock.now() - theirs;
    const off = (0,quantity/* duration */.p0)(Math.abs(ahead));
    if (Math.abs(ahead) < MOST_SKEW_MS)
        return seen("clock", "works", Math.abs(ahead) < 60_000 ? "as GitHub's" : `${off} off`);
    const detail = `this machine's clock is ${off} ${ahead > 0 ? "ahead of" : "behind"} GitHub's`;
    return seen("clock", "missing", detail, "Set the clock: vendors refuse a signature or a token that is five minutes off.");
}
/** Schedules run on the default branch only, and GitHub switches them off where nothing happens for 60 days. */
function scheduleCheck(workflows, listing, branch) {
    const scheduled = workflows.filter((workflow) => workflow.scheduled);
    if (scheduled.length === 0)
        return seen("schedule", "missing", "no workflow of this checkout runs mallcop on a schedule", "Write them: `mallcop init`.");
    const known = listing?.status === 200 ? listOf(listing.data, "workflows") : undefined;
    if (known === undefined) {
        const detail = `GitHub does not show the workflows: ${answerText(listing)}`;
        return seen("schedule", "unknown", detail, "Give the job `actions: read`, or set GH_TOKEN in a terminal.");
    }
    for (const { path } of scheduled) {
        const state = known.find((workflow) => workflow.path === path)?.state;
        const finding = stateFinding(path, state, branch);
        if (finding !== undefined)
            return finding;
    }
    const names = (0,quantity/* listed */.KE)(scheduled.map(({ path }) => path.replace(/^.*\//, "")));
    return seen("schedule", "works", `${names} ${scheduled.length === 1 ? "is" : "are"} on, on the default branch`);
}
function stateFinding(path, state, branch = "the default branch") {
    if (state === "active")
        return undefined;
    if (state === undefined) {
        const detail = `GitHub does not know ${path}: schedules run on ${branch} only`;
        return seen("schedule", "missing", detail, `Push the file to ${branch}.`);
    }
    const why = state === "disabled_inactivity"
        ? "GitHub switched it off, because nothing happened in the repository for 60 days"
        : "somebody switched it off";
    return seen("schedule", "missing", `${path}: ${why}`, `gh workflow enable ${path.replace(/^.*\//, "")}`);
}
function workflowRights(workflows) {
    const right = "workflow permissions";
    if (workflows.length === 0)
        return seen(right, "not_available", "no workflow of this checkout runs mallcop");
    const closed = workflows.find(({ mayWrite }) => mayWrite === false);
    if (closed !== undefined) {
        const fix = "Give the job that runs mallcop `permissions: contents: write`.";
        return seen(right, "missing", `${closed.path} may not push`, fix);
    }
    const open = workflows.find(({ mayWrite }) => mayWrite === undefined);
    if (open === undefined)
        return seen(right, "works", "each job that runs mallcop has `contents: write`");
    const fix = "Say it in the workflow: `permissions: contents: write` in the job that runs mallcop.";
    return seen(right, "unknown", `${open.path} leaves its rights to the repository's settings`, fix);
}
function branchCheck(answer, branch, pushed) {
    const right = "branch rules";
    const rules = answer?.status === 200 && Array.isArray(answer.data) ? answer.data.filter(shape/* isObject */.Gv) : undefined;
    if (rules === undefined)
        return seen(right, "unknown", `GitHub does not show the rules: ${answerText(answer)}`);
    const stopping = [...new Set(rules.map(({ type }) => String(type)).filter((type) => STOPPING.has(type)))];
    if (stopping.length === 0)
        return seen(right, "works", `no rule of ${branch} stops a push`);
    return ruled(right, `${branch} has the rules ${(0,quantity/* listed */.KE)(stopping)}`, pushed);
}
/** Only who may administer sees what a protection says; that there is one, everybody does. */
async function classicProtection(ask, branch, pushed) {
    const answer = await ask(`/branches/${encodeURIComponent(branch)}`);
    const protection = (0,shape/* isObject */.Gv)(answer?.data) && (0,shape/* isObject */.Gv)(answer.data.protection) ? answer.data.protection : undefined;
    if (protection?.enabled !== true)
        return [];
    return [ruled("branch protection", `${branch} is protected`, pushed)];
}
/** A rule may have an exception for mallcop: whether it has shows in what got through. */
function ruled(right, detail, pushed) {
    if (pushed)
        return seen(right, "works", `${detail}, but lets mallcop's pushes through`);
    const fix = "Set `data-branch: mallcop-data` on the action, or let its pushes bypass the rule.";
    return seen(right, "missing", `${detail}, and no push of mallcop's has got through within a day`, fix);
}
function answerText(answer) {
    return answer === undefined ? "it did not answer" : `HTTP ${answer.status}`;
}
function textOf(answer, name) {
    const value = (0,shape/* isObject */.Gv)(answer?.data) ? answer.data[name] : undefined;
    return typeof value === "string" && /^[\w./-]{1,200}$/.test(value) ? value : undefined;
}
function listOf(data, name) {
    const list = (0,shape/* isObject */.Gv)(data) ? data[name] : undefined;
    return Array.isArray(list) ? list.filter(shape/* isObject */.Gv) : undefined;
}

;// CONCATENATED MODULE: ./build/src/doctor/deployment.js










/** A push that got through less than this ago proves that the branch's rules let it. */
const RECENT_MS = 86_400_000;
async function checkDeployment(host, config, branch) {
    let repository;
    const checkout = await deployment_check("checkout", async () => {
        repository = await (0,store_repository/* openRepository */.h)({ dir: host.cwd, ...(branch && { branch }), env: host.env, log: host.log });
        return `branch ${repository.branch} of ${repository.remoteUrl}`;
    });
    const plugins = await checkPlugins(host.cwd, config);
    const opened = repository;
    if (opened === undefined)
        return [checkout, ...plugins];
    let tree;
    const rights = [
        await deployment_check("private", async () => {
            if (config.allowPublic)
                return "allow_public is set, so it does not matter";
            await (0,visibility/* requirePrivate */.N)(opened.remoteUrl, host);
            return "not public";
        }),
        await deployment_check("fetch", async () => {
            tree = await opened.fetch();
            return tree.commit === null ? "the branch does not exist yet" : `the branch is at ${tree.commit.slice(0, 12)}`;
        }),
        await deployment_check("push", async () => await mayPush(opened)),
        await cacheCheck(host, opened),
    ];
    const { findings: fresh, newest } = await deployment_freshnessOf(tree, config, host.clock.now());
    const pushed = newest !== undefined && host.clock.now() - newest < RECENT_MS;
    return [checkout, ...rights, ...(await checkSettings(host, opened, pushed)), ...plugins, ...fresh];
}
async function deployment_check(right, call) {
    return { of: REPOSITORY, ...(await (0,check/* probe */.d)(right, [], call)) };
}
async function deployment_freshnessOf(tree, config, now) {
    if (tree === undefined)
        return { findings: [], newest: undefined };
    try {
        return await checkFreshness(tree, config, now);
    }
    catch (thrown) {
        const { message, hint } = (0,errors/* asMallcopError */.x)(thrown);
        return { findings: [seen("run records", "missing", message, hint)], newest: undefined };
    }
}
async function cacheCheck(host, { dir }) {
    const cache = (0,store_cache/* createCursorCache */.d)({
        env: host.env,
        workspace: dir,
        dir: ".mallcop/doctor",
        ...(0,store_cache/* cursorKeys */.j)(["doctor"], "0-0"),
        log: host.log,
    });
    const { state, detail } = await cache.restore();
    const right = "actions cache";
    if (state === "off")
        return seen(right, "not_available", "there is no actions cache here; cursors stay in .mallcop/cursors");
    return state === "hit" || state === "miss" ? seen(right, "works", "it answers") : seen(right, "unknown", detail);
}

// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/doctor/present.js



const SHOWN = {
    works: ["works", "good"],
    missing: ["missing", "bad"],
    not_available: ["not available", "dim"],
    unknown: ["unknown", "attention"],
};
function headlineOf(findings) {
    const count = (wanted) => findings.filter(({ state }) => state === wanted).length;
    const of = `of ${findings.length} checks`;
    if (count("missing") > 0)
        return { tone: "bad", text: `${count("missing")} ${of} found something missing.` };
    if (count("unknown") > 0)
        return {
            tone: "attention",
            text: `Nothing is known to be missing, but ${count("unknown")} ${of} could not be made.`,
        };
    const works = count("works");
    const text = works === findings.length ? `All ${works} checks work.` : `${works} ${of} work; the rest does not apply here.`;
    return { tone: "good", text };
}
function terminalText(findings, width, paint) {
    const { tone, text } = headlineOf(findings);
    const rows = findings.map(({ of, right, state, detail }) => {
        const [shown, shade] = SHOWN[state];
        return [of, (0,report_text.brief)(right, 60), { text: shown, shade }, (0,report_text.brief)(detail, 200)];
    });
    const lines = (0,terminal_table.tableLines)(["of", { flexible: "what" }, "state", { flexible: "seen" }], rows, width, paint);
    const todo = findings.flatMap((finding) => todoLines(finding, width));
    return [paint(tone, text), "", ...lines, ...(todo.length > 0 ? ["", "What to do", ...todo] : [])].join("\n");
}
/** Commands stand on lines of their own, unbroken, to be copied. */
function todoLines({ of, right, state, detail, fix, grants = [] }, width) {
    if (state === "works" || (fix === undefined && grants.length === 0))
        return [];
    const columns = Math.min(110, Math.max(60, width));
    const said = state === "missing" ? `${(0,report_text.brief)(detail, 400)} ${(0,report_text.brief)(fix ?? "", 400)}` : (0,report_text.brief)(fix ?? "", 400);
    return [
        "",
        `  ${of}, ${(0,report_text.brief)(right, 60)}`,
        ...(0,report_text/* wrapColumns */.cd)(said.trim(), columns, "    "),
        ...grants.flatMap(({ right: name, grant }) => [`    ${(0,report_text.brief)(name, 100)}:`, `      ${(0,report_text.brief)(grant, 600)}`]),
    ];
}
/** The job summary: what is missing first, with what to do, then all of it. */
function summaryText(findings) {
    const { tone, text } = headlineOf(findings);
    const rows = findings.map(({ of, right, state, detail }) => [of, right, SHOWN[state][0], (0,markdown/* prose */.CS)(detail)]);
    const parts = [
        (0,markdown.md) `## ${MARKS[tone]} ${text}`,
        ...findings.filter(({ state }) => state === "missing" || state === "unknown").map(advice),
        (0,markdown/* table */.tp)(["Of", "What", "State", "Seen"], rows),
    ];
    return `${(0,markdown/* joined */.oR)(parts, "\n\n")}\n`;
}
const MARKS = { good: "✅", attention: "⚠️", bad: "❌" };
function advice({ of, right, detail, fix = "", grants = [] }) {
    const said = (0,markdown.md) `**${of}, ${right}**: ${(0,markdown/* prose */.CS)(`${detail} ${fix}`.trim())}`;
    return (0,markdown/* joined */.oR)([said, ...(grants.length > 0 ? [(0,markdown/* codeBlock */.DV)(grants.map(({ grant }) => grant))] : [])], "\n\n");
}

// EXTERNAL MODULE: ./build/src/event/redact.js + 3 modules
var redact = __webpack_require__(32031);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
;// CONCATENATED MODULE: ./build/src/commands/doctor.js
/** `mallcop doctor`: checks each thing a scan needs and says what is missing and how to get it. Changes nothing. */













const MINUTES_MS = 5 * 60_000;
const doctor = {
    name: "doctor",
    summary: "Check each right, the repository and the cache, and say what is missing and how to get it.",
    positionals: [],
    options: {
        config: command/* CONFIG_OPTION */.dG,
        connectors: command/* CONNECTORS_OPTION */.jY,
        "data-branch": {
            type: "text",
            value: "BRANCH",
            description: "Branch for the events. Default: the one checked out.",
        },
        json: command/* JSON_OPTION */.rj,
    },
    notes: ["Exit status: 0 all works; 1 something is missing; 2 wrong use or configuration."],
    run,
};
async function run(given, door) {
    (0,proxy/* useProxyFromEnvironment */.F)(door.env);
    const { config, problems } = await (0,load_config/* readConfig */.X)(door.cwd, given.text("config") ?? "mallcop.yaml");
    if (config === undefined) {
        await door.complain(problems);
        return 2;
    }
    const instances = (0,load_config/* pickInstances */.g)(config, given.text("connectors"), "doctor");
    const silent = { debug: () => { }, info: () => { }, warn: () => { } };
    const host = { ...door, log: silent };
    const redactor = (0,redact.createRedactor)({ secrets: (0,secrets/* secretsOf */.F)(config, door.env) });
    const findings = [
        ...(await checkDeployment(host, config, given.text("data-branch"))),
        ...(await Promise.all(instances.map(async (instance) => await checkInstance(instance, host, redactor)))).flat(),
    ];
    const safe = findings.map(({ fix, ...finding }) => ({
        ...finding,
        detail: redactor.text(finding.detail),
        ...(fix !== undefined && { fix: redactor.text(fix) }),
    }));
    const { tone } = headlineOf(safe);
    if (given.flag("json"))
        door.print(JSON.stringify({ v: 1, checks: safe }, null, 1));
    else
        door.print(terminalText(safe, door.width, (0,terminal_table.painter)(door.colour)));
    if (door.kind === "action")
        await annotate(safe, door);
    return tone === "bad" ? 1 : 0;
}
/** What is missing is an annotation each; the summary has all of it. */
async function annotate(findings, door) {
    const core = await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 33838));
    const { tone } = headlineOf(findings);
    for (const { of, right, state, detail, fix = "" } of findings)
        if (state === "missing")
            core.error((0,report_text/* visible */.RK)(`${detail} ${fix}`.trim()), { title: (0,report_text/* visible */.RK)(`${of}: ${right}`) });
    core.setOutput("status", { good: "ok", attention: "partial", bad: "failed" }[tone]);
    if (door.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(summaryText(findings)).write();
}
async function checkInstance(instance, host, redactor) {
    const budget = (0,collect_budget/* startBudget */.c)(host.clock, MINUTES_MS, host.signal);
    const findings = [];
    if (instance.plugin?.overrides && instance.plugin.problems.length === 0) {
        const detail = `${instance.plugin.path} runs in place of the built-in ${instance.type}`;
        findings.push({ of: instance.id, right: "override", feeds: [], state: "works", detail });
    }
    try {
        const { manifest, connector, ctx } = await (0,prepare/* connect */.Ng)(instance, { host, now: host.clock.now(), budget, redactor });
        try {
            for await (const check of connector.preflight(ctx))
                findings.push(findingOf(instance.id, check, manifest));
        }
        finally {
            await (0,prepare/* releaseConnector */.F_)(connector);
        }
    }
    catch (thrown) {
        const { message, hint } = (0,errors/* asMallcopError */.x)(thrown);
        findings.push({ of: instance.id, right: "configuration", feeds: [], state: "missing", detail: message, fix: hint });
    }
    finally {
        budget.close();
    }
    return findings;
}


/***/ }),

/***/ 81297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/** Trouble that says nothing about the right itself is `unknown`: a doctor that guesses is worse than none. */
const STATE = {
    auth: "missing",
    permission: "missing",
    config: "missing",
    not_available: "not_available",
};
/**
 * Makes the smallest call that needs `right`. Never throws.
 * @param call gives what was seen, free of secrets, such as `12 trails`
 * @param rights the manifest's names of the rights of which it takes one, where `right` is not one itself
 */
async function probe(right, feeds, call, rights) {
    const what = { right, feeds, ...(rights !== undefined && { rights }) };
    try {
        return { ...what, state: "works", detail: await call() };
    }
    catch (thrown) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        return { ...what, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
    }
}


/***/ }),

/***/ 63584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ shape_boolean),
  Ms: () => (/* binding */ entryOf),
  uR: () => (/* binding */ instant),
  Ut: () => (/* binding */ instantUtc),
  Gv: () => (/* binding */ isObject),
  p_: () => (/* binding */ list),
  ai: () => (/* binding */ number),
  Ik: () => (/* binding */ object),
  Jz: () => (/* binding */ optionalBoolean),
  R2: () => (/* binding */ optionalList),
  WI: () => (/* binding */ optionalNumber),
  u9: () => (/* binding */ optionalObject),
  mR: () => (/* binding */ optionalText),
  qF: () => (/* binding */ parseJson),
  ws: () => (/* binding */ scalarText),
  Qq: () => (/* binding */ shape_text)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/connector/iso-time.js
/** Reads RFC 3339 times by their characters: no regular expression, no guessing of formats, and never in local time. */
const ZERO = 48;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/**
 * Milliseconds since 1970, or NaN for what is not a time. Takes `T`, `t` or a space before the hour, any number of digits of
 * a second (cut to milliseconds), `Z` or an offset as `+02:00`, `+0200` or `+02`, and a leap second.
 * @param zoneless whether a time without a zone is taken as UTC
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
function isoInstant(text, zoneless) {
    if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
        return Number.NaN;
    if (!isDateTimeSeparator(text.charCodeAt(10)))
        return Number.NaN;
    if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
        return Number.NaN;
    const year = two(text, 0) * 100 + two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    if (!isDate(year, month, day) || !(hour < 24 && minute < 60 && (second < 60 || (second === 60 && minute === 59)))) {
        return Number.NaN;
    }
    let at = 19;
    let ms = 0;
    if (text.charCodeAt(at) === 46) {
        const start = ++at;
        for (let weight = 100; isDigit(text.charCodeAt(at)); at += 1, weight /= 10) {
            if (weight >= 1)
                ms += (text.charCodeAt(at) - ZERO) * weight;
        }
        if (at === start)
            return Number.NaN;
    }
    return Date.UTC(year, month - 1, day, hour, minute, second, ms) - offset(text, at, zoneless);
}
/** The zone at the end of the text, in milliseconds ahead of UTC; NaN if there is none where one must be, or more text. */
function offset(text, at, zoneless) {
    const left = text.length - at;
    const sign = text.charCodeAt(at);
    if (left === 0)
        return zoneless ? 0 : Number.NaN;
    if (sign === 90 || sign === 122)
        return left === 1 ? 0 : Number.NaN;
    if (sign !== 43 && sign !== 45)
        return Number.NaN;
    const colon = left === 6 && text.charCodeAt(at + 3) === 58 ? 1 : 0;
    if (left !== 3 && left !== 5 + colon)
        return Number.NaN;
    const hours = two(text, at + 1);
    const minutes = left === 3 ? 0 : two(text, at + 3 + colon);
    if (!(hours < 24 && minutes < 60))
        return Number.NaN;
    return (sign === 45 ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
function isDate(year, month, day) {
    // Date.UTC takes years below 100 for 19xx.
    if (!(year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0)))
        return false;
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return month !== 2 || day < 29 || leap;
}
/** Two digits as a number; NaN, which no comparison lets through, if they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at);
    const ones = text.charCodeAt(at + 1);
    return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}
function isDigit(code) {
    return code >= ZERO && code <= 57;
}
function isDateTimeSeparator(code) {
    return code === 84 || code === 116 || code === 32;
}

;// CONCATENATED MODULE: ./build/src/connector/shape.js


/** The years in which a vendor's time is believable, in milliseconds since 1970. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
/** A scalar as text, and nothing of anything else: an object may have a `toString` that is none. */
function scalarText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}
/** The entry of a table under a name that a stranger may have chosen: every object has a `constructor`, and no table does. */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** @throws MallcopError `record-malformed` or `vendor-answer-unexpected`, like all functions here */
function object(value, path, vendor) {
    return isObject(value) ? value : unexpected(value, "an object", path, vendor);
}
/** `undefined` also for `null`, which vendors write for "not there". */
function optionalObject(value, path, vendor) {
    return value === undefined || value === null ? undefined : object(value, path, vendor);
}
/** Text that is not empty. */
function shape_text(value, path, vendor) {
    return typeof value === "string" && value !== "" ? value : unexpected(value, "text", path, vendor);
}
/** `undefined` also for `null` and for empty text, which vendors write for "not there". */
function optionalText(value, path, vendor) {
    return value === undefined || value === null || value === "" ? undefined : shape_text(value, path, vendor);
}
function list(value, path, vendor) {
    return Array.isArray(value) ? value : unexpected(value, "a list", path, vendor);
}
/** An absent or `null` list is an empty one. */
function optionalList(value, path, vendor) {
    return value === undefined || value === null ? [] : list(value, path, vendor);
}
function number(value, path, vendor) {
    return typeof value === "number" && Number.isFinite(value) ? value : unexpected(value, "a number", path, vendor);
}
function optionalNumber(value, path, vendor) {
    return value === undefined || value === null ? undefined : number(value, path, vendor);
}
function shape_boolean(value, path, vendor) {
    return typeof value === "boolean" ? value : unexpected(value, "true or false", path, vendor);
}
function optionalBoolean(value, path, vendor) {
    return value === undefined || value === null ? undefined : shape_boolean(value, path, vendor);
}
/**
 * A time in 1990–2100: a `Date`, RFC 3339 text with its zone, or a number since 1970 in seconds, milliseconds or
 * microseconds, which in these years cannot be confused. What is finer than a millisecond is cut off.
 */
function instant(value, path, vendor) {
    return believable(toMilliseconds(value, false)) ?? unexpected(value, "a time with its zone", path, vendor);
}
/** As `instant`, for vendors whose times are documented to be UTC but do not say so (`2014-07-08T17:35:27`). */
function instantUtc(value, path, vendor) {
    return believable(toMilliseconds(value, true)) ?? unexpected(value, "a time", path, vendor);
}
/** @throws MallcopError without any of the text, which `JSON.parse` would quote */
function parseJson(source, path, vendor) {
    const json = typeof source === "string" ? source : new TextDecoder().decode(source);
    try {
        return JSON.parse(json);
    }
    catch {
        return unexpected(json.trim() === "" ? "" : json, "JSON", path, vendor);
    }
}
function toMilliseconds(value, zoneless) {
    if (typeof value === "string")
        return isoInstant(value, zoneless);
    if (value instanceof Date)
        return value.getTime();
    if (typeof value !== "number")
        return Number.NaN;
    if (value < LATEST / 1000)
        return Math.floor(value * 1000 + 0.001); // Doubles hold 1404840927.123 a little below itself.
    return Math.floor(value <= LATEST ? value : value / 1000);
}
function believable(ms) {
    return ms >= EARLIEST && ms < LATEST ? ms : undefined;
}
function unexpected(value, wanted, path, vendor) {
    const reason = `${path} is ${kindOf(value)} where ${wanted} belongs`;
    throw vendor === undefined
        ? new errors/* MallcopError */.D("record-malformed", { reason })
        : new errors/* MallcopError */.D("vendor-answer-unexpected", { vendor, reason });
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (value === "")
        return "empty";
    if (Array.isArray(value))
        return "a list";
    if (value instanceof Date)
        return "an unusable date";
    if (typeof value === "string")
        return "other text";
    if (typeof value === "number")
        return Number.isFinite(value) ? "another number" : "no finite number";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}


/***/ }),

/***/ 65715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** JSON with sorted keys: equal values give equal text, whatever the order in which a vendor wrote them. */

/** Deeper than any vendor's record, and far from where the stack ends. */
const MAX_DEPTH = 500;
/**
 * As `JSON.stringify`, but with the keys of every object in the order of their UTF-16 units; what JSON cannot hold is
 * treated as there (`undefined` is left out, or `null` in a list and alone; `NaN` is `null`; `toJSON` is asked).
 * @throws MallcopError `record-malformed` for more than 500 levels, or a value that JSON cannot hold at all
 */
function canonicalJson(value) {
    return write(value, "", 0) ?? "null";
}
function write(value, key, depth) {
    if (typeof value !== "object" || value === null)
        return writeScalar(value);
    if (depth >= MAX_DEPTH)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: `it is nested deeper than ${MAX_DEPTH} levels` });
    if ("toJSON" in value && typeof value.toJSON === "function")
        return write(value.toJSON(key), key, depth + 1);
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => write(item, String(index), depth + 1) ?? "null").join(",")}]`;
    }
    const members = [];
    for (const [name, item] of Object.entries(value).sort(byKey)) {
        const text = write(item, name, depth + 1);
        if (text !== undefined)
            members.push(`${JSON.stringify(name)}:${text}`);
    }
    return `{${members.join(",")}}`;
}
function writeScalar(value) {
    if (typeof value === "bigint")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "it holds a number without bounds" });
    return JSON.stringify(value);
}
function byKey([one], [other]) {
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 64742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ findForgedMarkers)
});

;// CONCATENATED MODULE: ./build/src/event/look-alikes.js
/**
 * What a character looks like to a reader who is to be fooled: its fold. Folds are for comparing with the markers' letters
 * only; they are never stored.
 */
/** Characters of other scripts, and small capitals, that pass for a letter of the markers; compatibility forms are NFKD's part. */
const LOOK_ALIKES = {
    a: "АаΑαɑᴀꓮᎪᗅӐӑⲀⲁ⍺ΆάДⱥȺ∀ƛ",
    b: "ВвΒβЬьБʙᏴꓐᗷⲂⲃƄƅɓßᏏЪѢѣ",
    d: "ԁԀᴅꓓᎠᗞᗪĐđÐðƉɖɗƊⅾժႻ∂δд",
    e: "ЕеΕεɛƐᴇꓰᎬҽҼЄєёЁℯ⋿ⲈⲉɘǝƎ∃әӘɇɆΈέ℮Ээ",
    g: "ԌԍɢꓖᏀᏳɡցɠƓǤǥᶃႺҔ",
    i: "ІіΙιɪꓲᏆıƖɩӏӀⅼןΊίɨƗוⵏⲒⲓĺŁłاƚꙇ",
    n: "ΝνηɴꓠNпПнНиИոռℵᑎ∩ⲚⲛƝɲŋŊɳƞΠπήⴖлЛ",
    r: "гГᴦʀꓣᎡᏒᖇɼɽɾɍɌяЯⲄⲅƦЃѓΓ",
    s: "ЅѕꜱꓢᏚՏʂƼƽᔕႽȿ∫ʃ§",
    t: "ТтΤτᴛꓔᎢŦŧƬƭƮʈȾⲦⲧ⊤┬†ţϮ",
    "|": "∣ǀ׀⎮│┃¦❘⏐︱ǃ¡",
    u: "Սսυʋᴜꓴᑌ∪цЦʊƱµμυՄυύυцႮƲɄʉմΰ⋃ʋԱ",
};
/** What may stand between the letters of a marker without making it look like something else. */
const BETWEEN = /^[\p{Z}\p{C}\p{M}\p{Pc}\p{Pd}\p{Default_Ignorable_Code_Point}·•‧∙⋅˙。․\u2800¯ˍ´`~]$/u;
const ASCII_BETWEEN = /[\0-\x20_.~*\\`\x7f-]/;
/** The fold of what looks like nothing in a marker. */
const OTHER = "\0";
/** The fold of a bare stroke: a bracket to some, an `i` to others. */
const STROKE = "|";
const REGIONAL_A = 0x1f1e6;
const NEGATIVE_CIRCLED_A = 0x1f150;
const NEGATIVE_SQUARED_A = 0x1f170;
const TAG_SPACE = 0xe0020;
/** Letters that are drawn as symbols and have no compatibility form: the alphabets begin here. */
const SYMBOL_ALPHABETS = [REGIONAL_A, NEGATIVE_CIRCLED_A, NEGATIVE_SQUARED_A];
const folds = new Map();
const MOST_FOLDS = 8192;
/**
 * The letters and digits that a code point passes for, in lower case; `""` for what may stand between the letters of a marker,
 * `STROKE` and `OTHER`.
 */
function fold(codePoint) {
    let known = folds.get(codePoint);
    if (known === undefined) {
        known = foldAnew(codePoint);
        if (folds.size >= MOST_FOLDS)
            folds.clear();
        folds.set(codePoint, known);
    }
    return known;
}
function foldAnew(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (codePoint < 0x80)
        return foldAscii(character);
    const letter = lookAlikes().get(character) ?? symbolLetter(codePoint);
    if (letter !== undefined)
        return letter;
    if (codePoint > TAG_SPACE && codePoint < TAG_SPACE + 0x60)
        return "";
    const plain = character.normalize("NFKD");
    if (plain !== character)
        return foldParts(plain);
    const lower = character.toLowerCase();
    if (lower !== character)
        return foldParts(lower);
    return BETWEEN.test(character) ? "" : OTHER;
}
function foldAscii(character) {
    if (/[a-z0-9]/i.test(character))
        return character.toLowerCase();
    if (character === "|" || character === "!")
        return STROKE;
    return ASCII_BETWEEN.test(character) ? "" : OTHER;
}
/** A character in brackets or with a mark passes for the letter in it. */
function foldParts(parts) {
    const folded = Array.from(parts, (part) => fold(part.codePointAt(0) ?? 0));
    const letters = folded.filter((part) => part !== OTHER).join("");
    return letters !== "" || !folded.includes(OTHER) ? letters : OTHER;
}
function symbolLetter(codePoint) {
    const first = SYMBOL_ALPHABETS.find((start) => codePoint >= start && codePoint < start + 26);
    return first === undefined ? undefined : String.fromCharCode(0x61 + codePoint - first);
}
let table;
function lookAlikes() {
    table ??= new Map(Object.entries(LOOK_ALIKES).flatMap(([letter, characters]) => Array.from(characters, (character) => [character, letter])));
    return table;
}

;// CONCATENATED MODULE: ./build/src/event/forged-markers.js
/**
 * Finds text that a reader, person or model, could take for one of our markers: in any case, width, script or dress, with or
 * without brackets, with its letters escaped or spread. One pass, linear, and cheap enough to run over everything.
 */

const STEM = "userdata";
const ENDINGS = { b: `${STEM}begin`, e: `${STEM}end` };
/** The letter that is broken to break the marker: without it, no reading of the rest gives the word. */
const BROKEN = STEM.indexOf("d");
const LETTER_I = `1l${STROKE}`;
/** Where the breakable letter of each look-alike begins, ascending. A letter may be a whole escape such as `%44` or `&#68;`. */
function findForgedMarkers(text, dress) {
    if (isAscii(text) && !NEEDS.some((need) => need.test(text)))
        return NONE;
    const search = new Search();
    for (let at = 0; at < text.length;) {
        const code = text.charCodeAt(at);
        if (code === PERCENT || code === AMPERSAND || code === BACKSLASH) {
            const cell = readEscape(text, at, dress);
            search.step(cell.fold, at, false);
            at += cell.width;
        }
        else if (search.idle && code < 0x80 && (code | 0x20) !== LETTER_U)
            at += 1;
        else {
            const codePoint = text.codePointAt(at) ?? 0;
            search.step(fold(codePoint), at, code < 0x80);
            at += codePoint > 0xffff ? 2 : 1;
        }
    }
    return search.end();
}
/** Counting bytes is many times faster than looking at characters. */
function isAscii(text) {
    return Buffer.byteLength(text) === text.length;
}
const NONE = [];
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
/** What may stand between letters, in ASCII and in JSON's escapes. A run is gone through once for each letter before it: linear. */
const SPREAD = String.raw `(?:[\0-\x20_.~*\x60\x7f\\-]|\\[nrtbf])*`;
/** Of ASCII, a look-alike has one of these. Tests that the engine can skip through cost a tenth of a look at each character. */
const NEEDS = [
    /%[0-9A-Fa-f]{2}|&#|\\\\?[uUxX]/,
    new RegExp(["[dD]", "[aA]", "[tT]", "[aA]", "[bBeE]"].join(SPREAD)),
];
/**
 * No letter of `userdata…` but the first is a `u`, so that a mismatch can only go back to the start: a counter is the whole
 * automaton.
 */
class Search {
    /** Nothing matched so far matters to what comes. */
    idle = true;
    #found = [];
    #word = STEM;
    #matched = 0;
    #breakAt = 0;
    /** Where a whole word was found that is a marker unless it goes on as a longer one (`userDataEndpoint`). */
    #candidate;
    /** @param plain an ASCII character as it is: only such a letter or digit makes a longer word, a look-alike may be a bracket */
    step(folded, at, plain) {
        if (!plain || folded === "")
            this.#settle();
        for (let index = 0; index < folded.length; index++)
            this.#letter(folded[index] ?? OTHER, at);
        this.idle = this.#matched === 0 && this.#candidate === undefined;
    }
    end() {
        this.#settle();
        return this.#found;
    }
    #letter(letter, at) {
        if (letter === OTHER || letter === STROKE)
            this.#settle();
        this.#candidate = undefined;
        if (this.#matched === STEM.length)
            this.#word = ENDINGS[letter] ?? STEM;
        const expected = this.#word[this.#matched];
        if (letter !== expected && !(expected === "i" && LETTER_I.includes(letter))) {
            this.#matched = letter === STEM[0] ? 1 : 0;
            return;
        }
        if (this.#matched === BROKEN)
            this.#breakAt = at;
        this.#matched += 1;
        if (this.#matched > STEM.length && this.#matched === this.#word.length) {
            this.#candidate = this.#breakAt;
            this.#matched = 0;
        }
    }
    #settle() {
        if (this.#candidate !== undefined)
            this.#found.push(this.#candidate);
        this.#candidate = undefined;
    }
}
/** A character as software down the line may read it: `%44`, `&#68;`, `&#x44;`, `\x44`, `\u0044`, `\u{44}`. */
const ESCAPES = {
    "%": /([0-9a-f]{2})/iy,
    "&": /#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?/iy,
    "\\": /(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\})/iy,
};
function readEscape(text, at, dress) {
    const character = text[at] ?? "";
    let width = 1;
    if (character === "\\" && dress === "json") {
        if (text[at + 1] !== "\\")
            return jsonEscape(text, at);
        width = 2;
    }
    const pattern = ESCAPES[character];
    if (pattern !== undefined)
        pattern.lastIndex = at + width;
    const match = pattern?.exec(text) ?? null;
    if (match === null)
        return { width, fold: fold(character.charCodeAt(0)) };
    return { width: width + match[0].length, fold: foldOf(character, match) };
}
function foldOf(introducer, [, one, other, third]) {
    const value = introducer === "&" && other !== undefined ? Number(other) : Number.parseInt(one ?? other ?? third ?? "0", 16);
    return value > 0x10ffff ? OTHER : fold(value);
}
/** JSON's own escapes: white space may stand in a marker; a quote may not, and `\uXXXX` is how we break one. */
function jsonEscape(text, at) {
    const kind = text[at + 1] ?? "";
    if (kind === "u")
        return { width: 6, fold: OTHER };
    return { width: 2, fold: "nrtbf".includes(kind) ? "" : OTHER };
}


/***/ }),

/***/ 69737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ isEventId),
/* harmony export */   EX: () => (/* binding */ createContentIds),
/* harmony export */   Q6: () => (/* binding */ eventId)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65715);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15347);
/**
 * Event ids: the same thing at the vendor has the same id for ever, and different things different ones.
 * See docs/adr/0001-event-id.md before touching a line: ids are committed in people's repositories.
 */



const HEX_DIGITS = 16;
const EVENT_ID = /^evt-\d{4}-\d{2}-\d{2}-[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?-[0-9a-f]{16}$/;
/**
 * `evt-<UTC date of time>-<source>-<first 16 hex of SHA-256("<source>|<tenant>|<namespace>|<id>")>`
 * @throws MallcopError `record-malformed` for an empty vendor id, which would make different things one
 */
function eventId({ source, tenant, namespace, id, time }) {
    if (id === "")
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("record-malformed", { reason: "the vendor's id is empty" });
    const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(join([source, tenant, namespace, id])).slice(0, HEX_DIGITS);
    return `evt-${dayOf(time)}-${source}-${digest}`;
}
const DAY_MS = 86_400_000;
let lastDay = { number: 0, text: "1970-01-01" };
/** The UTC date. Events of one day come together: the last one is remembered. */
function dayOf(time) {
    const number = Math.floor(time / DAY_MS);
    if (number !== lastDay.number)
        lastDay = { number, text: new Date(time).toISOString().slice(0, 10) };
    return lastDay.text;
}
function isEventId(text) {
    return EVENT_ID.test(text);
}
/**
 * Names records that the vendor gave no id, by what they say before redaction. Ask one of these per response set: the ordinal
 * tells apart only records that are equal in everything, so a page more or less changes nothing else.
 */
function createContentIds() {
    const seen = new Map();
    return (record) => {
        const digest = (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(record));
        const ordinal = seen.get(digest) ?? 0;
        seen.set(digest, ordinal + 1);
        return `${digest}#${ordinal}`;
    };
}
/**
 * Joins the parts with bars, so that no two lists give one text. Plain parts are joined as they are; as soon as a part holds a
 * bar itself, all are escaped, and the number of bars alone tells the two cases apart.
 */
function join(parts) {
    for (const part of parts) {
        if (part.includes("|"))
            return parts.map((any) => any.replace(/[\\|]/g, "\\$&")).join("|");
    }
    return parts.join("|");
}


/***/ }),

/***/ 68748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qF: () => (/* binding */ formatEvent),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* unused harmony export LINE_START */
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/* harmony import */ var _id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69737);
/** An event as one line of a file, and back: ten keys in a fixed order, `id` first, and no character that ends a line elsewhere. */


/** Every event's line begins so; readers that only want ids rely on it. */
const LINE_START = '{"id":"evt-';
const KEYS = [
    "id",
    "timestamp",
    "source",
    "event_type",
    "actor",
    "target",
    "action",
    "severity",
    "metadata",
    "raw",
];
const TEXT_KEYS = ["source", "event_type", "actor", "target", "action", "raw"];
const SEVERITIES = new Set(["info", "warn", "critical"]);
/** NEL and Unicode's separators end a line for some readers. JSON can say them otherwise, and says unpaired surrogates so itself. */
const LINE_ENDS = ["\u0085", "\u2028", "\u2029"];
/** The event's line, without the line break. */
function formatEvent(event) {
    const { id, timestamp, source, event_type, actor, target, action, severity, metadata, raw } = event;
    return jsonText({ id, timestamp, source, event_type, actor, target, action, severity, metadata, raw });
}
/** A value as JSON text that may stand in a line. */
function jsonText(value) {
    let text = JSON.stringify(value);
    for (const end of LINE_ENDS) {
        // Looking for one character is next to free, and there is hardly ever any.
        if (text.includes(end))
            text = text.replaceAll(end, `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`);
    }
    return text;
}
/**
 * The event of a line, exactly as it was written.
 * @param path what to call the place in an error, such as `events/aws/2026/03/11/8-1.jsonl:17`
 * @throws MallcopError `data-damaged` for anything that `formatEvent` would not have written
 */
function parseEvent(line, path = "An event") {
    const damaged = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("data-damaged", { path, reason });
    const value = parseObject(line);
    if (value === undefined)
        throw damaged("it is not a JSON object");
    const keys = Object.keys(value);
    const key = keys.length > KEYS.length ? "one too many" : KEYS.find((name, index) => keys[index] !== name);
    if (key !== undefined)
        throw damaged(`its keys are not the ten of an event, in their order: ${key}`);
    if (!isEvent(value))
        throw damaged(`its ${firstFlaw(value)} is not what an event has there`);
    return value;
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return isObject(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isEvent(value) {
    return firstFlaw(value) === undefined;
}
/** The first key whose value cannot be an event's. */
function firstFlaw(value) {
    const { id, timestamp, source, severity, metadata } = value;
    if (typeof id !== "string" || !(0,_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isEventId */ .Ak)(id))
        return "id";
    if (!isTimestamp(timestamp))
        return "timestamp";
    const text = TEXT_KEYS.find((key) => typeof value[key] !== "string");
    if (text !== undefined)
        return text;
    if (source !== id.slice("evt-yyyy-mm-dd-".length, -17))
        return "source";
    if (!SEVERITIES.has(severity))
        return "severity";
    return isObject(metadata) && Object.values(metadata).every(isScalar) ? undefined : "metadata";
}
function isTimestamp(value) {
    if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value))
        return false;
    const time = Date.parse(value);
    return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isScalar(value) {
    return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}


/***/ }),

/***/ 73521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   dX: () => (/* binding */ unmark),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
const BEGIN = "[USER_DATA_BEGIN]";
const END = "[USER_DATA_END]";
/** Takes only what was sanitized: the markers are worth something because nothing inside looks like them. */
function mark(text) {
    return `${BEGIN}${text}${END}`;
}
/** The text without its markers; text that carries none is returned as it is. */
function unmark(text) {
    return isMarked(text) ? text.slice(BEGIN.length, -END.length) : text;
}
/** Whether the text is what `mark` gives. */
function isMarked(text) {
    return text.length >= BEGIN.length + END.length && text.startsWith(BEGIN) && text.endsWith(END);
}


/***/ }),

/***/ 12667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ replaceHidden),
/* harmony export */   M0: () => (/* binding */ asSanitized),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   aj: () => (/* binding */ sanitize)
/* harmony export */ });
/* harmony import */ var _forged_markers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64742);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15347);
/**
 * Makes text from outside safe to store and to show, without ever making two different texts the same: hidden characters and
 * forged markers are escaped visibly, never deleted, and what a limit cuts off is counted and hashed.
 *
 * The scheme. A code point is written either as itself or as `\u{HEX}`. A backslash that stands before `u{` is always escaped
 * (`\u{5C}`), so every `\u{` in the result is an escape of ours and reading the escapes back gives the input, whatever was
 * escaped and why. A second pass would escape the first one's escapes: sanitize once.
 */


/** The most that is kept of a name, in UTF-16 units after escaping. */
const NAME_LIMIT = 1024;
/** The same for any other text. */
const TEXT_LIMIT = 4096;
/** Printable ASCII without a backslash: nothing to escape but, perhaps, a forged marker. */
const PLAIN = /^[ -[\]-~]*$/;
/**
 * Characters that cannot be seen or that change how others are seen: controls, formats (bidi, joiners, tags), private use,
 * unpaired surrogates, separators and spaces but U+0020, variation selectors, fillers, noncharacters.
 */
const HIDDEN = String.raw `[[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Z}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\ufffc]--[\x20]]`;
const IS_HIDDEN = new RegExp(HIDDEN, "v");
/** A mark at the start would sit on our own marker. */
const IS_MARK = /^\p{M}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, "gv");
/** The longest escape (`\u{10FFFF}`) is shorter than any note of what was cut, so a cut text is longer than any other. */
function sanitize(text, limit = TEXT_LIMIT) {
    const head = text.length > limit ? text.slice(0, limit) : text;
    const forged = (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(head, "text");
    if (forged.length === 0 && head === text && PLAIN.test(text))
        return text;
    const { kept, read } = escapeHead(text, head.length, forged, limit);
    if (read === text.length)
        return kept;
    const rest = text.slice(read);
    return `${kept}…[+${rest.length} characters, SHA-256 ${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(rest).slice(0, 32)}]`;
}
const OUR_ESCAPE = /\\u\{[0-9A-F]{1,6}\}/gi;
/** Room for the note of what was cut off. */
const NOTE = 100;
/** Text that should be sanitized already: as it is if it is, which `sanitize` would not leave it, and sanitized if it is not. */
function asSanitized(text, limit = TEXT_LIMIT) {
    const isPlain = text.length <= limit + NOTE && !IS_HIDDEN.test(text) && !IS_MARK.test(text);
    // An escape of ours breaks a marker; read as the letter that it stands for, it would make one.
    const isClean = isPlain && (0,_forged_markers_js__WEBPACK_IMPORTED_MODULE_0__/* .findForgedMarkers */ .I)(text.replace(OUR_ESCAPE, "#"), "text").length === 0;
    return isClean ? text : sanitize(text, limit);
}
/** Every hidden character of a text, replaced. */
function replaceHidden(text, replacement) {
    return text.replace(EVERY_HIDDEN, replacement);
}
/** Escapes as much of a text's head as fits: what came out, and how far was read. */
function escapeHead(text, end, forged, limit) {
    let kept = "";
    let read = 0;
    let next = 0;
    while (read < end) {
        // Looked up in the whole text, so that a pair at the end of the head is not torn.
        const codePoint = text.codePointAt(read) ?? 0;
        const character = String.fromCodePoint(codePoint);
        const isForged = forged[next] === read;
        if (isForged)
            next += 1;
        const piece = isForged || mustEscape(text, read, character) ? `\\u{${codePoint.toString(16).toUpperCase()}}` : character;
        if (kept.length + piece.length > limit)
            break;
        kept += piece;
        read += character.length;
    }
    return { kept, read };
}
function mustEscape(text, at, character) {
    if (character === "\\")
        return text.startsWith("u{", at + 1);
    if (character >= " " && character <= "~")
        return false;
    return IS_HIDDEN.test(character) || (at === 0 && IS_MARK.test(character));
}


/***/ }),

/***/ 15347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 of a text, one-shot; two different JavaScript strings are never hashed as the same bytes. */

/** Never part of UTF-8, so that the bytes behind it can be taken for nothing else. */
const NOT_UTF8 = Buffer.of(0xff);
/** 64 hexadecimal digits. UTF-8 cannot hold unpaired surrogates, so a text with some is hashed as its UTF-16 units. */
function sha256(text) {
    if (text.isWellFormed())
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", text);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", Buffer.concat([NOT_UTF8, Buffer.from(text, "utf16le")]));
}


/***/ }),

/***/ 71519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openTable),
/* harmony export */   painter: () => (/* binding */ painter),
/* harmony export */   tableLines: () => (/* binding */ tableLines)
/* harmony export */ });
/* unused harmony export wantsColour */
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74913);
/** Tables and colours for a terminal. Every line of a table has the same display width, whatever is in its cells. */

const SGR = {
    good: ["\x1b[32m", "\x1b[39m"],
    attention: ["\x1b[33m", "\x1b[39m"],
    bad: ["\x1b[31m", "\x1b[39m"],
    dim: ["\x1b[2m", "\x1b[22m"],
    strong: ["\x1b[1m", "\x1b[22m"],
    none: ["", ""],
};
/** Text in its colour, or as it is. */
function painter(colour) {
    return (shade, text) => (colour && text !== "" ? SGR[shade][0] + text + SGR[shade][1] : text);
}
/** Whether to use colour: on a terminal that has any, unless somebody does not want it. @see https://no-color.org */
function wantsColour(isTTY, environment) {
    return isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
}
const GAP = "  ";
/** A clipped column still says something. */
const NARROWEST = 8;
/** The table's lines. Cells must be `visible` already. If it cannot fit, it is as narrow as it can be. */
function tableLines(columns, rows, width, paint) {
    const { head, line } = openTable(columns, rows, width, paint);
    return [head, ...rows.map(line)];
}
/** A table of as many rows as may come: as wide as the first of them want it. */
function openTable(columns, first, width, paint) {
    const widths = widthsOf(columns, first, width);
    const line = (cells) => columns.map((column, index) => drawn(cells[index] ?? "", widths[index] ?? 0, column, paint)).join(GAP);
    return { head: line(columns.map((column) => ({ text: titleOf(column), shade: "dim" }))), line };
}
function titleOf(column) {
    if (typeof column === "string")
        return column;
    return "number" in column ? column.number : column.flexible;
}
function drawn(cell, width, column, paint) {
    const { text, shade } = typeof cell === "string" ? { text: cell, shade: "none" } : cell;
    const align = typeof column !== "string" && "number" in column ? "right" : "left";
    return paint(shade, (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, width, align));
}
/** The width each column wants; the widest flexible ones give first, one column at a time. */
function widthsOf(columns, rows, width) {
    const widths = columns.map((column, index) => Math.max((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(titleOf(column)), ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(textOf(row[index] ?? "")))));
    const giving = columns.flatMap((column, index) => typeof column !== "string" && "flexible" in column ? [index] : []);
    let excess = widths.reduce((sum, each) => sum + each, 0) + GAP.length * (columns.length - 1) - width;
    for (; excess > 0; excess--) {
        const widest = giving.reduce((best, index) => ((widths[index] ?? 0) > (widths[best] ?? 0) ? index : best), giving[0] ?? -1);
        const now = widths[widest] ?? 0;
        if (now <= NARROWEST)
            break;
        widths[widest] = now - 1;
    }
    return widths;
}
function textOf(cell) {
    return typeof cell === "string" ? cell : cell.text;
}


/***/ }),

/***/ 68994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   u: () => (/* binding */ hasCode)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Names the one disk error that a person can do something about. */

/** Runs a piece of disk work. @throws MallcopError `disk-full` instead of ENOSPC and EDQUOT; anything else as it came. */
async function onDisk(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (hasCode(error, "ENOSPC", "EDQUOT"))
            throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("disk-full", { path: file }, { cause: error });
        throw error;
    }
}
/** Whether an error carries one of these system codes, such as `ENOENT`. */
function hasCode(error, ...codes) {
    return typeof error === "object" && error !== null && "code" in error && codes.includes(String(error.code));
}


/***/ })

};
