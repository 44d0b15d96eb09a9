export const id = 7840;
export const ids = [7840,6813,1519];
export const modules = {

/***/ 17840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./build/src/collect/budget.js
var collect_budget = __webpack_require__(97315);
// EXTERNAL MODULE: ./build/src/collect/prepare.js + 2 modules
var prepare = __webpack_require__(74749);
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

// EXTERNAL MODULE: ./build/src/store/repository.js + 6 modules
var store_repository = __webpack_require__(84399);
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

// EXTERNAL MODULE: ./build/src/connector/origins.js
var origins = __webpack_require__(47874);
// EXTERNAL MODULE: ./build/src/outlets/webhook.js + 1 modules
var webhook = __webpack_require__(39447);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
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
    const permissions = jobs.map((job) => ((0,shape/* isObject */.Gv)(job) ? (job.permissions ?? workflow.permissions) : undefined));
    return {
        path: file,
        scheduled: (0,shape/* isObject */.Gv)(workflow.on) && Array.isArray(workflow.on.schedule),
        mayWrite: everyMayWrite(permissions, "contents"),
        mayKeepIssues: everyMayWrite(permissions, "issues"),
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
function everyMayWrite(permissions, what) {
    const may = permissions.map((given) => mayWrite(given, what));
    return may.includes(undefined) ? undefined : !may.includes(false);
}
function mayWrite(permissions, what) {
    if (permissions === undefined || permissions === null)
        return undefined;
    if ((0,shape/* isObject */.Gv)(permissions))
        return permissions[what] === "write";
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

;// CONCATENATED MODULE: ./build/src/doctor/outlets.js





/** @param root the checkout of the deployment repo */
async function checkOutlets(root, { issues, notify }, host) {
    return [
        ...(issues ? [await issuesCheck(root)] : []),
        ...(notify === undefined ? [] : [webhookCheck(notify.variable, host)]),
    ];
}
async function issuesCheck(root) {
    const right = "issues";
    const workflows = await mallcopWorkflows(root);
    if (workflows.length === 0)
        return seen(right, "not_available", "no workflow of this checkout runs mallcop");
    const closed = workflows.find(({ mayKeepIssues }) => mayKeepIssues === false);
    if (closed !== undefined)
        return seen(right, "missing", `${closed.path} gives the job no right to keep issues`, "Add `issues: write` to the `permissions:` of the job that runs mallcop.");
    if (workflows.some(({ mayKeepIssues }) => mayKeepIssues === undefined))
        return seen(right, "unknown", "the workflow leaves the job's rights to the repository's settings");
    return seen(right, "works", "the job may write issues");
}
function webhookCheck(variable, { env }) {
    const right = "webhook";
    try {
        const url = (0,webhook/* webhookUrl */.vO)(variable, env);
        (0,origins/* createOriginPolicy */.Z)([`{${variable}}`], { [variable]: url });
        return seen(right, "works", `${variable} holds an address; nothing was posted to it`);
    }
    catch (thrown) {
        const { message, hint } = (0,errors/* asMallcopError */.x)(thrown);
        return seen(right, "missing", message, hint);
    }
}

// EXTERNAL MODULE: ./build/src/plugin/custom/find-detectors.js + 2 modules
var find_detectors = __webpack_require__(14251);
// EXTERNAL MODULE: ./build/src/plugin/custom/find-plugins.js
var find_plugins = __webpack_require__(79035);
;// CONCATENATED MODULE: ./build/src/doctor/plugins.js



async function checkPlugins(root, config) {
    const [plugins, detectors] = await Promise.all([(0,find_plugins/* findPlugins */.UC)(root), (0,find_detectors/* findDetectors */.nN)(root)]);
    return [...connectorFindings([...plugins.values()], config), ...detectors.map(detectorFinding)];
}
/** A broken one costs itself: where it was to replace a built-in, the built-in goes on. */
function detectorFinding({ path, problems: [problem], overrides }) {
    if (problem !== undefined)
        return seen(path, "missing", problem.message, problem.hint);
    return seen(path, "works", overrides ? "judges in place of the built-in detector" : "judges with the built-in ones");
}
function connectorFindings(plugins, config) {
    return plugins.map(({ type, path, problems: [problem], overrides }) => {
        if (problem !== undefined)
            return seen(path, "missing", problem.message, problem.hint);
        const used = config.connectors.filter((instance) => instance.type === type).map(({ id }) => id);
        const detail = used.length === 0 ? "no connector of mallcop.yaml has this type" : `runs as ${used.join(", ")}`;
        return seen(path, "works", overrides ? `${detail}, in place of the built-in connector` : detail);
    });
}

// EXTERNAL MODULE: ./build/src/store/github-repository.js
var github_repository = __webpack_require__(84309);
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
        repository = await (0,store_repository/* openRepository */.h_)({ dir: host.cwd, ...(branch && { branch }), env: host.env, log: host.log });
        return `branch ${repository.branch} of ${repository.remoteUrl}`;
    });
    const plugins = await checkPlugins(host.cwd, config);
    if (repository === undefined)
        return [checkout, ...plugins];
    try {
        const { inside, fresh } = await lookInside(repository, host, config);
        return [checkout, ...inside, ...plugins, ...fresh];
    }
    finally {
        await repository.close();
    }
}
async function lookInside(opened, host, config) {
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
    const outlets = await checkOutlets(opened.dir, config, host);
    const { findings: fresh, newest } = await deployment_freshnessOf(tree, config, host.clock.now());
    const pushed = newest !== undefined && host.clock.now() - newest < RECENT_MS;
    return { inside: [...rights, ...(await checkSettings(host, opened, pushed)), ...outlets], fresh };
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
    const { config, problems } = await (0,load_config.readConfig)(door.cwd, given.text("config") ?? "mallcop.yaml");
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

/***/ 26813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pickInstances),
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91599);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25963);
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28344);
/* harmony import */ var _plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14251);
/* harmony import */ var _plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79035);
/** Reads the configuration file for a command, and picks the connectors that it asks for. */









