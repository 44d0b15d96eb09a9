export const id = 7787;
export const ids = [7787];
export const modules = {

/***/ 96065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createOctokitFetch),
/* harmony export */   j: () => (/* binding */ thrownByTransport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/**
 * Puts Octokit on the shared transport, so that its requests are pinned, paced, timed, retried and capped like all others.
 *
 * Give it to Octokit as `request.fetch`, without its throttling and retry plugins: the transport already does both, and
 * knows the run's time.
 */

/** Kept, because a plugin's process has it taken away. */
const Answer = globalThis.Response;
const METHODS = new Set(["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"]);
/** Answers that may not carry a body; `Response` refuses one, even if it is empty. */
const BODILESS = new Set([204, 205, 304]);
/**
 * The transport as a `fetch` for Octokit. The transport's user agent stands: Octokit's own names its version and Node's.
 * @throws MallcopError whatever `http.send` throws; Octokit wraps it, and `thrownByTransport` gives it back
 */
function createOctokitFetch(http) {
    return async (url, init = {}) => {
        const { method = "GET", headers = {}, body, signal } = init;
        if (!isMethod(method))
            throw unsupported(`the method ${method}`);
        if (body !== undefined && body !== null && typeof body !== "string")
            throw unsupported("a body that is no text");
        const kept = Object.entries(headers).filter(([name]) => name.toLowerCase() !== "user-agent");
        const answer = await http.send({
            url,
            method,
            headers: Object.fromEntries(kept),
            ...(typeof body === "string" && { body }),
            ...(signal instanceof AbortSignal && { signal }),
        });
        const content = BODILESS.has(answer.status) ? null : Uint8Array.from(answer.body);
        return new Answer(content, { status: answer.status, headers: { ...answer.headers } });
    };
}
/** The transport's error inside what Octokit made of it, if there is one. */
function thrownByTransport(thrown) {
    for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D)
            return error;
    }
    return undefined;
}
function isMethod(method) {
    return METHODS.has(method);
}
function unsupported(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("internal-error", { what: `Octokit asked for ${what}` });
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

/***/ 27787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellFailures: () => (/* binding */ tellFailures),
  tellOutside: () => (/* binding */ tellOutside)
});

// EXTERNAL MODULE: ./build/src/collect/problems.js
var collect_problems = __webpack_require__(41386);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/detect/finding-file.js
var finding_file = __webpack_require__(73407);
// EXTERNAL MODULE: ./build/src/store/github-repository.js
var github_repository = __webpack_require__(84309);
// EXTERNAL MODULE: ./build/src/store/publish.js
var publish = __webpack_require__(41092);
// EXTERNAL MODULE: ./build/src/detect/finding.js
var finding = __webpack_require__(98852);
// EXTERNAL MODULE: ./build/src/event/sha256.js
var sha256 = __webpack_require__(15347);
// EXTERNAL MODULE: ./build/src/report/finding-words.js
var finding_words = __webpack_require__(77681);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(70075);
// EXTERNAL MODULE: ./build/src/report/quantity.js
var quantity = __webpack_require__(91191);
;// CONCATENATED MODULE: ./build/src/outlets/issue-text.js
/**
 * A finding as a GitHub issue. Everything that comes from events is escaped; the first line is a hidden marker, by which the issue is
 * known again whatever people do to its title.
 */






