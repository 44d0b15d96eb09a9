export const id = 6954;
export const ids = [6954];
export const modules = {

/***/ 94664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34438);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** All commands, each loaded when it is called. */


const COMMANDS = [
    {
        name: "init",
        summary: "Write a deployment repo: configuration, workflows, and how to get each credential.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(8033)]).then(__webpack_require__.bind(__webpack_require__, 38033))).init,
    },
    {
        name: "scan",
        summary: "Read what is new since the last run, and commit it.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(8540), __webpack_require__.e(656), __webpack_require__.e(1136), __webpack_require__.e(5432), __webpack_require__.e(6254), __webpack_require__.e(6600), __webpack_require__.e(7685), __webpack_require__.e(9962), __webpack_require__.e(4897), __webpack_require__.e(1063)]).then(__webpack_require__.bind(__webpack_require__, 61063))).scan,
    },
    {
        name: "rescan",
        summary: "Read a range of time again, and commit what was missing.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(8540), __webpack_require__.e(656), __webpack_require__.e(1136), __webpack_require__.e(5432), __webpack_require__.e(6254), __webpack_require__.e(6600), __webpack_require__.e(7685), __webpack_require__.e(9962), __webpack_require__.e(4897), __webpack_require__.e(1063)]).then(__webpack_require__.bind(__webpack_require__, 61063))).rescan,
    },
    {
        name: "normalize",
        summary: "Turn a vendor's records (JSONL on standard input) into events, without storing them.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(8540), __webpack_require__.e(8094)]).then(__webpack_require__.bind(__webpack_require__, 52219))).normalize,
    },
    {
        name: "events",
        summary: "Show the committed events: as a table, as JSON lines, or for a spreadsheet.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2687), __webpack_require__.e(9646)]).then(__webpack_require__.bind(__webpack_require__, 19646))).events,
    },
    {
        name: "export",
        summary: "Write the committed events for DuckDB, Athena or Spark: Parquet in OCSF's terms, or JSON lines.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2687), __webpack_require__.e(3944)]).then(__webpack_require__.bind(__webpack_require__, 33944))).exportCommand,
    },
    {
        name: "report",
        summary: "Show how things stand: coverage, findings, access, events; on the terminal or as a page.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(354), __webpack_require__.e(2136), __webpack_require__.e(2528)]).then(__webpack_require__.bind(__webpack_require__, 82528))).report,
    },
    {
        name: "detect",
        summary: "Judge the events of this checkout, and keep what is found.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(4877), __webpack_require__.e(9925)]).then(__webpack_require__.bind(__webpack_require__, 99925))).detect,
    },
    {
        name: "findings",
        summary: "List what was found, acknowledge it, or silence it for a while.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(4877), __webpack_require__.e(9612)]).then(__webpack_require__.bind(__webpack_require__, 59612))).findings,
    },
    {
        name: "tools",
        summary: "List the connectors' read-only look-ups, or call one, to investigate an event.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(9091)]).then(__webpack_require__.bind(__webpack_require__, 29091))).tools,
    },
    {
        name: "mcp",
        summary: "Serve the look-ups, the events and the findings to an agent, over the Model Context Protocol.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(9808)]).then(__webpack_require__.bind(__webpack_require__, 9808))).mcp,
    },
    {
        name: "compact",
        summary: "Put old months' events into one file each, and delete what is older than retention_days.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(656), __webpack_require__.e(5432), __webpack_require__.e(6600), __webpack_require__.e(9962), __webpack_require__.e(8167)]).then(__webpack_require__.bind(__webpack_require__, 72297))).compact,
    },
    {
        name: "doctor",
        summary: "Check what a scan needs: rights, repository, cache.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(8815), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(2031), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(2136), __webpack_require__.e(8540), __webpack_require__.e(6600), __webpack_require__.e(4897), __webpack_require__.e(9180)]).then(__webpack_require__.bind(__webpack_require__, 83632))).doctor,
    },
    {
        name: "demo",
        summary: "Show all of it on made-up data: no account, no network.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2977), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 40449))).demo,
    },
    {
        name: "scaffold",
        summary: "Write a new connector or detector of your own to start from.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(8614)]).then(__webpack_require__.bind(__webpack_require__, 8614))).scaffold,
    },
    {
        name: "verify",
        summary: "Check the connectors and detectors in plugins/, without secrets and without network.",
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3243), __webpack_require__.e(9829), __webpack_require__.e(6822), __webpack_require__.e(3709), __webpack_require__.e(6813), __webpack_require__.e(354), __webpack_require__.e(4408), __webpack_require__.e(656), __webpack_require__.e(5465), __webpack_require__.e(8847)]).then(__webpack_require__.bind(__webpack_require__, 18847))).verify,
    },
    {
        name: "openclaw",
        summary: "Pair a device key with an OpenClaw gateway.",
        load: async () => (await __webpack_require__.e(/* import() */ 9457).then(__webpack_require__.bind(__webpack_require__, 89457))).openclaw,
    },
    {
        name: "discover-app",
        summary: "Learn the templates of an app's log lines and write its parser.yaml.",
        load: async () => (await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 50759))).discoverApp,
    },
    {
        name: "parse",
        summary: "Read an app's log lines and print each line's template and fields.",
        load: async () => (await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 78379))).parse,
    },
    { name: "version", summary: "Print the version.", load: async () => (await __webpack_require__.e(/* import() */ 8228).then(__webpack_require__.bind(__webpack_require__, 68228))).version },
];
/** Runs one command. Trouble ends in a message and a status, never in a stack trace. */
async function runCommand(args, door) {
    const [name, ...rest] = args;
    try {
        if (name === undefined || name === "help" || name === "--help" || name === "-h") {
            door.print((await __webpack_require__.e(/* import() */ 9717).then(__webpack_require__.bind(__webpack_require__, 69717))).overview(COMMANDS));
            return name === undefined ? 2 : 0;
        }
        const entry = COMMANDS.find((candidate) => candidate.name === (name === "--version" ? "version" : name));
        if (entry === undefined)
            throw unknown(name);
        const command = await entry.load();
        if (rest.includes("--help") || rest.includes("-h")) {
            door.print((await __webpack_require__.e(/* import() */ 9717).then(__webpack_require__.bind(__webpack_require__, 69717))).helpOf(command));
            return 0;
        }
        const { parseArguments } = await __webpack_require__.e(/* import() */ 4652).then(__webpack_require__.bind(__webpack_require__, 54652));
        return await command.run(parseArguments(command, rest), door);
    }
    catch (thrown) {
        const error = (0,_connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        await door.complain([error]);
        return error.kind === "config" ? 2 : 1;
    }
}
function unknown(typed) {
    const name = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(typed, COMMANDS.map((command) => command.name));
    const meant = name === undefined ? "" : `; did you mean ${name}?`;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("command-unknown", { name: JSON.stringify(typed.slice(0, 40)), meant });
}


/***/ }),