/** @param file relative to `cwd` */
async function readConfig(cwd, file) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    try {
        const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute);
        const types = (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .withPlugins */ .hn)(_config_connector_types_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_TYPES */ .c, await (0,_plugin_custom_find_plugins_js__WEBPACK_IMPORTED_MODULE_7__/* .findPlugins */ .UC)(cwd));
        return (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(source, file, { findSecret: _event_secret_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .findSecret */ .mt, types, detectors: await (0,_plugin_custom_find_detectors_js__WEBPACK_IMPORTED_MODULE_6__/* .knownDetectors */ .Xu)(cwd) });
    }
    catch (thrown) {
        const code = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
        if (code !== "ENOENT" && code !== "EISDIR")
            throw thrown;
        return { problems: [new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("config-missing", { path: file }, { at: file })] };
    }
}
/** @throws MallcopError `usage-invalid` for an id that is not configured */
function pickInstances(config, ids, command) {
    const wanted = (ids ?? "").split(/[\s,]+/).filter((id) => id !== "");
    if (wanted.length === 0)
        return config.connectors;
    return wanted.map((id) => {
        const found = config.connectors.find((instance) => instance.id === id);
        if (found !== undefined)
            return found;
        const known = config.connectors.map((instance) => instance.id);
        const meant = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(id, known);
        const problem = `No connector has the id ${JSON.stringify(id.slice(0, 64))}${meant === undefined ? `; there are ${known.join(", ")}` : `; did you mean ${meant}?`}`;
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("usage-invalid", { problem, command });
    });
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

/***/ 61333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ useProxyFromEnvironment)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/** Lets Node's fetch and http go through the proxy that the job's environment names; without this call they ignore it. */


const VARIABLES = ["https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"];
/**
 * Switches the whole process over; call it once, first thing. `NO_PROXY` is honoured.
 * @returns `off` without a proxy variable; `unsupported` where this Node is too old to do it later than at its start;
 *   worth a warning: `NODE_USE_ENV_PROXY=1` in the job's environment has the same effect
 * @throws MallcopError `config-invalid` naming the variable, never its value, which may hold a password
 */