const MARKER = /^<!-- mallcop (fnd-\d{4}-\d\d-\d\d-[a-z0-9][a-z0-9-]*-[0-9a-f]{16}) (info|warn|critical) ([0-9a-f]{16})( closed)? -->/;
const SEVERITIES = ["info", "warn", "critical"];
const MOST_EVENTS = 20;
/** @param file where the finding can be read */
function issueText(finding, file) {
    const { title } = wordsOf(finding);
    const text = bodyText(finding, file).toString();
    const { id, severity } = finding;
    const marker = { finding: id, severity, digest: (0,sha256/* sha256 */.s)(`${title}\n${text}`).slice(0, 16), closed: false };
    return { title: `[${severity}] ${title}`, body: `${markerText(marker)}\n${text}`, marker };
}
/** The marker of an issue's body; `undefined` for an issue that is somebody else's. */
function markerOf(body) {
    const [, finding, severity, digest, closed] = MARKER.exec(body) ?? [];
    const known = SEVERITIES.find((one) => one === severity);
    if (finding === undefined || known === undefined || digest === undefined)
        return undefined;
    return { finding, severity: known, digest, closed: closed !== undefined };
}
/** A body with another word on whether mallcop closed the issue; the rest stays as it is. */
function withClosed(body, closed) {
    const marker = markerOf(body);
    return marker === undefined ? body : body.replace(MARKER, markerText({ ...marker, closed }));
}
/** A comment for those who watch the issue; growing alone is no reason to call them. */
function louder(before, after) {
    if (!(0,finding/* isWorse */.Bx)(after.severity, before.severity))
        return undefined;
    return `This is **${after.severity}** now; it was ${before.severity}.`;
}
const CLOSING = "The finding is not open any more: it was acknowledged or suppressed in `findings/decisions.jsonl`, or is gone.";
function markerText({ finding, severity, digest, closed }) {
    return `<!-- mallcop ${finding} ${severity} ${digest}${closed ? " closed" : ""} -->`;
}
function wordsOf(finding) {
    return (0,finding_words/* findingWords */.Hu)(finding, Date.parse(finding.last));
}
/** The same on every day: only what changes in the finding may change its issue. */
function seenText({ first, last, count }) {
    const [from, to] = [first, last].map((time) => `${time.slice(0, 10)} ${time.slice(11, 16)}`);
    return `${from === to ? from : `${from} to ${to}`} UTC, ${(0,quantity/* plural */.LS)(count, "event")}`;
}
function bodyText(finding, file) {
    const { why, next, id } = wordsOf(finding);
    const { detector, source, events, count } = finding;
    const path = (0,finding_file/* findingPath */.Bs)(finding);
    const open = finding.link === undefined ? [] : [["Console", (0,markdown/* link */.nf)("open it", finding.link)]];
    const rows = [
        ["Severity", finding.severity],
        ["Seen", seenText(finding)],
        ["Detector", (0,markdown/* code */.aY)(detector)],
        ["Source", (0,markdown/* code */.aY)(source)],
        ...open,
        ["Kept in", file === undefined ? (0,markdown/* code */.aY)(path) : (0,markdown/* link */.nf)(path, file)],
        ["Finding", (0,markdown/* code */.aY)(id)],
    ];
    const listed = events.slice(0, MOST_EVENTS).map((event) => (0,markdown.md) `- ${(0,markdown/* code */.aY)(event)}`);
    const rest = count > listed.length ? [(0,markdown.md) `- and ${count - listed.length} more`] : [];
    return (0,markdown/* joined */.oR)([
        (0,markdown.md) `${why}`,
        (0,markdown.md) `**Next:** ${next}`,
        (0,markdown/* table */.tp)(["What", "Value"], rows),
        (0,markdown/* joined */.oR)([(0,markdown.md) `Events:`, "", ...listed, ...rest], "\n"),
        (0,markdown.md) `To settle it, run ${(0,markdown/* code */.aY)(`mallcop findings ack ${id} --reason "…"`)} in a checkout and commit; the next scan closes this issue. mallcop keeps this text up to date: what you write belongs into comments.`,
    ], "\n\n");
}

;// CONCATENATED MODULE: ./build/src/outlets/issues.js

/** Somebody has to read them, and GitHub wants no bursts. */
const MOST_OPENED = 20;
/**
 * @param open the findings that are open, the most urgent first
 * @param textOf how a finding is told
 */