/***/ 34438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Finds the name that somebody probably meant; says nothing rather than something far-fetched. */
/** The closest of `names` to `typed`: at most a third of the letters differ, or it is a part of the name (`aws`). */
function nearest(typed, names) {
    const wanted = plain(typed);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    let best;
    if (wanted.length > 64)
        return undefined;
    for (const name of names) {
        const isPart = wanted.length >= 3 && plain(name).includes(wanted);
        const distance = isPart ? limit : editDistance(wanted, plain(name));
        if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
            best = { name, distance };
    }
    return best?.name;
}
/** `lookbackHours`, `lookback-hours` and `lookback_hours` are the same slip. */
function plain(name) {
    return name.toLowerCase().replace(/[\s_-]/g, "");
}
/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            current[column] = Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, cell(last, column - 1) + (same ? 0 : 1), swapped ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        beforeLast = last;
        last = current;
    }
    return cell(last, to.length);
}
function cell(row, column) {
    return row[column] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 52829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ CATALOG)
/* harmony export */ });
const CATALOG = {
    // Configuration
    "config-missing": {
        kind: "config",
        says: "There is no configuration file at {path}.",
        hint: "Create it with a `connectors:` list; docs/configuration.md has an example to copy.",
    },
    "config-syntax": {
        kind: "config",
        says: "{path} is not readable YAML: {reason}.",
        hint: "Correct the line; mallcop accepts plain YAML 1.2 without tags, merge keys or aliases.",
    },
    "config-too-large": {
        kind: "config",
        says: "{path} is over the limit of {limit}.",
        hint: "Split the deployment, or shorten the file.",
    },
    "config-invalid": {
        kind: "config",
        says: "{path}: {problem}.",
        hint: "{advice}",
    },
    "config-no-connectors": {
        kind: "config",
        says: "{path} configures no connector, so there is nothing to watch.",
        hint: "Add at least one entry to `connectors:`.",
    },
    "config-duplicate-id": {
        kind: "config",
        says: "Two connectors in {path} have the id {id}.",
        hint: "Give each connector its own `id`; it names the folder of its events.",
    },
    "config-secret-literal": {
        kind: "config",
        says: "{path} seems to hold a credential ({shape}) in clear text at {where}.",
        hint: "Put it into a repository secret, revoke this copy, and let the workflow pass it by environment variable.",
    },
    "config-variable-unset": {
        kind: "config",
        says: "The variable {name} that {where} uses is not set.",
        hint: "Set {name} in the `env:` of the workflow step, from a secret or a variable.",
    },
    "connector-unknown": {
        kind: "config",
        says: "There is no connector of type {type}.",
        hint: "{advice}",
    },
    "connector-malformed": {
        kind: "config",
        says: "The connector {type} is not built as its manifest says: {problem}.",
        hint: "Report it if the connector came with mallcop; otherwise correct the plugin.",
    },
    "detector-malformed": {
        kind: "config",
        says: "The detector {name} is not built as its manifest says: {problem}.",
        hint: "Report it if the detector came with mallcop; otherwise correct the plugin.",
    },
    "secret-missing": {
        kind: "config",
        says: "The secret {name} is not set.",
        hint: "{advice}",
    },
    "command-unknown": {
        kind: "config",
        says: "There is no command {name}{meant}.",
        hint: "`mallcop --help` lists the commands.",
    },
    "tool-input-invalid": {
        kind: "config",
        says: "The tool {name} cannot be asked that: {problem}.",
        hint: "{advice}",
    },
    "usage-invalid": { kind: "config", says: "{problem}.", hint: "See `mallcop {command} --help`." },
    // Talking to vendors
    "auth-failed": {
        kind: "auth",
        says: "{vendor} refused the credential: {reason}.",
        hint: "{advice}",
    },
    "auth-expired": {
        kind: "auth",
        says: "The credential for {vendor} expired while it was being used.",
        hint: "Give the job a longer session, or shorten the run with `max-minutes`; what was read is kept.",
    },
    "permission-missing": {
        kind: "permission",
        says: "{vendor} denied {right}.",
        hint: "{advice}",
    },
    "feed-not-available": {
        kind: "not_available",
        says: "{vendor} does not offer {what} here: {reason}.",
        hint: "{advice}",
    },
    "vendor-throttled": {
        kind: "throttled",
        says: "{vendor} asks us to slow down, for longer than this run can wait.",
        hint: "Nothing to do: the next run goes on where this one stopped.",
    },
    "vendor-unreachable": {
        kind: "transient",
        says: "{host} could not be reached: {reason}.",
        hint: "Check the network and {host}'s status page; the next run tries again from the same place.",
    },
    "vendor-failed": {
        kind: "transient",
        says: "{host} answered with HTTP {status} after {attempts} tries.",
        hint: "Nothing to do: the next run tries again from the same place.",
    },
    "vendor-answer-unexpected": {
        kind: "shape",
        says: "{vendor} answered in a form that mallcop does not know: {reason}.",
        hint: "Nothing was skipped; update mallcop, or report the message if you have the newest version.",
    },
    "vendor-refused": {
        kind: "shape",
        says: "{vendor} refused a request: {reason}.",
        hint: "Update mallcop, or report the message if you have the newest version.",
    },
    "window-refused": {
        kind: "window",
        says: "{vendor} refused the time range {from} to {to}: {reason}.",
        hint: "Nothing to do: the next run asks for it again, and what the vendor no longer keeps by then is recorded as a gap.",
    },
    "range-expired": {
        kind: "window",
        says: "{vendor} has nothing from before {from} any more: {reason}.",
        hint: "Nothing to do: what is missing is recorded as a gap.",
    },
    "slice-too-wide": {
        kind: "limit",
        says: "{vendor} has more records between {from} and {to} than it gives in one answer.",
        hint: "Nothing to do: the range is halved and read again.",
    },
    "origin-refused": {
        kind: "shape",
        says: "A request to {origin} was stopped: it is not one of the hosts this connector may reach.",
        hint: "If the host is right, it belongs into the connector's manifest; otherwise somebody tampered with a link.",
    },
    "peer-untrusted": {
        kind: "config",
        says: "{host} was not trusted, so no credential was sent: {reason}.",
        hint: "Compare the fingerprint on that machine: if it is the right one, configure it; if not, somebody stands in between.",
    },
    "header-invalid": {
        kind: "config",
        says: "The header {name} for {host} holds a character that HTTP does not allow.",
        hint: "If it is made from a secret, set that secret again without line breaks, quotes or invisible characters.",
    },
    "answer-too-large": {
        kind: "limit",
        says: "{host} sent more than {limit} in one answer.",
        hint: "The part is read again in smaller slices; if it stays, report it.",
    },
    "listing-partial": {
        kind: "transient",
        says: "The listing of {what} ended before it was complete, so nothing was compared.",
        hint: "Nothing to do: the next run lists it again and compares with the same snapshot.",
    },
    "listing-too-long": {
        kind: "limit",
        says: "A listing has more than {limit} items.",
        hint: "Report it: a snapshot of this size needs another design.",
    },
    "too-much-open": {
        kind: "limit",
        says: "More than {limit} things have to be looked at again in one place.",
        hint: "Nothing is lost: the same range is read again by the next run; report it if it stays.",
    },
    "record-malformed": {
        kind: "shape",
        says: "A record is not in a form that mallcop knows: {reason}.",
        hint: "It is counted and kept out; compare it with the vendor's documentation, or report it.",
    },
    "budget-exhausted": {
        kind: "limit",
        says: "The time for this run ended before everything was read.",
        hint: "Nothing is lost: the next run goes on from there; raise `max-minutes` if it happens every time.",
    },
    "partition-stale": {
        kind: "limit",
        says: "{what} has not been read to its end for {hours} h.",
        hint: "Look at the errors of the last runs; until it is read again, you are not covered there.",
    },
    // Custom plugins
    "plugin-refused": {
        kind: "config",
        says: "The plugin {path} cannot be used: {problem}.",
        hint: "{advice}",
    },
    "plugin-override-unsaid": {
        kind: "config",
        says: "{path} has the name of the built-in {type}, but does not say that it replaces it.",
        hint: "If that is meant, add the line `overrides: {type}` to {path}; otherwise give the plugin another name.",
    },
    "plugin-overrides": {
        kind: "config",
        says: "The built-in {type} is replaced by {path}.",
        hint: "Nothing to do if that is meant: it is said in every run. Remove the folder to have the built-in back.",
    },
    "plugin-syntax": {
        kind: "config",
        says: "{path} cannot be run as it is: {problem}.",
        hint: "{advice}",
    },
    "plugin-failed": {
        kind: "internal",
        says: "The plugin {type} failed: {what}.",
        hint: "It is a mistake in the plugin's own code; `mallcop verify {type}` tells more.",
    },
    "plugin-exited": {
        kind: "internal",
        says: "The plugin {type} ended before it had answered: {reason}.",
        hint: "A plugin answers and throws; it never ends its process. `mallcop verify {type}` tells more.",
    },
    "plugin-timeout": {
        kind: "limit",
        says: "The plugin {type} neither answered nor asked for anything for {seconds} s, and was stopped.",
        hint: "Look for a loop without end, or work that belongs into smaller pages; nothing was taken for covered.",
    },
    "plugin-too-large": {
        kind: "limit",
        says: "The plugin {type} went over its limit of {limit}, and was stopped.",
        hint: "Let it read and hand over smaller pages; nothing was taken for covered.",
    },
    "plugin-answer-malformed": {
        kind: "shape",
        says: "The plugin {type} answered what its contract does not allow: {problem}.",
        hint: "Correct the plugin; `mallcop verify {type}` says where.",
    },
    // Storing
    "repo-not-git": {
        kind: "config",
        says: "{path} is not inside a git repository.",
        hint: "Run mallcop in a checkout of the deployment repo; in a workflow, put actions/checkout before it.",
    },
    "repo-no-remote": {
        kind: "config",
        says: "The repository has no remote named origin, so nothing could be stored.",
        hint: "Add one with `git remote add origin <url>`; until then use --dry-run to look.",
    },
    "repo-no-branch": {
        kind: "config",
        says: "The checkout is not on a branch, so it is not clear where events belong.",
        hint: "Check out a branch, or name one with `data-branch`.",
    },
    "repo-not-trusted": {
        kind: "config",
        says: "git refuses to work in {path}, because it belongs to another user.",
        hint: "Run `git config --global --add safe.directory {path}` before mallcop.",
    },
    "repo-branch-unpushed": {
        kind: "config",
        says: "The branch {branch} exists here but not on the remote, so it is not clear what events should follow.",
        hint: "Push it once with `git push -u origin {branch}`, or name another one with `data-branch`.",
    },
    "git-missing": {
        kind: "config",
        says: "The program {program} was not found.",
        hint: "Install git 2.29 or newer, and see that it is on the PATH.",
    },
    "git-failed": {
        kind: "internal",
        says: "{command} failed: {reason}.",
        hint: "Run the same command in the checkout; if the repository is sound, report this line.",
    },
    "repo-public": {
        kind: "config",
        says: "The repository {repo} is public, and events would be readable by everybody.",
        hint: "Make the repository private, or set `allow_public: true` in mallcop.yaml if that is meant.",
    },
    "repo-visibility-unknown": {
        kind: "transient",
        says: "It could not be found out whether {repo} is private: {reason}.",
        hint: "Let the workflow's token read the repository (`contents: write` does), or set `allow_public: true`.",
    },
    "repo-over-budget": {
        kind: "limit",
        says: "The repository takes {size} in this clone; its budget is {budget}.",
        hint: "Set `retention_days` or `store.raw: none`, or begin a new data branch, as docs/retention.md tells; `store.budget_mb` changes the budget.",
    },
    "repo-branch-reset": {
        kind: "limit",
        says: "The branch {branch} does not have {run} as it was stored: somebody has reset or rewritten it.",
        hint: "Nothing to do if that was meant; else push the old branch back. What the branch does not have now is read again as far as the vendors keep it.",
    },
    "push-permission": {
        kind: "permission",
        says: "The remote refused the push: the token may not write.",
        hint: "Give the job `permissions: contents: write`, and let actions/checkout keep its credentials.",
    },
    "pull-request-refused": {
        kind: "permission",
        says: "The branch {branch} is pushed, but no pull request could be opened for it: {reason}.",
        hint: "Open it by hand, or give the job `pull-requests: write` and allow Actions to create pull requests in the repository's settings.",
    },
    "push-protected": {
        kind: "permission",
        says: "The branch {branch} is protected and refused the push: {reason}.",
        hint: "Set `data-branch: mallcop-data` on the action, or let it bypass the rule.",
    },
    "push-secret": {
        kind: "permission",
        says: "Push protection found a secret that redaction did not know; {count} records were set aside.",
        hint: "Report the shape named in the log; the records' ids are in the run record, so they can be read again.",
    },
    "push-secret-stripped": {
        kind: "limit",
        says: "Push protection found a secret that redaction did not know; {count} events are stored without their raw record.",
        hint: "Find the record at the vendor by the event's id and date, revoke what it shows, and report its shape.",
    },
    "push-refused": {
        kind: "permission",
        says: "The remote refused the push: {reason}.",
        hint: "Look at the hooks and rules of the remote.",
    },
    "push-race": {
        kind: "transient",
        says: "Other pushes came first {attempts} times in a row.",
        hint: "Nothing is lost: the next run reads the same again and stores it once.",
    },
    "push-unreachable": {
        kind: "transient",
        says: "The remote could not be reached: {reason}.",
        hint: "Check the network and the remote's address; the next run reads the same again and stores it once.",
    },
    "push-unverified": {
        kind: "transient",
        says: "The push was accepted, but the remote branch does not show the commit.",
        hint: "Nothing is reported as stored; the next run looks again and stores what is missing.",
    },
    "demo-folder-unfit": {
        kind: "config",
        says: "{path} cannot be used for the demo: {problem}.",
        hint: "Name a new or empty folder, or one that an earlier demo left whole; nothing in this one was changed.",
    },
    "disk-full": {
        kind: "limit",
        says: "There is no space left on the disk at {path}.",
        hint: "Free some space; nothing was committed, and the next run reads the same again.",
    },
    "data-damaged": {
        kind: "shape",
        says: "{path} in the repository cannot be read: {reason}.",
        hint: "Restore it from git history; mallcop never rewrites what it cannot read.",
    },
    "detector-failed": {
        kind: "internal",
        says: "The detector {detector} failed, so what it would have found in this run's events is not known: {reason}.",
        hint: "The other detectors went on; report it if the detector is one of mallcop's, or mend it if it is yours.",
    },
    "detection-behind": {
        kind: "limit",
        says: "There was no time to judge {count} batches of events.",
        hint: "The next run judges them first; if this stays, give the runs more time with `max-minutes`.",
    },
    "findings-withheld": {
        kind: "internal",
        says: "Findings were not stored, because GitHub's push protection sees a secret in them.",
        hint: "The events are stored and will be judged again; suppress or mend what the named text comes from, and report it.",
    },
    "report-not-written": {
        kind: "limit",
        says: "The report was not written: {reason}.",
        hint: "Events, findings and run record are stored; `mallcop report` in a checkout shows what is in the way.",
    },
    "internal-error": {
        kind: "internal",
        says: "mallcop met a mistake of its own: {what}.",
        hint: "Please report it with this line; what could be saved was saved.",
    },
};


