export const id = 6716;
export const ids = [6716];
export const modules = {

/***/ 76716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ vercel_connector)
});

// EXTERNAL MODULE: ./build/plugins/connectors/vercel/activity.js
var activity = __webpack_require__(72725);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/deployment.js
var deployment = __webpack_require__(4211);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/deployments.js
var deployments = __webpack_require__(45334);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/events.js
var events = __webpack_require__(37529);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/normalize-activity.js + 2 modules
var normalize_activity = __webpack_require__(59478);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
// EXTERNAL MODULE: ./build/src/connector/shape.js + 1 modules
var shape = __webpack_require__(63584);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/client.js + 1 modules
var client = __webpack_require__(49629);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/errors.js
var vercel_errors = __webpack_require__(57447);
// EXTERNAL MODULE: ./build/plugins/connectors/vercel/teams.js
var teams = __webpack_require__(11200);
;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/preflight.js








const BOTH = ["deployments", "events"];
const WEEK_MS = 7 * 24 * 3_600_000;
async function* preflight(ctx) {
    const vercel = (0,client/* openVercel */.Od)(ctx);
    const owner = await vercel.get("/v2/user");
    const token = await check("VERCEL_TOKEN", BOTH, async () => {
        if (owner.status !== 200)
            throw (0,vercel_errors/* refusal */.x)(owner, "the token's owner");
        return { state: "works", detail: "the token is accepted" };
    });
    yield token;
    if (token.state !== "works")
        return;
    yield await check("account", BOTH, () => account(vercel));
    yield await check("Deployment: List", ["deployments"], async () => {
        await (0,deployments/* listDeployments */.J)(vercel, { since: (ctx.now - WEEK_MS), until: ctx.now, limit: 1 });
        return { state: "works", detail: `the deployments of ${(0,client/* accountName */.vi)(vercel.team)} can be read` };
    });
    const self = (0,shape/* isObject */.Gv)(owner.data) ? (0,activity/* firstText */.ou)(owner.data, ["user.id", "user.uid"]) : undefined;
    yield await check("Event: List", ["events"], () => preflight_activity(vercel, ctx.now, self));
}
async function account(vercel) {
    if (vercel.team === undefined) {
        const others = await (0,teams/* foregoneTeams */.U)(vercel);
        if (others.length === 0)
            return { state: "works", detail: "the token owner's own account is read" };
        return {
            state: "unknown",
            detail: `the token owner's own account is read; the token also sees ${others.join(", ")}`,
            fix: "If a team is meant, set `team_id` in mallcop.yaml.",
        };
    }
    const answer = await vercel.get(`/v2/teams/${encodeURIComponent(vercel.team)}`);
    if (answer.status !== 200)
        throw (0,vercel_errors/* refusal */.x)(answer, `the team ${vercel.team}`);
    const plan = (0,shape/* isObject */.Gv)(answer.data) ? (0,activity/* firstText */.ou)(answer.data, ["billing.plan"]) : undefined;
    const shown = plan !== undefined && /^\w{1,40}$/.test(plan) ? `, on the plan "${plan}"` : "";
    return { state: "works", detail: `the team ${vercel.team} is read${shown}` };
}
/** A token that may only list its owner's events gets those without a word, as if nobody else did anything. */
async function preflight_activity(vercel, now, self) {
    const found = await (0,events/* listEvents */.I)(vercel, { since: (now - WEEK_MS), until: now, limit: 100 });
    const detail = `the activity of ${(0,client/* accountName */.vi)(vercel.team)} can be read`;
    const actors = new Set(found.map((event) => ((0,shape/* isObject */.Gv)(event) ? (0,activity/* firstText */.ou)(event, ["principalId", "userId"]) : undefined)));
    const onlyOwn = self !== undefined && actors.size === 1 && actors.has(self);
    if (!onlyOwn || vercel.team === undefined || (await memberCount(vercel)) < 2)
        return { state: "works", detail };
    return {
        state: "unknown",
        detail: `${detail}, but this week it shows nobody else than the token's owner, and the team has more members`,
        fix: "If others were at work, the role only lists its own events: let an Owner or a Member make the token.",
    };
}
async function memberCount(vercel) {
    const answer = await vercel.get(`/v3/teams/${encodeURIComponent(vercel.team ?? "")}/members`, { limit: 2 });
    return (0,shape/* isObject */.Gv)(answer.data) && Array.isArray(answer.data.members) ? answer.data.members.length : 0;
}
async function check(right, feeds, look) {
    try {
        return { right, feeds, ...(await look()) };
    }
    catch (thrown) {
        return { right, feeds, ...trouble((0,errors/* asMallcopError */.x)(thrown)) };
    }
}
const STATES = {
    auth: "missing",
    permission: "missing",
    not_available: "not_available",
};
function trouble(error) {
    return { state: STATES[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
}

;// CONCATENATED MODULE: ./build/plugins/connectors/vercel/connector.js






const connector = {
    preflight: preflight,
    tables: async () => ({ [normalize_activity/* DEPLOYMENTS_TABLE */._O]: {} }),
    // Of what both tell, the deployments' own record wins.
    feeds: { deployments: deployments/* deployments */.b, events: events/* events */.A },
    recognize: (record) => {
        if ((0,deployment/* readDeployment */.iJ)(record) !== undefined)
            return "deployments";
        return (0,activity/* readActivity */.EX)(record) === undefined ? undefined : "events";
    },
};
/* harmony default export */ const vercel_connector = (connector);


/***/ })

};