async function keepIssues(api, open, textOf, now) {
    const known = await knownIssues(api, open, now);
    const missing = open.filter(({ id }) => !known.has(id));
    let updated = 0;
    let closed = 0;
    for (const finding of open) {
        const [first, ...doubles] = known.get(finding.id) ?? [];
        if (first !== undefined && (await bringUpToDate(api, first, textOf(finding))))
            updated += 1;
        // Two runs at once may both have opened one.
        for (const double of doubles.filter((issue) => issue.open))
            closed += await issues_close(api, double, "It is told twice.");
    }
    const wanted = new Set(open.map(({ id }) => id));
    for (const [id, issues] of known)
        if (!wanted.has(id))
            for (const issue of issues.filter((one) => one.open))
                closed += await issues_close(api, issue, CLOSING);
    for (const finding of missing.slice(0, MOST_OPENED))
        await api.create(textOf(finding));
    const opened = Math.min(missing.length, MOST_OPENED);
    return { opened, updated, closed, left: missing.length - opened };
}
/** By finding, the oldest issue first. */
async function knownIssues(api, open, now) {
    // An issue is younger than its finding's first event; older closed ones are of no finding that is open.
    const since = open.reduce((oldest, { first }) => (first < oldest ? first : oldest), new Date(now).toISOString());
    const marked = (await api.list(since)).flatMap((issue) => {
        const marker = markerOf(issue.body);
        return marker === undefined ? [] : [{ ...issue, marker }];
    });
    return Map.groupBy(marked.sort((one, other) => one.number - other.number), ({ marker }) => marker.finding);
}
/** An issue that a person closed stays closed; one that mallcop closed is opened again with its finding. */
async function bringUpToDate(api, issue, text) {
    const reopen = !issue.open && issue.marker.closed;
    const isCurrent = issue.marker.digest === text.marker.digest && issue.marker.severity === text.marker.severity;
    if (!issue.open && !reopen)
        return false;
    if (isCurrent && !reopen)
        return false;
    const { title, body } = text;
    await api.update(issue.number, { title, body, ...(reopen && { state: "open", state_reason: "reopened" }) });
    const comment = louder(issue.marker, text.marker);
    if (comment !== undefined)
        await api.comment(issue.number, comment);
    return true;
}
async function issues_close(api, { number, body }, why) {
    await api.update(number, { body: withClosed(body, true), state: "closed", state_reason: "completed" });
    await api.comment(number, why);
    return 1;
}

// EXTERNAL MODULE: ./build/src/connector/octokit-fetch.js
var octokit_fetch = __webpack_require__(96065);
;// CONCATENATED MODULE: ./build/src/outlets/issues-api.js
/** The issues of the deployment repo, by Octokit on the shared transport, with the job's own token. */


const LABEL = "mallcop";
const VERSION = { "x-github-api-version": "2022-11-28" };
const PAGE = 100;
const MOST_PAGES = 20;
/** GitHub asks for a second between requests that make content. */
const MANNERS = { classify: () => undefined, requestsPerSecond: 1 };
/** An issue must not be opened twice because the answer was lost: the next run looks whether it is there. */
const ONCE = { ...MANNERS, attempts: 1 };
/** @param repo `owner/name` */
async function issuesApi(http, root, token, repo) {
    const { Octokit } = await Promise.all(/* import() */[__webpack_require__.e(9964), __webpack_require__.e(568)]).then(__webpack_require__.bind(__webpack_require__, 60568));
    const [owner = "", name = ""] = repo.split("/");
    const where = { owner, repo: name, headers: VERSION };
    const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };
    const client = (policy) => new Octokit({
        auth: token,
        baseUrl: root,
        log: silent,
        request: { fetch: (0,octokit_fetch/* createOctokitFetch */.G)(http.with(policy)) },
    });
    const [octokit, once] = [client({ classify: () => undefined }), client(ONCE)];
    async function listed(query) {
        const issues = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const { data } = await told(() => octokit.request("GET /repos/{owner}/{repo}/issues", {
                ...where,
                ...query,
                labels: LABEL,
                per_page: PAGE,
                page,
            }));
            for (const issue of data) {
                // Pull requests are issues to GitHub.
                if (issue.pull_request === undefined)
                    issues.push(issueOf(issue));
            }
            if (data.length < PAGE)
                return issues;
        }
        throw new errors/* MallcopError */.D("issues-failed", {
            reason: `there are more than ${PAGE * MOST_PAGES} issues with the label`,
        });
    }
    return {
        list: async (since) => [...(await listed({ state: "open" })), ...(await listed({ state: "closed", since }))],
        async create({ title, body }) {
            const { data } = await told(() => once.request("POST /repos/{owner}/{repo}/issues", { ...where, title, body, labels: [LABEL] }));
            // GitHub drops labels in silence for whoever may not set them; without it the issue would not be found again.
            const labels = data.labels.map((label) => (typeof label === "string" ? label : label.name));
            if (!labels.includes(LABEL))
                throw new errors/* MallcopError */.D("issues-failed", { reason: "GitHub did not take the label" });
        },
        async update(number, change) {
            await told(() => once.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
                ...where,
                issue_number: number,
                ...change,
            }));
        },
        async comment(number, body) {
            await told(() => once.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
                ...where,
                issue_number: number,
                body,
            }));
        },
    };
}
function issueOf({ number, state, title, body, }) {
    return { number, open: state === "open", title, body: body ?? "" };
}
/** @throws MallcopError `issues-forbidden`, `issues-failed`, and what the transport throws */
async function told(call) {
    try {
        return await call();
    }
    catch (thrown) {
        const ours = (0,octokit_fetch/* thrownByTransport */.j)(thrown);
        if (ours !== undefined)
            throw ours;
        const status = thrown instanceof Error && "status" in thrown ? Number(thrown.status) : 0;
        if (status === 401 || status === 403 || status === 404)
            throw new errors/* MallcopError */.D("issues-forbidden", { status });
        const reason = status === 410 ? "issues are switched off in the repository" : `GitHub answered with HTTP ${status}`;
        throw new errors/* MallcopError */.D("issues-failed", { reason });
    }
}

