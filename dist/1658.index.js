export const id = 1658;
export const ids = [1658];
export const modules = {

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
    const minute = String((0,workflows/* minuteOf */.iA)(choices)).padStart(2, "0");
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