function useProxyFromEnvironment(env) {
    const named = VARIABLES.filter((name) => (env[name] ?? "") !== "");
    for (const name of named) {
        if (/^https?:$/.test(URL.parse(env[name] ?? "")?.protocol ?? ""))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("config-invalid", {
            path: name,
            problem: "the variable does not hold the address of a proxy",
            advice: "Write it as `http://proxy.example.com:8080`.",
        });
    }
    if (named.length === 0)
        return "off";
    if (typeof node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv !== "function")
        return "unsupported";
    node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...env });
    return "on";
}


/***/ }),

/***/ 32530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ Own),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _event_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73521);
/** Sentences about events: our words as they are, everything else between markers. A sentence is safe to write to a file. */

/** Words of ours that stand in a variable. */
class Own {
    words;
    constructor(words) {
        this.words = words;
    }
}
const own = (words) => new Own(words);
/** Template tag. Texts are values of a clean event, which are sanitized; they are marked. Numbers and `own` words are not. */
function say(words, ...values) {
    const pieces = values.map((value, index) => written(value) + (words[index + 1] ?? ""));
    return `${words[0] ?? ""}${pieces.join("")}`;
}
function written(value) {
    if (typeof value === "number")
        return String(Math.round(value * 100) / 100);
    return value instanceof Own ? value.words : (0,_event_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy)(value);
}
/** The sentence as people read it. Its parts hold no markers but ours, so taking them all off is exact. */
function plain(said) {
    return said.replaceAll("[USER_DATA_BEGIN]", "").replaceAll("[USER_DATA_END]", "");
}
/** "1 event", "2 events". */
function counted(count, noun) {
    return own(`${count} ${noun}${count === 1 ? "" : "s"}`);
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

/***/ 52147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   hP: () => (/* binding */ linksOf),
/* harmony export */   ol: () => (/* binding */ outletHttp)
/* harmony export */ });
/* harmony import */ var _connector_origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47874);
/* harmony import */ var _connector_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41389);


/** The run's own time may be over; what is told outside has this much of its own, in milliseconds. */
const OUTLET_MS = 60_000;
const MAX_ANSWER_BYTES = 8_000_000;
/** What leaves the repository: findings that ask for somebody's attention. */
function isTold({ severity }) {
    return severity !== "info";
}
/** Addresses of what the run is about, where the runner says them. */
function linksOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_RUN_ID: id } = env;
    const known = /^https?:\/\/[\w.:-]+$/.test(server ?? "") && /^[\w.-]+\/[\w.-]+$/.test(name ?? "");
    const repository = known ? `${server}/${name}` : undefined;
    const run = repository !== undefined && /^\d+$/.test(id ?? "") ? `${repository}/actions/runs/${id}` : undefined;
    return { repository, run };
}
/** Where a finding can be read, in the branch that holds it. */
function fileLink({ repository }, { publish }, path) {
    if (repository === undefined || publish.branch === undefined)
        return undefined;
    return `${repository}/blob/${publish.branch.split("/").map(encodeURIComponent).join("/")}/${path}`;
}
/**
 * @param url the only origin that is reached
 * @throws MallcopError `config-invalid` for an address that cannot be used
 */
function outletHttp(url, name, host, redact) {
    const ends = host.clock.monotonic() + OUTLET_MS;
    return (0,_connector_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .createTransport */ .o)({
        origins: (0,_connector_origins_js__WEBPACK_IMPORTED_MODULE_0__/* .createOriginPolicy */ .Z)([`{${name}}`], { [name]: url }),
        clock: host.clock,
        random: host.random,
        // A cancelled run is stored, and what it found is told all the same.
        signal: AbortSignal.timeout(OUTLET_MS),
        deadline: () => (host.clock.now() + ends - host.clock.monotonic()),
        redact,
        log: host.log,
        userAgent: `mallcop/${host.version}`,
        limits: { maxBodyBytes: MAX_ANSWER_BYTES },
    });
}


/***/ }),

/***/ 39447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dJ: () => (/* binding */ failuresOf),
  Q3: () => (/* binding */ postNews),
  vO: () => (/* binding */ webhookUrl)
});

// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/report/finding-words.js
var finding_words = __webpack_require__(77681);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/outlets/messages.js



