export const id = 5288;
export const ids = [5288];
export const modules = {

/***/ 25288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ aws_cloudtrail_connector)
});

// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/client.js + 1 modules
var client = __webpack_require__(77053);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/json-path.js
var json_path = __webpack_require__(32940);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/management-events.js
var management_events = __webpack_require__(34017);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/normalize.js + 9 modules
var normalize = __webpack_require__(23688);
// EXTERNAL MODULE: ./build/src/connector/check.js
var check = __webpack_require__(81297);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/errors.js
var errors = __webpack_require__(14971);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/regions.js
var regions = __webpack_require__(98763);
// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/trails.js
var trails = __webpack_require__(69997);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/preflight.js
/** Tries each right once, the way the feeds use it, and says what to add where one is missing. */






const EVENTS = ["management-events"];
const TRAILS = ["trails"];
const BOTH = [...EVENTS, ...TRAILS];
async function* preflight(ctx) {
    const aws = (0,client/* awsOf */.J)(ctx);
    const identity = await (0,check/* probe */.d)("sts:GetCallerIdentity", BOTH, async () => `signed in as ${(await aws.caller()).arn}`);
    yield identity;
    if (identity.state !== "works")
        return;
    for (const account of await aws.accounts()) {
        if (aws.assumesRoleIn(account)) {
            const assumed = await (0,check/* probe */.d)("sts:AssumeRole", BOTH, async () => {
                await aws.prove(account);
                return `account ${account}: the role can be assumed`;
            });
            yield assumed;
            if (assumed.state !== "works")
                continue;
        }
        for (const plan of (0,regions/* regionPlans */.bi)(ctx))
            yield await lookupCheck(ctx, aws, account, plan);
        yield* trailChecks(ctx, aws, account);
    }
}
function lookupCheck(ctx, aws, account, { region, signInsOnly }) {
    const place = `${account}/${region}`;
    return (0,check/* probe */.d)(management_events/* RIGHT */.NS, EVENTS, async () => {
        const { LookupEventsCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
        const client = await aws.cloudTrail(account, region);
        const hour = { StartTime: new Date(ctx.now - 3_600_000), EndTime: new Date(ctx.now), MaxResults: 1 };
        try {
            await client.send(new LookupEventsCommand(hour));
        }
        catch (thrown) {
            throw (0,errors/* translateError */.ZO)(thrown, { right: management_events/* RIGHT */.NS, place, credentialWorks: true });
        }
        return signInsOnly ? `${place}: console sign-ins can be read` : `${place}: events can be read`;
    });
}
async function* trailChecks(ctx, aws, account) {
    const region = (0,regions/* homeRegion */.wC)(ctx);
    const place = `${account}/${region}`;
    let arn;
    yield await (0,check/* probe */.d)(trails/* LIST_RIGHT */.eg, TRAILS, async () => {
        const found = await (0,trails/* describeTrails */.rv)(aws, account, region);
        arn = found[0]?.TrailARN;
        return `${place}: ${found.length} ${found.length === 1 ? "trail" : "trails"}`;
    });
    if (arn === undefined)
        return;
    const name = arn;
    yield await (0,check/* probe */.d)(trails/* STATUS_RIGHT */._R, TRAILS, async () => {
        const { GetTrailStatusCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(7392)]).then(__webpack_require__.t.bind(__webpack_require__, 57392, 19));
        const client = await aws.cloudTrail(account, region);
        try {
            await client.send(new GetTrailStatusCommand({ Name: name }));
        }
        catch (thrown) {
            throw (0,errors/* translateError */.ZO)(thrown, { right: trails/* STATUS_RIGHT */._R, place, credentialWorks: true });
        }
        return `${place}: it can be seen whether trails are logging`;
    });
}

// EXTERNAL MODULE: ./build/plugins/connectors/aws-cloudtrail/record.js
var aws_cloudtrail_record = __webpack_require__(21209);
;// CONCATENATED MODULE: ./build/plugins/connectors/aws-cloudtrail/connector.js







const connector = {
    preflight: preflight,
    async tables(ctx) {
        const { include_read_events = false, include_service_events = false } = ctx.config;
        const selves = await (0,client/* awsOf */.J)(ctx).selves();
        return {
            [normalize/* SELF_TABLE */.IJ]: Object.fromEntries(selves.map((arn) => [arn, true])),
            [normalize/* OPTIONS_TABLE */.m$]: { include_read_events, include_service_events },
        };
    },
    feeds: { "management-events": management_events/* managementEvents */.fg, trails: trails/* trails */.EZ },
    recognize(record) {
        if ((0,aws_cloudtrail_record/* looksLikeEvent */.u)(record))
            return "management-events";
        return (0,json_path/* text */.Qq)(record, "TrailARN") === undefined ? undefined : "trails";
    },
};
/* harmony default export */ const aws_cloudtrail_connector = (connector);


/***/ }),

/***/ 81297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ probe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/** Trouble that says nothing about the right itself is `unknown`: a doctor that guesses is worse than none. */
const STATE = {
    auth: "missing",
    permission: "missing",
    config: "missing",
    not_available: "not_available",
};
/**
 * Makes the smallest call that needs `right`. Never throws.
 * @param call gives what was seen, free of secrets, such as `12 trails`
 * @param rights the manifest's names of the rights of which it takes one, where `right` is not one itself
 */
async function probe(right, feeds, call, rights) {
    const what = { right, feeds, ...(rights !== undefined && { rights }) };
    try {
        return { ...what, state: "works", detail: await call() };
    }
    catch (thrown) {
        const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asMallcopError */ .x)(thrown);
        return { ...what, state: STATE[error.kind] ?? "unknown", detail: error.message, fix: error.hint };
    }
}


/***/ })

};
