export const id = 4188;
export const ids = [4188,6813];
export const modules = {

/***/ 62925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ CONFIG_OPTION),
/* harmony export */   jY: () => (/* binding */ CONNECTORS_OPTION),
/* harmony export */   kZ: () => (/* binding */ EXIT_STATUSES),
/* harmony export */   rj: () => (/* binding */ JSON_OPTION)
/* harmony export */ });
const JSON_OPTION = {
    type: "flag",
    description: "Print one JSON document for machines instead of text.",
};
const CONFIG_OPTION = {
    type: "text",
    value: "FILE",
    description: "Configuration file, relative to the root of the checkout.",
    default: "mallcop.yaml",
};
const CONNECTORS_OPTION = {
    type: "text",
    value: "IDS",
    description: "Only these configured connectors, separated by commas.",
};
const EXIT_STATUSES = [
    "Exit status: 0 done, warnings allowed; 1 done and stored, but something needs attention (see --fail-on);",
    "2 wrong use or configuration, nothing was read; 3 what was read could not be stored.",
];


/***/ }),

/***/ 91658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/init/config-file.js
var config_file = __webpack_require__(33863);
// EXTERNAL MODULE: ./build/src/init/files.js + 1 modules
var init_files = __webpack_require__(82038);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/init/choices.js
var init_choices = __webpack_require__(76380);
// EXTERNAL MODULE: ./build/src/init/handed-over.js
var handed_over = __webpack_require__(9153);
// EXTERNAL MODULE: ./build/src/init/workflows.js
var workflows = __webpack_require__(6042);
;// CONCATENATED MODULE: ./build/src/init/next-steps.js
/** What is left to do after the files are written: a credential for each product, then the first scan. Commands stand alone, to be copied. */