/** More than this nobody reads in a chat; Teams takes 28 kB, Slack 50 blocks. */
const MOST_TOLD = 10;
function messageFor(format, news) {
    if (format === "slack")
        return slackMessage(news);
    return format === "teams" ? teamsMessage(news) : jsonMessage(news);
}
/** Our own words only. */
function newsLine({ findings, failures, place }) {
    const found = findings.length === 0 ? [] : [`${(0,quantity/* plural */.LS)(findings.length, "finding")} (${(0,finding_words/* severities */.gO)(findings)})`];
    const failed = failures.length === 0 ? [] : [`${(0,quantity/* plural */.LS)(failures.length, "failure")}`];
    return `mallcop, ${place}: ${[...found, ...failed].join(" and ")}`;
}
const MARKS = { critical: "🔴", warn: "🟠", info: "🔵" };
/** What there is to tell, and how much there is no room for. */
function itemsOf({ findings, failures, now }) {
    const told = findings.map((finding) => {
        const { title, why, next, facts, id } = (0,finding_words/* findingWords */.Hu)(finding, now);
        const head = `${MARKS[finding.severity]} ${finding.severity}: ${title}`;
        return { head, text: `${why}\nNext: ${next}\n${facts.join(" · ")} · ${id}`, link: finding.link };
    });
    const failed = failures.map(({ of, code, message, hint }) => {
        return { head: `⚠️ ${(0,report_text.brief)(of, 80)}: ${(0,report_text.brief)(code, 60)}`, text: `${(0,report_text.brief)(message, 400)}\n${(0,report_text.brief)(hint, 400)}` };
    });
    const items = [...told, ...failed];
    return { items: items.slice(0, MOST_TOLD), more: Math.max(0, items.length - MOST_TOLD) };
}
function moreLine(more) {
    return `and ${more} more; the run's summary has them all`;
}
function slackMessage(news) {
    const { items, more } = itemsOf(news);
    const plainText = (text) => ({ type: "plain_text", text: slackEscaped(text).slice(0, 2900), emoji: false });
    const section = ({ head, text, link }) => ({
        type: "section",
        text: plainText(`${head}\n${text}`),
        ...(link !== undefined && { accessory: button("Open", link) }),
    });
    const button = (label, url) => ({ type: "button", text: plainText(label), url });
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
function slackEscaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
function teamsMessage(news) {
    const { items, more } = itemsOf(news);
    // Text runs know no Markdown, and a mention needs an entity that is not given.
    const runs = (text, style = {}) => ({
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
function jsonMessage({ findings, failures, place, links, run }) {
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

// EXTERNAL MODULE: ./build/src/outlets/outlet.js
var outlet = __webpack_require__(52147);
;// CONCATENATED MODULE: ./build/src/outlets/webhook.js



/** @throws MallcopError `config-variable-unset`, `notify-failed`, and what the transport throws */
async function postNews({ variable, format }, news, host, redact) {
    const url = webhookUrl(variable, host.env);
    const http = (0,outlet/* outletHttp */.ol)(url, variable, host, redact);
    const { status } = await http.send({
        method: "POST",
        url,
        headers: { "content-type": "application/json; charset=utf-8" },
        body: JSON.stringify(messageFor(format, news)),
    });
    if (status < 200 || status > 299)
        throw new errors/* MallcopError */.D("notify-failed", { status });
}
/** @throws MallcopError `config-variable-unset` */
function webhookUrl(variable, env) {
    const url = env[variable]?.trim();
    if (url)
        return url;
    throw new errors/* MallcopError */.D("config-variable-unset", { name: variable, where: "`notify.url`" });
}
/** What somebody has to mend: errors of connectors, and of the run as a whole. */
function failuresOf({ instances, problems }) {
    const all = [
        ...problems.map((problem) => ({ of: "mallcop", ...problem })),
        ...instances.flatMap(({ id, problems: own }) => own.map((problem) => ({ of: id, ...problem }))),
    ];
    const failures = all
        .filter(({ level }) => level === "error")
        .map(({ of, code, message, hint }) => ({ key: `${of} ${code}`, of, code, message, hint }));
    return [...new Map(failures.map((failure) => [failure.key, failure])).values()];
}


/***/ }),

/***/ 79035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ findPlugins),
/* harmony export */   hh: () => (/* binding */ PLUGIN_FOLDER),
/* harmony export */   hn: () => (/* binding */ withPlugins)
/* harmony export */ });
/* unused harmony export readPlugin */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39829);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36225);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65314);
/* harmony import */ var _event_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53223);
/* harmony import */ var _parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23631);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60406);
/* harmony import */ var _plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44282);
/**
 * Finds the custom connectors of a deployment repo: the folders below `plugins/connectors`. Their manifests are read, their code is
 * not. What is wrong with one is kept with it, so that it costs only the connectors of its type.
 */








