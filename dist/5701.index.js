export const id = 5701;
export const ids = [5701];
export const modules = {

/***/ 75701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45986);
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72725);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49629);
/* harmony import */ var _deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4211);
/* harmony import */ var _deployments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45334);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57447);
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37529);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71615);
/** Look-ups in Vercel for an investigator: one deployment, the latest of them, and what somebody did lately. */









const HOUR_MS = 3_600_000;
const PAGE = 100;
const tools = {
    async deployment(ctx, input) {
        const id = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.id, "id");
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openVercel */ .Od)(ctx).get(`/v13/deployments/${encodeURIComponent(id)}`);
        if (answer.status === 404)
            return { rows: [] };
        if (answer.status !== 200 || (0,_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(answer.data) === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .refusal */ .x)(answer, `the deployment ${id}`);
        return { rows: [deploymentRow(answer.data)] };
    },
    async recent_deployments(ctx, input) {
        const vercel = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openVercel */ .Od)(ctx);
        const since = (ctx.now - Number(input.hours) * HOUR_MS);
        const found = await (0,_deployments_js__WEBPACK_IMPORTED_MODULE_4__/* .listDeployments */ .J)(vercel, { since, until: ctx.now, limit: PAGE });
        const project = typeof input.project === "string" ? input.project : undefined;
        const rows = found.map(deploymentRow).filter((row) => project === undefined || row.project === project);
        return { rows, more: found.length >= PAGE };
    },
    async recent_activity(ctx, input) {
        const since = (ctx.now - Number(input.hours) * HOUR_MS);
        const found = await (0,_events_js__WEBPACK_IMPORTED_MODULE_6__/* .listEvents */ .I)((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .openVercel */ .Od)(ctx), { since, until: ctx.now, limit: PAGE });
        const who = typeof input.who === "string" ? input.who.toLowerCase() : undefined;
        const seen = found.flatMap((record) => (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .readActivity */ .EX)(record) ?? []);
        const wanted = seen.filter(({ record }) => who === undefined || namesOf(record).includes(who));
        return { rows: wanted.map(activityRow), more: found.length >= PAGE };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
/** Whoever did it, by every name that Vercel gives. */
function namesOf(record) {
    const user = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record.user) ? record.user : {};
    const names = [record.principalId, record.userId, user.uid, user.email, user.username];
    return names.flatMap((name) => (typeof name === "string" ? [name.toLowerCase()] : []));
}
function activityRow({ record, time, type, id }) {
    return {
        time: iso(time === _src_connector_contract_js__WEBPACK_IMPORTED_MODULE_8__/* .UNKNOWN_TIME */ .v ? undefined : time),
        type,
        text: (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutAddresses */ .t)((0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(record, ["text"]) ?? ""),
        who: (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(record, ["user.email", "user.username", "principalId", "userId"]),
        id,
    };
}
function deploymentRow(record) {
    const deployment = (0,_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(record);
    if (deployment === undefined)
        return {};
    const fact = (...paths) => (0,_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .firstText */ .ou)(deployment.record, paths);
    const message = fact("errorMessage");
    return {
        created: iso(deployment.created),
        id: deployment.id,
        project: fact("name", "project.name"),
        state: deployment.state,
        creator: fact("creator.email", "creator.username", "creator.githubLogin", "creator.uid"),
        target: fact("target") ?? "preview",
        source: fact("source"),
        branch: fact("meta.githubCommitRef", "meta.gitlabCommitRef", "meta.bitbucketCommitRef", "meta.gitCommitRef"),
        commit: fact("meta.githubCommitSha", "meta.gitlabCommitSha", "meta.bitbucketCommitSha", "meta.gitCommitSha"),
        error: message && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutAddresses */ .t)(message),
    };
}
function iso(time) {
    return time === undefined ? undefined : new Date(time).toISOString();
}


/***/ })

};
