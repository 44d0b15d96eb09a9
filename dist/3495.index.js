export const id = 3495;
export const ids = [3495];
export const modules = {

/***/ 83495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77884);
/* harmony import */ var _activity_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5239);
/* harmony import */ var _built_in_roles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20990);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46953);
/* harmony import */ var _defender_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18737);
/* harmony import */ var _role_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74794);
/* harmony import */ var _subscriptions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95098);








const HOUR_MS = 3_600_000;
const MOST_ENTRIES = 5000;
const tools = {
    async role_assignments(ctx, input) {
        const principal = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.principal_id, "principal_id").toLowerCase();
        const filter = encodeURIComponent(`principalId eq '${principal}'`);
        const rows = [];
        for (const subscription of await (0,_subscriptions_js__WEBPACK_IMPORTED_MODULE_7__/* .subscriptionsOf */ .w)(ctx)) {
            const path = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=${filter}`;
            const wanted = { what: "the role assignments", right: "Reader", place: subscription };
            for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .armOf */ .c)(ctx).list(path, wanted))
                for (const entry of page)
                    rows.push(assignmentRow((0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(entry)));
        }
        return { rows };
    },
    async operations(ctx, input) {
        const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS), to: ctx.now };
        const wanted = Object.entries({ caller: input.caller, resource: input.resource }).flatMap(([column, value]) => typeof value === "string" ? [[column, value.toLowerCase()]] : []);
        const rows = [];
        let more = false;
        for (const subscription of await (0,_subscriptions_js__WEBPACK_IMPORTED_MODULE_7__/* .subscriptionsOf */ .w)(ctx)) {
            let entries = 0;
            // Of Azure's own filters the time alone can be relied on, so the rest is looked for here.
            for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .armOf */ .c)(ctx).list((0,_activity_log_js__WEBPACK_IMPORTED_MODULE_2__/* .activityPath */ .PK)(subscription, slice), (0,_activity_log_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedOf */ .Lm)(subscription))) {
                const found = page.map((entry) => operationRow((0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(entry)));
                rows.push(...found.filter((row) => wanted.every(([column, value]) => holds(row[column], value))));
                entries += page.length;
                if (entries < MOST_ENTRIES)
                    continue;
                more = true;
                break;
            }
        }
        return { rows, more };
    },
    async alerts(ctx) {
        return { rows: await alertsOf(ctx) };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
async function alertsOf(ctx) {
    const rows = [];
    for (const subscription of await (0,_subscriptions_js__WEBPACK_IMPORTED_MODULE_7__/* .subscriptionsOf */ .w)(ctx)) {
        const wanted = { what: "the security alerts", right: "Reader or Security Reader", place: subscription };
        for await (const page of (0,_client_js__WEBPACK_IMPORTED_MODULE_4__/* .armOf */ .c)(ctx).list((0,_defender_js__WEBPACK_IMPORTED_MODULE_5__/* .alertsPath */ .Vi)(subscription), wanted))
            for (const entry of page)
                rows.push(alertRow((0,_src_vendors_microsoft_loose_record_js__WEBPACK_IMPORTED_MODULE_1__/* .looseRecord */ .q)(entry)));
    }
    return rows;
}
function assignmentRow(entry) {
    const roleId = (0,_role_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .lastSegment */ .mp)(entry?.text("roleDefinitionId"))?.toLowerCase();
    return {
        role: roleId === undefined ? undefined : ((0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(_built_in_roles_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILT_IN_ROLES */ .NS, roleId) ?? roleId),
        scope: entry?.text("scope"),
        principal_type: entry?.text("principalType"),
        created: entry?.text("createdOn"),
        created_by: entry?.text("createdBy"),
    };
}
function operationRow(entry) {
    return {
        time: entry?.text("eventTimestamp"),
        operation: entry?.text("operationName.value", "operationName"),
        status: entry?.text("status.value", "status"),
        caller: entry?.text("caller"),
        source_ip: entry?.text("httpRequest.clientIpAddress", "callerIpAddress"),
        resource: entry?.text("resourceId"),
        correlation_id: entry?.text("correlationId"),
    };
}
function alertRow(entry) {
    return {
        time: entry?.text("timeGeneratedUtc", "startTimeUtc"),
        alert: entry?.text("alertDisplayName"),
        severity: entry?.text("severity"),
        status: entry?.text("status"),
        entity: entry?.text("compromisedEntity"),
        intent: entry?.text("intent"),
        description: entry?.text("description"),
    };
}
function holds(value, wanted) {
    return typeof value === "string" && value.toLowerCase().includes(wanted);
}


/***/ })

};