const PLUGIN_FOLDER = "plugins/connectors";
/** @param root the checkout of the deployment repo */
async function findPlugins(root) {
    const place = node_path__WEBPACK_IMPORTED_MODULE_0__.join(root, PLUGIN_FOLDER);
    const names = await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .pluginNames */ .U2)(place);
    const found = await Promise.all(names.map(async (name) => [name, await readPlugin(place, name)]));
    return new Map(found);
}
/** Reads one plugin's manifest; never throws on what it says. */
async function readPlugin(place, type) {
    const shown = `${PLUGIN_FOLDER}/${type}`;
    const base = {
        type,
        folder: node_path__WEBPACK_IMPORTED_MODULE_0__.join(place, type),
        path: shown,
        overrides: (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .builtinTypes */ .jN)().includes(type),
    };
    try {
        const { manifest, problems } = (0,_parse_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .e)(await (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .readManifestFile */ .oe)(base.folder, shown, "connector.ts"), `${shown}/manifest.yaml`, type, _config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validateManifest */ .yl);
        if (manifest === undefined)
            return { ...base, problems };
        const wrong = problemsOf(manifest, base);
        if (wrong.length > 0)
            return { ...base, problems: wrong };
        return { ...base, manifest, options: await optionsOf(manifest), problems: [] };
    }
    catch (thrown) {
        if (thrown instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D)
            return { ...base, problems: [thrown] };
        throw thrown;
    }
}
/** The built-in types and the custom ones; a custom one of the same name stands for the built-in. */
function withPlugins(builtin, plugins) {
    if (plugins.size === 0)
        return builtin;
    return {
        names: [...new Set([...builtin.names, ...plugins.keys()])].sort(),
        find(type) {
            const plugin = plugins.get(type);
            if (plugin === undefined)
                return builtin.find(type);
            // Nothing can be said of the options of a plugin that cannot be read; it fails when it is to run.
            return { ...(plugin.options ?? { schema: {}, validate: () => [] }), plugin };
        },
    };
}
const BUILTIN_EVENTS = new Set(Object.values(_event_types_js__WEBPACK_IMPORTED_MODULE_4__/* .EVENT_TYPES */ .R).flat());
/** The rules that only custom plugins have. */
function problemsOf(manifest, { type, path: shown, overrides }) {
    const file = `${shown}/manifest.yaml`;
    const invalid = (problem, advice) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .MallcopError */ .D("config-invalid", { path: file, problem, advice }, { at: file });
    const problems = [];
    const override = (0,_plugin_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideProblem */ .cp)(manifest, overrides, file);
    if (override !== undefined)
        problems.push(override);
    if (manifest.templates === true && !(overrides && (0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type).templates === true))
        problems.push(invalid("`templates` is for what replaces a built-in connector that has it", "Remove the line."));
    const own = `${type.replaceAll("-", "_")}.`;
    for (const event of Object.keys(manifest.events))
        if (!BUILTIN_EVENTS.has(event) && !event.startsWith(own))
            problems.push(invalid(`the event type \`${event}\` is neither one of mallcop's nor begins with \`${own}\``, `Call it \`${own}<name>\`, or use a type of docs/events.md with its meaning.`));
    const builtin = overrides ? namesOf((0,_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestOf */ .$V)(type)) : [];
    for (const name of namesOf(manifest))
        if (OF_THE_JOB.test(name) && !builtin.includes(name))
            problems.push(invalid(`\`${name}\` belongs to the job, and is handed to no plugin`, "Pass the plugin a secret of its own name."));
    return problems;
}
function namesOf({ auth }) {
    return [...auth.secrets, ...auth.settings].map(({ name }) => name);
}
/** Tokens and addresses that a job runs on; a plugin that could ask for them would have the job's rights. */
const OF_THE_JOB = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|MALLCOP_|NODE_|LD_|PATH$|HOME$)/;
async function optionsOf(manifest) {
    const schema = (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsSchema */ .ci)(manifest);
    const { compileOptions } = await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(2839)]).then(__webpack_require__.bind(__webpack_require__, 62839));
    return { schema, validate: compileOptions(schema) };
}