// EXTERNAL MODULE: ./build/src/outlets/outlet.js
var outlet = __webpack_require__(52147);
;// CONCATENATED MODULE: ./build/src/outlets/posted.js
/**
 * What was posted to the webhook already: `findings/posted.json`. It is written after the post, in a commit of its own, so that what was
 * not posted is posted by the next run, and what was is not posted again. A run that dies between the two posts twice rather than never.
 */



const POSTED_PATH = "findings/posted.json";
const NOTHING_POSTED = { findings: new Map(), failures: new Set() };
const posted_SEVERITIES = ["info", "warn", "critical"];
/** @throws MallcopError `data-damaged` */
function parsePosted(text) {
    if (text === undefined)
        return NOTHING_POSTED;
    const { findings, failures } = jsonOf(text) ?? {};
    if (!(0,finding_file/* isRecord */.u4)(findings) || !Array.isArray(failures) || !failures.every((key) => typeof key === "string"))
        throw damaged();
    const known = Object.entries(findings).map(([id, value]) => {
        const severity = posted_SEVERITIES.find((one) => one === value);
        if (severity === undefined)
            throw damaged();
        return [id, severity];
    });
    return { findings: new Map(known), failures: new Set(failures) };
}
/** In the order of names, one to a line, so that it is read and compared like every other file. */
function serializePosted({ findings, failures }) {
    const sorted = [...findings].sort(([one], [other]) => (one < other ? -1 : 1));
    const value = { format: 1, findings: Object.fromEntries(sorted), failures: [...failures].sort() };
    return `${JSON.stringify(value, null, 2)}\n`;
}
/** What is to be posted: not posted yet, or louder since. */
function unposted(open, least, { findings }) {
    return open.filter(({ id, severity }) => {
        if ((0,finding/* isWorse */.Bx)(least, severity))
            return false;
        const before = findings.get(id);
        return before === undefined || (0,finding/* isWorse */.Bx)(severity, before);
    });
}
/**
 * Afterwards: what was posted before and is still open, and what is posted now.
 * @param open `undefined` where nobody could tell
 * @param failures those that last
 */