/***/ }),

/***/ 65314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MallcopError),
/* harmony export */   x: () => (/* binding */ asMallcopError)
/* harmony export */ });
/* harmony import */ var _error_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52829);
/** The one error class that reaches a person, and the catalogue of what may be said: never a secret, never a stack trace. */

const DOCS = "docs/troubleshooting.md";
/**
 * Trouble that a person can act on. `message` says what happened in one sentence and `hint` what to do.
 * Values put into the catalogue's `{holes}` must be free of secrets; anything a vendor wrote goes through redaction first.
 */
class MallcopError extends Error {
    code;
    kind;
    hint;
    /** Whether the same request can succeed later without anybody's doing. */
    retryable;
    context;
    constructor(code, values = {}, context = {}) {
        const entry = _error_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W[code];
        super(fill(entry.says, values), context.cause === undefined ? undefined : { cause: context.cause });
        this.name = "MallcopError";
        this.code = code;
        this.kind = entry.kind;
        this.hint = fill(entry.hint, values);
        this.retryable = entry.kind === "throttled" || entry.kind === "transient";
        this.context = context;
    }
    /** Where the code is explained, relative to the project. */
    get docs() {
        return `${DOCS}#${this.code}`;
    }
    /** The same trouble, placed: the instance, feed or partition it happened in. */
    in(context) {
        const placed = Object.create(MallcopError.prototype, Object.getOwnPropertyDescriptors(this));
        Object.defineProperty(placed, "context", { value: { ...context, ...this.context }, enumerable: true });
        return placed;
    }
}
/** What was thrown, as a `MallcopError`: a bug of ours or a plugin's becomes `internal-error`, named but without its stack. */
function asMallcopError(thrown) {
    if (thrown instanceof MallcopError)
        return thrown;
    const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return new MallcopError("internal-error", { what: what.slice(0, 500) }, { cause: thrown });
}
/** A value that brings the end of its sentence along needs no second one. */
function fill(text, values) {
    return text.replace(/\{(\w+)\}(\.?)/g, (hole, name, stop) => {
        const value = values[name];
        if (value === undefined)
            return hole;
        return /[.?!]$/.test(String(value)) ? String(value) : `${value}${stop}`;
    });
}


