export const id = 4477;
export const ids = [4477];
export const modules = {

/***/ 64477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11967);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47650);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71630);
/* harmony import */ var _organization_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47899);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4998);







const HOUR_MS = 3_600_000;
const MEMBERS_RIGHT = "`read:org`, or organization Members: read";
const PAGE = 100;
const tools = {
    async person(ctx, input) {
        const { org } = ctx.config;
        const login = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.login, "login");
        const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(ctx);
        const wanted = { what: `the memberships of ${org}`, right: MEMBERS_RIGHT };
        const answer = await github.ask("GET /orgs/{org}/memberships/{login}", { org, login });
        // GitHub says the same of a stranger and of somebody that the token may not see; the teams tell a missing right.
        if (answer.status !== 200 && answer.status !== 404)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenList */ .Fi)(github, answer, wanted);
        const { role, state } = answer.status === 200 ? (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(answer.data, "the membership", "GitHub") : {};
        const rows = [
            {
                what: "membership",
                name: org,
                role: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(role, "role", "GitHub") ?? "none",
                state: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalText */ .mR)(state, "state", "GitHub"),
            },
        ];
        const pages = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .organizationPages */ .AC)(github, { org, query: _queries_js__WEBPACK_IMPORTED_MODULE_6__/* .PERSON_TEAMS */ .T7, field: "teams", wanted, more: { login } });
        for await (const edges of pages)
            for (const { node } of edges)
                rows.push({ what: "team", name: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.slug, "slug", "GitHub") });
        return { rows };
    },
    async repository_access(ctx, input) {
        const { org: owner } = ctx.config;
        const repo = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.repo, "repo");
        const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(ctx);
        const wanted = {
            what: `the collaborators of ${owner}/${repo}`,
            right: "`repo` of an owner, or repository Metadata: read",
        };
        const rows = [];
        // Outsiders are asked for by themselves: the list of all does not tell them apart.
        const listed = async (affiliation) => {
            const found = new Map();
            const pages = (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeList */ .G)(github, {
                route: "GET /repos/{owner}/{repo}/collaborators",
                parameters: { owner, repo, affiliation },
                wanted,
            });
            for await (const page of pages)
                for (const one of page)
                    found.set((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one.login, "login", "GitHub"), (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(one.role_name, "role_name", "GitHub"));
            return found;
        };
        const outside = await listed("outside");
        for (const [login, role] of await listed("all"))
            rows.push({ login, role, outside: outside.has(login) });
        return { rows };
    },
    audit_log: async (ctx, input) => await auditEntries(ctx, Number(input.hours), {
        actor: typeof input.actor === "string" ? input.actor : undefined,
        action: typeof input.action === "string" ? input.action : undefined,
        repo: typeof input.repo === "string" ? `${ctx.config.org}/${input.repo}` : undefined,
    }),
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
/** One page, the newest first; reads of Git objects are left out, as in the feed. */
async function auditEntries(ctx, hours, filters) {
    const { org } = ctx.config;
    const github = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHub */ .o)(ctx);
    const from = new Date((ctx.now - hours * HOUR_MS)).toISOString().replace(/\.\d+Z$/, "Z");
    // The manifest's schema lets no space or colon into a filter.
    const wanted = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
    const answer = await github.ask("GET /orgs/{org}/audit-log", {
        org,
        phrase: [`created:>=${from}`, ...wanted].join(" "),
        include: "web",
        order: "desc",
        per_page: PAGE,
    });
    if (answer.status !== 200 || !Array.isArray(answer.data))
        throw await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .auditLogRefusal */ .Y8)(github, answer, org);
    const entries = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer.data, "the audit log", "GitHub").map((entry) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) ? entry : {}));
    return { rows: entries.map(entryRow), more: answer.headers.link?.includes('rel="next"') === true };
}
function entryRow(entry) {
    const time = entry["@timestamp"] ?? entry.created_at;
    return {
        time: typeof time === "number" ? new Date(time).toISOString() : undefined,
        action: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "action"),
        actor: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "actor"),
        user: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "user"),
        repo: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "repo"),
        team: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "team"),
        source_ip: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "actor_ip"),
        country: (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.actor_location) ? (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry.actor_location, "country_code") : undefined,
        token_kind: (0,_organization_state_js__WEBPACK_IMPORTED_MODULE_5__/* .textOf */ .b6)(entry, "programmatic_access_type"),
    };
}


/***/ })

};