function afterPost(before, open, posted, failures) {
    const ids = open && new Set(open.map(({ id }) => id));
    const kept = [...before.findings].filter(([id]) => ids?.has(id) ?? true);
    return {
        findings: new Map([...kept, ...posted.map(({ id, severity }) => [id, severity])]),
        failures: new Set(failures),
    };
}
function jsonOf(text) {
    try {
        const value = JSON.parse(text);
        return (0,finding_file/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function damaged() {
    return new errors/* MallcopError */.D("data-damaged", { path: POSTED_PATH, reason: "it is not what mallcop writes" });
}

// EXTERNAL MODULE: ./build/src/outlets/webhook.js + 1 modules
var webhook = __webpack_require__(39447);
;// CONCATENATED MODULE: ./build/src/outlets/tell.js











const PUBLISH_MS = 60_000;
/** Never throws. */
async function tellOutside(teller) {
    const { config, redactor } = teller;
    const problems = [];
    const warn = (thrown) => void problems.push({ ...(0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown), redactor), level: "warning" });
    const issues = config.issues ? await tellIssues(teller).catch(warn) : undefined;
    if (issues !== undefined && issues.left > 0)
        warn(new errors/* MallcopError */.D("issues-behind", { count: issues.left }));
    const posted = config.notify ? await tellWebhook(teller, config.notify).catch(warn) : undefined;
    return {
        told: { ...(issues && { issues }), ...(posted && { posted: posted.count }) },
        commit: posted?.commit,
        problems,
    };
}
/** What kept a run from storing anything; nothing can be noted of it, so it is told in every run that it lasts. Never throws. */
async function tellFailures(report, notify, host, redactor) {
    const place = host.env.GITHUB_REPOSITORY || "this deployment";
    const { finished: now, run } = report;
    const news = { findings: [], failures: (0,webhook/* failuresOf */.dJ)(report), place, links: (0,outlet/* linksOf */.hP)(host.env), now, run };
    try {
        if (news.failures.length > 0)
            await (0,webhook/* postNews */.Q3)(notify, news, host, (text) => redactor.text(text));
        return [];
    }
    catch (thrown) {
        return [{ ...(0,collect_problems/* problemOf */.Z)((0,errors/* asMallcopError */.x)(thrown), redactor), level: "warning" }];
    }
}
async function tellIssues({ report, repository, host, redactor }) {
    const { findings, finished } = report;
    // Without a judgement nobody knows what is open.
    if (findings === undefined)
        return undefined;
    const repo = (0,github_repository/* repositoryOf */._)(repository.remoteUrl, host.env);
    const token = host.env.INPUT_TOKEN || host.env.GH_TOKEN;
    if (repo === undefined || !token)
        throw new errors/* MallcopError */.D("issues-unavailable");
    const root = host.env.GITHUB_API_URL || "https://api.github.com";
    const http = (0,outlet/* outletHttp */.ol)(root, "GITHUB_API_URL", host, (text) => redactor.text(text));
    const links = (0,outlet/* linksOf */.hP)(host.env);
    const textOf = (finding) => issueText(finding, (0,outlet/* fileLink */.RF)(links, report, (0,finding_file/* findingPath */.Bs)(finding)));
    return await keepIssues(await issuesApi(http, root, token, repo), findings.open.filter(outlet/* isTold */.Wc), textOf, finished);
}
async function tellWebhook(teller, notify) {
    const { report, repository, host, redactor } = teller;
    const open = report.findings?.open ?? [];
    const failures = (0,webhook/* failuresOf */.dJ)(report);
    const before = await postedIn(await repository.fetch());
    const findings = unposted(open, notify.severity, before);
    const fresh = failures.filter(({ key }) => !before.failures.has(key));
    const count = findings.length + fresh.length;
    if (count > 0) {
        const place = (0,github_repository/* repositoryOf */._)(repository.remoteUrl, host.env) ?? "this deployment";
        const news = { findings, failures: fresh, place, links: (0,outlet/* linksOf */.hP)(host.env), now: report.finished, run: report.run };
        await (0,webhook/* postNews */.Q3)(notify, news, host, (text) => redactor.text(text));
    }
    const isOver = [...before.failures].some((key) => !failures.some((failure) => failure.key === key));
    if (count === 0 && !isOver)
        return { count, commit: undefined };
    // What cannot be judged now is still posted.
    const known = report.findings === undefined ? undefined : open;
    const keys = failures.map(({ key }) => key);
    return { count, commit: await note(teller, (tree) => afterPost(tree, known, findings, keys)) };
}
async function postedIn(tree) {
    return parsePosted((await tree.read(POSTED_PATH))?.toString("utf8"));
}
/** Notes what was posted, on the branch as it is. @throws MallcopError what `publish` throws */
async function note({ repository, host, report }, after) {
    const build = async (tree) => {
        const text = serializePosted(after(await postedIn(tree)));
        return { files: new Map([[POSTED_PATH, { text }]]), message: `Note what run ${report.run} posted` };
    };
    const result = await (0,publish/* publish */.m)(repository, build, {
        time: host.clock.now(),
        deadline: (host.clock.now() + PUBLISH_MS),
        clock: () => host.clock.now(),
        random: host.random,
        sleep: async (ms) => await host.clock.sleep(ms, AbortSignal.timeout(PUBLISH_MS)),
    });
    return result.state === "stored" ? result.commit : undefined;
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


/***/ })

};