/***/ }),

/***/ 38207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kc: () => (/* binding */ errorText),
  qG: () => (/* binding */ leave),
  KL: () => (/* binding */ processDoor)
});

;// CONCATENATED MODULE: ./build/src/connector/clock.js
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep(ms, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        if (signal.aborted) {
            reject(signal.reason);
            return promise;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            signal.removeEventListener("abort", stop);
            resolve();
        }, ms);
        signal.addEventListener("abort", stop, { once: true });
        return promise;
    },
};

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
;// CONCATENATED MODULE: ./build/src/door.js
/** What both doors have in common: the process around a command. */


/** The parts of a door that the process itself gives. A first Ctrl-C or cancellation ends reading; what was read is stored. */
function processDoor() {
    const cancelled = new AbortController();
    const cancel = () => cancelled.abort(new DOMException("The run was cancelled.", "AbortError"));
    process.once("SIGINT", cancel);
    process.once("SIGTERM", cancel);
    // `mallcop … | head`: whoever read has seen enough, which is no mistake of anybody's.
    process.stdout.on("error", (error) => {
        if (error.code !== "EPIPE")
            throw error;
        cancel();
    });
    return {
        env: process.env,
        clock: systemClock,
        random: Math.random,
        version: version/* VERSION */.x,
        signal: cancelled.signal,
        stdin: process.stdin,
        isTerminal: process.stderr.isTTY === true,
        isRead: process.stdout.isTTY === true,
        printed: async () => {
            if (!process.stdout.writableNeedDrain || cancelled.signal.aborted)
                return;
            const { promise, resolve } = Promise.withResolvers();
            process.stdout.once("drain", resolve);
            cancelled.signal.addEventListener("abort", () => resolve(), { once: true });
            await promise;
        },
        width: process.stdout.columns ?? 100,
    };
}
/** An error as text: where, what, what to do, and the anchor that explains it. */
function errorText({ message, hint, code, docs, context: { at } }) {
    return `${at === undefined ? "" : `${at}: `}${message}\n  ${hint}\n  ${code}: ${docs}`;
}
/** How long a request that nobody waits for any more (a cache service that hangs) may keep the process. */
const LINGER_MS = 2_000;
/** Leaves with a status once everything is written; the event loop ends by itself, or is ended. */
function leave(status) {
    process.exitCode = status;
    setTimeout(() => process.exit(), LINGER_MS).unref();
}


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Pk: () => (/* binding */ fitColumns),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   brief: () => (/* binding */ brief),
/* harmony export */   cd: () => (/* binding */ wrapColumns),
/* harmony export */   qZ: () => (/* binding */ clipColumns)
/* harmony export */ });
/**
 * Text from outside on a person's screen: hidden and commanding characters are shown, never obeyed, and every width is in
 * terminal columns, so that what is aligned here is aligned there.
 */