const WIDTH = 110;
/** @param config the text of `mallcop.yaml`, as it is now */
function nextSteps(choices, around, config) {
    const steps = [
        ...(choices.action === init_choices/* ACTION_UNKNOWN */.GD ? [actionStep()] : []),
        repositoryStep(choices, around),
        ...credentialSteps(choices),
        ...variableStep(choices, config),
        optionalStep(),
        firstScanStep(),
    ];
    return steps.map(({ title, parts }, index) => stepText(`${index + 1}. ${title}`, parts)).join("\n\n");
}
function stepText(title, parts) {
    const blocks = parts.map(({ say, run }) => {
        const said = (0,report_text/* wrapColumns */.cd)(say, WIDTH, "   ").join("\n");
        return run === undefined ? said : `${said}\n\n${run.trimEnd()}`;
    });
    return `${title}\n\n${blocks.join("\n\n")}`;
}
function actionStep() {
    const say = `In the three workflows, replace ${init_choices/* ACTION_UNKNOWN */.GD} by the repository of mallcop and the full commit SHA of a release that you have looked at.`;
    return { title: "Name the action", parts: [{ say }] };
}
function repositoryStep({ repo, branch }, { isRepository }) {
    const names = `REPO=${repo ?? "OWNER/NAME"} BRANCH=${shellWord(branch)}`;
    const say = "The commands below use two variables of the shell, and the GitHub CLI (gh), signed in.";
    if (repo !== undefined)
        return { title: "Name the repository", parts: [{ say, run: names }] };
    const make = "Make it private: what is committed is your audit log.";
    const commands = `${isRepository ? "" : `git init --initial-branch="$BRANCH"\n`}gh repo create "$REPO" --private --source .`;
    return {
        title: "Make the repository",
        parts: [
            { say, run: names },
            { say: make, run: commands },
        ],
    };
}
function credentialSteps({ products, signIn }) {
    const manifests = [...new Map(products.map(({ manifest }) => [manifest.name, manifest])).values()];
    return manifests.map(({ title, name, setup, auth }) => {
        const steps = setup?.steps.filter(({ sign_in }) => sign_in === undefined || sign_in === signIn) ?? [];
        if (steps.length === 0) {
            const names = auth.secrets.map(({ name: secret }) => secret).join(", ") || "none";
            return {
                title: `Let mallcop read ${title}`,
                parts: [{ say: `Its secrets, by the plugin's manifest: ${names}.` }],
            };
        }
        const more = {
            say: `What each right is for, and what this plan does not have: docs/connectors/${name}.md of mallcop.`,
        };
        const parts = steps.map(({ say, run }) => ({ say, ...(run !== undefined && { run }) }));
        return { title: `Let mallcop read ${title}`, parts: [...parts, more] };
    });
}
/** What mallcop.yaml leaves to variables of the repository. */
function variableStep(choices, config) {
    const named = (0,config_file/* variablesIn */.DF)(config);
    const groups = (0,handed_over/* handedOver */.$)(choices, named).flatMap(({ variables }) => variables);
    const open = groups.filter(({ name, kept }) => kept === "vars" && named.includes(name));
    if (open.length === 0)
        return [];
    const say = "mallcop.yaml leaves these to variables of the repository. Each command asks for the value.";
    const run = open.map(({ as }) => `gh variable set ${as} --repo "$REPO"`).join("\n");
    return [{ title: "Fill in what is open", parts: [{ say, run }] }];
}
function optionalStep() {
    return {
        title: "Two more secrets, if you like",
        parts: [
            {
                say: "With a key of your own, mallcop notices that a secret setting was changed without storing the setting.",
                run: 'openssl rand -base64 32 | gh secret set MALLCOP_HMAC_KEY --repo "$REPO"',
            },
            {
                say: "With the address of a watchdog (any service that expects a request every six hours), somebody notices when no scan runs any more.",
                run: 'gh secret set MALLCOP_PING_URL --repo "$REPO"',
            },
        ],
    };
}
function firstScanStep() {
    const commit = [
        "git add --all",
        'git commit --message "Watch our accounts with mallcop"',
        'git push --set-upstream origin "$BRANCH"',
    ].join("\n");
    const run = (command) => `gh workflow run ${workflows/* WORKFLOWS */.v1.scan} --repo "$REPO" --field command=${command}`;
    return {
        title: "Push, ask the doctor, and scan",
        parts: [
            { say: "The schedule begins with the push.", run: commit },
            { say: "The doctor tries every right, and says what is missing and how to get it.", run: run("doctor") },
            { say: "The first scan does not have to wait for the schedule.", run: run("scan") },
        ],
    };
}
/** A branch may be called anything that git takes, also what a shell would run. */
function shellWord(text) {
    return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/store/disk.js
var disk = __webpack_require__(68994);
// EXTERNAL MODULE: ./build/src/init/stamp.js
var stamp = __webpack_require__(1099);
;// CONCATENATED MODULE: ./build/src/init/plan.js
/** Compares the files that `mallcop init` would write with those that are there, and writes what may be written. */




async function planFiles(root, files) {
    return await Promise.all(files.map(async (file) => plan(file, await readText(external_node_path_.join(root, file.path)))));
}
/** Writes what is new and what is outdated. @throws MallcopError `disk-full` */
async function writePlanned(root, planned) {
    for (const { path: name, text, state } of planned) {
        if (state !== "new" && state !== "outdated")
            continue;
        const file = external_node_path_.join(root, name);
        await (0,disk/* onDisk */.F)(file, async () => {
            await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
            // `wx`: what came into being since we looked is not overwritten.
            await (0,promises_.writeFile)(file, text, { flag: state === "new" ? "wx" : "w" });
        });
    }
}
function plan(file, found) {
    if (found === undefined)
        return { ...file, found, state: "new" };
    if (found.replaceAll("\r\n", "\n") === file.text)
        return { ...file, found, state: "same" };
    if ((0,stamp/* isUnedited */.h)(found))
        return { ...file, found, state: "outdated" };
    if (!LISTS.has(file.path))
        return { ...file, found, state: "yours" };
    const missing = missingLines(found, file.text);
    return { ...file, found, text: found + missing, state: missing === "" ? "same" : "yours" };
}
/** Files in which only the lines count, wherever they stand. */
const LISTS = new Set([".gitignore", ".gitattributes"]);
function missingLines(found, text) {
    const lines = new Set(found.split(/\r?\n/).map((line) => line.trim()));
    const missing = text.split("\n").filter((line) => line !== "" && !line.startsWith("#") && !lines.has(line));
    return missing.map((line) => `${line}\n`).join("");
}
async function readText(file) {
    try {
        return await (0,promises_.readFile)(file, "utf8");
    }
    catch (error) {
        if ((0,disk/* hasCode */.u)(error, "ENOENT"))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/plugin/registry.js + 1 modules
var registry = __webpack_require__(60406);
// EXTERNAL MODULE: ./build/src/report/terminal-table.js
var terminal_table = __webpack_require__(71519);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(62925);
// EXTERNAL MODULE: ./build/src/config/load.js + 2 modules
var load = __webpack_require__(25963);
// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/init/ask.js

async function askForTypes(manifests, ask) {
    const column = Math.max(...manifests.map(({ title }) => title.length)) + 2;
    const lines = manifests.map(({ title, name }, index) => `${String(index + 1).padStart(4)}  ${title.padEnd(column)}${name}`);
    const answer = await ask(["Which products shall mallcop watch? Numbers, with commas between them.", "", ...lines, ""].join("\n"));
    return answer
        .split(/[\s,]+/)
        .filter((word) => word !== "")
        .map((word) => manifests[Number(word) - 1]?.name ?? word);
}
/** @param known what needs no question, or is offered as the answer, by option */
async function askForProduct(manifest, given, known, ask) {
    const answers = { ...given };
    for (const { option, description, required, example } of (0,init_choices/* questionsOf */.PW)(manifest)) {
        if (answers[option] !== undefined)
            continue;
        const offer = known[option] ?? (required ? undefined : example);
        const empty = offer === undefined ? (required ? "empty: a variable of the repository" : "empty: leave it out") : offer;
        const answer = (await ask(`${manifest.title}, ${option}: ${firstSentence(description)}\n[${empty}]`)) || offer;
        if (answer !== undefined)
            answers[option] = answer;
    }
    return { id: (0,init_choices/* firstId */.gz)(manifest), manifest, answers };
}
function firstSentence(text) {
    return /^.*?[.](?= |$)/.exec(text)?.[0] ?? text;
}

// EXTERNAL MODULE: ./build/src/store/git.js
var store_git = __webpack_require__(74627);
// EXTERNAL MODULE: ./build/src/store/github-repository.js
var github_repository = __webpack_require__(84309);
;// CONCATENATED MODULE: ./build/src/init/surroundings.js
/** What can be known without asking: the repository that a folder belongs to, and the mallcop that runs. */





/** @throws MallcopError `git-missing` */
async function lookAround(dir, env) {
    const none = { isRepository: false, repo: undefined, branch: "main" };
    if ((await (0,promises_.stat)(dir).catch(() => undefined)) === undefined)
        return none;
    const git = new store_git/* Git */.TU({ cwd: dir, env });
    const inside = (await git.try(["rev-parse", "--is-inside-work-tree"])).stdout.trim() === "true";
    if (!inside)
        return none;
    const head = await git.try(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
    const current = await git.try(["symbolic-ref", "--quiet", "--short", "HEAD"]);
    const branch = head.stdout.trim().replace(/^origin\//, "") || current.stdout.trim() || "main";
    return { isRepository: true, repo: await repositoryAt(git), branch };
}
/** The action as workflows name it, if this program runs in a checkout of its repository: `owner/mallcop@<commit>`. */
async function ownAction(env) {
    const git = new store_git/* Git */.TU({ cwd: import.meta.dirname, env });
    const top = (await git.try(["rev-parse", "--show-toplevel"])).stdout.trim();
    const action = top === "" ? "" : await (0,promises_.readFile)(external_node_path_.join(top, "action.yml"), "utf8").catch(() => "");
    if (!/^name: mallcop$/m.test(action))
        return init_choices/* ACTION_UNKNOWN */.GD;
    const [repo, commit] = [await repositoryAt(git), (await git.try(["rev-parse", "HEAD"])).stdout.trim()];
    return repo === undefined || !/^[0-9a-f]{40}$/.test(commit) ? init_choices/* ACTION_UNKNOWN */.GD : `${repo}@${commit}`;
}
async function repositoryAt(git) {
    const { stdout } = await git.try(["remote", "get-url", "origin"]);
    return (0,github_repository/* repositoryOf */._)(stdout.trim(), {});
}

// EXTERNAL MODULE: ./build/src/plugin/custom/custom-plugin.js
var custom_plugin = __webpack_require__(63200);
// EXTERNAL MODULE: ./build/src/commands/lines.js
var commands_lines = __webpack_require__(2347);
// EXTERNAL MODULE: ./build/src/commands/load-config.js
var load_config = __webpack_require__(26813);
;// CONCATENATED MODULE: ./build/src/commands/init-choices.js
/** What `mallcop init` is to write: from the flags, from the files that are there, and from the person who is asked. */
















/** @throws MallcopError `usage-invalid`, `config-invalid`, … for the first mistake in what was given */
async function choose(given, door, root) {
    const around = await lookAround(root, door.env);
    const [found, workflow, readme] = await Promise.all([init_files/* CONFIG_PATH */.t, `.github/workflows/${workflows/* WORKFLOWS */.v1.scan}`, "README.md"].map((file) => textAt(root, file)));
    const existing = found === undefined ? undefined : await configAt(root);
    const repo = repoOf(given.text("repo") ?? around.repo ?? repoInBadge(readme));
    const ask = asker(door);
    const types = await typesOf(given, existing?.connectors, ask);
    const known = existing?.connectors.map(productOf) ?? [];
    const fresh = types.filter((type) => !known.some(({ manifest }) => manifest.name === type)).map(manifestFor);
    const added = await products(fresh, { set: settings(given, fresh), org: repo?.split("/")[0], ask });
    const choices = {
        products: [...known, ...added],
        domains: existing?.own.domains ?? (await domainsOf(given, ask)),
        signIn: signInOf(given, workflow),
        repo,
        branch: given.text("branch") ?? around.branch,
        minute: minuteIn(workflow) ?? (0,workflows/* minuteOf */.iA)({ repo }),
        action: await actionOf(given, door, workflow),
    };
    const stays = found !== undefined && !(0,stamp/* isUnedited */.h)(found);
    refuseInvalid(choices);
    return { choices, around, config: stays ? found : undefined, toAdd: stays ? added : [] };
}
async function configAt(root) {
    const { config, problems } = await (0,load_config.readConfig)(root, init_files/* CONFIG_PATH */.t);
    if (config === undefined)
        throw problems[0];
    return config;
}
/** Nobody is asked twice: without products in a file or a flag a person is, and a script is told. */
async function typesOf(given, existing, ask) {
    const flag = given.text("watch");
    if (flag !== undefined)
        return namesIn(flag);
    if (existing !== undefined)
        return [];
    const all = (0,registry/* builtinTypes */.jN)().map((type) => (0,registry/* manifestOf */.$V)(type));
    const types = ask === undefined ? [] : await askForTypes(all, ask);
    if (types.length === 0)
        throw wrong(`Nothing is chosen yet; give --watch, such as --watch aws-cloudtrail,github`);
    return types;
}
function manifestFor(type) {
    const known = (0,registry/* builtinTypes */.jN)();
    if (known.includes(type))
        return (0,registry/* manifestOf */.$V)(type);
    const meant = known.find((name) => (0,registry/* manifestOf */.$V)(name).setup?.id === type) ?? (0,nearest/* nearest */.p)(type, known);
    if (meant !== undefined && (0,registry/* manifestOf */.$V)(meant).setup?.id === type)
        return (0,registry/* manifestOf */.$V)(meant);
    const advice = meant === undefined ? `there are ${known.join(", ")}` : `did you mean ${meant}?`;
    throw wrong(`There is no product ${JSON.stringify(type.slice(0, 40))}; ${advice}`);
}
async function products(manifests, { set, org, ask }) {
    const made = [];
    for (const manifest of manifests) {
        const given = set.get(manifest.name) ?? {};
        const offered = manifest.name === "github" && org !== undefined ? { org } : {};
        if (ask !== undefined)
            made.push(await askForProduct(manifest, given, offered, ask));
        else
            made.push({ id: (0,init_choices/* firstId */.gz)(manifest), manifest, answers: { ...withExamples(manifest), ...offered, ...given } });
    }
    return made;
}
/** Optional questions are answered by their example, as for a person who only presses the return key. */
function withExamples(manifest) {
    const answers = (0,init_choices/* questionsOf */.PW)(manifest).filter(({ required, example }) => !required && example !== undefined);
    return Object.fromEntries(answers.map(({ option, example = "" }) => [option, example]));
}
/** `--set github.org=acme,aws-cloudtrail.region=eu-west-1`, by type. */
function settings(given, manifests) {
    const set = new Map();
    for (const entry of namesIn(given.text("set") ?? "")) {
        const [, product = "", option = "", value = ""] = /^([\w-]+)\.(\w+)=(.+)$/.exec(entry) ?? [];
        const manifest = manifests.find(({ name, setup }) => product !== "" && [name, setup?.id].includes(product));
        if (manifest === undefined)
            throw wrong(`${JSON.stringify(entry.slice(0, 60))} sets nothing; --set takes PRODUCT.OPTION=VALUE of a product of --watch`);
        set.set(manifest.name, { ...set.get(manifest.name), [option]: value });
    }
    return set;
}
async function domainsOf(given, ask) {
    const flag = given.text("domains");
    if (flag !== undefined || ask === undefined)
        return namesIn(flag ?? "");
    return namesIn(await ask("Your own mail domains, with commas between them; mallcop tells outsiders by them.\n[empty: none yet]"));
}
function signInOf(given, workflow) {
    const keys = (0,registry/* builtinTypes */.jN)().flatMap((type) => (0,registry/* manifestOf */.$V)(type).setup?.pass_with_keys ?? []);
    const stored = keys.some((name) => workflow?.includes(`  ${name}: `));
    return given.flag("stored-keys") || stored ? "keys" : "oidc";
}
/** A schedule stays as it was once chosen, also if the repository's name was not known then. */
function minuteIn(workflow) {
    const [, minute] = /^ {4}- cron: "(\d{1,2}) /m.exec(workflow ?? "") ?? [];
    return minute === undefined ? undefined : Number(minute);
}
/** The one asked for, else the one that runs, else the one that the workflow already names. */
async function actionOf(given, door, workflow) {
    const flag = given.text("action");
    if (flag !== undefined && !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(flag))
        throw wrong("--action takes OWNER/NAME@COMMIT, with all 40 digits of the commit");
    const running = flag ?? (await ownAction(door.env));
    const [, named] = /uses: ([\w.-]+\/mallcop@[0-9a-f]{40})/.exec(workflow ?? "") ?? [];
    return running === init_choices/* ACTION_UNKNOWN */.GD ? (named ?? init_choices/* ACTION_UNKNOWN */.GD) : running;
}
function repoOf(repo) {
    if (repo !== undefined && !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repo))
        throw wrong("--repo takes OWNER/NAME");
    return repo;
}
/** The repository that the status in a README links to. */
function repoInBadge(readme) {
    return /https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/actions\/workflows\/mallcop\.yml/.exec(readme ?? "")?.[1];
}
/** What was answered must make a configuration. @throws MallcopError the first problem */
function refuseInvalid(choices) {
    const builtin = choices.products.filter(({ manifest }) => (0,registry/* builtinTypes */.jN)().includes(manifest.name));
    if (builtin.length === 0)
        return;
    const [problem] = (0,load/* loadConfig */.Z)((0,config_file/* configText */.Ut)({ ...choices, products: builtin }), init_files/* CONFIG_PATH */.t).problems;
    if (problem !== undefined)
        throw problem;
}
function productOf(instance) {
    const texts = Object.entries(instance.options).flatMap(([name, value]) => typeof value === "string" ? [[name, value]] : []);
    return { id: instance.id, manifest: (0,custom_plugin/* manifestOfInstance */.y)(instance), answers: Object.fromEntries(texts) };
}
/** Only for a person at a terminal. */
function asker(door) {
    if (!door.isTerminal)
        return undefined;
    const lines = (0,commands_lines/* linesOf */.D)(door.stdin);
    return async (question) => {
        door.note(question);
        const { value, done } = await lines.next();
        if (done === true)
            throw wrong("The answers ended before the questions did; give --watch and --set instead");
        return value.trim();
    };
}
function namesIn(list) {
    return list.split(/[\s,]+/).filter((name) => name !== "");
}
async function textAt(root, file) {
    return await (0,promises_.readFile)(external_node_path_.join(root, file), "utf8").catch(() => undefined);
}
function wrong(problem) {
    return new errors/* MallcopError */.D("usage-invalid", { problem, command: "init" });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/src/commands/init-text.js
/** What `mallcop init` says of the files: what became of each, and how those that differ do. */





const WRITTEN = {
    new: ["written", "good"],
    outdated: ["updated", "good"],
    same: ["up to date", "dim"],
    yours: ["left alone", "attention"],
};
const WOULD = {
    new: ["would be written", "attention"],
    outdated: ["would be updated", "attention"],
    same: ["up to date", "dim"],
    yours: ["edited, stays", "dim"],
};
function describeFiles(planned, check, width, paint) {
    const rows = planned.map(({ path: file, purpose, state }) => {
        const [text, shade] = (check ? WOULD : WRITTEN)[state];
        return [{ text, shade }, file, state === "yours" ? `${purpose}; yours, which --check compares` : purpose];
    });
    return (0,terminal_table.tableLines)(["", "file", { flexible: "what it is for" }], rows, width, paint).join("\n");
}
/** For each file that is there and differs, the change that this version would make; lines of it begin with `-` and `+`. */
async function differences(planned, env) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "mallcop-init-"));
    try {
        const git = new store_git/* Git */.TU({ cwd: folder, env });
        const parts = [];
        for (const { path: file, found, text, state } of planned) {
            if (found === undefined || state === "same")
                continue;
            await Promise.all([(0,promises_.writeFile)(external_node_path_.join(folder, "now"), found), (0,promises_.writeFile)(external_node_path_.join(folder, "new"), text)]);
            const { stdout } = await git.try(["diff", "--no-index", "--no-color", "--unified=1", "now", "new"]);
            const hunks = stdout.slice(Math.max(0, stdout.indexOf("\n@@") + 1));
            parts.push(`--- ${file}, as it is\n+++ ${file}, as this version would write it\n${hunks.trimEnd()}`);
        }
        return parts.join("\n\n");
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/src/commands/init.js
/** `mallcop init`: writes what a deployment repo needs, and says how to get each credential. What somebody edited is left alone. */











const init = {
    name: "init",
    summary: "Write a deployment repo: configuration, workflows, and how to get each credential.",
    positionals: ["[DIR]"],
    options: {
        watch: {
            type: "text",
            value: "PRODUCTS",
            description: `Products to watch, separated by commas: ${(0,registry/* builtinTypes */.jN)().join(", ")}. Default: those of mallcop.yaml; else it asks.`,
        },
        set: {
            type: "text",
            value: "OPTIONS",
            description: "Options of new products, such as github.org=acme,aws.region=eu-west-1.",
        },
        domains: { type: "text", value: "NAMES", description: "Your own mail domains, separated by commas." },
        repo: { type: "text", value: "OWNER/NAME", description: "The repository on GitHub. Default: that of origin." },
        branch: { type: "text", value: "BRANCH", description: "Its default branch. Default: as git has it, else main." },
        "stored-keys": {
            type: "flag",
            description: "Store keys as secrets, also where the vendor would trust the workflow's own ID token.",
        },
        action: {
            type: "text",
            value: "ACTION",
            description: "The action that the workflows run, as OWNER/mallcop@COMMIT. Default: the mallcop that this is.",
        },
        check: { type: "flag", description: "Write nothing; say what would be written, and how." },
        json: command/* JSON_OPTION */.rj,
    },
    notes: [
        "Run it again whenever you like: files that it wrote and nobody edited are brought up to date, and any other file is left",
        "alone. Nothing is sent anywhere, and no credential is read.",
        "",
        "Example: mallcop init security --watch aws-cloudtrail,github --set github.org=acme --domains acme.com",
        "",
        "Exit status: 0 done; 1 with --check, if something would be written; 2 wrong use or configuration.",
    ],
    run,
};
async function run(given, door) {
    if (door.kind === "action")
        throw wrong("It writes workflows, which a job may not push; run it in a terminal");
    const root = external_node_path_.resolve(door.cwd, given.positionals[0] ?? ".");
    const check = given.flag("check");
    const chosen = await choose(given, door, root);
    const planned = await planFiles(root, (0,init_files/* houseFiles */.q)(chosen.choices, chosen.config));
    if (!check)
        await writePlanned(root, planned);
    const due = planned.filter(({ state }) => state === "new" || state === "outdated").length;
    if (given.flag("json")) {
        const files = planned.map(({ path: file, state }) => ({ path: file, state }));
        door.print(JSON.stringify({ v: 1, dir: root, check, files }, null, 1));
    }
    else
        door.print(await textOf(chosen, planned, { check, due }, door));
    return check && due > 0 ? 1 : 0;
}
async function textOf(chosen, planned, { check, due }, door) {
    const { choices, around, config, toAdd } = chosen;
    const paint = (0,terminal_table.painter)(door.colour);
    const files = describeFiles(planned, check, door.width, paint);
    if (check) {
        const changes = await differences(planned, door.env);
        return [
            paint(due > 0 ? "attention" : "good", checkHeadline(due)),
            "",
            files,
            ...(changes ? ["", changes] : []),
        ].join("\n");
    }
    const parts = [paint("good", headline(choices, due)), files];
    if (toAdd.length > 0)
        parts.push(`${init_files/* CONFIG_PATH */.t} is yours, so add below \`connectors:\`:\n\n${toAdd.map(config_file/* entryText */.u0).join("\n")}`);
    parts.push(`What is left to do\n\n${nextSteps(choices, around, config ?? (0,config_file/* configText */.Ut)(choices))}`);
    return parts.join("\n\n");
}
function headline(choices, due) {
    const titles = [...new Set(choices.products.map(({ manifest }) => manifest.title))].join(", ");
    const what = due === 0 ? "Everything is up to date" : `${due} files written`;
    const minute = String(choices.minute).padStart(2, "0");
    return (0,report_text/* visible */.RK)(`✓ ${what}: ${titles}, every six hours at ${minute} minutes past${choices.repo === undefined ? "" : `, in ${choices.repo}`}.`);
}
function checkHeadline(due) {
    return due === 0 ? "✓ Nothing would be written." : `${due} ${due === 1 ? "file" : "files"} would be written.`;
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/** Lines of a stream, without holding more than one of them; a line over the limit is cut, which makes it unreadable JSON. */
const MAX_LINE = 16 * 1024 * 1024;
async function* linesOf(input) {
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of input) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
        rest = (lines.pop() ?? "").slice(0, MAX_LINE);
        for (const line of lines)
            yield line.endsWith("\r") ? line.slice(0, -1) : line;
    }
    rest += decoder.decode();
    if (rest !== "")
        yield rest;
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

/***/ 63200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ manifestOfInstance)
/* harmony export */ });
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60406);
/** A plugin in the deployment repo, as far as it can be known without running it. */

