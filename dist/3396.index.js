export const id = 3396;
export const ids = [3396];
export const modules = {

/***/ 33396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _audit_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49789);
/* harmony import */ var _auth_audit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20535);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65008);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21488);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88926);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24447);







const HOUR_MS = 3_600_000;
const PAGE = 200;
/** The auth server finds nobody by address, so that the newest accounts are looked through. */
const MOST_PAGES = 10;
const tools = {
    async user(ctx, input) {
        const { id, email } = input;
        if (typeof id === "string")
            return { rows: await userById(ctx, id) };
        const wanted = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(email ?? "").toLowerCase();
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const users = await usersOf(ctx, page);
            const found = users.filter((user) => (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(user) && (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(user.email ?? "").toLowerCase() === wanted);
            if (found.length > 0)
                return { rows: found.map(userRow) };
            if (users.length < PAGE)
                return { rows: [] };
        }
        return { rows: [], more: true };
    },
    async auth_entries(ctx, input) {
        const project = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(ctx);
        const since = ctx.now - Number(input.hours) * HOUR_MS;
        const wanted = typeof input.user === "string" ? input.user.toLowerCase() : undefined;
        const rows = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const entries = (await (0,_auth_audit_js__WEBPACK_IMPORTED_MODULE_2__/* .listAudit */ ._u)(project, page, PAGE)).flatMap((row) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(row) ? [row] : []));
            const recent = entries.filter((row) => ((0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readEntry */ .h)(row)?.time ?? 0) >= since);
            rows.push(...recent.map(entryRow).filter((row) => wanted === undefined || isAbout(row, wanted)));
            if (recent.length < entries.length || entries.length < PAGE)
                return { rows };
        }
        return { rows, more: true };
    },
    async functions(ctx) {
        const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requireManagement */ .B7)(ctx, "edge functions").get((0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ofProject */ .dU)(ctx, "/functions"));
        if (answer.status !== 200)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .managementRefusal */ .E8)(answer, "edge functions", _functions_js__WEBPACK_IMPORTED_MODULE_5__/* .FUNCTIONS_RIGHT */ .J);
        const found = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(answer.data, "functions", _keys_js__WEBPACK_IMPORTED_MODULE_6__/* .VENDOR */ .XC).map((one) => ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(one) ? one : {}));
        return {
            rows: found.map((one) => ({
                slug: textOf(one.slug),
                status: textOf(one.status),
                version: typeof one.version === "number" ? one.version : undefined,
                verify_jwt: typeof one.verify_jwt === "boolean" ? one.verify_jwt : undefined,
                updated: typeof one.updated_at === "number" ? new Date(one.updated_at).toISOString() : undefined,
            })),
        };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
async function userById(ctx, id) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(ctx).get(`/auth/v1/admin/users/${encodeURIComponent(id)}`);
    if (answer.status === 404)
        return [];
    if (answer.status !== 200)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRefusal */ .qL)(answer, "a user");
    if (!(0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer.data))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpected */ .os)("a user is no object");
    return [userRow(answer.data)];
}
async function usersOf(ctx, page) {
    const answer = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openProject */ .U8)(ctx).get("/auth/v1/admin/users", { page, per_page: PAGE });
    const users = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer.data) ? answer.data.users : undefined;
    if (answer.status !== 200 || !Array.isArray(users))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .projectRefusal */ .qL)(answer, "the list of users");
    return users;
}
function userRow(user) {
    const found = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(user) ? user : {};
    const app = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(found.app_metadata) ? found.app_metadata : {};
    const providers = Array.isArray(app.providers) ? app.providers.map(String).join(", ") : textOf(app.provider);
    const factors = Array.isArray(found.factors) ? found.factors.filter(_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv) : [];
    return {
        id: textOf(found.id),
        email: textOf(found.email),
        providers,
        created: textOf(found.created_at),
        confirmed: textOf(found.email_confirmed_at),
        last_sign_in: textOf(found.last_sign_in_at),
        banned_until: textOf(found.banned_until),
        factors: factors.filter(({ status }) => status === "verified").length,
        anonymous: typeof found.is_anonymous === "boolean" ? found.is_anonymous : undefined,
    };
}
function entryRow(row) {
    const payload = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(row.payload) ? row.payload : {};
    const traits = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(payload.traits) ? payload.traits : {};
    return {
        time: textOf(row.created_at),
        action: textOf(payload.action),
        actor: textOf(payload.actor_username) ?? textOf(payload.actor_id),
        actor_id: textOf(payload.actor_id),
        user: textOf(traits.user_email) ?? textOf(traits.user_id),
        provider: textOf(traits.provider),
        source_ip: textOf(row.ip_address),
    };
}
function isAbout({ actor, actor_id, user }, wanted) {
    return [actor, actor_id, user].some((who) => typeof who === "string" && who.toLowerCase() === wanted);
}
function textOf(value) {
    return typeof value === "string" && value !== "" ? value : undefined;
}


/***/ })

};