/**
 * What may not reach a screen as it is: control, format, unassigned, private and invisible characters, line separators, a
 * mark with nothing to sit on, and the openings of a workflow command (`::` at the start of a line, `##[` anywhere).
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}\p{DI}]|^\p{M}|(?<=^\s*):(?=:)|#(?=#\[)/gu;
/** Shows each unsafe character as `\u{202E}`. What is already safe stays as it is, so twice is the same as once. */
function visible(text) {
    return text.replace(UNSAFE, (character) => `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
/** `visible`, and at most `columns` wide: for names and sentences that have no limit of their own. */
function brief(text, columns) {
    const most = columns * 2 + 2;
    // Nobody can see more than this of it, a megabyte would be slow to look through, and marks without width could go on for ever.
    const start = text.length > most ? `${text.slice(0, most).replace(/[\ud800-\udbff]$/, "")}…` : text;
    return clipColumns(visible(start), columns);
}
const COLOURED_START = "((?:\\s|\\x1b\\[[\\d;]*m)*)";
const COMMAND_AT_LINE_START = new RegExp(`^${COLOURED_START}:(?=:)`, "gmu");
/**
 * Makes sure that no line of an output that is about to be printed is a workflow command: the runner obeys `::` after
 * white space at the start of a line, and `##[` anywhere in it.
 */
function withoutCommands(output) {
    return output
        .replace(/\r/g, "\\u{D}")
        .replace(COMMAND_AT_LINE_START, "$1\\u{3A}")
        .replace(/#(?=#\[)/g, "\\u{23}");
}
/**
 * East Asian wide and full-width blocks besides what has emoji presentation, as first and last code point.
 * @see https://www.unicode.org/reports/tr11/ and EastAsianWidth.txt of Unicode 16
 */
const WIDE = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2630, 0x2637],
    [0x268a, 0x268f],
    [0x2e80, 0x303e],
    [0x3041, 0x3247],
    [0x3250, 0xa4c6],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6b],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x18cff],
    [0x18d00, 0x18d08],
    [0x1aff0, 0x1b2fb],
    [0x1d300, 0x1d376],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];
