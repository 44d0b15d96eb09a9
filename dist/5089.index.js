export const id = 5089;
export const ids = [5089];
export const modules = {

/***/ 75089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39862);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9019);
/* harmony import */ var _visit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87677);




const HOUR_MS = 3_600_000;
const PAGE = 200;
const tools = {
    skills: (ctx, input) => (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .Y)(ctx, async (gateway) => {
        const agents = typeof input.agent === "string" ? [input.agent] : await (0,_agents_js__WEBPACK_IMPORTED_MODULE_1__/* .agentIds */ .g)(gateway, ctx.config);
        const rows = [];
        for (const agent of agents) {
            const status = await gateway.ask("skills.status", { agentId: agent });
            rows.push(...(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(status.skills, "skills", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC).map((skill) => skillRow(agent, (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(skill) ? skill : {})));
        }
        return { rows };
    }),
    activity: (ctx, input) => (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .Y)(ctx, async (gateway) => {
        const answer = await offered(gateway, "audit.activity.list", "a ledger of what agents did", {
            limit: PAGE,
            after: ctx.now - Number(input.hours) * HOUR_MS,
            before: ctx.now,
        });
        const entries = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer.events, "events", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC).map((entry) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry) ? entry : {}));
        const of = (entry) => input.agent === undefined || entry.agentId === input.agent;
        return { rows: entries.filter(of).map(activityRow), more: typeof answer.nextCursor === "string" };
    }),
    sessions: (ctx) => (0,_visit_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .Y)(ctx, async (gateway) => {
        const answer = await offered(gateway, "sessions.list", "its sessions", { limit: PAGE });
        const rows = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer.sessions, "sessions", _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VENDOR */ .XC).map((one) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? one : {}));
        return {
            rows: rows.map(({ key, createdAt, updatedAt }) => ({
                session: textOf(key),
                opened: timeOf(createdAt),
                changed: timeOf(updatedAt),
            })),
            more: typeof answer.nextOffset === "number",
        };
    }),
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
/** Old gateways take an unknown method for a wish for more rights. */
async function offered(gateway, method, what, parameters) {
    if (!gateway.offers(method))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notOffered */ .JM)(what, gateway.hello.version);
    return await gateway.ask(method, parameters);
}
function skillRow(agent, skill) {
    const { ownerHandle, slug, installedVersion } = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(skill.clawhub) ? skill.clawhub : {};
    const origin = [ownerHandle, slug].filter((part) => typeof part === "string").join("/");
    return {
        agent,
        skill: textOf(skill.name),
        source: textOf(skill.source),
        enabled: skill.disabled !== true && skill.blockedByAllowlist !== true && skill.blockedByAgentFilter !== true,
        origin: origin === "" ? undefined : `clawhub:${origin}`,
        version: textOf(installedVersion),
        folder: textOf(skill.baseDir),
        description: textOf(skill.description),
    };
}
function activityRow(entry) {
    const actor = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(entry.actor) ? entry.actor : {};
    return {
        time: timeOf(entry.occurredAt),
        agent: textOf(entry.agentId),
        kind: textOf(entry.kind),
        action: textOf(entry.action),
        status: textOf(entry.status),
        tool: textOf(entry.toolName),
        actor: typeof actor.id === "string" ? `${String(actor.type)}:${actor.id}` : undefined,
        session: textOf(entry.sessionKey),
        error: textOf(entry.errorCode),
    };
}
function timeOf(value) {
    return typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 8.64e15
        ? new Date(value).toISOString()
        : undefined;
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ })

};