/***/ }),

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ findingsClause),
/* harmony export */   Dz: () => (/* binding */ FINDINGS_NEXT),
/* harmony export */   E1: () => (/* binding */ asksForAttention),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   fy: () => (/* binding */ findingsTitle),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   mr: () => (/* binding */ toldFindings),
/* harmony export */   vJ: () => (/* binding */ stillOpen),
/* harmony export */   wY: () => (/* binding */ whenSeen),
/* harmony export */   yL: () => (/* binding */ learningSentence)
/* harmony export */ });
/* harmony import */ var _detect_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32530);
/* harmony import */ var _event_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45986);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91191);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);




const SEVERITIES = ["critical", "warn", "info"];
function bySeverity(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return { critical: count("critical"), warn: count("warn"), info: count("info") };
}
/** `1 critical, 4 warn`; empty for none. */
function severities(findings) {
    const counts = bySeverity(findings);
    return SEVERITIES.flatMap((severity) => (counts[severity] > 0 ? `${counts[severity]} ${severity}` : [])).join(", ");
}
/** In brackets behind a number of findings: `1 critical, 4 warn`, or simply `warn`. */
function ofSeverity(findings) {
    const [first] = findings;
    const same = findings.every(({ severity }) => severity === first?.severity);
    return `(${same && first !== undefined ? first.severity : severities(findings)})`;
}
/** `2 new findings (1 critical, 1 warn)` */
function newFindings(fresh) {
    return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fresh.length, "new finding")} ${ofSeverity(fresh)}`;
}
/** What stands above the list. */
function findingsTitle({ dryRun, publish }) {
    return dryRun || publish.state === "stored" ? "Findings" : "Findings, not stored";
}
/** Whether anything is open that somebody should look at: more than worth knowing. */
function asksForAttention({ findings }) {
    return findings?.open.some(({ severity }) => severity !== "info") ?? false;
}
/** The part of a headline. "Nothing found" and "not judged" never sound alike. */
function findingsClause(findings) {
    if (findings === undefined)
        return "nothing was judged by the detectors";
    const { new: fresh, open, waiting } = findings;
    const partly = waiting > 0 ? `, ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(waiting, "batch", "batches")} not judged yet` : "";
    if (fresh.length === 0 && open.length === 0)
        return `no open findings${partly}`;
    if (fresh.length === 0)
        return `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(open.length, "open finding")} ${ofSeverity(open)}${partly}`;
    const rest = open.length > fresh.length ? `, ${open.length} open` : "";
    return `${newFindings(fresh)}${rest}${partly}`;
}
function findingWords({ id, title, why, next, first, last, count }, now) {
    const [from, to] = [first, last].map((time) => whenSeen(time, now));
    const begun = from?.replace(/ UTC$/, "");
    return {
        id: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)(id, 120),
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title), 200),
        why: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(why), 500),
        next: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(next), 400),
        facts: [from === to ? `${from}` : `${begun} to ${to}`, ...(count > 0 ? [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, "event")] : [])],
    };
}
/** `10:14 UTC`; an event that does not say when it happened has the first moment of all. */
function whenSeen(time, now) {
    const at = Date.parse(time);
    return at === _event_event_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TIME */ .v ? "at an unknown time" : `${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n$)(at, now)} UTC`;
}
/** New ones before grown ones; without those that only say that a source is being learned. */
function toldFindings({ findings }) {
    const of = (state, list) => list.filter(({ learning }) => !learning).map((finding) => ({ state, finding }));
    return findings === undefined ? [] : [...of("new", findings.new), ...of("grown", findings.grown)];
}
/** At first everybody is new: what is found while a source is being learned is worth a line together. */
function learningSentence({ findings }) {
    const fresh = findings?.new.filter(({ learning }) => learning) ?? [];
    if (fresh.length === 0)
        return undefined;
    const titles = fresh.map(({ title }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.brief)((0,_detect_say_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(title), 80));
    return `While mallcop learns what is usual: ${(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(titles, 8)}.`;
}
/** Open ones that are neither new nor grown, nor from the time of learning. */
function stillOpen({ findings }) {
    if (findings === undefined)
        return [];
    const told = new Set([...findings.new, ...findings.grown].map(({ id }) => id));
    return findings.open.filter(({ id, learning }) => !told.has(id) && !learning);
}
const FINDINGS_NEXT = "`mallcop findings` lists all of them, acknowledges and suppresses them.";


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

/***/ 84309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   g: () => (/* binding */ askRepository)
/* harmony export */ });
/** Asks GitHub about the deployment repo itself, with the job's own token; vendors' tokens have no part in it. */
const TIMEOUT_MS = 15_000;
/** `owner/name`, if the remote is a GitHub repository. */
function repositoryOf(remoteUrl, env) {
    if (env.GITHUB_ACTIONS === "true" && env.GITHUB_REPOSITORY)
        return env.GITHUB_REPOSITORY;
    return /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl)?.[1];
}
/**
 * @param path below the repository, such as `/branches/main`; empty for the repository itself
 * @returns `undefined` if GitHub did not answer
 */
async function askRepository(repo, path, { env, signal }) {
    const api = env.GITHUB_API_URL || "https://api.github.com";
    const token = env.INPUT_TOKEN || env.GH_TOKEN;
    const answer = await fetch(`${api}/repos/${repo}${path}`, {
        headers: {
            accept: "application/vnd.github+json",
            "user-agent": "mallcop",
            "x-github-api-version": "2022-11-28",
            ...(token && { authorization: `Bearer ${token}` }),
        },
        redirect: "error",
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }).catch(() => undefined);
    if (answer === undefined)
        return undefined;
    return {
        status: answer.status,
        data: await answer.json().catch(() => undefined),
        date: answer.headers.get("date"),
        signedIn: Boolean(token),
    };
}


/***/ }),

/***/ 26951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ requirePrivate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65314);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84309);
/**
 * Refuses to publish events where everybody can read them. What cannot be found out counts as public inside Actions, where
 * the answer is always to be had; a remote that is no GitHub repository is the user's own business.
 */



/**
 * @param remoteUrl the address of the remote, without credentials
 * @throws MallcopError `repo-public`, `repo-visibility-unknown`
 */
async function requirePrivate(remoteUrl, host) {
    const repo = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryOf */ ._)(remoteUrl, host.env);
    if (repo === undefined)
        return;
    const isPrivate = (await fromEvent(host.env, repo)) ?? (await fromApi(repo, host));
    if (!isPrivate)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("repo-public", { repo });
}
/** What the workflow's event says of the repository: no request needed. */
async function fromEvent(env, repo) {
    if (!env.GITHUB_EVENT_PATH)
        return undefined;
    try {
        const event = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env.GITHUB_EVENT_PATH, "utf8"));
        const repository = member(event, "repository");
        if (member(repository, "full_name") !== repo)
            return undefined;
        const isPrivate = member(repository, "private");
        return typeof isPrivate === "boolean" ? isPrivate : undefined;
    }
    catch {
        return undefined;
    }
}
/** Asks GitHub. Without a token a private repository is a 404, which is answer enough. */
async function fromApi(repo, host) {
    const answer = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .askRepository */ .g)(repo, "", host);
    const unknown = (reason) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .MallcopError */ .D("repo-visibility-unknown", { repo, reason });
    if (answer === undefined)
        throw unknown("GitHub did not answer");
    const { status, data, signedIn } = answer;
    if (status === 404 && !signedIn)
        return true;
    if (status < 200 || status > 299)
        throw unknown(`GitHub answered with HTTP ${status}`);
    const isPrivate = member(data, "private");
    if (typeof isPrivate !== "boolean")
        throw unknown("GitHub's answer does not say");
    return isPrivate;
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}


/***/ })

};