const PLAIN = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u1160-\u11ff\ud7b0-\ud7ff]$/u;
const EMOJI = /^(?!\p{Regional_Indicator})\p{Emoji_Presentation}$/u;
/** How many columns of a terminal a visible text takes. */
function columnsOf(text) {
    if (PLAIN.test(text))
        return text.length;
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function widthOf(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return EMOJI.test(character) || WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
}
/** The text, if it fits; else as much of it as fits before an ellipsis. */
function clipColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let kept = "";
    let used = 1;
    for (const character of text) {
        used += widthOf(character);
        if (used > columns)
            break;
        kept += character;
    }
    return `${kept}…`;
}
/** Exactly `columns` wide: clipped or filled with spaces. */
function fitColumns(text, columns, align = "left") {
    const clipped = clipColumns(text, columns);
    const space = " ".repeat(Math.max(0, columns - columnsOf(clipped)));
    return align === "right" ? space + clipped : clipped + space;
}
/** Lines of at most `columns`, broken between words where possible; each begins with `indent`. */
function wrapColumns(text, columns, indent = "") {
    const room = Math.max(8, columns - columnsOf(indent));
    const lines = [];
    let line = "";
    for (const word of text.split(/ +/).flatMap((long) => pieces(long, room))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (columnsOf(longer) > room) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, indent + line];
}
function pieces(word, room) {
    if (columnsOf(word) <= room)
        return [word];
    const out = [];
    let piece = "";
    for (const character of word) {
        if (columnsOf(piece + character) > room) {
            out.push(piece);
            piece = "";
        }
        piece += character;
    }
    return [...out, piece];
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** mallcop's own version; a test holds it to package.json. */
const VERSION = "0.1.0";


/***/ })

};