/** What an instance's connector claims, wherever its code comes from. A plugin without a readable manifest claims nothing. */
function manifestOfInstance({ type, plugin }) {
    if (plugin?.manifest !== undefined)
        return plugin.manifest;
    if (plugin === undefined || (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .builtinTypes */ .jN)().includes(type))
        return (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestOf */ .$V)(type);
    return {
        name: type,
        title: type,
        version: "0.0.0",
        description: "",
        auth: { secrets: [], settings: [], rights: [] },
        hosts: [],
        feeds: {},
        events: {},
        metadata: {},
        config: {},
    };
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


/***/ }),

/***/ 74627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ presentable),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   b$: () => (/* binding */ isDiskFull),
/* harmony export */   gk: () => (/* binding */ gitFailed)
/* harmony export */ });
/* unused harmony export gitEnvironment */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65314);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68994);
/**
 * Runs the `git` program in one checkout, so that neither the user's hooks, signing keys, pagers or prompts, nor any secret
 * from our environment take part in it.
 */






/**
 * What git and its transports need: where programs, homes and certificates are, who we are, how to get out. Credentials come
 * from the checkout's configuration, or from `GIT_CONFIG_*`; a vendor's secret never matches.
 */
const ENVIRONMENT = [
    /^(PATH|PATHEXT|HOME|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|XDG_CONFIG_HOME|XDG_RUNTIME_DIR)$/i,
    /^(TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|WINDIR|USER|LOGNAME|USERNAME)$/i,
    /^GIT_CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)$/,
    /^GIT_(AUTHOR|COMMITTER)_(NAME|EMAIL)$/,
    /^(GIT_SSH|GIT_SSH_COMMAND|GIT_SSH_VARIANT|SSH_AUTH_SOCK|SSH_AGENT_PID)$/,
    /^(GIT_SSL_CAINFO|GIT_SSL_CAPATH|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE)$/,
    /^(https?_proxy|all_proxy|no_proxy)$/i,
    /^(GH_CONFIG_DIR|DBUS_SESSION_BUS_ADDRESS)$/,
];
/** Settings that hold for every command: nothing of the user's runs, nothing is rewritten behind our back, no stall lasts. */
const SETTINGS = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.splitIndex=false",
    "core.quotePath=false",
    "commit.gpgSign=false",
    "push.gpgSign=false",
    "push.recurseSubmodules=no",
    "fetch.recurseSubmodules=no",
    "gc.auto=0",
    "maintenance.auto=false",
    "i18n.commitEncoding=UTF-8",
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
];
const AUTHOR = { name: "mallcop", email: "mallcop@users.noreply.github.com" };
const MAX_STDERR = 256 * 1024;
class Git {
    cwd;
    #options;
    constructor(options) {
        this.cwd = options.cwd;
        this.#options = options;
    }
    /** The same git in another folder. */
    in(cwd) {
        return new Git({ ...this.#options, cwd });
    }
    /**
     * Runs a command that must succeed, and gives its standard output without the final line break.
     * @throws MallcopError `disk-full`, `git-missing`, `budget-exhausted`, or `git-failed` with git's own reason.
     */
    async run(args, call = {}) {
        const answer = await this.try(args, call);
        if (answer.status !== 0)
            throw gitFailed(args, answer, this.cwd);
        return answer.stdout.replace(/\n$/, "");
    }
    /** Runs a command whose failing is an answer too. @throws MallcopError `git-missing`, `budget-exhausted` */
    async try(args, call = {}) {
        const { child, exited } = this.#start(args, call.env);
        try {
            const [stdout, stderr] = await Promise.all([
                collect(child.stdout),
                collect(child.stderr, MAX_STDERR),
                feed(child.stdin, call.input),
            ]);
            const status = await exited;
            if (status === null)
                this.throwIfStopped();
            return { status: status ?? 128, stdout, stderr };
        }
        catch (error) {
            child.kill();
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            await exited.catch(() => { });
            throw this.#explain(error);
        }
    }
    /** Starts a command that goes on answering what it is told. @throws MallcopError `budget-exhausted` */
    converse(args) {
        const { child, exited } = this.#start(args);
        const stderr = collect(child.stderr, MAX_STDERR).catch(() => "");
        child.stdin.on("error", () => { });
        const sockets = [child.stdin, child.stdout, child.stderr].filter((stream) => stream instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket);
        const handles = [child, ...sockets];
        const stopped = async () => {
            const status = await exited;
            if (status === null)
                this.throwIfStopped();
            if (!status)
                return undefined;
            return gitFailed(args, { status, stdout: "", stderr: await stderr }, this.cwd);
        };
        const hold = () => handles.forEach((handle) => void handle.ref());
        return {
            say: (words) => void child.stdin.write(words),
            output: child.stdout,
            hold,
            release: () => handles.forEach((handle) => void handle.unref()),
            end: async () => {
                hold();
                child.stdin.end();
                child.stdout.destroy();
                return await stopped().catch((thrown) => this.#explain(thrown));
            },
        };
    }
    #start(args, env = {}) {
        this.throwIfStopped();
        const { signal, program = "git" } = this.#options;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...SETTINGS.flatMap((setting) => ["-c", setting]), ...args], {
            cwd: this.cwd,
            env: { ...gitEnvironment(this.#options.env), ...env },
            stdio: ["pipe", "pipe", "pipe"],
            windowsHide: true,
            ...(signal && { signal }),
        });
        const exited = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
        exited.catch(() => { }); // awaited by whoever started it; a failing consumer must not leave it unhandled
        return { child, exited };
    }
    throwIfStopped() {
        const reason = this.#stopped();
        if (reason !== undefined)
            throw reason;
    }
    #stopped() {
        const { signal } = this.#options;
        if (!signal?.aborted)
            return undefined;
        return signal.reason instanceof _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D ? signal.reason : new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("budget-exhausted");
    }
    #explain(error) {
        const stopped = this.#stopped();
        if (stopped !== undefined)
            return stopped;
        const { program = "git" } = this.#options;
        if ((0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "ENOENT"))
            return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("git-missing", { program }, { cause: error });
        return error;
    }
}
/** The part of our environment that git may see, with what keeps it quiet and predictable. */
function gitEnvironment(env) {
    const passed = Object.entries(env).filter(([name]) => ENVIRONMENT.some((allowed) => allowed.test(name)));
    return {
        GIT_AUTHOR_NAME: AUTHOR.name,
        GIT_AUTHOR_EMAIL: AUTHOR.email,
        GIT_COMMITTER_NAME: env.GIT_AUTHOR_NAME ?? AUTHOR.name,
        GIT_COMMITTER_EMAIL: env.GIT_AUTHOR_EMAIL ?? AUTHOR.email,
        ...Object.fromEntries(passed.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
        LC_ALL: "C",
        LANGUAGE: "C",
        GIT_TERMINAL_PROMPT: "0",
        GCM_INTERACTIVE: "never",
        GIT_PAGER: "cat",
        GIT_LITERAL_PATHSPECS: "1",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_OPTIONAL_LOCKS: "0",
    };
}
/** What a failed command means, as far as it means the same for all commands. */
function gitFailed(args, answer, cwd) {
    if (isDiskFull(answer.stderr))
        return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("disk-full", { path: cwd });
    const reason = presentable(answer.stderr) || `status ${answer.status}`;
    return new _connector_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .MallcopError */ .D("git-failed", { command: `git ${args[0] ?? ""}`, reason });
}
/** Whether this machine's disk is full; what the remote says of its own disk is its own trouble. */
function isDiskFull(stderr) {
    return stderr
        .split("\n")
        .some((line) => !line.startsWith("remote:") && /No space left on device|Disk quota exceeded/i.test(line));
}
/** Text of another program as one short line: no control characters, no credentials in addresses. */
function presentable(text, maxLength = 400) {
    const line = text
        .replace(/\/\/[^/@\s]+@/g, "//")
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
        .replace(/ {2,}/g, " ")
        .trim();
    return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
async function collect(stream, limit = Number.POSITIVE_INFINITY) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        if (size < limit)
            chunks.push(chunk);
        size += chunk.length;
    }
    return Buffer.concat(chunks).toString("utf8");
}
/** Writes the input; a program that stopped reading says why by its status, so a broken pipe is no error by itself. */
async function feed(stdin, input) {
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(typeof input === "string" ? [input] : (input ?? [])), stdin);
    }
    catch (error) {
        if (!(0,_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .u)(error, "EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EOF"))
            throw error;
    }
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


/***/ })

};
