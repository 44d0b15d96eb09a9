export const id = 1793;
export const ids = [1793];
export const modules = {

/***/ 71793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63584);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77053);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32940);
/* harmony import */ var _management_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34017);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98763);
/* harmony import */ var _trails_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69997);






const HOUR_MS = 3_600_000;
/** Of one account and region; AWS allows two lookups of fifty events a second. */
const MOST_PAGES = 4;
const ATTRIBUTES = {
    access_key_id: "AccessKeyId",
    user: "Username",
    resource: "ResourceName",
    event: "EventName",
};
const tools = {
    async recent_events(ctx, input) {
        const { events, more } = await eventsOf(ctx, input, (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.by, "by"), (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.value, "value"));
        return { rows: events.map(rowOf), more };
    },
    async access_key_use(ctx, input) {
        const key = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(input.access_key_id, "access_key_id");
        const { events, more } = await eventsOf(ctx, input, "access_key_id", key);
        const uses = new Map();
        for (const { time, arn, source_ip, user_agent } of events.map(rowOf)) {
            const name = JSON.stringify([arn, source_ip, user_agent]);
            const use = uses.get(name) ?? {
                arn: told(arn),
                source_ip: told(source_ip),
                user_agent: told(user_agent),
                calls: 0,
                last: told(time),
            };
            // The newest come first.
            uses.set(name, { ...use, calls: Number(use.calls) + 1, first: told(time) });
        }
        return { rows: [...uses.values()], more };
    },
    async trails(ctx) {
        const aws = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx);
        const region = (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .homeRegion */ .wC)(ctx);
        const rows = [];
        for (const account of await aws.accounts()) {
            for (const trail of await (0,_trails_js__WEBPACK_IMPORTED_MODULE_5__/* .describeTrails */ .rv)(aws, account, region)) {
                const status = await (0,_trails_js__WEBPACK_IMPORTED_MODULE_5__/* .statusOf */ .c2)(aws, account, region, trail.TrailARN ?? "");
                rows.push({
                    account,
                    trail: trail.Name,
                    logging: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(status, "IsLogging"),
                    home_region: trail.HomeRegion,
                    all_regions: trail.IsMultiRegionTrail,
                    validated: trail.LogFileValidationEnabled,
                    bucket: trail.S3BucketName,
                    delivery_error: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(status, "LatestDeliveryError"),
                });
            }
        }
        return { rows };
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (tools);
/** The newest first, of every account and of the regions that are read in full, unless one is named. */
async function eventsOf(ctx, input, by, value) {
    const slice = { from: (ctx.now - Number(input.hours) * HOUR_MS), to: ctx.now };
    const named = typeof input.region === "string" ? [input.region] : undefined;
    const regions = named ?? (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .regionPlans */ .bi)(ctx).flatMap(({ region, signInsOnly }) => (signInsOnly ? [] : [region]));
    const events = [];
    let more = false;
    for (const account of await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx).accounts()) {
        await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOf */ .J)(ctx).prove(account);
        for (const region of regions) {
            let pages = 0;
            for await (const page of (0,_management_events_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(ctx, { account, region }, slice, [ATTRIBUTES[by] ?? "EventName", value])) {
                events.push(...page);
                pages += 1;
                // A listing that goes on is seen by its next page; what is beyond is said, not read.
                if (pages > MOST_PAGES) {
                    more = true;
                    break;
                }
            }
        }
    }
    return { events: events.toSorted((a, b) => Number(b.EventTime) - Number(a.EventTime)), more };
}
function rowOf(event) {
    const record = recordIn(event.CloudTrailEvent);
    return {
        time: event.EventTime?.toISOString(),
        event: event.EventName,
        service: event.EventSource,
        user: event.Username,
        arn: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "userIdentity", "arn"),
        source_ip: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "sourceIPAddress"),
        user_agent: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "userAgent"),
        error_code: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "errorCode"),
        region: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "awsRegion"),
        account: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(record, "recipientAccountId"),
        resource: event.Resources?.find(({ ResourceName }) => ResourceName !== undefined)?.ResourceName,
        read_only: event.ReadOnly === undefined ? undefined : event.ReadOnly === "true",
        event_id: event.EventId,
    };
}
function recordIn(source) {
    try {
        const record = (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(source ?? "", "CloudTrailEvent");
        return (0,_src_connector_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(record) ? record : {};
    }
    catch {
        return {};
    }
}
const told = (value) => typeof value === "string" ? value : undefined;


/***/ })

};
