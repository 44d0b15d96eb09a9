export const id = 6822;
export const ids = [6822];
export const modules = {

/***/ 40885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ validator)
/* harmony export */ });
/** What a compiled schema says of a value. Invariant: a finding names places and schema keywords, never the value itself. */
/** Makes a validator of a compiled schema. */
function validator(compiled) {
    return (value) => {
        if (compiled(value) === true)
            return [];
        return (compiled.errors ?? []).map(({ instancePath: pointer, keyword, schemaPath, params }) => ({
            pointer,
            keyword,
            schemaPath,
            params,
        }));
    };
}


/***/ }),

/***/ 36225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $r: () => (/* binding */ validateConfig),
  sb: () => (/* binding */ validateDetectorManifest),
  yl: () => (/* binding */ validateManifest),
  Lm: () => (/* binding */ validateOptions),
  by: () => (/* binding */ validateToolInput)
});

// EXTERNAL MODULE: ./build/src/config/finding.js
var finding = __webpack_require__(40885);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/config/validate.generated.js
const config = validate10;
const schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "mallcop.yaml", "description": "What mallcop watches, and how it stores what it sees.", "type": "object", "additionalProperties": false, "required": ["connectors"], "properties": { "version": { "const": 1, "default": 1, "description": "The version of this file's format." }, "connectors": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["id", "type"], "properties": { "id": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "Your name for this connector: 1 to 63 small letters, digits and dashes. It names the folder of its events, so keep it once it has run.", "examples": ["aws", "github", "azure-prod"] }, "type": { "type": "string", "description": "Which connector this is, such as `aws-cloudtrail` or `github`." }, "lookback_hours": { "type": "number", "minimum": 1, "maximum": 2160, "default": 8, "description": "How many hours of history the first run reads, and the least that every later run reads again, up to 24. Later runs go on where the last one ended, however long ago that was. At most 2160 (90 days); the vendor may keep less." } } }, "description": "What to watch: one entry for each account, organization or project." }, "own": { "type": "object", "additionalProperties": false, "description": "What belongs to you, so that insiders can be told from outsiders.", "properties": { "domains": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s@/:$]+\\.[^\\s@/:$]+$" }, "description": "Your mail domains, such as `example.com`. Subdomains are listed on their own.", "examples": [["example.com"]] }, "accounts": { "type": "array", "items": { "type": "string", "pattern": "^[^\\s$]+$" }, "description": "Your accounts, tenants and organizations at the vendors, by id or name. Put quotes around numbers.", "examples": [["123456789012", "example-org"]] } } }, "baseline": { "type": "object", "additionalProperties": false, "description": "How detectors learn what is usual.", "properties": { "learning_days": { "type": "integer", "minimum": 1, "maximum": 90, "default": 14, "description": "Days for which a source is learned; detectors that judge by what is usual give findings of `info` meanwhile." }, "window_days": { "type": "integer", "minimum": 14, "maximum": 365, "default": 90, "description": "Days for which something counts as known after it was last seen." } } }, "detectors": { "type": "object", "description": "How single detectors judge, by their names. See docs/detectors.md for what each can be told.", "additionalProperties": { "type": "object", "properties": { "enabled": { "type": "boolean", "default": true, "description": "Whether it judges." }, "severity": { "enum": ["info", "warn", "critical"], "description": "The most that its findings may ask for: what it would say louder is said like this." } }, "additionalProperties": { "type": "number" } }, "examples": [{ "unusual-timing": { "enabled": false }, "auth-failure-burst": { "burst": 20 } }] }, "templates": { "enum": ["propose", "commit", "off"], "default": "propose", "description": "What becomes of new log templates of apps that have a `parser.yaml`: `propose` pushes them as a branch and opens a pull request, `commit` takes those over by itself that a release explains and two runs have seen, `off` learns nothing." }, "issues": { "type": "boolean", "default": false, "description": "Keep one GitHub issue in this repository for each open finding of `warn` or `critical`: opened, updated when it grows, closed when it is acknowledged or suppressed. The job needs `issues: write`." }, "notify": { "type": "object", "additionalProperties": false, "required": ["url"], "description": "Posts new findings and failing connectors to a webhook, once.", "properties": { "url": { "type": "string", "pattern": "^\\$\\{[A-Z_][A-Z0-9_]*\\}$", "description": "The variable that holds the webhook's address, which is a secret: who knows it can post there. Set the variable in the `env:` of the workflow step.", "examples": ["${MALLCOP_NOTIFY_URL}"] }, "format": { "enum": ["slack", "teams", "json"], "default": "json", "description": "What the webhook understands: `slack` (incoming webhooks), `teams` (a workflow that posts adaptive cards), or `json` for a program of yours." }, "severity": { "enum": ["info", "warn", "critical"], "default": "warn", "description": "The least severity that a finding is posted for." } } }, "allow_public": { "type": "boolean", "default": false, "description": "Store events even though the repository is public, where everybody can read them. Without it a scan refuses." }, "retention_days": { "type": "integer", "minimum": 30, "description": "Delete a month's events from the branch once all of the month is older than this many days; their ids stay. Git's history keeps them: see docs/retention.md. Without it nothing is deleted." }, "report": { "type": "boolean", "default": false, "description": "Write `report/index.html` and `report/badge.svg` with every scan: how things stand, for people. See docs/report.md." }, "store": { "type": "object", "additionalProperties": false, "description": "How events are stored.", "properties": { "raw": { "enum": ["redacted", "none"], "default": "redacted", "description": "Whether an event keeps the vendor's record: `redacted` keeps it with secrets removed, `none` stores `null` in its place and saves space." }, "budget_mb": { "type": "number", "minimum": 10, "default": 1000, "description": "A scan warns when the repository, as the job has cloned it, takes more megabytes than this. GitHub recommends to stay under 1,000." } } } } };
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9-]{0,62}$", "u");
const pattern1 = new RegExp("^[^\\s@/:$]+\\.[^\\s@/:$]+$", "u");
const pattern2 = new RegExp("^[^\\s$]+$", "u");
const pattern3 = new RegExp("^\\$\\{[A-Z_][A-Z0-9_]*\\}$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            data.version = 1;
        }
        if (data.templates === undefined) {
            data.templates = "propose";
        }
        if (data.issues === undefined) {
            data.issues = false;
        }
        if (data.allow_public === undefined) {
            data.allow_public = false;
        }
        if (data.report === undefined) {
            data.report = false;
        }
        if (data.connectors === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectors" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema11.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (1 !== data.version) {
            const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.connectors !== undefined) {
            let data1 = data.connectors;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        if (data2.lookback_hours === undefined) {
                            data2.lookback_hours = 8;
                        }
                        if (data2.id === undefined) {
                            const err4 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                        if (data2.type === undefined) {
                            const err5 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/required", keyword: "required", params: { missingProperty: "type" } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                        }
                        if (data2.id !== undefined) {
                            let data3 = data2.id;
                            if (typeof data3 === "string") {
                                if (!pattern0.test(data3)) {
                                    const err6 = { instancePath: instancePath + "/connectors/" + i0 + "/id", schemaPath: "#/properties/connectors/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err6];
                                    }
                                    else {
                                        vErrors.push(err6);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err7 = { instancePath: instancePath + "/connectors/" + i0 + "/id", schemaPath: "#/properties/connectors/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err7];
                                }
                                else {
                                    vErrors.push(err7);
                                }
                                errors++;
                            }
                        }
                        if (data2.type !== undefined) {
                            if (typeof data2.type !== "string") {
                                const err8 = { instancePath: instancePath + "/connectors/" + i0 + "/type", schemaPath: "#/properties/connectors/items/properties/type/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err8];
                                }
                                else {
                                    vErrors.push(err8);
                                }
                                errors++;
                            }
                        }
                        let data5 = data2.lookback_hours;
                        if ((typeof data5 == "number") && (isFinite(data5))) {
                            if (data5 > 2160 || isNaN(data5)) {
                                const err9 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                                if (vErrors === null) {
                                    vErrors = [err9];
                                }
                                else {
                                    vErrors.push(err9);
                                }
                                errors++;
                            }
                            if (data5 < 1 || isNaN(data5)) {
                                const err10 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err11 = { instancePath: instancePath + "/connectors/" + i0 + "/lookback_hours", schemaPath: "#/properties/connectors/items/properties/lookback_hours/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err11];
                            }
                            else {
                                vErrors.push(err11);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err12 = { instancePath: instancePath + "/connectors/" + i0, schemaPath: "#/properties/connectors/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            vErrors.push(err12);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/connectors", schemaPath: "#/properties/connectors/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.own !== undefined) {
            let data6 = data.own;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                for (const key1 in data6) {
                    if (!((key1 === "domains") || (key1 === "accounts"))) {
                        const err14 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            vErrors.push(err14);
                        }
                        errors++;
                    }
                }
                if (data6.domains !== undefined) {
                    let data7 = data6.domains;
                    if (Array.isArray(data7)) {
                        const len1 = data7.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data8 = data7[i1];
                            if (typeof data8 === "string") {
                                if (!pattern1.test(data8)) {
                                    const err15 = { instancePath: instancePath + "/own/domains/" + i1, schemaPath: "#/properties/own/properties/domains/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s@/:$]+\\.[^\\s@/:$]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/own/domains/" + i1, schemaPath: "#/properties/own/properties/domains/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/own/domains", schemaPath: "#/properties/own/properties/domains/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                if (data6.accounts !== undefined) {
                    let data9 = data6.accounts;
                    if (Array.isArray(data9)) {
                        const len2 = data9.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data10 = data9[i2];
                            if (typeof data10 === "string") {
                                if (!pattern2.test(data10)) {
                                    const err18 = { instancePath: instancePath + "/own/accounts/" + i2, schemaPath: "#/properties/own/properties/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s$]+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        vErrors.push(err18);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err19 = { instancePath: instancePath + "/own/accounts/" + i2, schemaPath: "#/properties/own/properties/accounts/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    vErrors.push(err19);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/own/accounts", schemaPath: "#/properties/own/properties/accounts/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err20];
                        }
                        else {
                            vErrors.push(err20);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/own", schemaPath: "#/properties/own/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.baseline !== undefined) {
            let data11 = data.baseline;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.learning_days === undefined) {
                    data11.learning_days = 14;
                }
                if (data11.window_days === undefined) {
                    data11.window_days = 90;
                }
                for (const key2 in data11) {
                    if (!((key2 === "learning_days") || (key2 === "window_days"))) {
                        const err22 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
                let data12 = data11.learning_days;
                if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                    const err23 = { instancePath: instancePath + "/baseline/learning_days", schemaPath: "#/properties/baseline/properties/learning_days/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if ((typeof data12 == "number") && (isFinite(data12))) {
                    if (data12 > 90 || isNaN(data12)) {
                        const err24 = { instancePath: instancePath + "/baseline/learning_days", schemaPath: "#/properties/baseline/properties/learning_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            vErrors.push(err24);
                        }
                        errors++;
                    }
                    if (data12 < 1 || isNaN(data12)) {
                        const err25 = { instancePath: instancePath + "/baseline/learning_days", schemaPath: "#/properties/baseline/properties/learning_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                let data13 = data11.window_days;
                if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                    const err26 = { instancePath: instancePath + "/baseline/window_days", schemaPath: "#/properties/baseline/properties/window_days/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
                if ((typeof data13 == "number") && (isFinite(data13))) {
                    if (data13 > 365 || isNaN(data13)) {
                        const err27 = { instancePath: instancePath + "/baseline/window_days", schemaPath: "#/properties/baseline/properties/window_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                    if (data13 < 14 || isNaN(data13)) {
                        const err28 = { instancePath: instancePath + "/baseline/window_days", schemaPath: "#/properties/baseline/properties/window_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 14 } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/baseline", schemaPath: "#/properties/baseline/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.detectors !== undefined) {
            let data14 = data.detectors;
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key3 in data14) {
                    let data15 = data14[key3];
                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        if (data15.enabled === undefined) {
                            data15.enabled = true;
                        }
                        for (const key4 in data15) {
                            if (!((key4 === "enabled") || (key4 === "severity"))) {
                                let data16 = data15[key4];
                                if (!((typeof data16 == "number") && (isFinite(data16)))) {
                                    const err30 = { instancePath: instancePath + "/detectors/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/detectors/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "number" } };
                                    if (vErrors === null) {
                                        vErrors = [err30];
                                    }
                                    else {
                                        vErrors.push(err30);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (typeof data15.enabled !== "boolean") {
                            const err31 = { instancePath: instancePath + "/detectors/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/properties/detectors/additionalProperties/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                vErrors.push(err31);
                            }
                            errors++;
                        }
                        if (data15.severity !== undefined) {
                            let data18 = data15.severity;
                            if (!(((data18 === "info") || (data18 === "warn")) || (data18 === "critical"))) {
                                const err32 = { instancePath: instancePath + "/detectors/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/detectors/additionalProperties/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.detectors.additionalProperties.properties.severity.enum } };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/detectors/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/detectors/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/detectors", schemaPath: "#/properties/detectors/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    vErrors.push(err34);
                }
                errors++;
            }
        }
        let data19 = data.templates;
        if (!(((data19 === "propose") || (data19 === "commit")) || (data19 === "off"))) {
            const err35 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/enum", keyword: "enum", params: { allowedValues: schema11.properties.templates.enum } };
            if (vErrors === null) {
                vErrors = [err35];
            }
            else {
                vErrors.push(err35);
            }
            errors++;
        }
        if (typeof data.issues !== "boolean") {
            const err36 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err36];
            }
            else {
                vErrors.push(err36);
            }
            errors++;
        }
        if (data.notify !== undefined) {
            let data21 = data.notify;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.format === undefined) {
                    data21.format = "json";
                }
                if (data21.severity === undefined) {
                    data21.severity = "warn";
                }
                if (data21.url === undefined) {
                    const err37 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/required", keyword: "required", params: { missingProperty: "url" } };
                    if (vErrors === null) {
                        vErrors = [err37];
                    }
                    else {
                        vErrors.push(err37);
                    }
                    errors++;
                }
                for (const key5 in data21) {
                    if (!(((key5 === "url") || (key5 === "format")) || (key5 === "severity"))) {
                        const err38 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            vErrors.push(err38);
                        }
                        errors++;
                    }
                }
                if (data21.url !== undefined) {
                    let data22 = data21.url;
                    if (typeof data22 === "string") {
                        if (!pattern3.test(data22)) {
                            const err39 = { instancePath: instancePath + "/notify/url", schemaPath: "#/properties/notify/properties/url/pattern", keyword: "pattern", params: { pattern: "^\\$\\{[A-Z_][A-Z0-9_]*\\}$" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err40 = { instancePath: instancePath + "/notify/url", schemaPath: "#/properties/notify/properties/url/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            vErrors.push(err40);
                        }
                        errors++;
                    }
                }
                let data23 = data21.format;
                if (!(((data23 === "slack") || (data23 === "teams")) || (data23 === "json"))) {
                    const err41 = { instancePath: instancePath + "/notify/format", schemaPath: "#/properties/notify/properties/format/enum", keyword: "enum", params: { allowedValues: schema11.properties.notify.properties.format.enum } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        vErrors.push(err41);
                    }
                    errors++;
                }
                let data24 = data21.severity;
                if (!(((data24 === "info") || (data24 === "warn")) || (data24 === "critical"))) {
                    const err42 = { instancePath: instancePath + "/notify/severity", schemaPath: "#/properties/notify/properties/severity/enum", keyword: "enum", params: { allowedValues: schema11.properties.notify.properties.severity.enum } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        vErrors.push(err42);
                    }
                    errors++;
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/notify", schemaPath: "#/properties/notify/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    vErrors.push(err43);
                }
                errors++;
            }
        }
        if (typeof data.allow_public !== "boolean") {
            const err44 = { instancePath: instancePath + "/allow_public", schemaPath: "#/properties/allow_public/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err44];
            }
            else {
                vErrors.push(err44);
            }
            errors++;
        }
        if (data.retention_days !== undefined) {
            let data26 = data.retention_days;
            if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                const err45 = { instancePath: instancePath + "/retention_days", schemaPath: "#/properties/retention_days/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err45];
                }
                else {
                    vErrors.push(err45);
                }
                errors++;
            }
            if ((typeof data26 == "number") && (isFinite(data26))) {
                if (data26 < 30 || isNaN(data26)) {
                    const err46 = { instancePath: instancePath + "/retention_days", schemaPath: "#/properties/retention_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 30 } };
                    if (vErrors === null) {
                        vErrors = [err46];
                    }
                    else {
                        vErrors.push(err46);
                    }
                    errors++;
                }
            }
        }
        if (typeof data.report !== "boolean") {
            const err47 = { instancePath: instancePath + "/report", schemaPath: "#/properties/report/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err47];
            }
            else {
                vErrors.push(err47);
            }
            errors++;
        }
        if (data.store !== undefined) {
            let data28 = data.store;
            if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.raw === undefined) {
                    data28.raw = "redacted";
                }
                if (data28.budget_mb === undefined) {
                    data28.budget_mb = 1000;
                }
                for (const key6 in data28) {
                    if (!((key6 === "raw") || (key6 === "budget_mb"))) {
                        const err48 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            vErrors.push(err48);
                        }
                        errors++;
                    }
                }
                let data29 = data28.raw;
                if (!((data29 === "redacted") || (data29 === "none"))) {
                    const err49 = { instancePath: instancePath + "/store/raw", schemaPath: "#/properties/store/properties/raw/enum", keyword: "enum", params: { allowedValues: schema11.properties.store.properties.raw.enum } };
                    if (vErrors === null) {
                        vErrors = [err49];
                    }
                    else {
                        vErrors.push(err49);
                    }
                    errors++;
                }
                let data30 = data28.budget_mb;
                if ((typeof data30 == "number") && (isFinite(data30))) {
                    if (data30 < 10 || isNaN(data30)) {
                        const err50 = { instancePath: instancePath + "/store/budget_mb", schemaPath: "#/properties/store/properties/budget_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            vErrors.push(err50);
                        }
                        errors++;
                    }
                }
                else {
                    const err51 = { instancePath: instancePath + "/store/budget_mb", schemaPath: "#/properties/store/properties/budget_mb/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                        vErrors = [err51];
                    }
                    else {
                        vErrors.push(err51);
                    }
                    errors++;
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/store", schemaPath: "#/properties/store/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    vErrors.push(err52);
                }
                errors++;
            }
        }
    }
    else {
        const err53 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err53];
        }
        else {
            vErrors.push(err53);
        }
        errors++;
    }
    validate10.errors = vErrors;
    return errors === 0;
}
const manifest = validate11;
const schema12 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "manifest.yaml", "description": "What a mallcop connector claims about itself.", "type": "object", "additionalProperties": false, "required": ["name", "title", "version", "description", "auth", "hosts", "feeds", "events", "metadata", "config"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "The connector's type, and the name of its folder." }, "title": { "type": "string", "pattern": "\\S", "description": "How people call the product." }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "description": "Such as `1.0.0`. Put quotes around it." }, "description": { "type": "string", "pattern": "\\S" }, "overrides": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "For a custom plugin that takes the place of a built-in connector: that connector's name, once more." }, "templates": { "const": true, "description": "For a connector that reads lines of apps' logs: their templates say which other event types lines become." }, "auth": { "type": "object", "additionalProperties": false, "required": ["secrets", "settings", "rights"], "properties": { "secrets": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "required", "description"], "properties": { "name": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "required": { "type": "boolean" }, "description": { "type": "string", "pattern": "\\S" } } } }, "settings": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name", "description"], "properties": { "name": { "type": "string", "pattern": "^[A-Z][A-Z0-9_]*$" }, "description": { "type": "string", "pattern": "\\S" } } } }, "rights": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["right", "feeds", "why"], "properties": { "right": { "type": "string", "pattern": "\\S" }, "feeds": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "why": { "type": "string", "pattern": "\\S" }, "grant": { "type": "string", "pattern": "\\S", "description": "What to run, or where to click, to grant it; `doctor` shows it." } } } } } }, "setup": { "type": "object", "additionalProperties": false, "required": ["id", "ask", "pass", "pass_with_keys", "steps"], "properties": { "id": { "type": "string", "pattern": "^[a-z][a-z0-9_-]{0,62}$", "description": "The id that the first instance gets." }, "ask": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "The options that are asked for; those that are required always are." }, "pass": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "The variables that the workflow hands over." }, "pass_with_keys": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "Those that it hands over only if a key is stored." }, "steps": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["say"], "properties": { "say": { "type": "string", "pattern": "\\S", "description": "What to do, in a sentence." }, "run": { "type": "string", "pattern": "\\S", "description": "Shell commands; `$REPO` is the deployment repo, `$BRANCH` its default branch." }, "sign_in": { "enum": ["oidc", "keys"], "description": "Only for one way to sign in: the workflow's own ID token, or a stored key." } } } } }, "description": "How somebody who has nothing yet gets the least-privileged credential." }, "hosts": { "type": "array", "items": { "type": "string", "pattern": "^(?:\\{[A-Za-z][A-Za-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$" }, "description": "Hosts that the connector may reach; `*` stands for one label, `{name}` for the origin of an option or setting." }, "feeds": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["kind", "title", "scope"], "properties": { "kind": { "enum": ["log", "state"], "description": "`log`: records that do not change; `state`: a list that is compared with its last snapshot." }, "title": { "type": "string", "pattern": "\\S" }, "scope": { "type": "object", "additionalProperties": false, "required": ["reads", "leaves_out"], "properties": { "reads": { "type": "string", "pattern": "\\S" }, "leaves_out": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_-]{0,62}$" }, "additionalProperties": { "type": "string", "pattern": "\\S" } } } }, "timing": { "type": "object", "additionalProperties": false, "required": ["axis", "settle", "overlap", "retention", "slice"], "properties": { "axis": { "enum": ["event", "availability", "ingestion"], "description": "Which time the vendor's listing is ordered and bounded by." }, "settle": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "overlap": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "retention": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." }, "slice": { "type": "string", "pattern": "^(0|[1-9][0-9]{0,4})[smhd]$", "description": "Such as `90s`, `5m`, `6h` or `90d`." } } } } }, "minProperties": 1 }, "events": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "type": "string", "pattern": "\\S" } } } }, "metadata": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "type": "string", "pattern": "\\S" }, "trust": { "const": "vendor" } } } }, "capabilities": { "type": "array", "items": { "type": "string", "enum": ["tables", "follow", "digest", "correlate", "websocket"] }, "uniqueItems": true, "description": "Which parts of the contract it uses besides reading HTTP's answers page by page." }, "tools": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,30}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description", "rights", "input", "output"], "properties": { "description": { "type": "string", "pattern": "\\S" }, "rights": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "minItems": 1, "uniqueItems": true, "description": "Which of `auth.rights` it needs." }, "input": { "type": "object", "additionalProperties": false, "required": ["type", "properties"], "properties": { "type": { "const": "object" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } }, "description": "JSON schema of what it is asked." }, "output": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["description"], "properties": { "description": { "type": "string", "pattern": "\\S" }, "trust": { "const": "vendor" } } }, "minProperties": 1, "description": "What the rows of its answer hold." } } }, "description": "Read-only look-ups that an investigator may call; `tools.ts` has their code." }, "config": { "type": "object", "additionalProperties": false, "required": ["type", "properties"], "properties": { "type": { "const": "object" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } }, "description": "JSON schema of the connector's options in `mallcop.yaml`, besides `id`, `type` and `lookback_hours`." } }, "definitions": { "value": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "title": { "type": "string", "pattern": "\\S" }, "description": { "type": "string", "pattern": "\\S" }, "default": {}, "examples": { "type": "array" }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "pattern": { "type": "string", "pattern": "\\S" }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 1 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "items": { "$ref": "#/definitions/value" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 1 }, "uniqueItems": { "type": "boolean" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } } }, "option": { "allOf": [{ "$ref": "#/definitions/value" }], "required": ["description"] } } };
const pattern5 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern9 = new RegExp("^[A-Z][A-Z0-9_]*$", "u");
const pattern17 = new RegExp("^[a-z][a-z0-9_-]{0,62}$", "u");
const pattern23 = new RegExp("^(?:\\{[A-Za-z][A-Za-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$", "u");
const pattern29 = new RegExp("^(0|[1-9][0-9]{0,4})[smhd]$", "u");
const pattern33 = new RegExp("^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$", "u");
const pattern35 = new RegExp("^[a-z][a-z0-9_]{0,62}$", "u");
const pattern37 = new RegExp("^[a-z][a-z0-9_]{0,30}$", "u");
const schema13 = { "allOf": [{ "$ref": "#/definitions/value" }], "required": ["description"] };
const schema14 = { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "enum": ["string", "number", "integer", "boolean", "array", "object"] }, "title": { "type": "string", "pattern": "\\S" }, "description": { "type": "string", "pattern": "\\S" }, "default": {}, "examples": { "type": "array" }, "enum": { "type": "array", "minItems": 1, "items": { "type": ["string", "number"] } }, "pattern": { "type": "string", "pattern": "\\S" }, "minLength": { "type": "integer", "minimum": 0 }, "maxLength": { "type": "integer", "minimum": 1 }, "minimum": { "type": "number" }, "maximum": { "type": "number" }, "items": { "$ref": "#/definitions/value" }, "minItems": { "type": "integer", "minimum": 0 }, "maxItems": { "type": "integer", "minimum": 1 }, "uniqueItems": { "type": "boolean" }, "properties": { "type": "object", "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "$ref": "#/definitions/option" } }, "required": { "type": "array", "items": { "type": "string", "pattern": "\\S" } }, "additionalProperties": { "const": false } } };
const wrapper0 = { validate: validate13 };
const wrapper1 = { validate: validate12 };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema14.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.type !== undefined) {
            let data0 = data.type;
            if (!((((((data0 === "string") || (data0 === "number")) || (data0 === "integer")) || (data0 === "boolean")) || (data0 === "array")) || (data0 === "object"))) {
                const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema14.properties.type.enum } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                    const err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err5 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.examples !== undefined) {
            if (!(Array.isArray(data.examples))) {
                const err7 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.enum !== undefined) {
            let data4 = data.enum;
            if (Array.isArray(data4)) {
                if (data4.length < 1) {
                    const err8 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if ((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) {
                        const err9 = { instancePath: instancePath + "/enum/" + i0, schemaPath: "#/properties/enum/items/type", keyword: "type", params: { type: schema14.properties.enum.items.type } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err10 = { instancePath: instancePath + "/enum", schemaPath: "#/properties/enum/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.pattern !== undefined) {
            let data6 = data.pattern;
            if (typeof data6 === "string") {
                if (!pattern5.test(data6)) {
                    const err11 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.minLength !== undefined) {
            let data7 = data.minLength;
            if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                const err13 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 0 || isNaN(data7)) {
                    const err14 = { instancePath: instancePath + "/minLength", schemaPath: "#/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
        }
        if (data.maxLength !== undefined) {
            let data8 = data.maxLength;
            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                const err15 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
            if ((typeof data8 == "number") && (isFinite(data8))) {
                if (data8 < 1 || isNaN(data8)) {
                    const err16 = { instancePath: instancePath + "/maxLength", schemaPath: "#/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
        }
        if (data.minimum !== undefined) {
            let data9 = data.minimum;
            if (!((typeof data9 == "number") && (isFinite(data9)))) {
                const err17 = { instancePath: instancePath + "/minimum", schemaPath: "#/properties/minimum/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.maximum !== undefined) {
            let data10 = data.maximum;
            if (!((typeof data10 == "number") && (isFinite(data10)))) {
                const err18 = { instancePath: instancePath + "/maximum", schemaPath: "#/properties/maximum/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            if (!(wrapper0.validate(data.items, { instancePath: instancePath + "/items", parentData: data, parentDataProperty: "items", rootData }))) {
                vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
                errors = vErrors.length;
            }
        }
        if (data.minItems !== undefined) {
            let data12 = data.minItems;
            if (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) {
                const err19 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0 || isNaN(data12)) {
                    const err20 = { instancePath: instancePath + "/minItems", schemaPath: "#/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
        }
        if (data.maxItems !== undefined) {
            let data13 = data.maxItems;
            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                const err21 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
            if ((typeof data13 == "number") && (isFinite(data13))) {
                if (data13 < 1 || isNaN(data13)) {
                    const err22 = { instancePath: instancePath + "/maxItems", schemaPath: "#/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
        }
        if (data.uniqueItems !== undefined) {
            if (typeof data.uniqueItems !== "boolean") {
                const err23 = { instancePath: instancePath + "/uniqueItems", schemaPath: "#/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.properties !== undefined) {
            let data15 = data.properties;
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key1 in data15) {
                    const _errs32 = errors;
                    if (typeof key1 === "string") {
                        if (!pattern35.test(key1)) {
                            const err24 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs32 === errors;
                    if (!valid3) {
                        const err25 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                for (const key2 in data15) {
                    if (!(wrapper1.validate(data15[key2], { instancePath: instancePath + "/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data15, parentDataProperty: key2, rootData }))) {
                        vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        if (data.required !== undefined) {
            let data17 = data.required;
            if (Array.isArray(data17)) {
                const len1 = data17.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data18 = data17[i1];
                    if (typeof data18 === "string") {
                        if (!pattern5.test(data18)) {
                            const err27 = { instancePath: instancePath + "/required/" + i1, schemaPath: "#/properties/required/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                vErrors.push(err27);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/required/" + i1, schemaPath: "#/properties/required/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            vErrors.push(err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    vErrors.push(err29);
                }
                errors++;
            }
        }
        if (data.additionalProperties !== undefined) {
            if (false !== data.additionalProperties) {
                const err30 = { instancePath: instancePath + "/additionalProperties", schemaPath: "#/properties/additionalProperties/const", keyword: "const", params: { allowedValue: false } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    vErrors.push(err30);
                }
                errors++;
            }
        }
    }
    else {
        const err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err31];
        }
        else {
            vErrors.push(err31);
        }
        errors++;
    }
    validate13.errors = vErrors;
    return errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(validate13(data, { instancePath, parentData, parentDataProperty, rootData }))) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.description === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    validate12.errors = vErrors;
    return errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.auth === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "auth" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.hosts === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hosts" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.feeds === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feeds" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (data.events === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (data.config === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema12.properties, key0))) {
                const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                    const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        vErrors.push(err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data2 = data.version;
            if (typeof data2 === "string") {
                if (!pattern6.test(data2)) {
                    const err15 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data3 = data.description;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err17 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err17];
                    }
                    else {
                        vErrors.push(err17);
                    }
                    errors++;
                }
            }
            else {
                const err18 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.overrides !== undefined) {
            let data4 = data.overrides;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err19 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err19];
                    }
                    else {
                        vErrors.push(err19);
                    }
                    errors++;
                }
            }
            else {
                const err20 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    vErrors.push(err20);
                }
                errors++;
            }
        }
        if (data.templates !== undefined) {
            if (true !== data.templates) {
                const err21 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/const", keyword: "const", params: { allowedValue: true } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.auth !== undefined) {
            let data6 = data.auth;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.secrets === undefined) {
                    const err22 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "secrets" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
                if (data6.settings === undefined) {
                    const err23 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "settings" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        vErrors.push(err23);
                    }
                    errors++;
                }
                if (data6.rights === undefined) {
                    const err24 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/required", keyword: "required", params: { missingProperty: "rights" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
                for (const key1 in data6) {
                    if (!(((key1 === "secrets") || (key1 === "settings")) || (key1 === "rights"))) {
                        const err25 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
                if (data6.secrets !== undefined) {
                    let data7 = data6.secrets;
                    if (Array.isArray(data7)) {
                        const len0 = data7.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data8 = data7[i0];
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                if (data8.name === undefined) {
                                    const err26 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err26];
                                    }
                                    else {
                                        vErrors.push(err26);
                                    }
                                    errors++;
                                }
                                if (data8.required === undefined) {
                                    const err27 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "required" } };
                                    if (vErrors === null) {
                                        vErrors = [err27];
                                    }
                                    else {
                                        vErrors.push(err27);
                                    }
                                    errors++;
                                }
                                if (data8.description === undefined) {
                                    const err28 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/required", keyword: "required", params: { missingProperty: "description" } };
                                    if (vErrors === null) {
                                        vErrors = [err28];
                                    }
                                    else {
                                        vErrors.push(err28);
                                    }
                                    errors++;
                                }
                                for (const key2 in data8) {
                                    if (!(((key2 === "name") || (key2 === "required")) || (key2 === "description"))) {
                                        const err29 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                        if (vErrors === null) {
                                            vErrors = [err29];
                                        }
                                        else {
                                            vErrors.push(err29);
                                        }
                                        errors++;
                                    }
                                }
                                if (data8.name !== undefined) {
                                    let data9 = data8.name;
                                    if (typeof data9 === "string") {
                                        if (!pattern9.test(data9)) {
                                            const err30 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/name", schemaPath: "#/properties/auth/properties/secrets/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err30];
                                            }
                                            else {
                                                vErrors.push(err30);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err31 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/name", schemaPath: "#/properties/auth/properties/secrets/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err31];
                                        }
                                        else {
                                            vErrors.push(err31);
                                        }
                                        errors++;
                                    }
                                }
                                if (data8.required !== undefined) {
                                    if (typeof data8.required !== "boolean") {
                                        const err32 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/required", schemaPath: "#/properties/auth/properties/secrets/items/properties/required/type", keyword: "type", params: { type: "boolean" } };
                                        if (vErrors === null) {
                                            vErrors = [err32];
                                        }
                                        else {
                                            vErrors.push(err32);
                                        }
                                        errors++;
                                    }
                                }
                                if (data8.description !== undefined) {
                                    let data11 = data8.description;
                                    if (typeof data11 === "string") {
                                        if (!pattern5.test(data11)) {
                                            const err33 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/description", schemaPath: "#/properties/auth/properties/secrets/items/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err33];
                                            }
                                            else {
                                                vErrors.push(err33);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err34 = { instancePath: instancePath + "/auth/secrets/" + i0 + "/description", schemaPath: "#/properties/auth/properties/secrets/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err34];
                                        }
                                        else {
                                            vErrors.push(err34);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/auth/secrets/" + i0, schemaPath: "#/properties/auth/properties/secrets/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err35];
                                }
                                else {
                                    vErrors.push(err35);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err36 = { instancePath: instancePath + "/auth/secrets", schemaPath: "#/properties/auth/properties/secrets/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            vErrors.push(err36);
                        }
                        errors++;
                    }
                }
                if (data6.settings !== undefined) {
                    let data12 = data6.settings;
                    if (Array.isArray(data12)) {
                        const len1 = data12.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data13 = data12[i1];
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                if (data13.name === undefined) {
                                    const err37 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/required", keyword: "required", params: { missingProperty: "name" } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        vErrors.push(err37);
                                    }
                                    errors++;
                                }
                                if (data13.description === undefined) {
                                    const err38 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/required", keyword: "required", params: { missingProperty: "description" } };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                                for (const key3 in data13) {
                                    if (!((key3 === "name") || (key3 === "description"))) {
                                        const err39 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                        if (vErrors === null) {
                                            vErrors = [err39];
                                        }
                                        else {
                                            vErrors.push(err39);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.name !== undefined) {
                                    let data14 = data13.name;
                                    if (typeof data14 === "string") {
                                        if (!pattern9.test(data14)) {
                                            const err40 = { instancePath: instancePath + "/auth/settings/" + i1 + "/name", schemaPath: "#/properties/auth/properties/settings/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[A-Z][A-Z0-9_]*$" } };
                                            if (vErrors === null) {
                                                vErrors = [err40];
                                            }
                                            else {
                                                vErrors.push(err40);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err41 = { instancePath: instancePath + "/auth/settings/" + i1 + "/name", schemaPath: "#/properties/auth/properties/settings/items/properties/name/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err41];
                                        }
                                        else {
                                            vErrors.push(err41);
                                        }
                                        errors++;
                                    }
                                }
                                if (data13.description !== undefined) {
                                    let data15 = data13.description;
                                    if (typeof data15 === "string") {
                                        if (!pattern5.test(data15)) {
                                            const err42 = { instancePath: instancePath + "/auth/settings/" + i1 + "/description", schemaPath: "#/properties/auth/properties/settings/items/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err42];
                                            }
                                            else {
                                                vErrors.push(err42);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err43 = { instancePath: instancePath + "/auth/settings/" + i1 + "/description", schemaPath: "#/properties/auth/properties/settings/items/properties/description/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err43];
                                        }
                                        else {
                                            vErrors.push(err43);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err44 = { instancePath: instancePath + "/auth/settings/" + i1, schemaPath: "#/properties/auth/properties/settings/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err44];
                                }
                                else {
                                    vErrors.push(err44);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err45 = { instancePath: instancePath + "/auth/settings", schemaPath: "#/properties/auth/properties/settings/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            vErrors.push(err45);
                        }
                        errors++;
                    }
                }
                if (data6.rights !== undefined) {
                    let data16 = data6.rights;
                    if (Array.isArray(data16)) {
                        const len2 = data16.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data17 = data16[i2];
                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                if (data17.right === undefined) {
                                    const err46 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "right" } };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        vErrors.push(err46);
                                    }
                                    errors++;
                                }
                                if (data17.feeds === undefined) {
                                    const err47 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "feeds" } };
                                    if (vErrors === null) {
                                        vErrors = [err47];
                                    }
                                    else {
                                        vErrors.push(err47);
                                    }
                                    errors++;
                                }
                                if (data17.why === undefined) {
                                    const err48 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/required", keyword: "required", params: { missingProperty: "why" } };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        vErrors.push(err48);
                                    }
                                    errors++;
                                }
                                for (const key4 in data17) {
                                    if (!((((key4 === "right") || (key4 === "feeds")) || (key4 === "why")) || (key4 === "grant"))) {
                                        const err49 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                        if (vErrors === null) {
                                            vErrors = [err49];
                                        }
                                        else {
                                            vErrors.push(err49);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.right !== undefined) {
                                    let data18 = data17.right;
                                    if (typeof data18 === "string") {
                                        if (!pattern5.test(data18)) {
                                            const err50 = { instancePath: instancePath + "/auth/rights/" + i2 + "/right", schemaPath: "#/properties/auth/properties/rights/items/properties/right/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err50];
                                            }
                                            else {
                                                vErrors.push(err50);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err51 = { instancePath: instancePath + "/auth/rights/" + i2 + "/right", schemaPath: "#/properties/auth/properties/rights/items/properties/right/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err51];
                                        }
                                        else {
                                            vErrors.push(err51);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.feeds !== undefined) {
                                    let data19 = data17.feeds;
                                    if (Array.isArray(data19)) {
                                        const len3 = data19.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                            let data20 = data19[i3];
                                            if (typeof data20 === "string") {
                                                if (!pattern5.test(data20)) {
                                                    const err52 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds/" + i3, schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err52];
                                                    }
                                                    else {
                                                        vErrors.push(err52);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err53 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds/" + i3, schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/items/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err53];
                                                }
                                                else {
                                                    vErrors.push(err53);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err54 = { instancePath: instancePath + "/auth/rights/" + i2 + "/feeds", schemaPath: "#/properties/auth/properties/rights/items/properties/feeds/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err54];
                                        }
                                        else {
                                            vErrors.push(err54);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.why !== undefined) {
                                    let data21 = data17.why;
                                    if (typeof data21 === "string") {
                                        if (!pattern5.test(data21)) {
                                            const err55 = { instancePath: instancePath + "/auth/rights/" + i2 + "/why", schemaPath: "#/properties/auth/properties/rights/items/properties/why/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err56 = { instancePath: instancePath + "/auth/rights/" + i2 + "/why", schemaPath: "#/properties/auth/properties/rights/items/properties/why/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err56];
                                        }
                                        else {
                                            vErrors.push(err56);
                                        }
                                        errors++;
                                    }
                                }
                                if (data17.grant !== undefined) {
                                    let data22 = data17.grant;
                                    if (typeof data22 === "string") {
                                        if (!pattern5.test(data22)) {
                                            const err57 = { instancePath: instancePath + "/auth/rights/" + i2 + "/grant", schemaPath: "#/properties/auth/properties/rights/items/properties/grant/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err57];
                                            }
                                            else {
                                                vErrors.push(err57);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err58 = { instancePath: instancePath + "/auth/rights/" + i2 + "/grant", schemaPath: "#/properties/auth/properties/rights/items/properties/grant/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err58];
                                        }
                                        else {
                                            vErrors.push(err58);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err59 = { instancePath: instancePath + "/auth/rights/" + i2, schemaPath: "#/properties/auth/properties/rights/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    vErrors.push(err59);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err60 = { instancePath: instancePath + "/auth/rights", schemaPath: "#/properties/auth/properties/rights/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            vErrors.push(err60);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err61 = { instancePath: instancePath + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err61];
                }
                else {
                    vErrors.push(err61);
                }
                errors++;
            }
        }
        if (data.setup !== undefined) {
            let data23 = data.setup;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.id === undefined) {
                    const err62 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "id" } };
                    if (vErrors === null) {
                        vErrors = [err62];
                    }
                    else {
                        vErrors.push(err62);
                    }
                    errors++;
                }
                if (data23.ask === undefined) {
                    const err63 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "ask" } };
                    if (vErrors === null) {
                        vErrors = [err63];
                    }
                    else {
                        vErrors.push(err63);
                    }
                    errors++;
                }
                if (data23.pass === undefined) {
                    const err64 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "pass" } };
                    if (vErrors === null) {
                        vErrors = [err64];
                    }
                    else {
                        vErrors.push(err64);
                    }
                    errors++;
                }
                if (data23.pass_with_keys === undefined) {
                    const err65 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "pass_with_keys" } };
                    if (vErrors === null) {
                        vErrors = [err65];
                    }
                    else {
                        vErrors.push(err65);
                    }
                    errors++;
                }
                if (data23.steps === undefined) {
                    const err66 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/required", keyword: "required", params: { missingProperty: "steps" } };
                    if (vErrors === null) {
                        vErrors = [err66];
                    }
                    else {
                        vErrors.push(err66);
                    }
                    errors++;
                }
                for (const key5 in data23) {
                    if (!(((((key5 === "id") || (key5 === "ask")) || (key5 === "pass")) || (key5 === "pass_with_keys")) || (key5 === "steps"))) {
                        const err67 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err67];
                        }
                        else {
                            vErrors.push(err67);
                        }
                        errors++;
                    }
                }
                if (data23.id !== undefined) {
                    let data24 = data23.id;
                    if (typeof data24 === "string") {
                        if (!pattern17.test(data24)) {
                            const err68 = { instancePath: instancePath + "/setup/id", schemaPath: "#/properties/setup/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err68];
                            }
                            else {
                                vErrors.push(err68);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err69 = { instancePath: instancePath + "/setup/id", schemaPath: "#/properties/setup/properties/id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err69];
                        }
                        else {
                            vErrors.push(err69);
                        }
                        errors++;
                    }
                }
                if (data23.ask !== undefined) {
                    let data25 = data23.ask;
                    if (Array.isArray(data25)) {
                        const len4 = data25.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                            let data26 = data25[i4];
                            if (typeof data26 === "string") {
                                if (!pattern5.test(data26)) {
                                    const err70 = { instancePath: instancePath + "/setup/ask/" + i4, schemaPath: "#/properties/setup/properties/ask/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err70];
                                    }
                                    else {
                                        vErrors.push(err70);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err71 = { instancePath: instancePath + "/setup/ask/" + i4, schemaPath: "#/properties/setup/properties/ask/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err72 = { instancePath: instancePath + "/setup/ask", schemaPath: "#/properties/setup/properties/ask/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            vErrors.push(err72);
                        }
                        errors++;
                    }
                }
                if (data23.pass !== undefined) {
                    let data27 = data23.pass;
                    if (Array.isArray(data27)) {
                        const len5 = data27.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                            let data28 = data27[i5];
                            if (typeof data28 === "string") {
                                if (!pattern5.test(data28)) {
                                    const err73 = { instancePath: instancePath + "/setup/pass/" + i5, schemaPath: "#/properties/setup/properties/pass/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err73];
                                    }
                                    else {
                                        vErrors.push(err73);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err74 = { instancePath: instancePath + "/setup/pass/" + i5, schemaPath: "#/properties/setup/properties/pass/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err74];
                                }
                                else {
                                    vErrors.push(err74);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err75 = { instancePath: instancePath + "/setup/pass", schemaPath: "#/properties/setup/properties/pass/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            vErrors.push(err75);
                        }
                        errors++;
                    }
                }
                if (data23.pass_with_keys !== undefined) {
                    let data29 = data23.pass_with_keys;
                    if (Array.isArray(data29)) {
                        const len6 = data29.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                            let data30 = data29[i6];
                            if (typeof data30 === "string") {
                                if (!pattern5.test(data30)) {
                                    const err76 = { instancePath: instancePath + "/setup/pass_with_keys/" + i6, schemaPath: "#/properties/setup/properties/pass_with_keys/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err76];
                                    }
                                    else {
                                        vErrors.push(err76);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err77 = { instancePath: instancePath + "/setup/pass_with_keys/" + i6, schemaPath: "#/properties/setup/properties/pass_with_keys/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err77];
                                }
                                else {
                                    vErrors.push(err77);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/setup/pass_with_keys", schemaPath: "#/properties/setup/properties/pass_with_keys/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            vErrors.push(err78);
                        }
                        errors++;
                    }
                }
                if (data23.steps !== undefined) {
                    let data31 = data23.steps;
                    if (Array.isArray(data31)) {
                        const len7 = data31.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                            let data32 = data31[i7];
                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                if (data32.say === undefined) {
                                    const err79 = { instancePath: instancePath + "/setup/steps/" + i7, schemaPath: "#/properties/setup/properties/steps/items/required", keyword: "required", params: { missingProperty: "say" } };
                                    if (vErrors === null) {
                                        vErrors = [err79];
                                    }
                                    else {
                                        vErrors.push(err79);
                                    }
                                    errors++;
                                }
                                for (const key6 in data32) {
                                    if (!(((key6 === "say") || (key6 === "run")) || (key6 === "sign_in"))) {
                                        const err80 = { instancePath: instancePath + "/setup/steps/" + i7, schemaPath: "#/properties/setup/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                        if (vErrors === null) {
                                            vErrors = [err80];
                                        }
                                        else {
                                            vErrors.push(err80);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.say !== undefined) {
                                    let data33 = data32.say;
                                    if (typeof data33 === "string") {
                                        if (!pattern5.test(data33)) {
                                            const err81 = { instancePath: instancePath + "/setup/steps/" + i7 + "/say", schemaPath: "#/properties/setup/properties/steps/items/properties/say/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err81];
                                            }
                                            else {
                                                vErrors.push(err81);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err82 = { instancePath: instancePath + "/setup/steps/" + i7 + "/say", schemaPath: "#/properties/setup/properties/steps/items/properties/say/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err82];
                                        }
                                        else {
                                            vErrors.push(err82);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.run !== undefined) {
                                    let data34 = data32.run;
                                    if (typeof data34 === "string") {
                                        if (!pattern5.test(data34)) {
                                            const err83 = { instancePath: instancePath + "/setup/steps/" + i7 + "/run", schemaPath: "#/properties/setup/properties/steps/items/properties/run/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err83];
                                            }
                                            else {
                                                vErrors.push(err83);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err84 = { instancePath: instancePath + "/setup/steps/" + i7 + "/run", schemaPath: "#/properties/setup/properties/steps/items/properties/run/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err84];
                                        }
                                        else {
                                            vErrors.push(err84);
                                        }
                                        errors++;
                                    }
                                }
                                if (data32.sign_in !== undefined) {
                                    let data35 = data32.sign_in;
                                    if (!((data35 === "oidc") || (data35 === "keys"))) {
                                        const err85 = { instancePath: instancePath + "/setup/steps/" + i7 + "/sign_in", schemaPath: "#/properties/setup/properties/steps/items/properties/sign_in/enum", keyword: "enum", params: { allowedValues: schema12.properties.setup.properties.steps.items.properties.sign_in.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err85];
                                        }
                                        else {
                                            vErrors.push(err85);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err86 = { instancePath: instancePath + "/setup/steps/" + i7, schemaPath: "#/properties/setup/properties/steps/items/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err86];
                                }
                                else {
                                    vErrors.push(err86);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err87 = { instancePath: instancePath + "/setup/steps", schemaPath: "#/properties/setup/properties/steps/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err87];
                        }
                        else {
                            vErrors.push(err87);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err88 = { instancePath: instancePath + "/setup", schemaPath: "#/properties/setup/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err88];
                }
                else {
                    vErrors.push(err88);
                }
                errors++;
            }
        }
        if (data.hosts !== undefined) {
            let data36 = data.hosts;
            if (Array.isArray(data36)) {
                const len8 = data36.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data37 = data36[i8];
                    if (typeof data37 === "string") {
                        if (!pattern23.test(data37)) {
                            const err89 = { instancePath: instancePath + "/hosts/" + i8, schemaPath: "#/properties/hosts/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\{[A-Za-z][A-Za-z0-9_]*\\}|(?:(?:\\*|[a-z0-9-]+)\\.)*[a-z0-9-]+\\.[a-z0-9-]+)$" } };
                            if (vErrors === null) {
                                vErrors = [err89];
                            }
                            else {
                                vErrors.push(err89);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err90 = { instancePath: instancePath + "/hosts/" + i8, schemaPath: "#/properties/hosts/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err90];
                        }
                        else {
                            vErrors.push(err90);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err91 = { instancePath: instancePath + "/hosts", schemaPath: "#/properties/hosts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err91];
                }
                else {
                    vErrors.push(err91);
                }
                errors++;
            }
        }
        if (data.feeds !== undefined) {
            let data38 = data.feeds;
            if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (Object.keys(data38).length < 1) {
                    const err92 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err92];
                    }
                    else {
                        vErrors.push(err92);
                    }
                    errors++;
                }
                for (const key7 in data38) {
                    const _errs84 = errors;
                    if (typeof key7 === "string") {
                        if (!pattern17.test(key7)) {
                            const err93 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key7 };
                            if (vErrors === null) {
                                vErrors = [err93];
                            }
                            else {
                                vErrors.push(err93);
                            }
                            errors++;
                        }
                    }
                    var valid25 = _errs84 === errors;
                    if (!valid25) {
                        const err94 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                        if (vErrors === null) {
                            vErrors = [err94];
                        }
                        else {
                            vErrors.push(err94);
                        }
                        errors++;
                    }
                }
                for (const key8 in data38) {
                    let data39 = data38[key8];
                    if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        if (data39.kind === undefined) {
                            const err95 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "kind" } };
                            if (vErrors === null) {
                                vErrors = [err95];
                            }
                            else {
                                vErrors.push(err95);
                            }
                            errors++;
                        }
                        if (data39.title === undefined) {
                            const err96 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "title" } };
                            if (vErrors === null) {
                                vErrors = [err96];
                            }
                            else {
                                vErrors.push(err96);
                            }
                            errors++;
                        }
                        if (data39.scope === undefined) {
                            const err97 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/required", keyword: "required", params: { missingProperty: "scope" } };
                            if (vErrors === null) {
                                vErrors = [err97];
                            }
                            else {
                                vErrors.push(err97);
                            }
                            errors++;
                        }
                        for (const key9 in data39) {
                            if (!((((key9 === "kind") || (key9 === "title")) || (key9 === "scope")) || (key9 === "timing"))) {
                                const err98 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                if (vErrors === null) {
                                    vErrors = [err98];
                                }
                                else {
                                    vErrors.push(err98);
                                }
                                errors++;
                            }
                        }
                        if (data39.kind !== undefined) {
                            let data40 = data39.kind;
                            if (!((data40 === "log") || (data40 === "state"))) {
                                const err99 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind", schemaPath: "#/properties/feeds/additionalProperties/properties/kind/enum", keyword: "enum", params: { allowedValues: schema12.properties.feeds.additionalProperties.properties.kind.enum } };
                                if (vErrors === null) {
                                    vErrors = [err99];
                                }
                                else {
                                    vErrors.push(err99);
                                }
                                errors++;
                            }
                        }
                        if (data39.title !== undefined) {
                            let data41 = data39.title;
                            if (typeof data41 === "string") {
                                if (!pattern5.test(data41)) {
                                    const err100 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/feeds/additionalProperties/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err100];
                                    }
                                    else {
                                        vErrors.push(err100);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err101 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/title", schemaPath: "#/properties/feeds/additionalProperties/properties/title/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err101];
                                }
                                else {
                                    vErrors.push(err101);
                                }
                                errors++;
                            }
                        }
                        if (data39.scope !== undefined) {
                            let data42 = data39.scope;
                            if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                if (data42.reads === undefined) {
                                    const err102 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/required", keyword: "required", params: { missingProperty: "reads" } };
                                    if (vErrors === null) {
                                        vErrors = [err102];
                                    }
                                    else {
                                        vErrors.push(err102);
                                    }
                                    errors++;
                                }
                                if (data42.leaves_out === undefined) {
                                    const err103 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/required", keyword: "required", params: { missingProperty: "leaves_out" } };
                                    if (vErrors === null) {
                                        vErrors = [err103];
                                    }
                                    else {
                                        vErrors.push(err103);
                                    }
                                    errors++;
                                }
                                for (const key10 in data42) {
                                    if (!((key10 === "reads") || (key10 === "leaves_out"))) {
                                        const err104 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                                        if (vErrors === null) {
                                            vErrors = [err104];
                                        }
                                        else {
                                            vErrors.push(err104);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.reads !== undefined) {
                                    let data43 = data42.reads;
                                    if (typeof data43 === "string") {
                                        if (!pattern5.test(data43)) {
                                            const err105 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/reads", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/reads/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err105];
                                            }
                                            else {
                                                vErrors.push(err105);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err106 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/reads", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/reads/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err106];
                                        }
                                        else {
                                            vErrors.push(err106);
                                        }
                                        errors++;
                                    }
                                }
                                if (data42.leaves_out !== undefined) {
                                    let data44 = data42.leaves_out;
                                    if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                        for (const key11 in data44) {
                                            const _errs99 = errors;
                                            if (typeof key11 === "string") {
                                                if (!pattern17.test(key11)) {
                                                    const err107 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_-]{0,62}$" }, propertyName: key11 };
                                                    if (vErrors === null) {
                                                        vErrors = [err107];
                                                    }
                                                    else {
                                                        vErrors.push(err107);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid29 = _errs99 === errors;
                                            if (!valid29) {
                                                const err108 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/propertyNames", keyword: "propertyNames", params: { propertyName: key11 } };
                                                if (vErrors === null) {
                                                    vErrors = [err108];
                                                }
                                                else {
                                                    vErrors.push(err108);
                                                }
                                                errors++;
                                            }
                                        }
                                        for (const key12 in data44) {
                                            let data45 = data44[key12];
                                            if (typeof data45 === "string") {
                                                if (!pattern5.test(data45)) {
                                                    const err109 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/additionalProperties/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err109];
                                                    }
                                                    else {
                                                        vErrors.push(err109);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err110 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/additionalProperties/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err110];
                                                }
                                                else {
                                                    vErrors.push(err110);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err111 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/leaves_out", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/properties/leaves_out/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err111];
                                        }
                                        else {
                                            vErrors.push(err111);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err112 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/feeds/additionalProperties/properties/scope/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err112];
                                }
                                else {
                                    vErrors.push(err112);
                                }
                                errors++;
                            }
                        }
                        if (data39.timing !== undefined) {
                            let data46 = data39.timing;
                            if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                                if (data46.axis === undefined) {
                                    const err113 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "axis" } };
                                    if (vErrors === null) {
                                        vErrors = [err113];
                                    }
                                    else {
                                        vErrors.push(err113);
                                    }
                                    errors++;
                                }
                                if (data46.settle === undefined) {
                                    const err114 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "settle" } };
                                    if (vErrors === null) {
                                        vErrors = [err114];
                                    }
                                    else {
                                        vErrors.push(err114);
                                    }
                                    errors++;
                                }
                                if (data46.overlap === undefined) {
                                    const err115 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "overlap" } };
                                    if (vErrors === null) {
                                        vErrors = [err115];
                                    }
                                    else {
                                        vErrors.push(err115);
                                    }
                                    errors++;
                                }
                                if (data46.retention === undefined) {
                                    const err116 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "retention" } };
                                    if (vErrors === null) {
                                        vErrors = [err116];
                                    }
                                    else {
                                        vErrors.push(err116);
                                    }
                                    errors++;
                                }
                                if (data46.slice === undefined) {
                                    const err117 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/required", keyword: "required", params: { missingProperty: "slice" } };
                                    if (vErrors === null) {
                                        vErrors = [err117];
                                    }
                                    else {
                                        vErrors.push(err117);
                                    }
                                    errors++;
                                }
                                for (const key13 in data46) {
                                    if (!(((((key13 === "axis") || (key13 === "settle")) || (key13 === "overlap")) || (key13 === "retention")) || (key13 === "slice"))) {
                                        const err118 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                                        if (vErrors === null) {
                                            vErrors = [err118];
                                        }
                                        else {
                                            vErrors.push(err118);
                                        }
                                        errors++;
                                    }
                                }
                                if (data46.axis !== undefined) {
                                    let data47 = data46.axis;
                                    if (!(((data47 === "event") || (data47 === "availability")) || (data47 === "ingestion"))) {
                                        const err119 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/axis", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/axis/enum", keyword: "enum", params: { allowedValues: schema12.properties.feeds.additionalProperties.properties.timing.properties.axis.enum } };
                                        if (vErrors === null) {
                                            vErrors = [err119];
                                        }
                                        else {
                                            vErrors.push(err119);
                                        }
                                        errors++;
                                    }
                                }
                                if (data46.settle !== undefined) {
                                    let data48 = data46.settle;
                                    if (typeof data48 === "string") {
                                        if (!pattern29.test(data48)) {
                                            const err120 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/settle", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/settle/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err120];
                                            }
                                            else {
                                                vErrors.push(err120);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err121 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/settle", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/settle/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err121];
                                        }
                                        else {
                                            vErrors.push(err121);
                                        }
                                        errors++;
                                    }
                                }
                                if (data46.overlap !== undefined) {
                                    let data49 = data46.overlap;
                                    if (typeof data49 === "string") {
                                        if (!pattern29.test(data49)) {
                                            const err122 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/overlap", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/overlap/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err122];
                                            }
                                            else {
                                                vErrors.push(err122);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err123 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/overlap", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/overlap/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err123];
                                        }
                                        else {
                                            vErrors.push(err123);
                                        }
                                        errors++;
                                    }
                                }
                                if (data46.retention !== undefined) {
                                    let data50 = data46.retention;
                                    if (typeof data50 === "string") {
                                        if (!pattern29.test(data50)) {
                                            const err124 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/retention", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/retention/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err124];
                                            }
                                            else {
                                                vErrors.push(err124);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err125 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/retention", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/retention/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err125];
                                        }
                                        else {
                                            vErrors.push(err125);
                                        }
                                        errors++;
                                    }
                                }
                                if (data46.slice !== undefined) {
                                    let data51 = data46.slice;
                                    if (typeof data51 === "string") {
                                        if (!pattern29.test(data51)) {
                                            const err126 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/slice", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/slice/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]{0,4})[smhd]$" } };
                                            if (vErrors === null) {
                                                vErrors = [err126];
                                            }
                                            else {
                                                vErrors.push(err126);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err127 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing/slice", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/properties/slice/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err127];
                                        }
                                        else {
                                            vErrors.push(err127);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err128 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1") + "/timing", schemaPath: "#/properties/feeds/additionalProperties/properties/timing/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err128];
                                }
                                else {
                                    vErrors.push(err128);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err129 = { instancePath: instancePath + "/feeds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/feeds/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err129];
                        }
                        else {
                            vErrors.push(err129);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err130 = { instancePath: instancePath + "/feeds", schemaPath: "#/properties/feeds/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err130];
                }
                else {
                    vErrors.push(err130);
                }
                errors++;
            }
        }
        if (data.events !== undefined) {
            let data52 = data.events;
            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                for (const key14 in data52) {
                    const _errs117 = errors;
                    if (typeof key14 === "string") {
                        if (!pattern33.test(key14)) {
                            const err131 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)?$" }, propertyName: key14 };
                            if (vErrors === null) {
                                vErrors = [err131];
                            }
                            else {
                                vErrors.push(err131);
                            }
                            errors++;
                        }
                    }
                    var valid32 = _errs117 === errors;
                    if (!valid32) {
                        const err132 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/propertyNames", keyword: "propertyNames", params: { propertyName: key14 } };
                        if (vErrors === null) {
                            vErrors = [err132];
                        }
                        else {
                            vErrors.push(err132);
                        }
                        errors++;
                    }
                }
                for (const key15 in data52) {
                    let data53 = data52[key15];
                    if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                        if (data53.description === undefined) {
                            const err133 = { instancePath: instancePath + "/events/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                            if (vErrors === null) {
                                vErrors = [err133];
                            }
                            else {
                                vErrors.push(err133);
                            }
                            errors++;
                        }
                        for (const key16 in data53) {
                            if (!(key16 === "description")) {
                                const err134 = { instancePath: instancePath + "/events/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                                if (vErrors === null) {
                                    vErrors = [err134];
                                }
                                else {
                                    vErrors.push(err134);
                                }
                                errors++;
                            }
                        }
                        if (data53.description !== undefined) {
                            let data54 = data53.description;
                            if (typeof data54 === "string") {
                                if (!pattern5.test(data54)) {
                                    const err135 = { instancePath: instancePath + "/events/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/events/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err135];
                                    }
                                    else {
                                        vErrors.push(err135);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err136 = { instancePath: instancePath + "/events/" + key15.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/events/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err136];
                                }
                                else {
                                    vErrors.push(err136);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err137 = { instancePath: instancePath + "/events/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err137];
                        }
                        else {
                            vErrors.push(err137);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err138 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err138];
                }
                else {
                    vErrors.push(err138);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data55 = data.metadata;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                for (const key17 in data55) {
                    const _errs126 = errors;
                    if (typeof key17 === "string") {
                        if (!pattern35.test(key17)) {
                            const err139 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key17 };
                            if (vErrors === null) {
                                vErrors = [err139];
                            }
                            else {
                                vErrors.push(err139);
                            }
                            errors++;
                        }
                    }
                    var valid35 = _errs126 === errors;
                    if (!valid35) {
                        const err140 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/propertyNames", keyword: "propertyNames", params: { propertyName: key17 } };
                        if (vErrors === null) {
                            vErrors = [err140];
                        }
                        else {
                            vErrors.push(err140);
                        }
                        errors++;
                    }
                }
                for (const key18 in data55) {
                    let data56 = data55[key18];
                    if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                        if (data56.description === undefined) {
                            const err141 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                            if (vErrors === null) {
                                vErrors = [err141];
                            }
                            else {
                                vErrors.push(err141);
                            }
                            errors++;
                        }
                        for (const key19 in data56) {
                            if (!((key19 === "description") || (key19 === "trust"))) {
                                const err142 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                if (vErrors === null) {
                                    vErrors = [err142];
                                }
                                else {
                                    vErrors.push(err142);
                                }
                                errors++;
                            }
                        }
                        if (data56.description !== undefined) {
                            let data57 = data56.description;
                            if (typeof data57 === "string") {
                                if (!pattern5.test(data57)) {
                                    const err143 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/metadata/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err143];
                                    }
                                    else {
                                        vErrors.push(err143);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err144 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/metadata/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err144];
                                }
                                else {
                                    vErrors.push(err144);
                                }
                                errors++;
                            }
                        }
                        if (data56.trust !== undefined) {
                            if ("vendor" !== data56.trust) {
                                const err145 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1") + "/trust", schemaPath: "#/properties/metadata/additionalProperties/properties/trust/const", keyword: "const", params: { allowedValue: "vendor" } };
                                if (vErrors === null) {
                                    vErrors = [err145];
                                }
                                else {
                                    vErrors.push(err145);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err146 = { instancePath: instancePath + "/metadata/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metadata/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err146];
                        }
                        else {
                            vErrors.push(err146);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err147 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err147];
                }
                else {
                    vErrors.push(err147);
                }
                errors++;
            }
        }
        if (data.capabilities !== undefined) {
            let data59 = data.capabilities;
            if (Array.isArray(data59)) {
                const len9 = data59.length;
                for (let i9 = 0; i9 < len9; i9++) {
                    let data60 = data59[i9];
                    if (typeof data60 !== "string") {
                        const err148 = { instancePath: instancePath + "/capabilities/" + i9, schemaPath: "#/properties/capabilities/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err148];
                        }
                        else {
                            vErrors.push(err148);
                        }
                        errors++;
                    }
                    if (!(((((data60 === "tables") || (data60 === "follow")) || (data60 === "digest")) || (data60 === "correlate")) || (data60 === "websocket"))) {
                        const err149 = { instancePath: instancePath + "/capabilities/" + i9, schemaPath: "#/properties/capabilities/items/enum", keyword: "enum", params: { allowedValues: schema12.properties.capabilities.items.enum } };
                        if (vErrors === null) {
                            vErrors = [err149];
                        }
                        else {
                            vErrors.push(err149);
                        }
                        errors++;
                    }
                }
                let i10 = data59.length;
                let j0;
                if (i10 > 1) {
                    const indices0 = {};
                    for (; i10--;) {
                        let item0 = data59[i10];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err150 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err150];
                            }
                            else {
                                vErrors.push(err150);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i10;
                    }
                }
            }
            else {
                const err151 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err151];
                }
                else {
                    vErrors.push(err151);
                }
                errors++;
            }
        }
        if (data.tools !== undefined) {
            let data61 = data.tools;
            if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key20 in data61) {
                    const _errs140 = errors;
                    if (typeof key20 === "string") {
                        if (!pattern37.test(key20)) {
                            const err152 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,30}$" }, propertyName: key20 };
                            if (vErrors === null) {
                                vErrors = [err152];
                            }
                            else {
                                vErrors.push(err152);
                            }
                            errors++;
                        }
                    }
                    var valid41 = _errs140 === errors;
                    if (!valid41) {
                        const err153 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/propertyNames", keyword: "propertyNames", params: { propertyName: key20 } };
                        if (vErrors === null) {
                            vErrors = [err153];
                        }
                        else {
                            vErrors.push(err153);
                        }
                        errors++;
                    }
                }
                for (const key21 in data61) {
                    let data62 = data61[key21];
                    if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                        if (data62.description === undefined) {
                            const err154 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                            if (vErrors === null) {
                                vErrors = [err154];
                            }
                            else {
                                vErrors.push(err154);
                            }
                            errors++;
                        }
                        if (data62.rights === undefined) {
                            const err155 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/required", keyword: "required", params: { missingProperty: "rights" } };
                            if (vErrors === null) {
                                vErrors = [err155];
                            }
                            else {
                                vErrors.push(err155);
                            }
                            errors++;
                        }
                        if (data62.input === undefined) {
                            const err156 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/required", keyword: "required", params: { missingProperty: "input" } };
                            if (vErrors === null) {
                                vErrors = [err156];
                            }
                            else {
                                vErrors.push(err156);
                            }
                            errors++;
                        }
                        if (data62.output === undefined) {
                            const err157 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/required", keyword: "required", params: { missingProperty: "output" } };
                            if (vErrors === null) {
                                vErrors = [err157];
                            }
                            else {
                                vErrors.push(err157);
                            }
                            errors++;
                        }
                        for (const key22 in data62) {
                            if (!((((key22 === "description") || (key22 === "rights")) || (key22 === "input")) || (key22 === "output"))) {
                                const err158 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
                                if (vErrors === null) {
                                    vErrors = [err158];
                                }
                                else {
                                    vErrors.push(err158);
                                }
                                errors++;
                            }
                        }
                        if (data62.description !== undefined) {
                            let data63 = data62.description;
                            if (typeof data63 === "string") {
                                if (!pattern5.test(data63)) {
                                    const err159 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tools/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err159];
                                    }
                                    else {
                                        vErrors.push(err159);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err160 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tools/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err160];
                                }
                                else {
                                    vErrors.push(err160);
                                }
                                errors++;
                            }
                        }
                        if (data62.rights !== undefined) {
                            let data64 = data62.rights;
                            if (Array.isArray(data64)) {
                                if (data64.length < 1) {
                                    const err161 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/rights", schemaPath: "#/properties/tools/additionalProperties/properties/rights/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err161];
                                    }
                                    else {
                                        vErrors.push(err161);
                                    }
                                    errors++;
                                }
                                const len10 = data64.length;
                                for (let i11 = 0; i11 < len10; i11++) {
                                    let data65 = data64[i11];
                                    if (typeof data65 === "string") {
                                        if (!pattern5.test(data65)) {
                                            const err162 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/rights/" + i11, schemaPath: "#/properties/tools/additionalProperties/properties/rights/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                            if (vErrors === null) {
                                                vErrors = [err162];
                                            }
                                            else {
                                                vErrors.push(err162);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err163 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/rights/" + i11, schemaPath: "#/properties/tools/additionalProperties/properties/rights/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err163];
                                        }
                                        else {
                                            vErrors.push(err163);
                                        }
                                        errors++;
                                    }
                                }
                                let i12 = data64.length;
                                let j1;
                                if (i12 > 1) {
                                    const indices1 = {};
                                    for (; i12--;) {
                                        let item1 = data64[i12];
                                        if (typeof item1 !== "string") {
                                            continue;
                                        }
                                        if (typeof indices1[item1] == "number") {
                                            j1 = indices1[item1];
                                            const err164 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/rights", schemaPath: "#/properties/tools/additionalProperties/properties/rights/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j1 } };
                                            if (vErrors === null) {
                                                vErrors = [err164];
                                            }
                                            else {
                                                vErrors.push(err164);
                                            }
                                            errors++;
                                            break;
                                        }
                                        indices1[item1] = i12;
                                    }
                                }
                            }
                            else {
                                const err165 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/rights", schemaPath: "#/properties/tools/additionalProperties/properties/rights/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err165];
                                }
                                else {
                                    vErrors.push(err165);
                                }
                                errors++;
                            }
                        }
                        if (data62.input !== undefined) {
                            let data66 = data62.input;
                            if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                                if (data66.type === undefined) {
                                    const err166 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/tools/additionalProperties/properties/input/required", keyword: "required", params: { missingProperty: "type" } };
                                    if (vErrors === null) {
                                        vErrors = [err166];
                                    }
                                    else {
                                        vErrors.push(err166);
                                    }
                                    errors++;
                                }
                                if (data66.properties === undefined) {
                                    const err167 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/tools/additionalProperties/properties/input/required", keyword: "required", params: { missingProperty: "properties" } };
                                    if (vErrors === null) {
                                        vErrors = [err167];
                                    }
                                    else {
                                        vErrors.push(err167);
                                    }
                                    errors++;
                                }
                                for (const key23 in data66) {
                                    if (!((((key23 === "type") || (key23 === "properties")) || (key23 === "required")) || (key23 === "additionalProperties"))) {
                                        const err168 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/tools/additionalProperties/properties/input/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 } };
                                        if (vErrors === null) {
                                            vErrors = [err168];
                                        }
                                        else {
                                            vErrors.push(err168);
                                        }
                                        errors++;
                                    }
                                }
                                if (data66.type !== undefined) {
                                    if ("object" !== data66.type) {
                                        const err169 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/type", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err169];
                                        }
                                        else {
                                            vErrors.push(err169);
                                        }
                                        errors++;
                                    }
                                }
                                if (data66.properties !== undefined) {
                                    let data68 = data66.properties;
                                    if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                        for (const key24 in data68) {
                                            const _errs157 = errors;
                                            if (typeof key24 === "string") {
                                                if (!pattern35.test(key24)) {
                                                    const err170 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/properties", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/properties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key24 };
                                                    if (vErrors === null) {
                                                        vErrors = [err170];
                                                    }
                                                    else {
                                                        vErrors.push(err170);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid48 = _errs157 === errors;
                                            if (!valid48) {
                                                const err171 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/properties", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/properties/propertyNames", keyword: "propertyNames", params: { propertyName: key24 } };
                                                if (vErrors === null) {
                                                    vErrors = [err171];
                                                }
                                                else {
                                                    vErrors.push(err171);
                                                }
                                                errors++;
                                            }
                                        }
                                        for (const key25 in data68) {
                                            if (!(validate12(data68[key25], { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/properties/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data68, parentDataProperty: key25, rootData }))) {
                                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                                errors = vErrors.length;
                                            }
                                        }
                                    }
                                    else {
                                        const err172 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/properties", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/properties/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err172];
                                        }
                                        else {
                                            vErrors.push(err172);
                                        }
                                        errors++;
                                    }
                                }
                                if (data66.required !== undefined) {
                                    let data70 = data66.required;
                                    if (Array.isArray(data70)) {
                                        const len11 = data70.length;
                                        for (let i13 = 0; i13 < len11; i13++) {
                                            let data71 = data70[i13];
                                            if (typeof data71 === "string") {
                                                if (!pattern5.test(data71)) {
                                                    const err173 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/required/" + i13, schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/required/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err173];
                                                    }
                                                    else {
                                                        vErrors.push(err173);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err174 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/required/" + i13, schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/required/items/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err174];
                                                }
                                                else {
                                                    vErrors.push(err174);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err175 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/required", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/required/type", keyword: "type", params: { type: "array" } };
                                        if (vErrors === null) {
                                            vErrors = [err175];
                                        }
                                        else {
                                            vErrors.push(err175);
                                        }
                                        errors++;
                                    }
                                }
                                if (data66.additionalProperties !== undefined) {
                                    if (false !== data66.additionalProperties) {
                                        const err176 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input/additionalProperties", schemaPath: "#/properties/tools/additionalProperties/properties/input/properties/additionalProperties/const", keyword: "const", params: { allowedValue: false } };
                                        if (vErrors === null) {
                                            vErrors = [err176];
                                        }
                                        else {
                                            vErrors.push(err176);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err177 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/tools/additionalProperties/properties/input/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err177];
                                }
                                else {
                                    vErrors.push(err177);
                                }
                                errors++;
                            }
                        }
                        if (data62.output !== undefined) {
                            let data73 = data62.output;
                            if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                                if (Object.keys(data73).length < 1) {
                                    const err178 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/tools/additionalProperties/properties/output/minProperties", keyword: "minProperties", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err178];
                                    }
                                    else {
                                        vErrors.push(err178);
                                    }
                                    errors++;
                                }
                                for (const key26 in data73) {
                                    const _errs167 = errors;
                                    if (typeof key26 === "string") {
                                        if (!pattern35.test(key26)) {
                                            const err179 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/tools/additionalProperties/properties/output/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key26 };
                                            if (vErrors === null) {
                                                vErrors = [err179];
                                            }
                                            else {
                                                vErrors.push(err179);
                                            }
                                            errors++;
                                        }
                                    }
                                    var valid52 = _errs167 === errors;
                                    if (!valid52) {
                                        const err180 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/tools/additionalProperties/properties/output/propertyNames", keyword: "propertyNames", params: { propertyName: key26 } };
                                        if (vErrors === null) {
                                            vErrors = [err180];
                                        }
                                        else {
                                            vErrors.push(err180);
                                        }
                                        errors++;
                                    }
                                }
                                for (const key27 in data73) {
                                    let data74 = data73[key27];
                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                                        if (data74.description === undefined) {
                                            const err181 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                                            if (vErrors === null) {
                                                vErrors = [err181];
                                            }
                                            else {
                                                vErrors.push(err181);
                                            }
                                            errors++;
                                        }
                                        for (const key28 in data74) {
                                            if (!((key28 === "description") || (key28 === "trust"))) {
                                                const err182 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 } };
                                                if (vErrors === null) {
                                                    vErrors = [err182];
                                                }
                                                else {
                                                    vErrors.push(err182);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data74.description !== undefined) {
                                            let data75 = data74.description;
                                            if (typeof data75 === "string") {
                                                if (!pattern5.test(data75)) {
                                                    const err183 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                                    if (vErrors === null) {
                                                        vErrors = [err183];
                                                    }
                                                    else {
                                                        vErrors.push(err183);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err184 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                                                if (vErrors === null) {
                                                    vErrors = [err184];
                                                }
                                                else {
                                                    vErrors.push(err184);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data74.trust !== undefined) {
                                            if ("vendor" !== data74.trust) {
                                                const err185 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1") + "/trust", schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/properties/trust/const", keyword: "const", params: { allowedValue: "vendor" } };
                                                if (vErrors === null) {
                                                    vErrors = [err185];
                                                }
                                                else {
                                                    vErrors.push(err185);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err186 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/properties/output/additionalProperties/type", keyword: "type", params: { type: "object" } };
                                        if (vErrors === null) {
                                            vErrors = [err186];
                                        }
                                        else {
                                            vErrors.push(err186);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err187 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/tools/additionalProperties/properties/output/type", keyword: "type", params: { type: "object" } };
                                if (vErrors === null) {
                                    vErrors = [err187];
                                }
                                else {
                                    vErrors.push(err187);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err188 = { instancePath: instancePath + "/tools/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tools/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err188];
                        }
                        else {
                            vErrors.push(err188);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err189 = { instancePath: instancePath + "/tools", schemaPath: "#/properties/tools/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err189];
                }
                else {
                    vErrors.push(err189);
                }
                errors++;
            }
        }
        if (data.config !== undefined) {
            let data77 = data.config;
            if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                if (data77.type === undefined) {
                    const err190 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "type" } };
                    if (vErrors === null) {
                        vErrors = [err190];
                    }
                    else {
                        vErrors.push(err190);
                    }
                    errors++;
                }
                if (data77.properties === undefined) {
                    const err191 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/required", keyword: "required", params: { missingProperty: "properties" } };
                    if (vErrors === null) {
                        vErrors = [err191];
                    }
                    else {
                        vErrors.push(err191);
                    }
                    errors++;
                }
                for (const key29 in data77) {
                    if (!((((key29 === "type") || (key29 === "properties")) || (key29 === "required")) || (key29 === "additionalProperties"))) {
                        const err192 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 } };
                        if (vErrors === null) {
                            vErrors = [err192];
                        }
                        else {
                            vErrors.push(err192);
                        }
                        errors++;
                    }
                }
                if (data77.type !== undefined) {
                    if ("object" !== data77.type) {
                        const err193 = { instancePath: instancePath + "/config/type", schemaPath: "#/properties/config/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
                        if (vErrors === null) {
                            vErrors = [err193];
                        }
                        else {
                            vErrors.push(err193);
                        }
                        errors++;
                    }
                }
                if (data77.properties !== undefined) {
                    let data79 = data77.properties;
                    if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                        for (const key30 in data79) {
                            const _errs181 = errors;
                            if (typeof key30 === "string") {
                                if (!pattern35.test(key30)) {
                                    const err194 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key30 };
                                    if (vErrors === null) {
                                        vErrors = [err194];
                                    }
                                    else {
                                        vErrors.push(err194);
                                    }
                                    errors++;
                                }
                            }
                            var valid56 = _errs181 === errors;
                            if (!valid56) {
                                const err195 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/propertyNames", keyword: "propertyNames", params: { propertyName: key30 } };
                                if (vErrors === null) {
                                    vErrors = [err195];
                                }
                                else {
                                    vErrors.push(err195);
                                }
                                errors++;
                            }
                        }
                        for (const key31 in data79) {
                            if (!(validate12(data79[key31], { instancePath: instancePath + "/config/properties/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data79, parentDataProperty: key31, rootData }))) {
                                vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err196 = { instancePath: instancePath + "/config/properties", schemaPath: "#/properties/config/properties/properties/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err196];
                        }
                        else {
                            vErrors.push(err196);
                        }
                        errors++;
                    }
                }
                if (data77.required !== undefined) {
                    let data81 = data77.required;
                    if (Array.isArray(data81)) {
                        const len12 = data81.length;
                        for (let i14 = 0; i14 < len12; i14++) {
                            let data82 = data81[i14];
                            if (typeof data82 === "string") {
                                if (!pattern5.test(data82)) {
                                    const err197 = { instancePath: instancePath + "/config/required/" + i14, schemaPath: "#/properties/config/properties/required/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                    if (vErrors === null) {
                                        vErrors = [err197];
                                    }
                                    else {
                                        vErrors.push(err197);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err198 = { instancePath: instancePath + "/config/required/" + i14, schemaPath: "#/properties/config/properties/required/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err198];
                                }
                                else {
                                    vErrors.push(err198);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err199 = { instancePath: instancePath + "/config/required", schemaPath: "#/properties/config/properties/required/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err199];
                        }
                        else {
                            vErrors.push(err199);
                        }
                        errors++;
                    }
                }
                if (data77.additionalProperties !== undefined) {
                    if (false !== data77.additionalProperties) {
                        const err200 = { instancePath: instancePath + "/config/additionalProperties", schemaPath: "#/properties/config/properties/additionalProperties/const", keyword: "const", params: { allowedValue: false } };
                        if (vErrors === null) {
                            vErrors = [err200];
                        }
                        else {
                            vErrors.push(err200);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err201 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err201];
                }
                else {
                    vErrors.push(err201);
                }
                errors++;
            }
        }
    }
    else {
        const err202 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err202];
        }
        else {
            vErrors.push(err202);
        }
        errors++;
    }
    validate11.errors = vErrors;
    return errors === 0;
}
const detector = validate17;
const schema15 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "manifest.yaml of a detector", "description": "What a mallcop detector claims about itself.", "type": "object", "additionalProperties": false, "required": ["name", "title", "version", "description", "severity", "learns", "events"], "properties": { "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "The detector's name, and that of its folder." }, "title": { "type": "string", "pattern": "\\S", "description": "What it finds, in a few words." }, "version": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$", "description": "Such as `1.0.0`. Put quotes around it." }, "description": { "type": "string", "pattern": "\\S", "description": "What it says, in a sentence or two." }, "overrides": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "For a custom plugin that takes the place of a built-in detector: that detector's name, once more." }, "severity": { "enum": ["info", "warn", "critical"], "description": "The most that its findings ask for." }, "learns": { "type": "boolean", "description": "Whether it judges by what is usual: then its findings are `info` while a source is being learned." }, "sources": { "type": "array", "items": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$" }, "minItems": 1, "description": "Connector types that it looks at; all of them if it is missing." }, "events": { "type": "array", "items": { "type": "string", "pattern": "^(?:\\*|[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)$" }, "description": "Event types that it is given; `*` for all. `defender_alert` reaches every detector." }, "metadata": { "type": "array", "items": { "type": "string", "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "default": [], "description": "Events of any other type reach it too if they have one of these fields." }, "parameters": { "type": "object", "default": {}, "propertyNames": { "pattern": "^[a-z][a-z0-9_]{0,62}$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["default", "description"], "properties": { "default": { "type": "number" }, "description": { "type": "string", "pattern": "\\S" }, "minimum": { "type": "number", "description": "The least that it may be set to; 0 unless given." }, "maximum": { "type": "number", "description": "The most that it may be set to." } } }, "description": "Numbers that a deployment may want to change." } } };
const pattern57 = new RegExp("^(?:\\*|[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metadata === undefined) {
            data.metadata = [];
        }
        if (data.parameters === undefined) {
            data.parameters = {};
        }
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.title === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if (data.version === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                vErrors.push(err2);
            }
            errors++;
        }
        if (data.description === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if (data.learns === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "learns" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                vErrors.push(err5);
            }
            errors++;
        }
        if (data.events === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func2.call(schema15.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        if (data.title !== undefined) {
            let data1 = data.title;
            if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                    const err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        vErrors.push(err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data2 = data.version;
            if (typeof data2 === "string") {
                if (!pattern6.test(data2)) {
                    const err12 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data3 = data.description;
            if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                    const err14 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.overrides !== undefined) {
            let data4 = data.overrides;
            if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                    const err16 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data5 = data.severity;
            if (!(((data5 === "info") || (data5 === "warn")) || (data5 === "critical"))) {
                const err18 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema15.properties.severity.enum } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    vErrors.push(err18);
                }
                errors++;
            }
        }
        if (data.learns !== undefined) {
            if (typeof data.learns !== "boolean") {
                const err19 = { instancePath: instancePath + "/learns", schemaPath: "#/properties/learns/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (data.sources !== undefined) {
            let data7 = data.sources;
            if (Array.isArray(data7)) {
                if (data7.length < 1) {
                    const err20 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0];
                    if (typeof data8 === "string") {
                        if (!pattern0.test(data8)) {
                            const err21 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err21];
                            }
                            else {
                                vErrors.push(err21);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err22 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            vErrors.push(err22);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.events !== undefined) {
            let data9 = data.events;
            if (Array.isArray(data9)) {
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    let data10 = data9[i1];
                    if (typeof data10 === "string") {
                        if (!pattern57.test(data10)) {
                            const err24 = { instancePath: instancePath + "/events/" + i1, schemaPath: "#/properties/events/items/pattern", keyword: "pattern", params: { pattern: "^(?:\\*|[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)$" } };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                vErrors.push(err24);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err25 = { instancePath: instancePath + "/events/" + i1, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err25];
                        }
                        else {
                            vErrors.push(err25);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
        let data11 = data.metadata;
        if (Array.isArray(data11)) {
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++) {
                let data12 = data11[i2];
                if (typeof data12 === "string") {
                    if (!pattern35.test(data12)) {
                        const err27 = { instancePath: instancePath + "/metadata/" + i2, schemaPath: "#/properties/metadata/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            vErrors.push(err27);
                        }
                        errors++;
                    }
                }
                else {
                    const err28 = { instancePath: instancePath + "/metadata/" + i2, schemaPath: "#/properties/metadata/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        vErrors.push(err28);
                    }
                    errors++;
                }
            }
        }
        else {
            const err29 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err29];
            }
            else {
                vErrors.push(err29);
            }
            errors++;
        }
        let data13 = data.parameters;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key1 in data13) {
                const _errs29 = errors;
                if (typeof key1 === "string") {
                    if (!pattern35.test(key1)) {
                        const err30 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]{0,62}$" }, propertyName: key1 };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            vErrors.push(err30);
                        }
                        errors++;
                    }
                }
                var valid7 = _errs29 === errors;
                if (!valid7) {
                    const err31 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        vErrors.push(err31);
                    }
                    errors++;
                }
            }
            for (const key2 in data13) {
                let data14 = data13[key2];
                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                    if (data14.default === undefined) {
                        const err32 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "default" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            vErrors.push(err32);
                        }
                        errors++;
                    }
                    if (data14.description === undefined) {
                        const err33 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/required", keyword: "required", params: { missingProperty: "description" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            vErrors.push(err33);
                        }
                        errors++;
                    }
                    for (const key3 in data14) {
                        if (!((((key3 === "default") || (key3 === "description")) || (key3 === "minimum")) || (key3 === "maximum"))) {
                            const err34 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                            if (vErrors === null) {
                                vErrors = [err34];
                            }
                            else {
                                vErrors.push(err34);
                            }
                            errors++;
                        }
                    }
                    if (data14.default !== undefined) {
                        let data15 = data14.default;
                        if (!((typeof data15 == "number") && (isFinite(data15)))) {
                            const err35 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/default", schemaPath: "#/properties/parameters/additionalProperties/properties/default/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                vErrors.push(err35);
                            }
                            errors++;
                        }
                    }
                    if (data14.description !== undefined) {
                        let data16 = data14.description;
                        if (typeof data16 === "string") {
                            if (!pattern5.test(data16)) {
                                const err36 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/parameters/additionalProperties/properties/description/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                        }
                        else {
                            const err37 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/properties/parameters/additionalProperties/properties/description/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                                vErrors = [err37];
                            }
                            else {
                                vErrors.push(err37);
                            }
                            errors++;
                        }
                    }
                    if (data14.minimum !== undefined) {
                        let data17 = data14.minimum;
                        if (!((typeof data17 == "number") && (isFinite(data17)))) {
                            const err38 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum", schemaPath: "#/properties/parameters/additionalProperties/properties/minimum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err38];
                            }
                            else {
                                vErrors.push(err38);
                            }
                            errors++;
                        }
                    }
                    if (data14.maximum !== undefined) {
                        let data18 = data14.maximum;
                        if (!((typeof data18 == "number") && (isFinite(data18)))) {
                            const err39 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/maximum", schemaPath: "#/properties/parameters/additionalProperties/properties/maximum/type", keyword: "type", params: { type: "number" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                vErrors.push(err39);
                            }
                            errors++;
                        }
                    }
                }
                else {
                    const err40 = { instancePath: instancePath + "/parameters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameters/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        vErrors.push(err40);
                    }
                    errors++;
                }
            }
        }
        else {
            const err41 = { instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
                vErrors = [err41];
            }
            else {
                vErrors.push(err41);
            }
            errors++;
        }
    }
    else {
        const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err42];
        }
        else {
            vErrors.push(err42);
        }
        errors++;
    }
    validate17.errors = vErrors;
    return errors === 0;
}
const options_aws_cloudtrail = validate18;
const schema16 = { "properties": { "region": { "type": "string", "description": "The home region. Read in full, together with the region where AWS records IAM; console sign-ins are looked up where else they may land. Otherwise AWS_REGION, AWS_DEFAULT_REGION or us-east-1.", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "examples": ["us-east-1"] }, "regions": { "type": "array", "description": "Exactly these regions, in full, instead of the choice made by `region`. `[all]` means every region; those that the account has not enabled are reported as not available.", "items": { "type": "string", "pattern": "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$" }, "minItems": 1, "uniqueItems": true, "examples": [["us-east-1", "eu-west-1"]] }, "accounts": { "type": "array", "description": "Further accounts, each read through a role in it, because the event history of one account never shows another's, not even with an organization trail.", "items": { "type": "object", "additionalProperties": false, "required": ["id", "role_arn"], "properties": { "id": { "type": "string", "description": "The account's id, in quotes because it may begin with 0.", "pattern": "^[0-9]{12}$" }, "role_arn": { "type": "string", "description": "The role to assume.", "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$" }, "external_id": { "type": "string", "description": "The external id that the role's trust policy asks for, if any.", "minLength": 2 } } }, "uniqueItems": true }, "include_own_account": { "type": "boolean", "description": "Whether the credential's own account is read too.", "default": true }, "include_read_events": { "type": "boolean", "description": "Also calls that only read, to see somebody look around. Often a hundred times more records, read at two requests a second.", "default": false }, "include_sts": { "type": "boolean", "description": "Also sign-ins by federation and requests for temporary sessions.", "default": false }, "include_service_events": { "type": "boolean", "description": "Also the housekeeping of AWS services and agents.", "default": false }, "requests_per_second": { "type": "number", "description": "The pace for each region; 1.6 unless given, and without a limit towards an `endpoint_url` on this machine. AWS allows 2 for an account and region, shared with everybody who uses the console or the API.", "minimum": 0.1 }, "endpoint_url": { "type": "string", "description": "Another address for both CloudTrail and STS, such as a stand-in for tests.", "examples": ["http://127.0.0.1:4566"] } }, "type": "object", "additionalProperties": false };

const pattern61 = new RegExp("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", "u");
const pattern62 = new RegExp("^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$", "u");
const pattern63 = new RegExp("^[0-9]{12}$", "u");
const pattern64 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$", "u");
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.include_own_account === undefined) {
            data.include_own_account = true;
        }
        if (data.include_read_events === undefined) {
            data.include_read_events = false;
        }
        if (data.include_sts === undefined) {
            data.include_sts = false;
        }
        if (data.include_service_events === undefined) {
            data.include_service_events = false;
        }
        for (const key0 in data) {
            if (!(func2.call(schema16.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data0 = data.region;
            if (typeof data0 === "string") {
                if (!pattern61.test(data0)) {
                    const err1 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.regions !== undefined) {
            let data1 = data.regions;
            if (Array.isArray(data1)) {
                if (data1.length < 1) {
                    const err3 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern62.test(data2)) {
                            const err4 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/pattern", keyword: "pattern", params: { pattern: "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$" } };
                            if (vErrors === null) {
                                vErrors = [err4];
                            }
                            else {
                                vErrors.push(err4);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err5 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "#/properties/regions/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                let i1 = data1.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data1[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err6 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        if (data.accounts !== undefined) {
            let data3 = data.accounts;
            if (Array.isArray(data3)) {
                const len1 = data3.length;
                for (let i2 = 0; i2 < len1; i2++) {
                    let data4 = data3[i2];
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.id === undefined) {
                            const err8 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "id" } };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                        if (data4.role_arn === undefined) {
                            const err9 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "role_arn" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                vErrors.push(err9);
                            }
                            errors++;
                        }
                        for (const key1 in data4) {
                            if (!(((key1 === "id") || (key1 === "role_arn")) || (key1 === "external_id"))) {
                                const err10 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                                if (vErrors === null) {
                                    vErrors = [err10];
                                }
                                else {
                                    vErrors.push(err10);
                                }
                                errors++;
                            }
                        }
                        if (data4.id !== undefined) {
                            let data5 = data4.id;
                            if (typeof data5 === "string") {
                                if (!pattern63.test(data5)) {
                                    const err11 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" } };
                                    if (vErrors === null) {
                                        vErrors = [err11];
                                    }
                                    else {
                                        vErrors.push(err11);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err12 = { instancePath: instancePath + "/accounts/" + i2 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data4.role_arn !== undefined) {
                            let data6 = data4.role_arn;
                            if (typeof data6 === "string") {
                                if (!pattern64.test(data6)) {
                                    const err13 = { instancePath: instancePath + "/accounts/" + i2 + "/role_arn", schemaPath: "#/properties/accounts/items/properties/role_arn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$" } };
                                    if (vErrors === null) {
                                        vErrors = [err13];
                                    }
                                    else {
                                        vErrors.push(err13);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err14 = { instancePath: instancePath + "/accounts/" + i2 + "/role_arn", schemaPath: "#/properties/accounts/items/properties/role_arn/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data4.external_id !== undefined) {
                            let data7 = data4.external_id;
                            if (typeof data7 === "string") {
                                if (data7.length < 2) {
                                    const err15 = { instancePath: instancePath + "/accounts/" + i2 + "/external_id", schemaPath: "#/properties/accounts/items/properties/external_id/minLength", keyword: "minLength", params: { limit: 2 } };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err16 = { instancePath: instancePath + "/accounts/" + i2 + "/external_id", schemaPath: "#/properties/accounts/items/properties/external_id/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err17 = { instancePath: instancePath + "/accounts/" + i2, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            vErrors.push(err17);
                        }
                        errors++;
                    }
                }
                let i3 = data3.length;
                let j1;
                if (i3 > 1) {
                    outer0: for (; i3--;) {
                        for (j1 = i3; j1--;) {
                            if ((0,external_node_util_.isDeepStrictEqual)(data3[i3], data3[j1])) {
                                const err18 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                                if (vErrors === null) {
                                    vErrors = [err18];
                                }
                                else {
                                    vErrors.push(err18);
                                }
                                errors++;
                                break outer0;
                            }
                        }
                    }
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    vErrors.push(err19);
                }
                errors++;
            }
        }
        if (typeof data.include_own_account !== "boolean") {
            const err20 = { instancePath: instancePath + "/include_own_account", schemaPath: "#/properties/include_own_account/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err20];
            }
            else {
                vErrors.push(err20);
            }
            errors++;
        }
        if (typeof data.include_read_events !== "boolean") {
            const err21 = { instancePath: instancePath + "/include_read_events", schemaPath: "#/properties/include_read_events/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err21];
            }
            else {
                vErrors.push(err21);
            }
            errors++;
        }
        if (typeof data.include_sts !== "boolean") {
            const err22 = { instancePath: instancePath + "/include_sts", schemaPath: "#/properties/include_sts/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err22];
            }
            else {
                vErrors.push(err22);
            }
            errors++;
        }
        if (typeof data.include_service_events !== "boolean") {
            const err23 = { instancePath: instancePath + "/include_service_events", schemaPath: "#/properties/include_service_events/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err23];
            }
            else {
                vErrors.push(err23);
            }
            errors++;
        }
        if (data.requests_per_second !== undefined) {
            let data12 = data.requests_per_second;
            if ((typeof data12 == "number") && (isFinite(data12))) {
                if (data12 < 0.1 || isNaN(data12)) {
                    const err24 = { instancePath: instancePath + "/requests_per_second", schemaPath: "#/properties/requests_per_second/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.1 } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/requests_per_second", schemaPath: "#/properties/requests_per_second/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.endpoint_url !== undefined) {
            if (typeof data.endpoint_url !== "string") {
                const err26 = { instancePath: instancePath + "/endpoint_url", schemaPath: "#/properties/endpoint_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    vErrors.push(err26);
                }
                errors++;
            }
        }
    }
    else {
        const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err27];
        }
        else {
            vErrors.push(err27);
        }
        errors++;
    }
    validate18.errors = vErrors;
    return errors === 0;
}
const tool_aws_cloudtrail__recent_events = validate19;
const schema17 = { "type": "object", "additionalProperties": false, "required": ["by", "value"], "properties": { "by": { "type": "string", "description": "What is looked for.", "enum": ["access_key_id", "user", "resource", "event"] }, "value": { "type": "string", "description": "The key's id, the user's or role session's name, the resource's name or ARN, or the event's name.", "minLength": 1, "maxLength": 200 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 2160, "default": 24 }, "region": { "type": "string", "description": "Only this region.", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } } };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        if (data.by === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        if (data.value === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "by") || (key0 === "value")) || (key0 === "hours")) || (key0 === "region"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.by !== undefined) {
            let data0 = data.by;
            if (typeof data0 !== "string") {
                const err3 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
            if (!((((data0 === "access_key_id") || (data0 === "user")) || (data0 === "resource")) || (data0 === "event"))) {
                const err4 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: schema17.properties.by.enum } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.value !== undefined) {
            let data1 = data.value;
            if (typeof data1 === "string") {
                if (data1.length > 200) {
                    const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err6 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
        let data2 = data.hours;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err8 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 2160 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err10 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data3 = data.region;
            if (typeof data3 === "string") {
                if (!pattern61.test(data3)) {
                    const err11 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        vErrors.push(err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate19.errors = vErrors;
    return errors === 0;
}
const tool_aws_cloudtrail__access_key_use = validate20;
const schema18 = { "type": "object", "additionalProperties": false, "required": ["access_key_id"], "properties": { "access_key_id": { "type": "string", "description": "The key's id, which begins with AKIA or ASIA.", "pattern": "^[A-Z0-9]{16,128}$" }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 2160, "default": 720 }, "region": { "type": "string", "description": "Only this region.", "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } } };
const pattern66 = new RegExp("^[A-Z0-9]{16,128}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 720;
        }
        if (data.access_key_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "access_key_id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "access_key_id") || (key0 === "hours")) || (key0 === "region"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.access_key_id !== undefined) {
            let data0 = data.access_key_id;
            if (typeof data0 === "string") {
                if (!pattern66.test(data0)) {
                    const err2 = { instancePath: instancePath + "/access_key_id", schemaPath: "#/properties/access_key_id/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{16,128}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/access_key_id", schemaPath: "#/properties/access_key_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.hours;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 2160 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err6 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.region !== undefined) {
            let data2 = data.region;
            if (typeof data2 === "string") {
                if (!pattern61.test(data2)) {
                    const err7 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
const tool_aws_cloudtrail__trails = validate21;
const schema19 = { "type": "object", "additionalProperties": false, "properties": {} };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate21.errors = vErrors;
    return errors === 0;
}
const options_azure = validate22;
const schema20 = { "properties": { "subscriptions": { "type": "array", "description": "The subscriptions to read. Empty: AZURE_SUBSCRIPTION_ID, or else all that the app can read.", "items": { "type": "string", "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" }, "uniqueItems": true, "default": [] }, "resource_groups": { "type": "array", "description": "Only operations in these resource groups. Empty: all. What happens on a subscription itself is always kept.", "items": { "type": "string", "pattern": "^[^/\\s$]{1,90}$" }, "uniqueItems": true, "default": [] }, "include_delegated": { "type": "boolean", "description": "Whether subscriptions of other tenants, delegated to this one by Azure Lighthouse, are read too where `subscriptions` is empty.", "default": false }, "include_tenant_log": { "type": "boolean", "description": "Also the tenant's own Activity Log, which tells of elevated access. Needs a right of its own.", "default": false }, "include_policy_audits": { "type": "boolean", "description": "Whether policy evaluations that only audit become events.", "default": true }, "include_assessments": { "type": "boolean", "description": "Whether Defender's unhealthy assessments are watched.", "default": true }, "login_source": { "type": "string", "enum": ["azure", "m365"], "description": "Which connector tells of sign-ins. Unset: this one, unless M365_TENANT_ID names the same tenant. Set it to the same value in both." }, "workspace_id": { "type": "string", "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "description": "The Log Analytics workspace that diagnostic settings write to, by its Workspace ID. Unset: LOG_ANALYTICS_WORKSPACE_ID." }, "include_container_logs": { "type": "boolean", "description": "Whether HTTP access to container apps and their system log are read. Unset: where a workspace is configured. Console lines are the connector container-logs' part." }, "cloud": { "type": "string", "enum": ["public", "usgov", "usgov-dod", "china"], "description": "Which of Microsoft's clouds.", "default": "public" }, "login_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where tokens come from, instead of the cloud's own." }, "resource_manager_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where Azure Resource Manager is, instead of the cloud's own." }, "graph_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where Microsoft Graph is, instead of the cloud's own." }, "log_analytics_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where the query API of Log Analytics is, instead of the cloud's own." } }, "type": "object", "additionalProperties": false };
const pattern68 = new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern69 = new RegExp("^[^/\\s$]{1,90}$", "u");
const pattern71 = new RegExp("^https://", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subscriptions === undefined) {
            data.subscriptions = [];
        }
        if (data.resource_groups === undefined) {
            data.resource_groups = [];
        }
        if (data.include_delegated === undefined) {
            data.include_delegated = false;
        }
        if (data.include_tenant_log === undefined) {
            data.include_tenant_log = false;
        }
        if (data.include_policy_audits === undefined) {
            data.include_policy_audits = true;
        }
        if (data.include_assessments === undefined) {
            data.include_assessments = true;
        }
        if (data.cloud === undefined) {
            data.cloud = "public";
        }
        for (const key0 in data) {
            if (!(func2.call(schema20.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        let data0 = data.subscriptions;
        if (Array.isArray(data0)) {
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                if (typeof data1 === "string") {
                    if (!pattern68.test(data1)) {
                        const err1 = { instancePath: instancePath + "/subscriptions/" + i0, schemaPath: "#/properties/subscriptions/items/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } };
                        if (vErrors === null) {
                            vErrors = [err1];
                        }
                        else {
                            vErrors.push(err1);
                        }
                        errors++;
                    }
                }
                else {
                    const err2 = { instancePath: instancePath + "/subscriptions/" + i0, schemaPath: "#/properties/subscriptions/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            let i1 = data0.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data0[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err3 = { instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                        if (vErrors === null) {
                            vErrors = [err3];
                        }
                        else {
                            vErrors.push(err3);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err4 = { instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        let data2 = data.resource_groups;
        if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i2 = 0; i2 < len1; i2++) {
                let data3 = data2[i2];
                if (typeof data3 === "string") {
                    if (!pattern69.test(data3)) {
                        const err5 = { instancePath: instancePath + "/resource_groups/" + i2, schemaPath: "#/properties/resource_groups/items/pattern", keyword: "pattern", params: { pattern: "^[^/\\s$]{1,90}$" } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
                else {
                    const err6 = { instancePath: instancePath + "/resource_groups/" + i2, schemaPath: "#/properties/resource_groups/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            let i3 = data2.length;
            let j1;
            if (i3 > 1) {
                const indices1 = {};
                for (; i3--;) {
                    let item1 = data2[i3];
                    if (typeof item1 !== "string") {
                        continue;
                    }
                    if (typeof indices1[item1] == "number") {
                        j1 = indices1[item1];
                        const err7 = { instancePath: instancePath + "/resource_groups", schemaPath: "#/properties/resource_groups/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                        break;
                    }
                    indices1[item1] = i3;
                }
            }
        }
        else {
            const err8 = { instancePath: instancePath + "/resource_groups", schemaPath: "#/properties/resource_groups/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                vErrors.push(err8);
            }
            errors++;
        }
        if (typeof data.include_delegated !== "boolean") {
            const err9 = { instancePath: instancePath + "/include_delegated", schemaPath: "#/properties/include_delegated/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if (typeof data.include_tenant_log !== "boolean") {
            const err10 = { instancePath: instancePath + "/include_tenant_log", schemaPath: "#/properties/include_tenant_log/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (typeof data.include_policy_audits !== "boolean") {
            const err11 = { instancePath: instancePath + "/include_policy_audits", schemaPath: "#/properties/include_policy_audits/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (typeof data.include_assessments !== "boolean") {
            const err12 = { instancePath: instancePath + "/include_assessments", schemaPath: "#/properties/include_assessments/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                vErrors.push(err12);
            }
            errors++;
        }
        if (data.login_source !== undefined) {
            let data8 = data.login_source;
            if (typeof data8 !== "string") {
                const err13 = { instancePath: instancePath + "/login_source", schemaPath: "#/properties/login_source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
            if (!((data8 === "azure") || (data8 === "m365"))) {
                const err14 = { instancePath: instancePath + "/login_source", schemaPath: "#/properties/login_source/enum", keyword: "enum", params: { allowedValues: schema20.properties.login_source.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
        }
        if (data.workspace_id !== undefined) {
            let data9 = data.workspace_id;
            if (typeof data9 === "string") {
                if (!pattern68.test(data9)) {
                    const err15 = { instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        vErrors.push(err15);
                    }
                    errors++;
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    vErrors.push(err16);
                }
                errors++;
            }
        }
        if (data.include_container_logs !== undefined) {
            if (typeof data.include_container_logs !== "boolean") {
                const err17 = { instancePath: instancePath + "/include_container_logs", schemaPath: "#/properties/include_container_logs/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data11 = data.cloud;
        if (typeof data11 !== "string") {
            const err18 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (!((((data11 === "public") || (data11 === "usgov")) || (data11 === "usgov-dod")) || (data11 === "china"))) {
            const err19 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/enum", keyword: "enum", params: { allowedValues: schema20.properties.cloud.enum } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.login_url !== undefined) {
            let data12 = data.login_url;
            if (typeof data12 === "string") {
                if (!pattern71.test(data12)) {
                    const err20 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.resource_manager_url !== undefined) {
            let data13 = data.resource_manager_url;
            if (typeof data13 === "string") {
                if (!pattern71.test(data13)) {
                    const err22 = { instancePath: instancePath + "/resource_manager_url", schemaPath: "#/properties/resource_manager_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/resource_manager_url", schemaPath: "#/properties/resource_manager_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
        if (data.graph_url !== undefined) {
            let data14 = data.graph_url;
            if (typeof data14 === "string") {
                if (!pattern71.test(data14)) {
                    const err24 = { instancePath: instancePath + "/graph_url", schemaPath: "#/properties/graph_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        vErrors.push(err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/graph_url", schemaPath: "#/properties/graph_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    vErrors.push(err25);
                }
                errors++;
            }
        }
        if (data.log_analytics_url !== undefined) {
            let data15 = data.log_analytics_url;
            if (typeof data15 === "string") {
                if (!pattern71.test(data15)) {
                    const err26 = { instancePath: instancePath + "/log_analytics_url", schemaPath: "#/properties/log_analytics_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        vErrors.push(err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/log_analytics_url", schemaPath: "#/properties/log_analytics_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
    }
    else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            vErrors.push(err28);
        }
        errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
}
const tool_azure__role_assignments = validate23;
const schema21 = { "type": "object", "additionalProperties": false, "required": ["principal_id"], "properties": { "principal_id": { "type": "string", "description": "The object ID.", "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.principal_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "principal_id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "principal_id")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.principal_id !== undefined) {
            let data0 = data.principal_id;
            if (typeof data0 === "string") {
                if (!pattern68.test(data0)) {
                    const err2 = { instancePath: instancePath + "/principal_id", schemaPath: "#/properties/principal_id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/principal_id", schemaPath: "#/properties/principal_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
}
const tool_azure__operations = validate24;
const schema22 = { "type": "object", "additionalProperties": false, "properties": { "caller": { "type": "string", "description": "A part of who did it: an address or an object ID.", "minLength": 1, "maxLength": 200 }, "resource": { "type": "string", "description": "A part of the resource's id.", "minLength": 1, "maxLength": 500 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 2160, "default": 24 } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!(((key0 === "caller") || (key0 === "resource")) || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.caller !== undefined) {
            let data0 = data.caller;
            if (typeof data0 === "string") {
                if (data0.length > 200) {
                    const err1 = { instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/caller", schemaPath: "#/properties/caller/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.resource !== undefined) {
            let data1 = data.resource;
            if (typeof data1 === "string") {
                if (data1.length > 500) {
                    const err4 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/maxLength", keyword: "maxLength", params: { limit: 500 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err5 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/resource", schemaPath: "#/properties/resource/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data2 = data.hours;
        if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
            const err7 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data2 == "number") && (isFinite(data2))) {
            if (data2 > 2160 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate24.errors = vErrors;
    return errors === 0;
}
const tool_azure__alerts = validate25;
const schema23 = { "type": "object", "additionalProperties": false, "properties": {} };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
}
const options_container_logs = validate26;
const schema24 = { "properties": { "workspace_id": { "type": "string", "description": "The workspace's ID: a GUID, on the workspace's overview page. `LOG_ANALYTICS_WORKSPACE_ID` unless given." }, "apps": { "type": "array", "uniqueItems": true, "maxItems": 500, "items": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,62}$" }, "description": "Names of the apps and jobs to read; empty means all that the workspace has lines of." }, "samples": { "type": "integer", "minimum": 0, "maximum": 100, "default": 10, "description": "How many lines per app and run are kept as `log_line`, at most." }, "cloud": { "type": "string", "enum": ["public", "usgov", "usgov-dod", "china"], "default": "public", "description": "Which of Microsoft's clouds the tenant is in." }, "login_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where tokens come from." }, "log_analytics_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where the query API of Log Analytics is." } }, "type": "object", "additionalProperties": false };
const pattern76 = new RegExp("^[a-z][a-z0-9-]{0,62}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.samples === undefined) {
            data.samples = 10;
        }
        if (data.cloud === undefined) {
            data.cloud = "public";
        }
        for (const key0 in data) {
            if (!((((((key0 === "workspace_id") || (key0 === "apps")) || (key0 === "samples")) || (key0 === "cloud")) || (key0 === "login_url")) || (key0 === "log_analytics_url"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.workspace_id !== undefined) {
            if (typeof data.workspace_id !== "string") {
                const err1 = { instancePath: instancePath + "/workspace_id", schemaPath: "#/properties/workspace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.apps !== undefined) {
            let data1 = data.apps;
            if (Array.isArray(data1)) {
                if (data1.length > 500) {
                    const err2 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/maxItems", keyword: "maxItems", params: { limit: 500 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0];
                    if (typeof data2 === "string") {
                        if (!pattern76.test(data2)) {
                            const err3 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]{0,62}$" } };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err4 = { instancePath: instancePath + "/apps/" + i0, schemaPath: "#/properties/apps/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err4];
                        }
                        else {
                            vErrors.push(err4);
                        }
                        errors++;
                    }
                }
                let i1 = data1.length;
                let j0;
                if (i1 > 1) {
                    const indices0 = {};
                    for (; i1--;) {
                        let item0 = data1[i1];
                        if (typeof item0 !== "string") {
                            continue;
                        }
                        if (typeof indices0[item0] == "number") {
                            j0 = indices0[item0];
                            const err5 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                            if (vErrors === null) {
                                vErrors = [err5];
                            }
                            else {
                                vErrors.push(err5);
                            }
                            errors++;
                            break;
                        }
                        indices0[item0] = i1;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/apps", schemaPath: "#/properties/apps/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data3 = data.samples;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err7 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 100 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data4 = data.cloud;
        if (typeof data4 !== "string") {
            const err10 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if (!((((data4 === "public") || (data4 === "usgov")) || (data4 === "usgov-dod")) || (data4 === "china"))) {
            const err11 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/enum", keyword: "enum", params: { allowedValues: schema24.properties.cloud.enum } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                vErrors.push(err11);
            }
            errors++;
        }
        if (data.login_url !== undefined) {
            let data5 = data.login_url;
            if (typeof data5 === "string") {
                if (!pattern71.test(data5)) {
                    const err12 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        vErrors.push(err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    vErrors.push(err13);
                }
                errors++;
            }
        }
        if (data.log_analytics_url !== undefined) {
            let data6 = data.log_analytics_url;
            if (typeof data6 === "string") {
                if (!pattern71.test(data6)) {
                    const err14 = { instancePath: instancePath + "/log_analytics_url", schemaPath: "#/properties/log_analytics_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        vErrors.push(err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/log_analytics_url", schemaPath: "#/properties/log_analytics_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
    }
    else {
        const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err16];
        }
        else {
            vErrors.push(err16);
        }
        errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
}
const tool_container_logs__lines = validate27;
const schema25 = { "type": "object", "additionalProperties": false, "required": ["app"], "properties": { "app": { "type": "string", "description": "The app's or job's name.", "pattern": "^[A-Za-z][A-Za-z0-9-]{0,62}$" }, "text": { "type": "string", "description": "Only lines that contain this.", "minLength": 1, "maxLength": 200 }, "until": { "type": "string", "description": "Up to this time, such as 2026-03-11T14:00:00Z; now by default.", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}Z$" }, "minutes": { "type": "integer", "description": "How many minutes of ingestion before that.", "minimum": 1, "maximum": 1440, "default": 60 } } };
const pattern79 = new RegExp("^[A-Za-z][A-Za-z0-9-]{0,62}$", "u");
const pattern80 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}Z$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.minutes === undefined) {
            data.minutes = 60;
        }
        if (data.app === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "app" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "app") || (key0 === "text")) || (key0 === "until")) || (key0 === "minutes"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.app !== undefined) {
            let data0 = data.app;
            if (typeof data0 === "string") {
                if (!pattern79.test(data0)) {
                    const err2 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/app", schemaPath: "#/properties/app/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.text !== undefined) {
            let data1 = data.text;
            if (typeof data1 === "string") {
                if (data1.length > 200) {
                    const err4 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err5 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.until !== undefined) {
            let data2 = data.until;
            if (typeof data2 === "string") {
                if (!pattern80.test(data2)) {
                    const err7 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}Z$" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
        let data3 = data.minutes;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err9 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                vErrors.push(err9);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 1440 || isNaN(data3)) {
                const err10 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    vErrors.push(err10);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
        }
    }
    else {
        const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err12];
        }
        else {
            vErrors.push(err12);
        }
        errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
}
const tool_container_logs__apps = validate28;
const schema26 = { "type": "object", "additionalProperties": false, "properties": { "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 648, "default": 24 } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!(key0 === "hours")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        let data0 = data.hours;
        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
            const err1 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                vErrors.push(err1);
            }
            errors++;
        }
        if ((typeof data0 == "number") && (isFinite(data0))) {
            if (data0 > 648 || isNaN(data0)) {
                const err2 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 648 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (data0 < 1 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate28.errors = vErrors;
    return errors === 0;
}
const options_github = validate29;
const schema27 = { "properties": { "org": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "description": "The organization's name in its address." }, "base_url": { "type": "string", "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "description": "The address of your GitHub if it is not github.com: `https://TENANT.ghe.com`, or that of your Enterprise Server." }, "include_dependabot": { "type": "boolean", "default": true, "description": "Whether Dependabot alerts become events." }, "include_secret_scanning": { "type": "boolean", "default": true, "description": "Whether secret scanning alerts become events." } }, "type": "object", "additionalProperties": false, "required": ["org"] };
const pattern81 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "u");
const pattern82 = new RegExp("^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "u");
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.include_dependabot === undefined) {
            data.include_dependabot = true;
        }
        if (data.include_secret_scanning === undefined) {
            data.include_secret_scanning = true;
        }
        if (data.org === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "org") || (key0 === "base_url")) || (key0 === "include_dependabot")) || (key0 === "include_secret_scanning"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.org !== undefined) {
            let data0 = data.org;
            if (typeof data0 === "string") {
                if (!pattern81.test(data0)) {
                    const err2 = { instancePath: instancePath + "/org", schemaPath: "#/properties/org/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/org", schemaPath: "#/properties/org/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.base_url !== undefined) {
            let data1 = data.base_url;
            if (typeof data1 === "string") {
                if (!pattern82.test(data1)) {
                    const err4 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/pattern", keyword: "pattern", params: { pattern: "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (typeof data.include_dependabot !== "boolean") {
            const err6 = { instancePath: instancePath + "/include_dependabot", schemaPath: "#/properties/include_dependabot/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (typeof data.include_secret_scanning !== "boolean") {
            const err7 = { instancePath: instancePath + "/include_secret_scanning", schemaPath: "#/properties/include_secret_scanning/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
}
const tool_github__person = validate30;
const schema28 = { "type": "object", "additionalProperties": false, "required": ["login"], "properties": { "login": { "type": "string", "description": "The person's user name.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.login === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "login")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.login !== undefined) {
            let data0 = data.login;
            if (typeof data0 === "string") {
                if (!pattern81.test(data0)) {
                    const err2 = { instancePath: instancePath + "/login", schemaPath: "#/properties/login/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
}
const tool_github__repository_access = validate31;
const schema29 = { "type": "object", "additionalProperties": false, "required": ["repo"], "properties": { "repo": { "type": "string", "description": "The repository's name, without the organization's.", "pattern": "^[A-Za-z0-9._-]{1,100}$" } } };
const pattern84 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.repo === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repo" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "repo")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.repo !== undefined) {
            let data0 = data.repo;
            if (typeof data0 === "string") {
                if (!pattern84.test(data0)) {
                    const err2 = { instancePath: instancePath + "/repo", schemaPath: "#/properties/repo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,100}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/repo", schemaPath: "#/properties/repo/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate31.errors = vErrors;
    return errors === 0;
}
const tool_github__audit_log = validate32;
const schema30 = { "type": "object", "additionalProperties": false, "properties": { "actor": { "type": "string", "description": "Who did it.", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" }, "action": { "type": "string", "description": "Which action, such as `org.add_member`, or a category such as `org`.", "pattern": "^[a-z0-9_.-]{1,100}$" }, "repo": { "type": "string", "description": "About which repository, without the organization's name.", "pattern": "^[A-Za-z0-9._-]{1,100}$" }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 4320, "default": 24 } } };
const pattern86 = new RegExp("^[a-z0-9_.-]{1,100}$", "u");
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!((((key0 === "actor") || (key0 === "action")) || (key0 === "repo")) || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.actor !== undefined) {
            let data0 = data.actor;
            if (typeof data0 === "string") {
                if (!pattern81.test(data0)) {
                    const err1 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.action !== undefined) {
            let data1 = data.action;
            if (typeof data1 === "string") {
                if (!pattern86.test(data1)) {
                    const err3 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9_.-]{1,100}$" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/action", schemaPath: "#/properties/action/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.repo !== undefined) {
            let data2 = data.repo;
            if (typeof data2 === "string") {
                if (!pattern84.test(data2)) {
                    const err5 = { instancePath: instancePath + "/repo", schemaPath: "#/properties/repo/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,100}$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/repo", schemaPath: "#/properties/repo/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        let data3 = data.hours;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err7 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 4320 || isNaN(data3)) {
                const err8 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4320 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err9 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
    }
    else {
        const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err10];
        }
        else {
            vErrors.push(err10);
        }
        errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
}
const options_m365 = validate33;
const schema31 = { "properties": { "tenant_id": { "type": "string", "minLength": 1, "description": "The directory (tenant) ID, a GUID. Without it, the variable M365_TENANT_ID says it." }, "content_types": { "type": "array", "uniqueItems": true, "items": { "type": "string", "enum": ["azure-ad", "exchange", "sharepoint", "general", "dlp"] }, "default": [], "description": "Which feeds to read. Empty means all of them; `dlp` only where the app has the right." }, "auto_subscribe": { "type": "boolean", "default": true, "description": "Whether mallcop starts the subscriptions that it needs. That is the only thing it ever changes; without it, a feed that nobody subscribed to is not available." }, "login_source": { "type": "string", "enum": ["azure", "m365"], "description": "Which connector tells of sign-ins. Unset: this one, and the azure connector leaves those of the same tenant to it. Set it to the same value in both." }, "bulk_download_files": { "type": "integer", "minimum": 2, "maximum": 1000, "default": 100, "description": "How many files one person has to download within the window to be told of." }, "bulk_download_minutes": { "type": "integer", "minimum": 5, "maximum": 120, "default": 60, "description": "The window, in minutes. Windows begin at fixed times, so that every run counts alike." }, "publisher_id": { "type": "string", "pattern": "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "description": "The GUID under which Microsoft counts our requests; the tenant's own unless given." }, "cloud": { "type": "string", "enum": ["public", "usgov", "usgov-dod", "china"], "default": "public", "description": "Which of Microsoft's clouds the tenant is in. `china` does not have the API." }, "login_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds: where tokens come from." }, "management_api_url": { "type": "string", "pattern": "^https://", "description": "Only for private clouds, and for GCC: where the API is, such as `https://manage-gcc.office.com`." } }, "type": "object", "additionalProperties": false, "required": [] };
const pattern88 = new RegExp("^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.content_types === undefined) {
            data.content_types = [];
        }
        if (data.auto_subscribe === undefined) {
            data.auto_subscribe = true;
        }
        if (data.bulk_download_files === undefined) {
            data.bulk_download_files = 100;
        }
        if (data.bulk_download_minutes === undefined) {
            data.bulk_download_minutes = 60;
        }
        if (data.cloud === undefined) {
            data.cloud = "public";
        }
        for (const key0 in data) {
            if (!(func2.call(schema31.properties, key0))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.tenant_id !== undefined) {
            let data0 = data.tenant_id;
            if (typeof data0 === "string") {
                if (data0.length < 1) {
                    const err1 = { instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/tenant_id", schemaPath: "#/properties/tenant_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.content_types;
        if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0];
                if (typeof data2 !== "string") {
                    const err3 = { instancePath: instancePath + "/content_types/" + i0, schemaPath: "#/properties/content_types/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (!(((((data2 === "azure-ad") || (data2 === "exchange")) || (data2 === "sharepoint")) || (data2 === "general")) || (data2 === "dlp"))) {
                    const err4 = { instancePath: instancePath + "/content_types/" + i0, schemaPath: "#/properties/content_types/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.content_types.items.enum } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            let i1 = data1.length;
            let j0;
            if (i1 > 1) {
                const indices0 = {};
                for (; i1--;) {
                    let item0 = data1[i1];
                    if (typeof item0 !== "string") {
                        continue;
                    }
                    if (typeof indices0[item0] == "number") {
                        j0 = indices0[item0];
                        const err5 = { instancePath: instancePath + "/content_types", schemaPath: "#/properties/content_types/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 } };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                        break;
                    }
                    indices0[item0] = i1;
                }
            }
        }
        else {
            const err6 = { instancePath: instancePath + "/content_types", schemaPath: "#/properties/content_types/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
        if (typeof data.auto_subscribe !== "boolean") {
            const err7 = { instancePath: instancePath + "/auto_subscribe", schemaPath: "#/properties/auto_subscribe/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                vErrors.push(err7);
            }
            errors++;
        }
        if (data.login_source !== undefined) {
            let data4 = data.login_source;
            if (typeof data4 !== "string") {
                const err8 = { instancePath: instancePath + "/login_source", schemaPath: "#/properties/login_source/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
            if (!((data4 === "azure") || (data4 === "m365"))) {
                const err9 = { instancePath: instancePath + "/login_source", schemaPath: "#/properties/login_source/enum", keyword: "enum", params: { allowedValues: schema31.properties.login_source.enum } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data5 = data.bulk_download_files;
        if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
            const err10 = { instancePath: instancePath + "/bulk_download_files", schemaPath: "#/properties/bulk_download_files/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data5 == "number") && (isFinite(data5))) {
            if (data5 > 1000 || isNaN(data5)) {
                const err11 = { instancePath: instancePath + "/bulk_download_files", schemaPath: "#/properties/bulk_download_files/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1000 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data5 < 2 || isNaN(data5)) {
                const err12 = { instancePath: instancePath + "/bulk_download_files", schemaPath: "#/properties/bulk_download_files/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
        let data6 = data.bulk_download_minutes;
        if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
            const err13 = { instancePath: instancePath + "/bulk_download_minutes", schemaPath: "#/properties/bulk_download_minutes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                vErrors.push(err13);
            }
            errors++;
        }
        if ((typeof data6 == "number") && (isFinite(data6))) {
            if (data6 > 120 || isNaN(data6)) {
                const err14 = { instancePath: instancePath + "/bulk_download_minutes", schemaPath: "#/properties/bulk_download_minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    vErrors.push(err14);
                }
                errors++;
            }
            if (data6 < 5 || isNaN(data6)) {
                const err15 = { instancePath: instancePath + "/bulk_download_minutes", schemaPath: "#/properties/bulk_download_minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    vErrors.push(err15);
                }
                errors++;
            }
        }
        if (data.publisher_id !== undefined) {
            let data7 = data.publisher_id;
            if (typeof data7 === "string") {
                if (!pattern88.test(data7)) {
                    const err16 = { instancePath: instancePath + "/publisher_id", schemaPath: "#/properties/publisher_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        vErrors.push(err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/publisher_id", schemaPath: "#/properties/publisher_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    vErrors.push(err17);
                }
                errors++;
            }
        }
        let data8 = data.cloud;
        if (typeof data8 !== "string") {
            const err18 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
                vErrors = [err18];
            }
            else {
                vErrors.push(err18);
            }
            errors++;
        }
        if (!((((data8 === "public") || (data8 === "usgov")) || (data8 === "usgov-dod")) || (data8 === "china"))) {
            const err19 = { instancePath: instancePath + "/cloud", schemaPath: "#/properties/cloud/enum", keyword: "enum", params: { allowedValues: schema31.properties.cloud.enum } };
            if (vErrors === null) {
                vErrors = [err19];
            }
            else {
                vErrors.push(err19);
            }
            errors++;
        }
        if (data.login_url !== undefined) {
            let data9 = data.login_url;
            if (typeof data9 === "string") {
                if (!pattern71.test(data9)) {
                    const err20 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        vErrors.push(err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/login_url", schemaPath: "#/properties/login_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    vErrors.push(err21);
                }
                errors++;
            }
        }
        if (data.management_api_url !== undefined) {
            let data10 = data.management_api_url;
            if (typeof data10 === "string") {
                if (!pattern71.test(data10)) {
                    const err22 = { instancePath: instancePath + "/management_api_url", schemaPath: "#/properties/management_api_url/pattern", keyword: "pattern", params: { pattern: "^https://" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        vErrors.push(err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/management_api_url", schemaPath: "#/properties/management_api_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    vErrors.push(err23);
                }
                errors++;
            }
        }
    }
    else {
        const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err24];
        }
        else {
            vErrors.push(err24);
        }
        errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
}
const tool_m365__records = validate34;
const schema32 = { "type": "object", "additionalProperties": false, "required": ["feed"], "properties": { "feed": { "type": "string", "description": "Which content.", "enum": ["azure-ad", "exchange", "sharepoint", "general", "dlp"] }, "user": { "type": "string", "description": "The person's address.", "minLength": 1, "maxLength": 200 }, "operation": { "type": "string", "description": "The operation, such as `New-InboxRule`.", "minLength": 1, "maxLength": 100 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 24, "default": 6 } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 6;
        }
        if (data.feed === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "feed" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "feed") || (key0 === "user")) || (key0 === "operation")) || (key0 === "hours"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.feed !== undefined) {
            let data0 = data.feed;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/feed", schemaPath: "#/properties/feed/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
            if (!(((((data0 === "azure-ad") || (data0 === "exchange")) || (data0 === "sharepoint")) || (data0 === "general")) || (data0 === "dlp"))) {
                const err3 = { instancePath: instancePath + "/feed", schemaPath: "#/properties/feed/enum", keyword: "enum", params: { allowedValues: schema32.properties.feed.enum } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.user !== undefined) {
            let data1 = data.user;
            if (typeof data1 === "string") {
                if (data1.length > 200) {
                    const err4 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
                if (data1.length < 1) {
                    const err5 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        vErrors.push(err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.operation !== undefined) {
            let data2 = data.operation;
            if (typeof data2 === "string") {
                if (data2.length > 100) {
                    const err7 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/maxLength", keyword: "maxLength", params: { limit: 100 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                if (data2.length < 1) {
                    const err8 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        vErrors.push(err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    vErrors.push(err9);
                }
                errors++;
            }
        }
        let data3 = data.hours;
        if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
            const err10 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                vErrors.push(err10);
            }
            errors++;
        }
        if ((typeof data3 == "number") && (isFinite(data3))) {
            if (data3 > 24 || isNaN(data3)) {
                const err11 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    vErrors.push(err11);
                }
                errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
                const err12 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    vErrors.push(err12);
                }
                errors++;
            }
        }
    }
    else {
        const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err13];
        }
        else {
            vErrors.push(err13);
        }
        errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
}
const tool_m365__subscriptions = validate35;
const schema33 = { "type": "object", "additionalProperties": false, "properties": {} };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
}
const options_openclaw = validate36;
const schema34 = { "properties": { "gateway_url": { "type": "string", "pattern": "^(?:wss://|https://|(?:ws|http)://(?:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|localhost|\\[::1\\])(?::|/|$))", "description": "The gateway's address, such as `wss://gateway.example.net:18789`; `ws://` only for this machine, where a tunnel may end." }, "tls_fingerprint": { "type": "string", "pattern": "^(?:[0-9A-Fa-f]{2}:?){32}$", "description": "SHA-256 of the gateway's certificate. Needed for the certificate that OpenClaw makes for itself." }, "agents": { "type": "array", "items": { "type": "string", "pattern": "^[\\w.-]{1,64}$" }, "description": "Ids of the agents whose skills and instructions are compared. All of them by default." } }, "type": "object", "additionalProperties": false, "required": ["gateway_url"] };
const pattern91 = new RegExp("^(?:wss://|https://|(?:ws|http)://(?:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|localhost|\\[::1\\])(?::|/|$))", "u");
const pattern92 = new RegExp("^(?:[0-9A-Fa-f]{2}:?){32}$", "u");
const pattern93 = new RegExp("^[\\w.-]{1,64}$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.gateway_url === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gateway_url" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "gateway_url") || (key0 === "tls_fingerprint")) || (key0 === "agents"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.gateway_url !== undefined) {
            let data0 = data.gateway_url;
            if (typeof data0 === "string") {
                if (!pattern91.test(data0)) {
                    const err2 = { instancePath: instancePath + "/gateway_url", schemaPath: "#/properties/gateway_url/pattern", keyword: "pattern", params: { pattern: "^(?:wss://|https://|(?:ws|http)://(?:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|localhost|\\[::1\\])(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/gateway_url", schemaPath: "#/properties/gateway_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.tls_fingerprint !== undefined) {
            let data1 = data.tls_fingerprint;
            if (typeof data1 === "string") {
                if (!pattern92.test(data1)) {
                    const err4 = { instancePath: instancePath + "/tls_fingerprint", schemaPath: "#/properties/tls_fingerprint/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9A-Fa-f]{2}:?){32}$" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/tls_fingerprint", schemaPath: "#/properties/tls_fingerprint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.agents !== undefined) {
            let data2 = data.agents;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (typeof data3 === "string") {
                        if (!pattern93.test(data3)) {
                            const err6 = { instancePath: instancePath + "/agents/" + i0, schemaPath: "#/properties/agents/items/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,64}$" } };
                            if (vErrors === null) {
                                vErrors = [err6];
                            }
                            else {
                                vErrors.push(err6);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err7 = { instancePath: instancePath + "/agents/" + i0, schemaPath: "#/properties/agents/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err7];
                        }
                        else {
                            vErrors.push(err7);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/agents", schemaPath: "#/properties/agents/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    vErrors.push(err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            vErrors.push(err9);
        }
        errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
}
const tool_openclaw__skills = validate37;
const schema35 = { "type": "object", "additionalProperties": false, "properties": { "agent": { "type": "string", "description": "The agent's id.", "pattern": "^[\\w.-]{1,64}$" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!(key0 === "agent")) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.agent !== undefined) {
            let data0 = data.agent;
            if (typeof data0 === "string") {
                if (!pattern93.test(data0)) {
                    const err1 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,64}$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
    }
    else {
        const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err3];
        }
        else {
            vErrors.push(err3);
        }
        errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
}
const tool_openclaw__activity = validate38;
const schema36 = { "type": "object", "additionalProperties": false, "properties": { "agent": { "type": "string", "description": "The agent's id.", "pattern": "^[\\w.-]{1,64}$" }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 720, "default": 24 } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!((key0 === "agent") || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.agent !== undefined) {
            let data0 = data.agent;
            if (typeof data0 === "string") {
                if (!pattern93.test(data0)) {
                    const err1 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]{1,64}$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        let data1 = data.hours;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err3 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                vErrors.push(err3);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 720 || isNaN(data1)) {
                const err4 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate38.errors = vErrors;
    return errors === 0;
}
const tool_openclaw__sessions = validate39;
const schema37 = { "type": "object", "additionalProperties": false, "properties": {} };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
}
const options_supabase = validate40;
const schema38 = { "properties": { "project_ref": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,62}$", "description": "The project's reference id: the 20 letters in its address." }, "base_url": { "type": "string", "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "description": "The project's own address, if it is not `https://PROJECT_REF.supabase.co`, as for a self-hosted server." }, "management_url": { "type": "string", "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "description": "The address of the Management API, if it is reached through another one than `https://api.supabase.com`." } }, "type": "object", "additionalProperties": false, "required": ["project_ref"] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.project_ref === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_ref" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "project_ref") || (key0 === "base_url")) || (key0 === "management_url"))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.project_ref !== undefined) {
            let data0 = data.project_ref;
            if (typeof data0 === "string") {
                if (!pattern0.test(data0)) {
                    const err2 = { instancePath: instancePath + "/project_ref", schemaPath: "#/properties/project_ref/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]{0,62}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/project_ref", schemaPath: "#/properties/project_ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        if (data.base_url !== undefined) {
            let data1 = data.base_url;
            if (typeof data1 === "string") {
                if (!pattern82.test(data1)) {
                    const err4 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/pattern", keyword: "pattern", params: { pattern: "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
        if (data.management_url !== undefined) {
            let data2 = data.management_url;
            if (typeof data2 === "string") {
                if (!pattern82.test(data2)) {
                    const err6 = { instancePath: instancePath + "/management_url", schemaPath: "#/properties/management_url/pattern", keyword: "pattern", params: { pattern: "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        vErrors.push(err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/management_url", schemaPath: "#/properties/management_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    vErrors.push(err7);
                }
                errors++;
            }
        }
    }
    else {
        const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err8];
        }
        else {
            vErrors.push(err8);
        }
        errors++;
    }
    validate40.errors = vErrors;
    return errors === 0;
}
const tool_supabase__user = validate41;
const schema39 = { "type": "object", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "The user's id.", "pattern": "^[0-9A-Fa-f-]{36}$" }, "email": { "type": "string", "description": "Or the address. The 2,000 newest users are looked through.", "minLength": 3, "maxLength": 200 } } };
const pattern99 = new RegExp("^[0-9A-Fa-f-]{36}$", "u");
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "id") || (key0 === "email"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern99.test(data0)) {
                    const err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f-]{36}$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.email !== undefined) {
            let data1 = data.email;
            if (typeof data1 === "string") {
                if (data1.length > 200) {
                    const err3 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
                if (data1.length < 3) {
                    const err4 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 3 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        vErrors.push(err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            vErrors.push(err6);
        }
        errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
}
const tool_supabase__auth_entries = validate42;
const schema40 = { "type": "object", "additionalProperties": false, "properties": { "user": { "type": "string", "description": "The user's address or id.", "minLength": 3, "maxLength": 200 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 2160, "default": 24 } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!((key0 === "user") || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.user !== undefined) {
            let data0 = data.user;
            if (typeof data0 === "string") {
                if (data0.length > 200) {
                    const err1 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 3) {
                    const err2 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minLength", keyword: "minLength", params: { limit: 3 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.hours;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 2160 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2160 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err6 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate42.errors = vErrors;
    return errors === 0;
}
const tool_supabase__functions = validate43;
const schema41 = { "type": "object", "additionalProperties": false, "properties": {} };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
    }
    else {
        const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err1];
        }
        else {
            vErrors.push(err1);
        }
        errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
}
const options_vercel = validate44;
const schema42 = { "properties": { "team_id": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$", "description": "The team: `team_…` from Settings, General, or its slug. Without it and without VERCEL_TEAM_ID the token owner's own account is read." }, "base_url": { "type": "string", "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))", "description": "The address of the API, if it is reached through another one than `https://api.vercel.com`." } }, "type": "object", "additionalProperties": false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        for (const key0 in data) {
            if (!((key0 === "team_id") || (key0 === "base_url"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.team_id !== undefined) {
            let data0 = data.team_id;
            if (typeof data0 === "string") {
                if (!pattern81.test(data0)) {
                    const err1 = { instancePath: instancePath + "/team_id", schemaPath: "#/properties/team_id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$" } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
            }
            else {
                const err2 = { instancePath: instancePath + "/team_id", schemaPath: "#/properties/team_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.base_url !== undefined) {
            let data1 = data.base_url;
            if (typeof data1 === "string") {
                if (!pattern82.test(data1)) {
                    const err3 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/pattern", keyword: "pattern", params: { pattern: "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))" } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/base_url", schemaPath: "#/properties/base_url/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            vErrors.push(err5);
        }
        errors++;
    }
    validate44.errors = vErrors;
    return errors === 0;
}
const tool_vercel__deployment = validate45;
const schema43 = { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string", "description": "The deployment's id, such as `dpl_…`, or its address without `https://`.", "pattern": "^[A-Za-z0-9._-]{1,200}$" } } };
const pattern102 = new RegExp("^[A-Za-z0-9._-]{1,200}$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(key0 === "id")) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern102.test(data0)) {
                    const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9._-]{1,200}$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
    }
    else {
        const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err4];
        }
        else {
            vErrors.push(err4);
        }
        errors++;
    }
    validate45.errors = vErrors;
    return errors === 0;
}
const tool_vercel__recent_deployments = validate46;
const schema44 = { "type": "object", "additionalProperties": false, "properties": { "project": { "type": "string", "description": "The project's name.", "minLength": 1, "maxLength": 100 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 720, "default": 24 } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!((key0 === "project") || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.project !== undefined) {
            let data0 = data.project;
            if (typeof data0 === "string") {
                if (data0.length > 100) {
                    const err1 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/maxLength", keyword: "maxLength", params: { limit: 100 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.hours;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 720 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err6 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate46.errors = vErrors;
    return errors === 0;
}
const tool_vercel__recent_activity = validate47;
const schema45 = { "type": "object", "additionalProperties": false, "properties": { "who": { "type": "string", "description": "The person's address, user name or id.", "minLength": 1, "maxLength": 200 }, "hours": { "type": "integer", "description": "How many hours back.", "minimum": 1, "maximum": 720, "default": 24 } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.hours === undefined) {
            data.hours = 24;
        }
        for (const key0 in data) {
            if (!((key0 === "who") || (key0 === "hours"))) {
                const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err0];
                }
                else {
                    vErrors.push(err0);
                }
                errors++;
            }
        }
        if (data.who !== undefined) {
            let data0 = data.who;
            if (typeof data0 === "string") {
                if (data0.length > 200) {
                    const err1 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/maxLength", keyword: "maxLength", params: { limit: 200 } };
                    if (vErrors === null) {
                        vErrors = [err1];
                    }
                    else {
                        vErrors.push(err1);
                    }
                    errors++;
                }
                if (data0.length < 1) {
                    const err2 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        vErrors.push(err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    vErrors.push(err3);
                }
                errors++;
            }
        }
        let data1 = data.hours;
        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
            const err4 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                vErrors.push(err4);
            }
            errors++;
        }
        if ((typeof data1 == "number") && (isFinite(data1))) {
            if (data1 > 720 || isNaN(data1)) {
                const err5 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/maximum", keyword: "maximum", params: { comparison: "<=", limit: 720 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    vErrors.push(err5);
                }
                errors++;
            }
            if (data1 < 1 || isNaN(data1)) {
                const err6 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
    }
    else {
        const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
    }
    validate47.errors = vErrors;
    return errors === 0;
}
const options = {
    "aws-cloudtrail": options_aws_cloudtrail,
    "azure": options_azure,
    "container-logs": options_container_logs,
    "github": options_github,
    "m365": options_m365,
    "openclaw": options_openclaw,
    "supabase": options_supabase,
    "vercel": options_vercel,
};
const toolInputs = {
    "aws-cloudtrail.recent_events": tool_aws_cloudtrail__recent_events,
    "aws-cloudtrail.access_key_use": tool_aws_cloudtrail__access_key_use,
    "aws-cloudtrail.trails": tool_aws_cloudtrail__trails,
    "azure.role_assignments": tool_azure__role_assignments,
    "azure.operations": tool_azure__operations,
    "azure.alerts": tool_azure__alerts,
    "container-logs.lines": tool_container_logs__lines,
    "container-logs.apps": tool_container_logs__apps,
    "github.person": tool_github__person,
    "github.repository_access": tool_github__repository_access,
    "github.audit_log": tool_github__audit_log,
    "m365.records": tool_m365__records,
    "m365.subscriptions": tool_m365__subscriptions,
    "openclaw.skills": tool_openclaw__skills,
    "openclaw.activity": tool_openclaw__activity,
    "openclaw.sessions": tool_openclaw__sessions,
    "supabase.user": tool_supabase__user,
    "supabase.auth_entries": tool_supabase__auth_entries,
    "supabase.functions": tool_supabase__functions,
    "vercel.deployment": tool_vercel__deployment,
    "vercel.recent_deployments": tool_vercel__recent_deployments,
    "vercel.recent_activity": tool_vercel__recent_activity,
};

;// CONCATENATED MODULE: ./build/src/config/validate.js
/** The typed door to the validators that `npm run generate` compiles ahead, so that a run never compiles a schema. */


/** Checks `mallcop.yaml`, but for the options of each connector's type. */
const validateConfig = (value) => (0,finding/* validator */.N)(config)(value);
/** Checks a `manifest.yaml` against its schema. */
const validateManifest = (value) => (0,finding/* validator */.N)(manifest)(value);
/** Checks a detector's `manifest.yaml` against its schema, and fills in its defaults. */
const validateDetectorManifest = (value) => (0,finding/* validator */.N)(detector)(value);
/** What checks the options of a built-in connector's type; `undefined` for an unknown type. */
function validateOptions(type) {
    const compiled = Object.hasOwn(options, type) ? options[type] : undefined;
    return compiled && (0,finding/* validator */.N)(compiled);
}
/** What checks the input of a built-in connector's tool; `undefined` for an unknown one. */
function validateToolInput(type, tool) {
    const name = `${type}.${tool}`;
    const compiled = Object.hasOwn(toolInputs, name) ? toolInputs[name] : undefined;
    return compiled && (0,finding/* validator */.N)(compiled);
}


/***/ }),

/***/ 42714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseConnector),
/* harmony export */   J: () => (/* binding */ parseTools)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);

/**
 * The default export of a connector's module, checked against the contract and against the feeds that the manifest declares.
 * @throws MallcopError `connector-malformed`
 */
function parseConnector(module, manifest) {
    const connector = isRecord(module) ? module.default : undefined;
    const problem = problemWith(connector, manifest);
    if (problem !== undefined)
        throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("connector-malformed", { type: manifest.name, problem });
    return connector;
}
/**
 * The default export of a connector's `tools.ts`, checked against the tools that the manifest declares. Without any, there need be
 * no module.
 * @throws MallcopError `connector-malformed`
 */
function parseTools(module, { name: type, tools: declared = {} }) {
    const tools = isRecord(module) ? module.default : undefined;
    const malformed = (problem) => new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("connector-malformed", { type, problem });
    if (!isRecord(tools)) {
        if (Object.keys(declared).length === 0)
            return {};
        throw malformed("its tools.ts has no default export that is an object");
    }
    for (const name of Object.keys(tools))
        if (!Object.hasOwn(declared, name))
            throw malformed(`its tool ${name} is not in the manifest`);
    const missing = lacking(tools, Object.keys(declared));
    if (missing !== undefined)
        throw malformed(`its tools.ts lacks the function ${missing}`);
    return tools;
}
const FEED_FUNCTIONS = {
    log: ["partitions", "read", "normalize"],
    state: ["partitions", "read", "change"],
};
function problemWith(connector, manifest) {
    if (!isRecord(connector))
        return "its module has no default export that is an object";
    const missing = lacking(connector, ["preflight", "recognize"]);
    if (missing)
        return `it lacks the function ${missing}`;
    if (connector.tables !== undefined && typeof connector.tables !== "function")
        return "tables is not a function";
    return problemWithFeeds(connector.feeds, manifest) ?? problemWithCorrelators(connector.correlate);
}
function problemWithFeeds(feeds, manifest) {
    if (!isRecord(feeds))
        return "it has no feeds";
    for (const name of Object.keys(feeds)) {
        if (!Object.hasOwn(manifest.feeds, name))
            return `its feed ${name} is not in the manifest`;
    }
    for (const [name, { kind }] of Object.entries(manifest.feeds)) {
        const feed = Object.hasOwn(feeds, name) ? feeds[name] : undefined;
        if (!isRecord(feed))
            return `it lacks the feed ${name}`;
        if (feed.kind !== kind)
            return `its feed ${name} is not of the kind ${kind}`;
        const missing = lacking(feed, FEED_FUNCTIONS[kind]);
        if (missing)
            return `its feed ${name} lacks the function ${missing}`;
    }
    return undefined;
}
/** The name of a pair begins with it. */
const CORRELATOR_NAME = /^[a-z][a-z0-9-]{0,39}$/;
function problemWithCorrelators(correlators) {
    if (correlators === undefined)
        return undefined;
    if (!Array.isArray(correlators))
        return "correlate is not a list";
    const names = new Set();
    for (const correlator of correlators) {
        if (!isRecord(correlator) || typeof correlator.name !== "string" || !CORRELATOR_NAME.test(correlator.name))
            return "a correlator has no name of small letters, digits and dashes";
        const { name, deadlineMs } = correlator;
        if (names.has(name))
            return `two correlators are called ${name}`;
        names.add(name);
        if (typeof deadlineMs !== "number" || !(deadlineMs > 0))
            return `its correlator ${name} has no deadlineMs`;
        const missing = lacking(correlator, ["key", "fold", "expire"]);
        if (missing)
            return `its correlator ${name} lacks the function ${missing}`;
    }
    return undefined;
}
function lacking(object, functions) {
    return functions.find((name) => typeof object[name] !== "function");
}
function isRecord(value) {
    return typeof value === "object" && value !== null;
}


/***/ }),

/***/ 60406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jN: () => (/* binding */ builtinTypes),
  WM: () => (/* binding */ loadConnector),
  KU: () => (/* binding */ loadTools),
  $V: () => (/* binding */ manifestOf),
  Gg: () => (/* binding */ unknownConnector)
});

// EXTERNAL MODULE: ./build/src/config/nearest.js
var nearest = __webpack_require__(34438);
// EXTERNAL MODULE: ./build/src/connector/errors.js
var errors = __webpack_require__(65314);
;// CONCATENATED MODULE: ./build/src/plugin/builtin.generated.js
const BUILTIN = {
    "aws-cloudtrail": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(9645), __webpack_require__.e(5288)]).then(__webpack_require__.bind(__webpack_require__, 25288)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(9645), __webpack_require__.e(1793)]).then(__webpack_require__.bind(__webpack_require__, 71793)),
        manifest: {
            "name": "aws-cloudtrail",
            "title": "AWS CloudTrail",
            "version": "1.0.0",
            "description": "Reads the CloudTrail event history of AWS accounts: changes to IAM, access keys, security groups, S3 access, Lambda and the trails themselves, console sign-ins, and every other mutating call. Works without any trail. Data events (object access, function calls) are not in the event history.",
            "capabilities": [
                "tables"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "AWS_SECRET_ACCESS_KEY",
                        "required": true,
                        "description": "The secret half of the access key. With OpenID Connect, aws-actions/configure-aws-credentials sets it."
                    },
                    {
                        "name": "AWS_SESSION_TOKEN",
                        "required": false,
                        "description": "The session token that belongs to a temporary key (one that begins with ASIA)."
                    }
                ],
                "settings": [
                    {
                        "name": "AWS_ACCESS_KEY_ID",
                        "description": "The access key's id."
                    },
                    {
                        "name": "AWS_REGION",
                        "description": "The home region, if `region` is not configured."
                    },
                    {
                        "name": "AWS_DEFAULT_REGION",
                        "description": "The home region, if neither `region` nor AWS_REGION is set."
                    }
                ],
                "rights": [
                    {
                        "right": "cloudtrail:LookupEvents",
                        "feeds": [
                            "management-events"
                        ],
                        "why": "To read the event history of an account and region.",
                        "grant": "aws iam put-role-policy --role-name mallcop --policy-name lookup-events --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"cloudtrail:LookupEvents\",\"Resource\":\"*\"}]}'"
                    },
                    {
                        "right": "cloudtrail:DescribeTrails",
                        "feeds": [
                            "trails"
                        ],
                        "why": "To notice trails that were removed or changed.",
                        "grant": "aws iam put-role-policy --role-name mallcop --policy-name describe-trails --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"cloudtrail:DescribeTrails\",\"Resource\":\"*\"}]}'"
                    },
                    {
                        "right": "cloudtrail:GetTrailStatus",
                        "feeds": [
                            "trails"
                        ],
                        "why": "To notice trails that were stopped. Optional; without it the settings alone are compared.",
                        "grant": "aws iam put-role-policy --role-name mallcop --policy-name trail-status --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"cloudtrail:GetTrailStatus\",\"Resource\":\"*\"}]}'"
                    },
                    {
                        "right": "sts:AssumeRole",
                        "feeds": [
                            "management-events",
                            "trails"
                        ],
                        "why": "To read the accounts listed under `accounts`. Not needed for the credential's own account.",
                        "grant": "aws iam put-role-policy --role-name mallcop --policy-name assume-role --policy-document '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"*\"}]}' # and name this principal in the trust policy of the other account's role"
                    }
                ]
            },
            "setup": {
                "id": "aws",
                "ask": [
                    "region"
                ],
                "pass": [],
                "pass_with_keys": [
                    "AWS_ACCESS_KEY_ID",
                    "AWS_SECRET_ACCESS_KEY"
                ],
                "steps": [
                    {
                        "say": "Write the policy. It only reads, and only CloudTrail.",
                        "run": "cat > mallcop-policy.json <<'END'\n{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Action\": [\"cloudtrail:LookupEvents\", \"cloudtrail:DescribeTrails\", \"cloudtrail:GetTrailStatus\"],\n      \"Resource\": \"*\"\n    }\n  ]\n}\nEND\n"
                    },
                    {
                        "say": "Let AWS know GitHub's ID tokens, once for each account. If it says EntityAlreadyExists, it knows them.",
                        "sign_in": "oidc",
                        "run": "aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com \\\n  --client-id-list sts.amazonaws.com\n"
                    },
                    {
                        "say": "Make a role that this repository's default branch alone may take on, for an hour at a time.",
                        "sign_in": "oidc",
                        "run": "ACCOUNT=$(aws sts get-caller-identity --query Account --output text)\ncat > mallcop-trust.json <<END\n{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\n      \"Effect\": \"Allow\",\n      \"Principal\": { \"Federated\": \"arn:aws:iam::$ACCOUNT:oidc-provider/token.actions.githubusercontent.com\" },\n      \"Action\": \"sts:AssumeRoleWithWebIdentity\",\n      \"Condition\": {\n        \"StringEquals\": {\n          \"token.actions.githubusercontent.com:aud\": \"sts.amazonaws.com\",\n          \"token.actions.githubusercontent.com:sub\": \"repo:$REPO:ref:refs/heads/$BRANCH\"\n        }\n      }\n    }\n  ]\n}\nEND\naws iam create-role --role-name mallcop --assume-role-policy-document file://mallcop-trust.json\naws iam put-role-policy --role-name mallcop --policy-name mallcop --policy-document file://mallcop-policy.json\ngh variable set AWS_ROLE_ARN --repo \"$REPO\" --body \"arn:aws:iam::$ACCOUNT:role/mallcop\"\nrm mallcop-policy.json mallcop-trust.json\n"
                    },
                    {
                        "say": "Make a user that can do nothing else, and store its key.",
                        "sign_in": "keys",
                        "run": "aws iam create-user --user-name mallcop\naws iam put-user-policy --user-name mallcop --policy-name mallcop --policy-document file://mallcop-policy.json\naws iam create-access-key --user-name mallcop > mallcop-key.json\njq -j .AccessKey.AccessKeyId mallcop-key.json | gh variable set AWS_ACCESS_KEY_ID --repo \"$REPO\"\njq -j .AccessKey.SecretAccessKey mallcop-key.json | gh secret set AWS_SECRET_ACCESS_KEY --repo \"$REPO\"\nrm mallcop-policy.json mallcop-key.json\n"
                    }
                ]
            },
            "hosts": [
                "cloudtrail.*.amazonaws.com",
                "cloudtrail.*.amazonaws.com.cn",
                "cloudtrail.*.amazonaws.eu",
                "cloudtrail.*.c2s.ic.gov",
                "cloudtrail.*.sc2s.sgov.gov",
                "cloudtrail.*.csp.hci.ic.gov",
                "cloudtrail.*.cloud.adc-e.uk",
                "sts.*.amazonaws.com",
                "sts.*.amazonaws.com.cn",
                "sts.*.amazonaws.eu",
                "sts.*.c2s.ic.gov",
                "sts.*.sc2s.sgov.gov",
                "sts.*.csp.hci.ic.gov",
                "sts.*.cloud.adc-e.uk",
                "{endpoint_url}"
            ],
            "feeds": {
                "management-events": {
                    "kind": "log",
                    "title": "Management events",
                    "scope": {
                        "reads": "Management events of each account and region that change something, console sign-ins, and everything done to CloudTrail. With `include_sts` also temporary and federated sessions, with `include_read_events` also calls that only read.",
                        "leaves_out": {
                            "read_only": "Calls that change nothing, unless `include_read_events` is set.",
                            "service_noise": "Successful housekeeping of AWS services and agents (heartbeats, log streams, key grants), unless `include_service_events` is set.",
                            "insight": "Insights events, which are statistics and not calls."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "6h",
                        "retention": "90d",
                        "slice": "1h"
                    }
                },
                "trails": {
                    "kind": "state",
                    "title": "Trails",
                    "scope": {
                        "reads": "The trails that show in the home region of each account, their settings, and whether they are logging.",
                        "leaves_out": {}
                    }
                }
            },
            "events": {
                "iam_change": {
                    "description": "A user, role, group, policy, sign-in profile, second factor, identity provider or permission set was changed."
                },
                "access_key_change": {
                    "description": "An access key was created, deleted, activated or deactivated."
                },
                "security_group_change": {
                    "description": "A security group or network ACL was changed."
                },
                "s3_policy_change": {
                    "description": "Who may reach a bucket or access point was changed, by policy, ACL, public access block or ownership controls."
                },
                "lambda_change": {
                    "description": "A function was created, changed or removed, or somebody was allowed or forbidden to call it."
                },
                "login": {
                    "description": "Somebody signed in to the console, switched roles, or came in by federation; or tried to."
                },
                "cloudtrail_change": {
                    "description": "A trail, event data store or channel was created, changed, stopped or removed."
                },
                "admin_action": {
                    "description": "Any other call that changed something."
                }
            },
            "metadata": {
                "error_code": {
                    "description": "AWS's name of what went wrong.",
                    "trust": "vendor"
                },
                "event_source": {
                    "description": "The service that was called, such as `iam.amazonaws.com`.",
                    "trust": "vendor"
                },
                "arn": {
                    "description": "The caller's ARN."
                },
                "access_key_id": {
                    "description": "The last four characters of the access key that signed."
                },
                "mfa": {
                    "description": "Whether a second factor was used. Absent where AWS cannot know (federated people and roles)."
                },
                "session_issuer": {
                    "description": "The ARN of the role or user behind a temporary session."
                },
                "source_identity": {
                    "description": "The person behind an assumed role, where the role demands to be told."
                },
                "identity_provider": {
                    "description": "Who vouched for a federated identity."
                },
                "invoked_by": {
                    "description": "The AWS service that made the call on the caller's behalf."
                },
                "username_hidden": {
                    "description": "Somebody typed a user name that does not exist, so AWS hid it."
                },
                "grantee": {
                    "description": "Who was given something: a user, role, group, account or principal."
                },
                "privileged": {
                    "description": "What was given amounts to administration: a policy known for it, or one that allows everything."
                },
                "public": {
                    "description": "Everybody was let in: by address range, policy, ACL or sharing."
                },
                "external": {
                    "description": "Another account is involved, one that `own.accounts` does not name."
                },
                "cidr": {
                    "description": "Address ranges of a firewall rule."
                },
                "ports": {
                    "description": "Protocols and ports of a firewall rule, such as `tcp/22`."
                },
                "change": {
                    "description": "What was switched off or altered, such as `log_file_validation_disabled`.",
                    "trust": "vendor"
                },
                "shared_event_id": {
                    "description": "The same for the records of one call that concerns several accounts.",
                    "trust": "vendor"
                },
                "read_only": {
                    "description": "AWS counts the call as one that changes nothing."
                },
                "parse_error": {
                    "description": "Why only the envelope could be read: `event_not_json` or `event_missing`.",
                    "trust": "vendor"
                }
            },
            "tools": {
                "recent_events": {
                    "description": "What an access key, a person, a resource or a kind of call did lately, the newest first, calls that only read among it.",
                    "rights": [
                        "cloudtrail:LookupEvents"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "by",
                            "value"
                        ],
                        "properties": {
                            "by": {
                                "type": "string",
                                "description": "What is looked for.",
                                "enum": [
                                    "access_key_id",
                                    "user",
                                    "resource",
                                    "event"
                                ]
                            },
                            "value": {
                                "type": "string",
                                "description": "The key's id, the user's or role session's name, the resource's name or ARN, or the event's name.",
                                "minLength": 1,
                                "maxLength": 200
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 2160,
                                "default": 24
                            },
                            "region": {
                                "type": "string",
                                "description": "Only this region.",
                                "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "event": {
                            "description": "AWS's name of the call.",
                            "trust": "vendor"
                        },
                        "service": {
                            "description": "The service that was called.",
                            "trust": "vendor"
                        },
                        "user": {
                            "description": "The user's or role session's name."
                        },
                        "arn": {
                            "description": "The caller's ARN."
                        },
                        "source_ip": {
                            "description": "Where the call came from."
                        },
                        "user_agent": {
                            "description": "What the caller's program calls itself."
                        },
                        "error_code": {
                            "description": "AWS's name of what went wrong.",
                            "trust": "vendor"
                        },
                        "region": {
                            "description": "The region.",
                            "trust": "vendor"
                        },
                        "account": {
                            "description": "The account.",
                            "trust": "vendor"
                        },
                        "resource": {
                            "description": "The first resource that AWS names."
                        },
                        "read_only": {
                            "description": "Whether it changed nothing."
                        },
                        "event_id": {
                            "description": "AWS's id of the event.",
                            "trust": "vendor"
                        }
                    }
                },
                "access_key_use": {
                    "description": "Who used an access key, from which addresses and with which programs.",
                    "rights": [
                        "cloudtrail:LookupEvents"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "access_key_id"
                        ],
                        "properties": {
                            "access_key_id": {
                                "type": "string",
                                "description": "The key's id, which begins with AKIA or ASIA.",
                                "pattern": "^[A-Z0-9]{16,128}$"
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 2160,
                                "default": 720
                            },
                            "region": {
                                "type": "string",
                                "description": "Only this region.",
                                "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"
                            }
                        }
                    },
                    "output": {
                        "arn": {
                            "description": "The caller's ARN."
                        },
                        "source_ip": {
                            "description": "Where the calls came from."
                        },
                        "user_agent": {
                            "description": "What the caller's program calls itself."
                        },
                        "calls": {
                            "description": "How many."
                        },
                        "first": {
                            "description": "The first of them, of those that were read.",
                            "trust": "vendor"
                        },
                        "last": {
                            "description": "The last of them.",
                            "trust": "vendor"
                        }
                    }
                },
                "trails": {
                    "description": "The trails of each account, and whether they are logging.",
                    "rights": [
                        "cloudtrail:DescribeTrails"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {}
                    },
                    "output": {
                        "account": {
                            "description": "The account.",
                            "trust": "vendor"
                        },
                        "trail": {
                            "description": "The trail's name."
                        },
                        "logging": {
                            "description": "Whether it is logging; missing where cloudtrail:GetTrailStatus is."
                        },
                        "home_region": {
                            "description": "The region that it belongs to.",
                            "trust": "vendor"
                        },
                        "all_regions": {
                            "description": "Whether it records all regions."
                        },
                        "validated": {
                            "description": "Whether its files can be checked for changes."
                        },
                        "bucket": {
                            "description": "The bucket that it writes to."
                        },
                        "delivery_error": {
                            "description": "Why the last file could not be written."
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "region": {
                        "type": "string",
                        "description": "The home region. Read in full, together with the region where AWS records IAM; console sign-ins are looked up where else they may land. Otherwise AWS_REGION, AWS_DEFAULT_REGION or us-east-1.",
                        "pattern": "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$",
                        "examples": [
                            "us-east-1"
                        ]
                    },
                    "regions": {
                        "type": "array",
                        "description": "Exactly these regions, in full, instead of the choice made by `region`. `[all]` means every region; those that the account has not enabled are reported as not available.",
                        "items": {
                            "type": "string",
                            "pattern": "^(all|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$"
                        },
                        "minItems": 1,
                        "uniqueItems": true,
                        "examples": [
                            [
                                "us-east-1",
                                "eu-west-1"
                            ]
                        ]
                    },
                    "accounts": {
                        "type": "array",
                        "description": "Further accounts, each read through a role in it, because the event history of one account never shows another's, not even with an organization trail.",
                        "items": {
                            "type": "object",
                            "additionalProperties": false,
                            "required": [
                                "id",
                                "role_arn"
                            ],
                            "properties": {
                                "id": {
                                    "type": "string",
                                    "description": "The account's id, in quotes because it may begin with 0.",
                                    "pattern": "^[0-9]{12}$"
                                },
                                "role_arn": {
                                    "type": "string",
                                    "description": "The role to assume.",
                                    "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$"
                                },
                                "external_id": {
                                    "type": "string",
                                    "description": "The external id that the role's trust policy asks for, if any.",
                                    "minLength": 2
                                }
                            }
                        },
                        "uniqueItems": true
                    },
                    "include_own_account": {
                        "type": "boolean",
                        "description": "Whether the credential's own account is read too.",
                        "default": true
                    },
                    "include_read_events": {
                        "type": "boolean",
                        "description": "Also calls that only read, to see somebody look around. Often a hundred times more records, read at two requests a second.",
                        "default": false
                    },
                    "include_sts": {
                        "type": "boolean",
                        "description": "Also sign-ins by federation and requests for temporary sessions.",
                        "default": false
                    },
                    "include_service_events": {
                        "type": "boolean",
                        "description": "Also the housekeeping of AWS services and agents.",
                        "default": false
                    },
                    "requests_per_second": {
                        "type": "number",
                        "description": "The pace for each region; 1.6 unless given, and without a limit towards an `endpoint_url` on this machine. AWS allows 2 for an account and region, shared with everybody who uses the console or the API.",
                        "minimum": 0.1
                    },
                    "endpoint_url": {
                        "type": "string",
                        "description": "Another address for both CloudTrail and STS, such as a stand-in for tests.",
                        "examples": [
                            "http://127.0.0.1:4566"
                        ]
                    }
                }
            }
        },
    },
    "azure": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(3271), __webpack_require__.e(5205), __webpack_require__.e(3388)]).then(__webpack_require__.bind(__webpack_require__, 13388)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(3271), __webpack_require__.e(3495)]).then(__webpack_require__.bind(__webpack_require__, 83495)),
        manifest: {
            "name": "azure",
            "title": "Azure",
            "version": "1.0.0",
            "description": "Reads what happens in Azure subscriptions and their directory: role assignments, permission changes and every other write in the Activity Log, the alerts and open findings of Microsoft Defender for Cloud, the audit and sign-in logs of Microsoft Entra, and, from a Log Analytics workspace, who touched the data in vaults, storage and Cosmos DB and who called container apps.",
            "capabilities": [
                "tables",
                "correlate"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "AZURE_CLIENT_SECRET",
                        "required": false,
                        "description": "A client secret of the app registration. Not needed where the app trusts the workflow's own ID token (workload identity federation)."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
                        "required": false,
                        "description": "Set by Actions in a job with `id-token: write`; asks for the workflow's ID token, which stands in for a secret."
                    }
                ],
                "settings": [
                    {
                        "name": "AZURE_TENANT_ID",
                        "description": "The directory (tenant) ID."
                    },
                    {
                        "name": "AZURE_CLIENT_ID",
                        "description": "The application (client) ID of the app registration."
                    },
                    {
                        "name": "AZURE_SUBSCRIPTION_ID",
                        "description": "The subscription to read, if `subscriptions` names none. Without it, all that the app can read are."
                    },
                    {
                        "name": "LOG_ANALYTICS_WORKSPACE_ID",
                        "description": "The Log Analytics workspace to read resource and container app logs from, if `workspace_id` names none."
                    },
                    {
                        "name": "M365_TENANT_ID",
                        "description": "Tells whether the m365 connector is set up for the same tenant, and so tells of its sign-ins."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_URL",
                        "description": "Set by Actions in a job with `id-token: write`; where the workflow's ID token comes from."
                    }
                ],
                "rights": [
                    {
                        "right": "Reader",
                        "feeds": [
                            "activity-log",
                            "defender",
                            "defender-findings"
                        ],
                        "why": "To read the Activity Log, role names and Defender for Cloud. Assigned to the app on the subscriptions, or on a management group. Monitoring Reader and Security Reader together do as well.",
                        "grant": "az role assignment create --assignee \"$AZURE_CLIENT_ID\" --role Reader --scope \"/subscriptions/$AZURE_SUBSCRIPTION_ID\""
                    },
                    {
                        "right": "Reader on /providers/Microsoft.Insights",
                        "feeds": [
                            "activity-log"
                        ],
                        "why": "To read the tenant's own Activity Log, with `include_tenant_log`. Nothing else needs it.",
                        "grant": "az role assignment create --assignee \"$AZURE_CLIENT_ID\" --role Reader --scope /providers/Microsoft.Insights"
                    },
                    {
                        "right": "Graph application permissions AuditLog.Read.All and Directory.Read.All",
                        "feeds": [
                            "directory-audits",
                            "sign-ins"
                        ],
                        "why": "To read the audit and sign-in logs of Microsoft Entra. An administrator has to consent. Sign-ins also need Entra ID P1 or P2; without it, the m365 connector tells of them.",
                        "grant": "az ad app permission add --id \"$AZURE_CLIENT_ID\" --api 00000003-0000-0000-c000-000000000000 --api-permissions b0afded3-3588-46d8-8b3d-9842eff778da=Role 7ab1d382-f21e-4acd-a863-ba3e13f7da61=Role && az ad app permission admin-consent --id \"$AZURE_CLIENT_ID\""
                    },
                    {
                        "right": "Log Analytics Data Reader",
                        "feeds": [
                            "resource-logs",
                            "container-apps"
                        ],
                        "why": "To query the workspace that diagnostic settings write to. Assigned to the app on that workspace.",
                        "grant": "az role assignment create --assignee \"$AZURE_CLIENT_ID\" --role \"Log Analytics Data Reader\" --scope \"$WORKSPACE_RESOURCE_ID\""
                    }
                ]
            },
            "setup": {
                "id": "azure",
                "ask": [],
                "pass": [
                    "AZURE_TENANT_ID",
                    "AZURE_CLIENT_ID",
                    "AZURE_SUBSCRIPTION_ID",
                    "LOG_ANALYTICS_WORKSPACE_ID"
                ],
                "pass_with_keys": [
                    "AZURE_CLIENT_SECRET"
                ],
                "steps": [
                    {
                        "say": "Make an app registration, which one repository's workflow is to use. An app that you made for another connector of mallcop will do; then set APP to its application ID.",
                        "run": "APP=$(az ad app create --display-name mallcop --query appId --output tsv)\naz ad sp create --id \"$APP\"\n"
                    },
                    {
                        "say": "Let it trust this repository's default branch, and nothing else. Then no secret has to be stored.",
                        "sign_in": "oidc",
                        "run": "az ad app federated-credential create --id \"$APP\" --parameters '{\n  \"name\": \"mallcop\",\n  \"issuer\": \"https://token.actions.githubusercontent.com\",\n  \"subject\": \"repo:'\"$REPO\"':ref:refs/heads/'\"$BRANCH\"'\",\n  \"audiences\": [\"api://AzureADTokenExchange\"]\n}'\n"
                    },
                    {
                        "say": "Make a client secret. It ends after a year.",
                        "sign_in": "keys",
                        "run": "az ad app credential reset --id \"$APP\" --append --display-name mallcop --years 1 --query password --output tsv |\n  tr -d '\\r\\n' | gh secret set AZURE_CLIENT_SECRET --repo \"$REPO\"\n"
                    },
                    {
                        "say": "Give it what it reads by. Repeat the first command for each subscription; an administrator has to consent to the rest.",
                        "run": "SUBSCRIPTION=$(az account show --query id --output tsv)\naz role assignment create --assignee \"$APP\" --role Reader --scope \"/subscriptions/$SUBSCRIPTION\"\n# AuditLog.Read.All and Directory.Read.All of Microsoft Graph, for the directory's audit log and sign-ins\naz ad app permission add --id \"$APP\" --api 00000003-0000-0000-c000-000000000000 \\\n  --api-permissions b0afded3-3588-46d8-8b3d-9842eff778da=Role 7ab1d382-f21e-4acd-a863-ba3e13f7da61=Role\naz ad app permission admin-consent --id \"$APP\"\n"
                    },
                    {
                        "say": "Tell the workflow which directory and which app.",
                        "run": "gh variable set AZURE_TENANT_ID --repo \"$REPO\" --body \"$(az account show --query tenantId --output tsv)\"\ngh variable set AZURE_CLIENT_ID --repo \"$REPO\" --body \"$APP\"\n"
                    },
                    {
                        "say": "Optional, where diagnostic settings write to a Log Analytics workspace. Set GROUP and NAME to its resource group and name.",
                        "run": "WORKSPACE=$(az monitor log-analytics workspace show --resource-group \"$GROUP\" --workspace-name \"$NAME\" --query id --output tsv)\naz role assignment create --assignee \"$APP\" --role \"Log Analytics Data Reader\" --scope \"$WORKSPACE\"\ngh variable set LOG_ANALYTICS_WORKSPACE_ID --repo \"$REPO\" \\\n  --body \"$(az monitor log-analytics workspace show --ids \"$WORKSPACE\" --query customerId --output tsv)\"\n"
                    }
                ]
            },
            "hosts": [
                "login.microsoftonline.com",
                "login.microsoftonline.us",
                "login.partner.microsoftonline.cn",
                "management.azure.com",
                "management.usgovcloudapi.net",
                "management.chinacloudapi.cn",
                "{login_url}",
                "{ACTIONS_ID_TOKEN_REQUEST_URL}",
                "{resource_manager_url}",
                "graph.microsoft.com",
                "graph.microsoft.us",
                "dod-graph.microsoft.us",
                "microsoftgraph.chinacloudapi.cn",
                "{graph_url}",
                "api.loganalytics.azure.com",
                "api.loganalytics.us",
                "api.loganalytics.azure.cn",
                "{log_analytics_url}"
            ],
            "feeds": {
                "defender": {
                    "kind": "log",
                    "title": "Defender for Cloud alerts",
                    "scope": {
                        "reads": "Security alerts of each subscription. They come from paid Defender plans; the free plan has findings only, which `defender-findings` reads.",
                        "leaves_out": {
                            "other_resource_group": "Alerts on resources outside the configured `resource_groups`."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "24h",
                        "retention": "90d",
                        "slice": "7d"
                    }
                },
                "defender-findings": {
                    "kind": "state",
                    "title": "Defender for Cloud findings",
                    "scope": {
                        "reads": "The unhealthy assessments of each subscription, unless `include_assessments` is false, and the status of its alerts. The first run takes them as given; later runs tell of what is new, resolved or dismissed.",
                        "leaves_out": {}
                    }
                },
                "activity-log": {
                    "kind": "log",
                    "title": "Activity Log",
                    "scope": {
                        "reads": "Everything in the Activity Log of each subscription: control plane operations, with the request's details, and policy evaluations. The two or three records of one operation become one event. With `include_tenant_log` also that of the tenant.",
                        "leaves_out": {
                            "health": "Service health and resource health.",
                            "autoscale": "Autoscale operations.",
                            "recommendation": "Recommendations of Advisor.",
                            "metric_alert": "Notifications of metric and log alert rules that somebody set up.",
                            "policy_audit": "Policy evaluations that only audit, where `include_policy_audits` is false. What a policy denied is kept.",
                            "read_only": "Calls that change nothing and give no credential away.",
                            "other_log": "Records of a resource's own log, such as a cluster's audit log.",
                            "other_resource_group": "Operations in resource groups other than the configured `resource_groups`. What happens on the subscription itself is always kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "24h",
                        "retention": "90d",
                        "slice": "6h"
                    }
                },
                "directory-audits": {
                    "kind": "log",
                    "title": "Directory audit log",
                    "scope": {
                        "reads": "Every entry of Microsoft Entra's audit log: applications, service principals, directory roles, consents, policies, users and groups. Kept for 30 days with Entra ID P1 or P2, for seven without; an older range is then refused, not taken for empty.",
                        "leaves_out": {
                            "provisioning_sync": "What provisioning jobs compared and copied; the changes that they make are kept.",
                            "device_upkeep": "Devices updating their own entries.",
                            "customer_sign_in": "Sign-ins of customers to applications on Azure AD B2C."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "24h",
                        "retention": "30d",
                        "slice": "12h"
                    }
                },
                "sign-ins": {
                    "kind": "log",
                    "title": "Sign-ins",
                    "scope": {
                        "reads": "Interactive sign-ins of people to Microsoft Entra, as Graph v1.0 lists them; not those of applications and managed identities, nor renewals without a person. Needs Entra ID P1 or P2. Not read where `login_source` is `m365`, or where M365_TENANT_ID names the same tenant.",
                        "leaves_out": {}
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "24h",
                        "retention": "30d",
                        "slice": "3h"
                    }
                },
                "resource-logs": {
                    "kind": "log",
                    "title": "Resource access",
                    "scope": {
                        "reads": "Calls to the data in key vaults, storage accounts and Cosmos DB, from the tables that diagnostic settings fill in the configured workspace, counted per hour of ingestion, caller, address, operation and result. The number of records is that of the sums. An hour is told when it is over and settled: 15 to 75 minutes later.",
                        "leaves_out": {
                            "challenge": "Key Vault's answer to the first call of a client, which never carries a token.",
                            "statistics": "What Cosmos DB writes about its own partitions."
                        }
                    },
                    "timing": {
                        "axis": "ingestion",
                        "settle": "75m",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "6h"
                    }
                },
                "container-apps": {
                    "kind": "log",
                    "title": "Container apps",
                    "scope": {
                        "reads": "HTTP access to container apps, counted per hour of ingestion, app, method, status and client address (the 200 busiest of an hour one by one, all others together), and their system log, from the configured workspace. Console lines belong to the connector container-logs. Not read where `include_container_logs` is false.",
                        "leaves_out": {
                            "platform_routine": "The platform's daily work in the system log, such as scaling, probes, image pulls and restarts."
                        }
                    },
                    "timing": {
                        "axis": "ingestion",
                        "settle": "75m",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "6h"
                    }
                }
            },
            "events": {
                "role_assignment": {
                    "description": "A role was given or taken, on a subscription, resource group or resource; or somebody tried."
                },
                "permission_change": {
                    "description": "What a role allows, who may reach a resource, or what guards it was changed: role definitions, access policies, federated credentials, firewall rules, locks, policy assignments."
                },
                "service_principal_created": {
                    "description": "An app registration or service principal was created."
                },
                "resource_access": {
                    "description": "Data or credentials were read, such as the keys of a storage account, or a secret of a vault."
                },
                "admin_action": {
                    "description": "Any other operation that changed something."
                },
                "login": {
                    "description": "Somebody signed in to Microsoft Entra ID, or tried."
                },
                "defender_alert": {
                    "description": "Defender for Cloud raised an alert, or a resource failed one of its checks; or either was settled."
                }
            },
            "metadata": {
                "operation_id": {
                    "description": "Azure's id of the operation.",
                    "trust": "vendor"
                },
                "status": {
                    "description": "How far the operation got, or an alert's status, in Azure's words.",
                    "trust": "vendor"
                },
                "sub_status": {
                    "description": "The operation's HTTP status, in Azure's words.",
                    "trust": "vendor"
                },
                "category": {
                    "description": "The part of the Activity Log that the record is of.",
                    "trust": "vendor"
                },
                "resource_id": {
                    "description": "The full id of the resource."
                },
                "resource_group": {
                    "description": "The resource group."
                },
                "app_id": {
                    "description": "The application ID of the caller.",
                    "trust": "vendor"
                },
                "object_id": {
                    "description": "The object ID of the caller in the directory.",
                    "trust": "vendor"
                },
                "actor_name": {
                    "description": "What an application calls itself, where the actor is its object ID."
                },
                "grantee": {
                    "description": "Who was given the role: the object ID of a user, group or service principal."
                },
                "grantee_type": {
                    "description": "What the grantee is.",
                    "trust": "vendor"
                },
                "role_id": {
                    "description": "The role's id, where its name is not known too.",
                    "trust": "vendor"
                },
                "privileged": {
                    "description": "The role amounts to administration, or lets its holder give roles."
                },
                "change": {
                    "description": "What was loosened or switched off, such as `public_access_allowed`.",
                    "trust": "vendor"
                },
                "public": {
                    "description": "Everybody was let in, by firewall rule or public access."
                },
                "started": {
                    "description": "When the operation was asked for, where that differs from its end.",
                    "trust": "vendor"
                },
                "policy": {
                    "description": "The policy that was evaluated."
                },
                "alert_name": {
                    "description": "What Defender calls the alert or finding, in words."
                },
                "intent": {
                    "description": "The stage of an attack that the alert is about.",
                    "trust": "vendor"
                },
                "techniques": {
                    "description": "MITRE ATT&CK techniques.",
                    "trust": "vendor"
                },
                "entity": {
                    "description": "The host or account that the alert says was compromised."
                },
                "product": {
                    "description": "The product that raised the alert.",
                    "trust": "vendor"
                },
                "target_id": {
                    "description": "Entra's id of what was changed.",
                    "trust": "vendor"
                },
                "target_app_id": {
                    "description": "The application ID of the application that was changed.",
                    "trust": "vendor"
                },
                "app_owner_organization": {
                    "description": "The tenant that an application comes from.",
                    "trust": "vendor"
                },
                "provisioning": {
                    "description": "Why a service principal appeared, in Microsoft's words.",
                    "trust": "vendor"
                },
                "permission": {
                    "description": "The permissions that were consented to or assigned."
                },
                "consent_type": {
                    "description": "Whether consent was given for one person or for all."
                },
                "service": {
                    "description": "The part of Microsoft's services that wrote the record."
                },
                "reason": {
                    "description": "Why it was done, or failed, in the record's words."
                },
                "application": {
                    "description": "The application that was signed in with."
                },
                "resource": {
                    "description": "The resource that was signed in to."
                },
                "error_code": {
                    "description": "Entra's code of the sign-in's result; 0 is success.",
                    "trust": "vendor"
                },
                "interrupted": {
                    "description": "The sign-in went on with another step, such as a second factor; nothing was refused."
                },
                "client_app": {
                    "description": "The kind of client, such as `Browser` or `IMAP4`.",
                    "trust": "vendor"
                },
                "protocol": {
                    "description": "The way of signing in, such as `deviceCode`.",
                    "trust": "vendor"
                },
                "requirement": {
                    "description": "Whether one factor was enough or more were wanted.",
                    "trust": "vendor"
                },
                "conditional_access": {
                    "description": "What conditional access policies said.",
                    "trust": "vendor"
                },
                "interactive": {
                    "description": "Whether a person took part in the sign-in."
                },
                "risk_level": {
                    "description": "Entra's risk of the sign-in; needs Entra ID P2.",
                    "trust": "vendor"
                },
                "risk_state": {
                    "description": "What became of the risk.",
                    "trust": "vendor"
                },
                "object": {
                    "description": "What was touched: a secret, blob or path; of a sum, the first of them by name."
                },
                "objects": {
                    "description": "Of a sum, how many different objects were touched; counted up to 20."
                },
                "database": {
                    "description": "The database."
                },
                "collection": {
                    "description": "The container or collection."
                },
                "authentication": {
                    "description": "How the caller proved itself, such as `OAuth`, `AccountKey`, `SAS` or `Anonymous`.",
                    "trust": "vendor"
                },
                "count": {
                    "description": "Of a sum, how many calls it counts."
                },
                "callers": {
                    "description": "Of the sum of the less busy callers, how many there were."
                },
                "bytes": {
                    "description": "How many bytes were sent to the caller."
                },
                "last": {
                    "description": "Of a sum, when the last of its calls was.",
                    "trust": "vendor"
                },
                "environment": {
                    "description": "The Container Apps environment."
                },
                "revision": {
                    "description": "The container app's revision."
                }
            },
            "tools": {
                "role_assignments": {
                    "description": "Which roles a user, group or service principal has, and on what.",
                    "rights": [
                        "Reader"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "principal_id"
                        ],
                        "properties": {
                            "principal_id": {
                                "type": "string",
                                "description": "The object ID.",
                                "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
                            }
                        }
                    },
                    "output": {
                        "role": {
                            "description": "The role's name, or its id where mallcop does not know it."
                        },
                        "scope": {
                            "description": "What it is on."
                        },
                        "principal_type": {
                            "description": "User, group or service principal.",
                            "trust": "vendor"
                        },
                        "created": {
                            "description": "When it was given.",
                            "trust": "vendor"
                        },
                        "created_by": {
                            "description": "The object ID of who gave it.",
                            "trust": "vendor"
                        }
                    }
                },
                "operations": {
                    "description": "What somebody did in the subscriptions, or what was done to a resource, out of the Activity Log.",
                    "rights": [
                        "Reader"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "caller": {
                                "type": "string",
                                "description": "A part of who did it: an address or an object ID.",
                                "minLength": 1,
                                "maxLength": 200
                            },
                            "resource": {
                                "type": "string",
                                "description": "A part of the resource's id.",
                                "minLength": 1,
                                "maxLength": 500
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 2160,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "operation": {
                            "description": "Azure's name of the operation.",
                            "trust": "vendor"
                        },
                        "status": {
                            "description": "How far it got.",
                            "trust": "vendor"
                        },
                        "caller": {
                            "description": "Who did it."
                        },
                        "source_ip": {
                            "description": "Where it came from."
                        },
                        "resource": {
                            "description": "What it was done to."
                        },
                        "correlation_id": {
                            "description": "The same for all records of one operation.",
                            "trust": "vendor"
                        }
                    }
                },
                "alerts": {
                    "description": "The alerts of Defender for Cloud as they stand now, settled ones among them.",
                    "rights": [
                        "Reader"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {}
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "alert": {
                            "description": "The alert, in words."
                        },
                        "severity": {
                            "description": "How grave.",
                            "trust": "vendor"
                        },
                        "status": {
                            "description": "Whether it is settled.",
                            "trust": "vendor"
                        },
                        "entity": {
                            "description": "The host or account that it is about."
                        },
                        "intent": {
                            "description": "The stage of an attack.",
                            "trust": "vendor"
                        },
                        "description": {
                            "description": "What was seen."
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "subscriptions": {
                        "type": "array",
                        "description": "The subscriptions to read. Empty: AZURE_SUBSCRIPTION_ID, or else all that the app can read.",
                        "items": {
                            "type": "string",
                            "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"
                        },
                        "uniqueItems": true,
                        "default": []
                    },
                    "resource_groups": {
                        "type": "array",
                        "description": "Only operations in these resource groups. Empty: all. What happens on a subscription itself is always kept.",
                        "items": {
                            "type": "string",
                            "pattern": "^[^/\\s$]{1,90}$"
                        },
                        "uniqueItems": true,
                        "default": []
                    },
                    "include_delegated": {
                        "type": "boolean",
                        "description": "Whether subscriptions of other tenants, delegated to this one by Azure Lighthouse, are read too where `subscriptions` is empty.",
                        "default": false
                    },
                    "include_tenant_log": {
                        "type": "boolean",
                        "description": "Also the tenant's own Activity Log, which tells of elevated access. Needs a right of its own.",
                        "default": false
                    },
                    "include_policy_audits": {
                        "type": "boolean",
                        "description": "Whether policy evaluations that only audit become events.",
                        "default": true
                    },
                    "include_assessments": {
                        "type": "boolean",
                        "description": "Whether Defender's unhealthy assessments are watched.",
                        "default": true
                    },
                    "login_source": {
                        "type": "string",
                        "enum": [
                            "azure",
                            "m365"
                        ],
                        "description": "Which connector tells of sign-ins. Unset: this one, unless M365_TENANT_ID names the same tenant. Set it to the same value in both."
                    },
                    "workspace_id": {
                        "type": "string",
                        "pattern": "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
                        "description": "The Log Analytics workspace that diagnostic settings write to, by its Workspace ID. Unset: LOG_ANALYTICS_WORKSPACE_ID."
                    },
                    "include_container_logs": {
                        "type": "boolean",
                        "description": "Whether HTTP access to container apps and their system log are read. Unset: where a workspace is configured. Console lines are the connector container-logs' part."
                    },
                    "cloud": {
                        "type": "string",
                        "enum": [
                            "public",
                            "usgov",
                            "usgov-dod",
                            "china"
                        ],
                        "description": "Which of Microsoft's clouds.",
                        "default": "public"
                    },
                    "login_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where tokens come from, instead of the cloud's own."
                    },
                    "resource_manager_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where Azure Resource Manager is, instead of the cloud's own."
                    },
                    "graph_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where Microsoft Graph is, instead of the cloud's own."
                    },
                    "log_analytics_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where the query API of Log Analytics is, instead of the cloud's own."
                    }
                }
            }
        },
    },
    "container-logs": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5157), __webpack_require__.e(7685), __webpack_require__.e(401), __webpack_require__.e(6254), __webpack_require__.e(2719), __webpack_require__.e(7709)]).then(__webpack_require__.bind(__webpack_require__, 67709)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(2719), __webpack_require__.e(4443)]).then(__webpack_require__.bind(__webpack_require__, 64443)),
        manifest: {
            "name": "container-logs",
            "title": "Container Logs",
            "version": "1.0.0",
            "description": "Reads what the apps and jobs of Azure Container Apps write to stdout and stderr, out of a Log Analytics workspace, also of apps that are scaled to zero. Lines become events as the app's templates say; all others are counted, and a bounded sample is kept.",
            "templates": true,
            "capabilities": [
                "tables",
                "digest"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "AZURE_CLIENT_SECRET",
                        "required": false,
                        "description": "A client secret of the app registration. Not needed where the app trusts the workflow's own ID token (workload identity federation)."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
                        "required": false,
                        "description": "Set by Actions in a job with `id-token: write`; asks for the workflow's ID token, which stands in for a secret."
                    }
                ],
                "settings": [
                    {
                        "name": "LOG_ANALYTICS_WORKSPACE_ID",
                        "description": "The workspace's ID, a GUID, if `workspace_id` does not name it."
                    },
                    {
                        "name": "AZURE_TENANT_ID",
                        "description": "The directory (tenant) ID."
                    },
                    {
                        "name": "AZURE_CLIENT_ID",
                        "description": "The application (client) ID of the app registration."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_URL",
                        "description": "Set by Actions in a job with `id-token: write`; where the workflow's ID token comes from."
                    }
                ],
                "rights": [
                    {
                        "right": "Log Analytics Data Reader",
                        "feeds": [
                            "lines"
                        ],
                        "why": "To query the workspace. Assigned to the app on the workspace; Log Analytics Reader and Reader include it.",
                        "grant": "az role assignment create --assignee \"$AZURE_CLIENT_ID\" --role \"Log Analytics Data Reader\" --scope \"$WORKSPACE_RESOURCE_ID\""
                    }
                ]
            },
            "setup": {
                "id": "container-logs",
                "ask": [],
                "pass": [
                    "AZURE_TENANT_ID",
                    "AZURE_CLIENT_ID",
                    "LOG_ANALYTICS_WORKSPACE_ID"
                ],
                "pass_with_keys": [
                    "AZURE_CLIENT_SECRET"
                ],
                "steps": [
                    {
                        "say": "Make an app registration, which one repository's workflow is to use. An app that you made for another connector of mallcop will do; then set APP to its application ID.",
                        "run": "APP=$(az ad app create --display-name mallcop --query appId --output tsv)\naz ad sp create --id \"$APP\"\n"
                    },
                    {
                        "say": "Let it trust this repository's default branch, and nothing else. Then no secret has to be stored.",
                        "sign_in": "oidc",
                        "run": "az ad app federated-credential create --id \"$APP\" --parameters '{\n  \"name\": \"mallcop\",\n  \"issuer\": \"https://token.actions.githubusercontent.com\",\n  \"subject\": \"repo:'\"$REPO\"':ref:refs/heads/'\"$BRANCH\"'\",\n  \"audiences\": [\"api://AzureADTokenExchange\"]\n}'\n"
                    },
                    {
                        "say": "Make a client secret. It ends after a year.",
                        "sign_in": "keys",
                        "run": "az ad app credential reset --id \"$APP\" --append --display-name mallcop --years 1 --query password --output tsv |\n  tr -d '\\r\\n' | gh secret set AZURE_CLIENT_SECRET --repo \"$REPO\"\n"
                    },
                    {
                        "say": "Let it query the workspace. Set GROUP and NAME to the workspace's resource group and name.",
                        "run": "WORKSPACE=$(az monitor log-analytics workspace show --resource-group \"$GROUP\" --workspace-name \"$NAME\" --query id --output tsv)\naz role assignment create --assignee \"$APP\" --role \"Log Analytics Data Reader\" --scope \"$WORKSPACE\"\ngh variable set LOG_ANALYTICS_WORKSPACE_ID --repo \"$REPO\" \\\n  --body \"$(az monitor log-analytics workspace show --ids \"$WORKSPACE\" --query customerId --output tsv)\"\n"
                    },
                    {
                        "say": "Tell the workflow which directory and which app.",
                        "run": "gh variable set AZURE_TENANT_ID --repo \"$REPO\" --body \"$(az account show --query tenantId --output tsv)\"\ngh variable set AZURE_CLIENT_ID --repo \"$REPO\" --body \"$APP\"\n"
                    }
                ]
            },
            "hosts": [
                "login.microsoftonline.com",
                "login.microsoftonline.us",
                "login.partner.microsoftonline.cn",
                "api.loganalytics.azure.com",
                "api.loganalytics.us",
                "api.loganalytics.azure.cn",
                "{login_url}",
                "{log_analytics_url}",
                "{ACTIONS_ID_TOKEN_REQUEST_URL}"
            ],
            "feeds": {
                "lines": {
                    "kind": "log",
                    "title": "Console lines",
                    "scope": {
                        "reads": "Every line of the tables `ContainerAppConsoleLogs_CL` and `ContainerAppConsoleLogs`, of the configured apps or of all, by the time at which Log Analytics took it in. Not the platform's own system log, which `type: azure` reads.",
                        "leaves_out": {
                            "summarized": "Lines that no template maps; they are counted per app in `parser_summary`, and some kept as `log_line`."
                        }
                    },
                    "timing": {
                        "axis": "ingestion",
                        "settle": "15m",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "24h"
                    }
                }
            },
            "events": {
                "parser_summary": {
                    "description": "How many lines an app wrote in a range of time, by template, and how many of them no template knows."
                },
                "log_line": {
                    "description": "A sample of the lines that became no events, no more than `samples` per app and range: unknown ones first, then one of each template that is no noise."
                }
            },
            "metadata": {
                "lines": {
                    "description": "How many lines."
                },
                "mapped": {
                    "description": "How many of them became events."
                },
                "ignored": {
                    "description": "How many are empty, or left out by the app's `ignore`."
                },
                "unmatched": {
                    "description": "How many of them no template knows."
                },
                "headless": {
                    "description": "How many of the unknown ones do not begin as the app's lines do."
                },
                "templates": {
                    "description": "How many templates matched any line."
                },
                "template_lines": {
                    "description": "The lines of each template, such as `job-finished-eb22 120`; the commonest 40."
                },
                "new_looks": {
                    "description": "What the unknown lines have in common comes to so many new templates."
                },
                "new_revisions": {
                    "description": "Revisions of the app that were not seen before."
                },
                "usual_unmatched": {
                    "description": "The share of unknown lines that is usual for the app, 0 to 1."
                },
                "usual_looks": {
                    "description": "The number of new looks that is usual."
                },
                "bytes": {
                    "description": "Their size in bytes, as UTF-8."
                },
                "samples": {
                    "description": "How many of them are kept as `log_line`."
                },
                "stdout_lines": {
                    "description": "How many came from stdout."
                },
                "stderr_lines": {
                    "description": "How many came from stderr."
                },
                "other_lines": {
                    "description": "How many came from neither or did not say."
                },
                "replicas": {
                    "description": "How many replicas wrote them; 10,000 stands for that many or more."
                },
                "revisions": {
                    "description": "How many revisions of the app wrote them; 10,000 stands for that many or more."
                },
                "first_line": {
                    "description": "The earliest time of a line by its own clock."
                },
                "last_line": {
                    "description": "The latest."
                },
                "ingested_from": {
                    "description": "Log Analytics took the lines in at this time or later."
                },
                "ingested_to": {
                    "description": "And before this one."
                },
                "app": {
                    "description": "The app that wrote the line."
                },
                "template": {
                    "description": "The template that matches the line."
                },
                "stack": {
                    "description": "The exception and the place it came from, of a line with a stack trace."
                },
                "line": {
                    "description": "The line, without terminal colours; its beginning, if it is long."
                },
                "line_bytes": {
                    "description": "The whole line's size in bytes, as UTF-8."
                },
                "stream": {
                    "description": "`stdout` or `stderr`."
                },
                "revision": {
                    "description": "The app's revision."
                },
                "replica": {
                    "description": "The replica, by the name of its container group."
                },
                "container": {
                    "description": "The container within the replica."
                },
                "image": {
                    "description": "The container's image."
                },
                "environment": {
                    "description": "The Container Apps environment."
                },
                "table": {
                    "description": "The table that the line comes from.",
                    "trust": "vendor"
                },
                "ingested_at": {
                    "description": "When Log Analytics took the line in."
                }
            },
            "tools": {
                "lines": {
                    "description": "The lines that an app wrote, as they are in the workspace; a scan keeps samples only.",
                    "rights": [
                        "Log Analytics Data Reader"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "app"
                        ],
                        "properties": {
                            "app": {
                                "type": "string",
                                "description": "The app's or job's name.",
                                "pattern": "^[A-Za-z][A-Za-z0-9-]{0,62}$"
                            },
                            "text": {
                                "type": "string",
                                "description": "Only lines that contain this.",
                                "minLength": 1,
                                "maxLength": 200
                            },
                            "until": {
                                "type": "string",
                                "description": "Up to this time, such as 2026-03-11T14:00:00Z; now by default.",
                                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,12}Z$"
                            },
                            "minutes": {
                                "type": "integer",
                                "description": "How many minutes of ingestion before that.",
                                "minimum": 1,
                                "maximum": 1440,
                                "default": 60
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "By the line's own clock.",
                            "trust": "vendor"
                        },
                        "stream": {
                            "description": "`stdout` or `stderr`."
                        },
                        "replica": {
                            "description": "The replica."
                        },
                        "container": {
                            "description": "The container within it."
                        },
                        "line": {
                            "description": "The line, up to 1,000 characters."
                        }
                    }
                },
                "apps": {
                    "description": "Which apps and jobs wrote lines lately, and how many.",
                    "rights": [
                        "Log Analytics Data Reader"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 648,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "app": {
                            "description": "The app or job."
                        },
                        "lines": {
                            "description": "How many lines."
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "workspace_id": {
                        "type": "string",
                        "description": "The workspace's ID: a GUID, on the workspace's overview page. `LOG_ANALYTICS_WORKSPACE_ID` unless given."
                    },
                    "apps": {
                        "type": "array",
                        "uniqueItems": true,
                        "maxItems": 500,
                        "items": {
                            "type": "string",
                            "pattern": "^[a-z][a-z0-9-]{0,62}$"
                        },
                        "description": "Names of the apps and jobs to read; empty means all that the workspace has lines of."
                    },
                    "samples": {
                        "type": "integer",
                        "minimum": 0,
                        "maximum": 100,
                        "default": 10,
                        "description": "How many lines per app and run are kept as `log_line`, at most."
                    },
                    "cloud": {
                        "type": "string",
                        "enum": [
                            "public",
                            "usgov",
                            "usgov-dod",
                            "china"
                        ],
                        "default": "public",
                        "description": "Which of Microsoft's clouds the tenant is in."
                    },
                    "login_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where tokens come from."
                    },
                    "log_analytics_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where the query API of Log Analytics is."
                    }
                }
            }
        },
    },
    "github": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(7899), __webpack_require__.e(5490)]).then(__webpack_require__.bind(__webpack_require__, 95490)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(7899), __webpack_require__.e(4477)]).then(__webpack_require__.bind(__webpack_require__, 64477)),
        manifest: {
            "name": "github",
            "title": "GitHub",
            "version": "1.0.0",
            "description": "Reads the audit log of a GitHub organization: people and teams, permissions, applications, alerts, workflow runs and security settings. Without an audit log it compares the organization's lists, and reads its webhook deliveries, alerts and workflow runs. Works with github.com, GHE.com and GitHub Enterprise Server.",
            "capabilities": [
                "tables",
                "follow"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "GITHUB_TOKEN",
                        "required": true,
                        "description": "A personal access token of an organization owner, or a GitHub App installation token. Not the token that Actions makes for every job: that one cannot read an organization. Store it as MALLCOP_GITHUB_TOKEN, because a secret's name may not begin with GITHUB_, and pass it as GITHUB_TOKEN."
                    }
                ],
                "settings": [
                    {
                        "name": "GITHUB_ACTIONS",
                        "description": "Set by Actions; tells the job's automatic token from an App's."
                    },
                    {
                        "name": "GITHUB_API_URL",
                        "description": "Set by Actions; tells whether the workflow runs on the GitHub that is watched."
                    },
                    {
                        "name": "GITHUB_REPOSITORY",
                        "description": "Set by Actions; tells mallcop's own workflow runs from others."
                    },
                    {
                        "name": "GITHUB_WORKFLOW",
                        "description": "Set by Actions; tells mallcop's own workflow runs from others."
                    }
                ],
                "rights": [
                    {
                        "right": "read:audit_log",
                        "feeds": [
                            "audit-log"
                        ],
                        "why": "To read the organization's audit log with a classic token, made by an owner.",
                        "grant": "Add the scope to the token at https://github.com/settings/tokens."
                    },
                    {
                        "right": "organization Administration: read",
                        "feeds": [
                            "audit-log",
                            "installations"
                        ],
                        "why": "To read the organization's audit log, or to list installed apps, with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "read:org",
                        "feeds": [
                            "members",
                            "collaborators",
                            "teams",
                            "installations"
                        ],
                        "why": "To list people, teams and apps with a classic token of an owner.",
                        "grant": "Add the scope to the token at https://github.com/settings/tokens."
                    },
                    {
                        "right": "organization Members: read",
                        "feeds": [
                            "members",
                            "collaborators",
                            "teams"
                        ],
                        "why": "To list people and teams with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "repo",
                        "feeds": [
                            "collaborators",
                            "repositories",
                            "deploy-keys",
                            "branch-protection",
                            "secret-scanning",
                            "dependabot",
                            "workflow-runs"
                        ],
                        "why": "To read private repositories, their settings and their alerts with a classic token of an owner.",
                        "grant": "Add the scope to the token at https://github.com/settings/tokens."
                    },
                    {
                        "right": "repository Metadata: read",
                        "feeds": [
                            "repositories",
                            "collaborators",
                            "workflow-runs"
                        ],
                        "why": "To list repositories with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "repository Administration: read",
                        "feeds": [
                            "deploy-keys",
                            "branch-protection"
                        ],
                        "why": "To list deploy keys and branch rules with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "repository Secret scanning alerts: read",
                        "feeds": [
                            "secret-scanning"
                        ],
                        "why": "To list secret scanning alerts with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "repository Dependabot alerts: read",
                        "feeds": [
                            "dependabot"
                        ],
                        "why": "To list Dependabot alerts with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "repository Actions: read",
                        "feeds": [
                            "workflow-runs"
                        ],
                        "why": "To list workflow runs with a fine-grained token or a GitHub App.",
                        "grant": "Give the token at https://github.com/settings/personal-access-tokens, or the App, this permission."
                    },
                    {
                        "right": "admin:org_hook, or organization Webhooks: read",
                        "feeds": [
                            "hook-deliveries"
                        ],
                        "why": "To read what was delivered to a webhook of the organization, if there is one.",
                        "grant": "Add the scope, or the permission, to the token at https://github.com/settings/tokens."
                    }
                ]
            },
            "setup": {
                "id": "github",
                "ask": [],
                "pass": [
                    "GITHUB_TOKEN"
                ],
                "pass_with_keys": [],
                "steps": [
                    {
                        "say": "Make a token, as an owner of the organization. A fine-grained one at https://github.com/settings/personal-access-tokens/new may be limited to the organization and to reading: choose it as the resource owner, all repositories, and read access to Metadata, Actions, Administration, Dependabot alerts and Secret scanning alerts of repositories, and to Administration, Members and Webhooks of the organization."
                    },
                    {
                        "say": "Or, if the organization wants classic tokens: https://github.com/settings/tokens/new?description=mallcop&scopes=read:audit_log,read:org,repo has the scopes ticked. Such a token can do more than read."
                    },
                    {
                        "say": "Store it. No secret may be called GITHUB_TOKEN, and the token that Actions makes for a job cannot read an organization.",
                        "run": "gh secret set MALLCOP_GITHUB_TOKEN --repo \"$REPO\"\n"
                    }
                ]
            },
            "hosts": [
                "api.github.com",
                "api.*.ghe.com",
                "{base_url}"
            ],
            "feeds": {
                "audit-log": {
                    "kind": "log",
                    "title": "Audit log",
                    "scope": {
                        "reads": "Every entry of the organization's audit log that GitHub counts as `web`, except job starts, single sign-on answers and runners going online or offline, which GitHub is asked not to send. Needs GitHub Enterprise Cloud or Server.",
                        "leaves_out": {
                            "job-started": "Starts of workflow jobs; the runs themselves are kept.",
                            "sign-in": "Answers of single sign-on.",
                            "runner-heartbeat": "Self-hosted runners going online or offline, or being updated.",
                            "git-traffic": "Clones, fetches and pushes.",
                            "collaboration": "Issues, pull requests, discussions, comments, project boards, labels, topics, pictures and sponsoring.",
                            "codespace-session": "Codespaces being connected to, started, stopped or restored.",
                            "read-only": "Entries of an unknown action that only read.",
                            "dependabot-off": "Dependabot alerts, when `include_dependabot` is false. Switching Dependabot off is always kept.",
                            "secret-scanning-off": "Secret scanning alerts, when `include_secret_scanning` is false. Switching secret scanning off is always kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "6h",
                        "retention": "180d",
                        "slice": "24h"
                    }
                },
                "hook-deliveries": {
                    "kind": "log",
                    "title": "Webhook deliveries",
                    "scope": {
                        "reads": "What GitHub delivered to the organization's webhooks, where there is no audit log and a webhook is set up. Each names who did it. Of pushes only those to the repository that mallcop runs in.",
                        "leaves_out": {
                            "git-traffic": "Pushes, branches and tags, except pushes to mallcop's own repository.",
                            "collaboration": "Issues, pull requests, discussions, comments, project boards, releases, stars and forks.",
                            "delivery-checks": "Checks, commit statuses, deployments and merge queues.",
                            "job-started": "Workflow jobs; the runs themselves are kept.",
                            "advisory": "Security advisories of the world; alerts about your own repositories are kept.",
                            "ping": "GitHub trying a webhook.",
                            "redelivery": "The same delivery once more.",
                            "dependabot-off": "Dependabot alerts, when `include_dependabot` is false.",
                            "secret-scanning-off": "Secret scanning alerts, when `include_secret_scanning` is false."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "6h",
                        "retention": "3d",
                        "slice": "24h"
                    }
                },
                "members": {
                    "kind": "state",
                    "title": "Members",
                    "scope": {
                        "reads": "Every member with role and two-factor authentication; the latter is shown to owners only.",
                        "leaves_out": {}
                    }
                },
                "collaborators": {
                    "kind": "state",
                    "title": "Collaborators",
                    "scope": {
                        "reads": "Everybody who was given a repository directly, and whether they are members of the organization.",
                        "leaves_out": {}
                    }
                },
                "teams": {
                    "kind": "state",
                    "title": "Teams",
                    "scope": {
                        "reads": "Every team, the people in it, and the repositories that it was given.",
                        "leaves_out": {}
                    }
                },
                "repositories": {
                    "kind": "state",
                    "title": "Repositories",
                    "scope": {
                        "reads": "Every repository that the token sees, its name, visibility, default branch, and whether it is archived.",
                        "leaves_out": {}
                    }
                },
                "installations": {
                    "kind": "state",
                    "title": "Installed apps",
                    "scope": {
                        "reads": "Every GitHub App that is installed, its permissions, and in which repositories. GitHub has no list of OAuth apps.",
                        "leaves_out": {}
                    }
                },
                "deploy-keys": {
                    "kind": "state",
                    "title": "Deploy keys",
                    "scope": {
                        "reads": "The deploy keys of every repository, without the keys themselves.",
                        "leaves_out": {}
                    }
                },
                "branch-protection": {
                    "kind": "state",
                    "title": "Branch protection",
                    "scope": {
                        "reads": "The branch protection rules and rulesets of every repository. Rulesets of the organization itself are not read.",
                        "leaves_out": {}
                    }
                },
                "secret-scanning": {
                    "kind": "log",
                    "title": "Secret scanning alerts",
                    "scope": {
                        "reads": "Every secret scanning alert that was raised or changed, without the secret, where there is no audit log.",
                        "leaves_out": {}
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "6h",
                        "retention": "365d",
                        "slice": "30d"
                    }
                },
                "dependabot": {
                    "kind": "log",
                    "title": "Dependabot alerts",
                    "scope": {
                        "reads": "Every Dependabot alert that was raised, fixed or dismissed, where there is no audit log. That one was opened again only a webhook tells.",
                        "leaves_out": {}
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "6h",
                        "retention": "365d",
                        "slice": "30d"
                    }
                },
                "workflow-runs": {
                    "kind": "log",
                    "title": "Workflow runs",
                    "scope": {
                        "reads": "Every workflow run of every repository that is not archived, when it is first seen and when it has ended, where there is no audit log. A run that is started again after hours keeps its old date and is not seen again.",
                        "leaves_out": {}
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "6h",
                        "retention": "90d",
                        "slice": "24h"
                    }
                }
            },
            "events": {
                "org_membership": {
                    "description": "A person or team joined, left, was invited, blocked, or got another role in the organization."
                },
                "repo_permission": {
                    "description": "Who may do what in a repository changed, or its visibility, or the organization's defaults for either."
                },
                "collaborator_added": {
                    "description": "Somebody from outside the organization was let into a repository."
                },
                "secret_scanning_alert": {
                    "description": "A secret was found in a repository, its alert changed, or secret scanning was switched."
                },
                "dependabot_alert": {
                    "description": "A vulnerable dependency was found, its alert changed, or Dependabot was switched."
                },
                "workflow_run": {
                    "description": "An Actions workflow was started, finished, approved, cancelled or switched."
                },
                "oauth_authorization": {
                    "description": "An OAuth app, GitHub App, token or credential was given or refused access, or changed."
                },
                "admin_action": {
                    "description": "Another security setting changed: branch protection, rulesets, webhooks, deploy keys, secrets, runners, two-factor and single sign-on, a repository's life, or an action that mallcop does not know yet."
                }
            },
            "metadata": {
                "org": {
                    "description": "The organization."
                },
                "repo": {
                    "description": "The repository, with its owner."
                },
                "team": {
                    "description": "The team, with its organization."
                },
                "user": {
                    "description": "The person whom the entry is about."
                },
                "external": {
                    "description": "Whether the person let in is from outside the organization; missing where that is not known."
                },
                "app": {
                    "description": "The OAuth app or GitHub App."
                },
                "permission": {
                    "description": "The permission after the change; custom roles have names of their own."
                },
                "old_permission": {
                    "description": "The permission before the change."
                },
                "visibility": {
                    "description": "The visibility after the change.",
                    "trust": "vendor"
                },
                "previous_visibility": {
                    "description": "The visibility before the change.",
                    "trust": "vendor"
                },
                "operation": {
                    "description": "What sort of operation it was: create, modify, remove, access and the like.",
                    "trust": "vendor"
                },
                "programmatic_access_type": {
                    "description": "The kind of token that was used."
                },
                "token_id": {
                    "description": "GitHub's number of the token that was used.",
                    "trust": "vendor"
                },
                "hashed_token": {
                    "description": "SHA-256 of the token that was used, in base64.",
                    "trust": "vendor"
                },
                "alert": {
                    "description": "The alert's number within its repository.",
                    "trust": "vendor"
                },
                "branch": {
                    "description": "The branch."
                },
                "workflow": {
                    "description": "The workflow's name."
                },
                "run_id": {
                    "description": "The number of the workflow run.",
                    "trust": "vendor"
                },
                "trigger": {
                    "description": "What started the workflow run.",
                    "trust": "vendor"
                },
                "conclusion": {
                    "description": "How the workflow run ended.",
                    "trust": "vendor"
                },
                "derived": {
                    "description": "The event follows from a comparison of two lists; GitHub does not say who made the change."
                },
                "old_name": {
                    "description": "The name before the change."
                },
                "weaker": {
                    "description": "What a branch rule guards less than before, by mallcop's names of its settings."
                },
                "stronger": {
                    "description": "What a branch rule guards more than before, by mallcop's names of its settings."
                },
                "title": {
                    "description": "The name of a deploy key."
                },
                "read_only": {
                    "description": "Whether a deploy key may only read."
                },
                "selection": {
                    "description": "Whether an app may reach all repositories or selected ones.",
                    "trust": "vendor"
                },
                "state": {
                    "description": "The alert's state.",
                    "trust": "vendor"
                },
                "resolution": {
                    "description": "Why an alert was closed.",
                    "trust": "vendor"
                },
                "advisory": {
                    "description": "The advisory that an alert is about.",
                    "trust": "vendor"
                },
                "advisory_severity": {
                    "description": "GitHub's severity of the advisory.",
                    "trust": "vendor"
                },
                "package": {
                    "description": "The package that an alert is about."
                },
                "secret_type": {
                    "description": "What kind of secret was found.",
                    "trust": "vendor"
                },
                "validity": {
                    "description": "Whether the secret that was found still works.",
                    "trust": "vendor"
                },
                "publicly_leaked": {
                    "description": "The secret was found in public too."
                },
                "bypassed": {
                    "description": "Somebody pushed the secret past push protection."
                },
                "attempt": {
                    "description": "Which attempt of the workflow run it is.",
                    "trust": "vendor"
                },
                "unmapped": {
                    "description": "The action is not in mallcop's tables; it is kept as an administrative action."
                }
            },
            "tools": {
                "person": {
                    "description": "Whether somebody is a member of the organization, in which role, and in which teams.",
                    "rights": [
                        "read:org"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "login"
                        ],
                        "properties": {
                            "login": {
                                "type": "string",
                                "description": "The person's user name.",
                                "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
                            }
                        }
                    },
                    "output": {
                        "what": {
                            "description": "`membership` or `team`.",
                            "trust": "vendor"
                        },
                        "name": {
                            "description": "The organization or team."
                        },
                        "role": {
                            "description": "`admin` for an owner, `member`, or `none`.",
                            "trust": "vendor"
                        },
                        "state": {
                            "description": "`active`, or `pending` for an invitation.",
                            "trust": "vendor"
                        }
                    }
                },
                "repository_access": {
                    "description": "Who can reach a repository, with which role, and who of them is an outsider.",
                    "rights": [
                        "repo"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "repo"
                        ],
                        "properties": {
                            "repo": {
                                "type": "string",
                                "description": "The repository's name, without the organization's.",
                                "pattern": "^[A-Za-z0-9._-]{1,100}$"
                            }
                        }
                    },
                    "output": {
                        "login": {
                            "description": "The person."
                        },
                        "role": {
                            "description": "The role, such as `admin` or `write`; a custom one has its own name."
                        },
                        "outside": {
                            "description": "Whether the person is an outside collaborator."
                        }
                    }
                },
                "audit_log": {
                    "description": "The newest entries of the organization's audit log, of somebody, about a repository or of one kind. GitHub Enterprise only.",
                    "rights": [
                        "read:audit_log"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "actor": {
                                "type": "string",
                                "description": "Who did it.",
                                "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"
                            },
                            "action": {
                                "type": "string",
                                "description": "Which action, such as `org.add_member`, or a category such as `org`.",
                                "pattern": "^[a-z0-9_.-]{1,100}$"
                            },
                            "repo": {
                                "type": "string",
                                "description": "About which repository, without the organization's name.",
                                "pattern": "^[A-Za-z0-9._-]{1,100}$"
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 4320,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "action": {
                            "description": "GitHub's name of the action.",
                            "trust": "vendor"
                        },
                        "actor": {
                            "description": "Who did it."
                        },
                        "user": {
                            "description": "To whom."
                        },
                        "repo": {
                            "description": "The repository."
                        },
                        "team": {
                            "description": "The team."
                        },
                        "source_ip": {
                            "description": "Where it came from, if the organization shows addresses."
                        },
                        "country": {
                            "description": "The country.",
                            "trust": "vendor"
                        },
                        "token_kind": {
                            "description": "What kind of token was used, if any."
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "org"
                ],
                "properties": {
                    "org": {
                        "type": "string",
                        "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$",
                        "description": "The organization's name in its address."
                    },
                    "base_url": {
                        "type": "string",
                        "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))",
                        "description": "The address of your GitHub if it is not github.com: `https://TENANT.ghe.com`, or that of your Enterprise Server."
                    },
                    "include_dependabot": {
                        "type": "boolean",
                        "default": true,
                        "description": "Whether Dependabot alerts become events."
                    },
                    "include_secret_scanning": {
                        "type": "boolean",
                        "default": true,
                        "description": "Whether secret scanning alerts become events."
                    }
                }
            }
        },
    },
    "m365": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(1662), __webpack_require__.e(6363)]).then(__webpack_require__.bind(__webpack_require__, 76363)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(401), __webpack_require__.e(1662), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 5463)),
        manifest: {
            "name": "m365",
            "title": "Microsoft 365",
            "version": "1.0.0",
            "description": "Reads the unified audit log of a Microsoft 365 tenant by the Office 365 Management Activity API: sign-ins, admin roles, mail rules and forwarding, delegates, sharing with outside, downloads in bulk, and data loss prevention.",
            "capabilities": [
                "tables",
                "follow",
                "correlate"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "M365_CLIENT_SECRET",
                        "required": false,
                        "description": "A client secret of the app registration. Not needed where the app trusts the workflow's own ID token (workload identity federation)."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
                        "required": false,
                        "description": "Set by Actions in a job with `id-token` write permission; asks for the workflow's ID token, which stands in for a secret."
                    }
                ],
                "settings": [
                    {
                        "name": "M365_TENANT_ID",
                        "description": "The directory (tenant) ID, a GUID."
                    },
                    {
                        "name": "M365_CLIENT_ID",
                        "description": "The application (client) ID of the app registration."
                    },
                    {
                        "name": "ACTIONS_ID_TOKEN_REQUEST_URL",
                        "description": "Set by Actions in a job with `id-token` write permission; where the workflow's ID token comes from."
                    }
                ],
                "rights": [
                    {
                        "right": "Office 365 Management APIs, application permission ActivityFeed.Read",
                        "feeds": [
                            "azure-ad",
                            "exchange",
                            "sharepoint",
                            "general",
                            "dlp"
                        ],
                        "why": "To start the subscriptions and to read their content. An administrator has to consent. It only reads, but for starting a subscription, the one thing that mallcop changes.",
                        "grant": "az ad app permission add --id \"$M365_CLIENT_ID\" --api c5393580-f805-4401-95e8-94b7a6ef2fc2 --api-permissions \"$(az ad sp show --id c5393580-f805-4401-95e8-94b7a6ef2fc2 --query \"appRoles[?value=='ActivityFeed.Read'].id\" --output tsv)=Role\" && az ad app permission admin-consent --id \"$M365_CLIENT_ID\""
                    },
                    {
                        "right": "Office 365 Management APIs, application permission ActivityFeed.ReadDlp",
                        "feeds": [
                            "dlp"
                        ],
                        "why": "To read what data loss prevention matched. Not needed for anything else; the matched data itself is never stored.",
                        "grant": "az ad app permission add --id \"$M365_CLIENT_ID\" --api c5393580-f805-4401-95e8-94b7a6ef2fc2 --api-permissions \"$(az ad sp show --id c5393580-f805-4401-95e8-94b7a6ef2fc2 --query \"appRoles[?value=='ActivityFeed.ReadDlp'].id\" --output tsv)=Role\" && az ad app permission admin-consent --id \"$M365_CLIENT_ID\""
                    }
                ]
            },
            "setup": {
                "id": "m365",
                "ask": [],
                "pass": [
                    "M365_TENANT_ID",
                    "M365_CLIENT_ID"
                ],
                "pass_with_keys": [
                    "M365_CLIENT_SECRET"
                ],
                "steps": [
                    {
                        "say": "Make an app registration, which one repository's workflow is to use. An app that you made for another connector of mallcop will do; then set APP to its application ID.",
                        "run": "APP=$(az ad app create --display-name mallcop --query appId --output tsv)\naz ad sp create --id \"$APP\"\n"
                    },
                    {
                        "say": "Let it trust this repository's default branch, and nothing else. Then no secret has to be stored.",
                        "sign_in": "oidc",
                        "run": "az ad app federated-credential create --id \"$APP\" --parameters '{\n  \"name\": \"mallcop\",\n  \"issuer\": \"https://token.actions.githubusercontent.com\",\n  \"subject\": \"repo:'\"$REPO\"':ref:refs/heads/'\"$BRANCH\"'\",\n  \"audiences\": [\"api://AzureADTokenExchange\"]\n}'\n"
                    },
                    {
                        "say": "Make a client secret. It ends after a year.",
                        "sign_in": "keys",
                        "run": "az ad app credential reset --id \"$APP\" --append --display-name mallcop --years 1 --query password --output tsv |\n  tr -d '\\r\\n' | gh secret set M365_CLIENT_SECRET --repo \"$REPO\"\n"
                    },
                    {
                        "say": "Let it read the audit log. An administrator has to consent. For data loss prevention, add ActivityFeed.ReadDlp in the same way.",
                        "run": "API=c5393580-f805-4401-95e8-94b7a6ef2fc2\nREAD=$(az ad sp show --id \"$API\" --query \"appRoles[?value=='ActivityFeed.Read'].id\" --output tsv)\naz ad app permission add --id \"$APP\" --api \"$API\" --api-permissions \"$READ=Role\"\naz ad app permission admin-consent --id \"$APP\"\n"
                    },
                    {
                        "say": "Tell the workflow which directory and which app.",
                        "run": "gh variable set M365_TENANT_ID --repo \"$REPO\" --body \"$(az account show --query tenantId --output tsv)\"\ngh variable set M365_CLIENT_ID --repo \"$REPO\" --body \"$APP\"\n"
                    }
                ]
            },
            "hosts": [
                "login.microsoftonline.com",
                "login.microsoftonline.us",
                "manage.office.com",
                "manage-gcc.office.com",
                "manage.office365.us",
                "manage.protection.apps.mil",
                "{login_url}",
                "{management_api_url}",
                "{ACTIONS_ID_TOKEN_REQUEST_URL}"
            ],
            "feeds": {
                "azure-ad": {
                    "kind": "log",
                    "title": "Directory and sign-ins",
                    "scope": {
                        "reads": "All content of the type `Audit.AzureActiveDirectory`, which is sign-ins and everything that administers the directory.",
                        "leaves_out": {
                            "told-by-azure": "Sign-ins, where `login_source` is `azure`.",
                            "upkeep": "Devices and keys that report in.",
                            "stray": "Records that usually come with another content type, and say nothing."
                        }
                    },
                    "timing": {
                        "axis": "availability",
                        "settle": "1m",
                        "overlap": "2h",
                        "retention": "7d",
                        "slice": "6h"
                    }
                },
                "exchange": {
                    "kind": "log",
                    "title": "Exchange",
                    "scope": {
                        "reads": "All content of the type `Audit.Exchange`, which is cmdlets and mailbox auditing.",
                        "leaves_out": {
                            "mail-activity": "What people do with their mail (opening, sending, moving, deleting) and signing in to a mailbox.",
                            "automation": "What Microsoft's own data centres do to mailboxes, unless it touches a guard.",
                            "read-only": "Cmdlets that only read.",
                            "stray": "Records that usually come with another content type, and say nothing."
                        }
                    },
                    "timing": {
                        "axis": "availability",
                        "settle": "1m",
                        "overlap": "2h",
                        "retention": "7d",
                        "slice": "6h"
                    }
                },
                "sharepoint": {
                    "kind": "log",
                    "title": "SharePoint and OneDrive",
                    "scope": {
                        "reads": "All content of the type `Audit.SharePoint`. Downloads are counted by person and window, and told where they are many.",
                        "leaves_out": {
                            "file-activity": "What people do with files and pages, other than downloading them and sharing them with outside.",
                            "internal-sharing": "Sharing within the tenant, and the groups that SharePoint makes for a link.",
                            "stray": "Records that usually come with another content type, and say nothing."
                        }
                    },
                    "timing": {
                        "axis": "availability",
                        "settle": "1m",
                        "overlap": "2h",
                        "retention": "7d",
                        "slice": "6h"
                    }
                },
                "general": {
                    "kind": "log",
                    "title": "Alerts, Teams and the rest",
                    "scope": {
                        "reads": "All content of the type `Audit.General`, which is whatever has no type of its own.",
                        "leaves_out": {
                            "collaboration": "Chats, meetings, tasks, forms, flows and other services, but for a few settings of Teams.",
                            "label-activity": "Files and mails that are labelled, protected or looked for by information protection.",
                            "automation": "What Microsoft's own data centres do to mailboxes, unless it touches a guard.",
                            "read-only": "Cmdlets that only read.",
                            "stray": "Records that usually come with another content type, and say nothing."
                        }
                    },
                    "timing": {
                        "axis": "availability",
                        "settle": "1m",
                        "overlap": "2h",
                        "retention": "7d",
                        "slice": "6h"
                    }
                },
                "dlp": {
                    "kind": "log",
                    "title": "Data loss prevention",
                    "scope": {
                        "reads": "All content of the type `DLP.All`. Needs a right of its own; without it the feed is not available.",
                        "leaves_out": {
                            "stray": "Records that usually come with another content type, and say nothing."
                        }
                    },
                    "timing": {
                        "axis": "availability",
                        "settle": "1m",
                        "overlap": "2h",
                        "retention": "7d",
                        "slice": "6h"
                    }
                }
            },
            "events": {
                "login": {
                    "description": "Somebody or something signed in, or failed to."
                },
                "admin_role_change": {
                    "description": "A role of the directory, of Exchange or of a site was given or taken away, or changed itself."
                },
                "mail_rule_created": {
                    "description": "A rule of a mailbox was made, changed or switched on that sends nothing to outside."
                },
                "external_forwarding": {
                    "description": "Mail is sent on to outside, or to where mallcop cannot tell, by a mailbox, a rule or a setting for all."
                },
                "delegate_access": {
                    "description": "Somebody was given, or lost, access to somebody else's mailbox or folder."
                },
                "external_sharing": {
                    "description": "A file, folder or site was shared with outside, such a share was used or taken away, or what may be shared changed."
                },
                "bulk_download": {
                    "description": "One person downloaded many files within a window of time."
                },
                "dlp_match": {
                    "description": "A rule of data loss prevention matched."
                },
                "dlp_feedback": {
                    "description": "Somebody overrode a rule of data loss prevention, undid what it did, or called it a false positive."
                },
                "admin_action": {
                    "description": "Other administration of the directory, Exchange, SharePoint and Teams, an alert of Microsoft's, or a cmdlet that mallcop does not know yet."
                }
            },
            "metadata": {
                "workload": {
                    "description": "Which of Microsoft's services it was.",
                    "trust": "vendor"
                },
                "application": {
                    "description": "The id of the application that was signed in to, whose name is the target.",
                    "trust": "vendor"
                },
                "error_code": {
                    "description": "Why a sign-in failed or stopped.",
                    "trust": "vendor"
                },
                "error": {
                    "description": "The same, by name.",
                    "trust": "vendor"
                },
                "request_type": {
                    "description": "How a sign-in was asked for.",
                    "trust": "vendor"
                },
                "device": {
                    "description": "The device that was signed in from."
                },
                "os": {
                    "description": "Its operating system."
                },
                "member": {
                    "description": "Who was given or lost a role, a permission or a share."
                },
                "permission": {
                    "description": "What they may do."
                },
                "change": {
                    "description": "What became of it: granted, requested, used, accepted or removed.",
                    "trust": "vendor"
                },
                "mfa_removed": {
                    "description": "Whether somebody's last second factor was taken away."
                },
                "rule": {
                    "description": "The rule's name."
                },
                "hides": {
                    "description": "What a mail rule does that keeps mail from its reader: delete, move, or mark as read.",
                    "trust": "vendor"
                },
                "forwards_to": {
                    "description": "Where mail is sent on to."
                },
                "external": {
                    "description": "Whether that is outside; missing where it is not known."
                },
                "setting": {
                    "description": "The setting that was changed."
                },
                "sharing": {
                    "description": "How it was shared: anonymous, invitation, specific, direct or policy.",
                    "trust": "vendor"
                },
                "site": {
                    "description": "The site."
                },
                "item": {
                    "description": "The file or folder."
                },
                "files": {
                    "description": "How many files were downloaded, at least."
                },
                "threshold": {
                    "description": "How many it takes to be told."
                },
                "window_minutes": {
                    "description": "In how many minutes."
                },
                "policy": {
                    "description": "The policies that matched."
                },
                "sensitive_type": {
                    "description": "The kinds of data that were found."
                },
                "matches": {
                    "description": "How often they were found."
                },
                "blocked": {
                    "description": "Whether the policy stopped it."
                },
                "feedback": {
                    "description": "What was said of a match: false_positive, override or undone.",
                    "trust": "vendor"
                },
                "justification": {
                    "description": "The reason that somebody gave."
                },
                "alert": {
                    "description": "The alert's name."
                },
                "alert_id": {
                    "description": "The alert's id.",
                    "trust": "vendor"
                },
                "category": {
                    "description": "The alert's category.",
                    "trust": "vendor"
                },
                "status": {
                    "description": "The alert's state.",
                    "trust": "vendor"
                },
                "unmapped": {
                    "description": "The operation is not in mallcop's tables; it is kept as an administrative action."
                }
            },
            "tools": {
                "records": {
                    "description": "The records of one content type that became available lately, of one person or operation; also those that no event is made of.",
                    "rights": [
                        "Office 365 Management APIs, application permission ActivityFeed.Read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "feed"
                        ],
                        "properties": {
                            "feed": {
                                "type": "string",
                                "description": "Which content.",
                                "enum": [
                                    "azure-ad",
                                    "exchange",
                                    "sharepoint",
                                    "general",
                                    "dlp"
                                ]
                            },
                            "user": {
                                "type": "string",
                                "description": "The person's address.",
                                "minLength": 1,
                                "maxLength": 200
                            },
                            "operation": {
                                "type": "string",
                                "description": "The operation, such as `New-InboxRule`.",
                                "minLength": 1,
                                "maxLength": 100
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 24,
                                "default": 6
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "operation": {
                            "description": "Microsoft's name of the operation.",
                            "trust": "vendor"
                        },
                        "workload": {
                            "description": "Which of Microsoft's services it was.",
                            "trust": "vendor"
                        },
                        "user": {
                            "description": "Who did it."
                        },
                        "source_ip": {
                            "description": "Where it came from."
                        },
                        "object": {
                            "description": "What it was done to."
                        },
                        "result": {
                            "description": "How it ended.",
                            "trust": "vendor"
                        },
                        "user_agent": {
                            "description": "What the client calls itself."
                        },
                        "id": {
                            "description": "The record's id.",
                            "trust": "vendor"
                        }
                    }
                },
                "subscriptions": {
                    "description": "Whether the tenant hands out each type of content at all.",
                    "rights": [
                        "Office 365 Management APIs, application permission ActivityFeed.Read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {}
                    },
                    "output": {
                        "feed": {
                            "description": "The feed.",
                            "trust": "vendor"
                        },
                        "content_type": {
                            "description": "Microsoft's name of it.",
                            "trust": "vendor"
                        },
                        "state": {
                            "description": "`enabled`, `disabled` or `never started`.",
                            "trust": "vendor"
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "required": [],
                "properties": {
                    "tenant_id": {
                        "type": "string",
                        "minLength": 1,
                        "description": "The directory (tenant) ID, a GUID. Without it, the variable M365_TENANT_ID says it."
                    },
                    "content_types": {
                        "type": "array",
                        "uniqueItems": true,
                        "items": {
                            "type": "string",
                            "enum": [
                                "azure-ad",
                                "exchange",
                                "sharepoint",
                                "general",
                                "dlp"
                            ]
                        },
                        "default": [],
                        "description": "Which feeds to read. Empty means all of them; `dlp` only where the app has the right."
                    },
                    "auto_subscribe": {
                        "type": "boolean",
                        "default": true,
                        "description": "Whether mallcop starts the subscriptions that it needs. That is the only thing it ever changes; without it, a feed that nobody subscribed to is not available."
                    },
                    "login_source": {
                        "type": "string",
                        "enum": [
                            "azure",
                            "m365"
                        ],
                        "description": "Which connector tells of sign-ins. Unset: this one, and the azure connector leaves those of the same tenant to it. Set it to the same value in both."
                    },
                    "bulk_download_files": {
                        "type": "integer",
                        "minimum": 2,
                        "maximum": 1000,
                        "default": 100,
                        "description": "How many files one person has to download within the window to be told of."
                    },
                    "bulk_download_minutes": {
                        "type": "integer",
                        "minimum": 5,
                        "maximum": 120,
                        "default": 60,
                        "description": "The window, in minutes. Windows begin at fixed times, so that every run counts alike."
                    },
                    "publisher_id": {
                        "type": "string",
                        "pattern": "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
                        "description": "The GUID under which Microsoft counts our requests; the tenant's own unless given."
                    },
                    "cloud": {
                        "type": "string",
                        "enum": [
                            "public",
                            "usgov",
                            "usgov-dod",
                            "china"
                        ],
                        "default": "public",
                        "description": "Which of Microsoft's clouds the tenant is in. `china` does not have the API."
                    },
                    "login_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds: where tokens come from."
                    },
                    "management_api_url": {
                        "type": "string",
                        "pattern": "^https://",
                        "description": "Only for private clouds, and for GCC: where the API is, such as `https://manage-gcc.office.com`."
                    }
                }
            }
        },
    },
    "openclaw": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(9862), __webpack_require__.e(9660)]).then(__webpack_require__.bind(__webpack_require__, 79660)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(9862), __webpack_require__.e(5089)]).then(__webpack_require__.bind(__webpack_require__, 75089)),
        manifest: {
            "name": "openclaw",
            "title": "OpenClaw",
            "version": "1.0.0",
            "description": "Watches an OpenClaw gateway: skills and their files, the configuration, scheduled jobs, nodes and instructions of agents, and failed logins. Reads only, with the one right operator.read, by the gateway's own protocol.",
            "capabilities": [
                "tables",
                "digest",
                "websocket"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "OPENCLAW_DEVICE_KEY",
                        "required": false,
                        "description": "The Ed25519 key of a device that was paired with the gateway, as `mallcop openclaw pair` prints it."
                    },
                    {
                        "name": "OPENCLAW_DEVICE_TOKEN",
                        "required": false,
                        "description": "The token that the gateway gave to that device, as `mallcop openclaw pair` prints it."
                    },
                    {
                        "name": "OPENCLAW_GATEWAY_TOKEN",
                        "required": false,
                        "description": "The gateway's shared token, which is an administrator's. Used only for a gateway on this very machine and if there is no paired device; never sent anywhere else. It brings no rights from another machine."
                    }
                ],
                "settings": [],
                "rights": [
                    {
                        "right": "operator.read",
                        "feeds": [
                            "skills",
                            "configuration",
                            "inventory",
                            "logs",
                            "activity",
                            "sessions",
                            "posture"
                        ],
                        "why": "The only right that mallcop asks for. It can change nothing and approve nothing.",
                        "grant": "`mallcop openclaw pair`, and `openclaw devices approve` on the gateway's machine."
                    }
                ]
            },
            "setup": {
                "id": "openclaw",
                "ask": [
                    "tls_fingerprint"
                ],
                "pass": [
                    "OPENCLAW_DEVICE_KEY",
                    "OPENCLAW_DEVICE_TOKEN"
                ],
                "pass_with_keys": [],
                "steps": [
                    {
                        "say": "Pair a device, with the gateway's shared token at hand. It asks for operator.read and nothing else.",
                        "run": "read -rs OPENCLAW_GATEWAY_TOKEN && export OPENCLAW_GATEWAY_TOKEN\nmallcop openclaw pair --gateway-url wss://gateway.example.net:18789\n"
                    },
                    {
                        "say": "Store the two secrets that it prints.",
                        "run": "gh secret set OPENCLAW_DEVICE_KEY --repo \"$REPO\"\ngh secret set OPENCLAW_DEVICE_TOKEN --repo \"$REPO\"\n"
                    }
                ]
            },
            "hosts": [
                "{gateway_url}"
            ],
            "feeds": {
                "skills": {
                    "kind": "state",
                    "title": "Skills",
                    "scope": {
                        "reads": "What the gateway says of every skill of every agent, and a SHA-256 of every file that it shows of the skills in an agent's workspace. Files of managed and bundled skills, and of extra folders, are not shown by operator.read.",
                        "leaves_out": {}
                    }
                },
                "configuration": {
                    "kind": "state",
                    "title": "Configuration",
                    "scope": {
                        "reads": "The settings as they are written in the gateway's configuration file; switches and variables that override the file are not shown by operator.read. Values that may be private are compared by fingerprint and not stored.",
                        "leaves_out": {}
                    }
                },
                "inventory": {
                    "kind": "state",
                    "title": "Inventory",
                    "scope": {
                        "reads": "Scheduled jobs that somebody made, paired nodes, plugins and hooks that do not come with OpenClaw, and hashes of the files that instruct the agents.",
                        "leaves_out": {}
                    }
                },
                "logs": {
                    "kind": "log",
                    "title": "Log",
                    "scope": {
                        "reads": "The gateway's log from where the last scan stopped: refused connections, requests for more rights, paired devices and denied commands. The gateway gives the last megabyte of its newest file only; what is beyond becomes a coverage_gap.",
                        "leaves_out": {
                            "ordinary": "Lines that say nothing about security.",
                            "repeated": "Lines that say in words what another line says in fields.",
                            "locked-out": "Logins from an address that is locked out; counted by address in one event a scan.",
                            "told-by-configuration": "Changed or dangerous settings, which the feed `configuration` tells.",
                            "told-by-skills": "Skills that hide others, which the feed `skills` tells.",
                            "unstructured": "Lines that the gateway's logger did not write."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "0s",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "24h"
                    }
                },
                "activity": {
                    "kind": "log",
                    "title": "Activity of agents",
                    "scope": {
                        "reads": "The ledger of runs, tool calls and messages that the gateway keeps for 30 days: what was done and how it ended, without prompts, arguments and results. Needs OpenClaw 2026.7 and `logging.audit` on, which is the default.",
                        "leaves_out": {
                            "ordinary": "What was started or succeeded, and messages that failed.",
                            "tool-failed": "Tool calls that failed; ten of one agent in one scan make an event.",
                            "run-failed": "Runs that failed; five of one agent in one scan make an event."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "24h"
                    }
                },
                "sessions": {
                    "kind": "log",
                    "title": "Sessions",
                    "scope": {
                        "reads": "When sessions were opened, of those that the gateway still lists.",
                        "leaves_out": {
                            "ordinary": "Every session by itself; fifty of one agent in one scan make an event."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "24h"
                    }
                },
                "posture": {
                    "kind": "log",
                    "title": "Insecure settings",
                    "scope": {
                        "reads": "Settings that were insecure when watching began, each once, without the time at which they were made.",
                        "leaves_out": {
                            "watched-already": "The configuration is being watched, so the feed `configuration` tells of every change."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "0s",
                        "overlap": "0s",
                        "retention": "30d",
                        "slice": "30d"
                    }
                }
            },
            "events": {
                "skill.install": {
                    "description": "A skill appeared."
                },
                "skill.modify": {
                    "description": "A skill changed: its files, its source, what it says of itself, or whether it is on. `action` says which, and `skill.shadowed` that it took the place of one that comes with OpenClaw."
                },
                "gateway.config_change": {
                    "description": "A setting, plugin or hook of the gateway changed, its version did, or a setting was insecure when watching began."
                },
                "agent.behavior_anomaly": {
                    "description": "Refused logins, requests for more rights, new devices and nodes, scheduled jobs, changed instructions, and what policy kept an agent from doing. `kind` says which."
                }
            },
            "metadata": {
                "kind": {
                    "description": "What sort of anomaly it is.",
                    "trust": "vendor"
                },
                "agent": {
                    "description": "The agent."
                },
                "skill": {
                    "description": "The skill's name."
                },
                "skill_source": {
                    "description": "Where the gateway loads the skill from, such as openclaw-workspace; unlisted for files without a skill that it admits to.",
                    "trust": "vendor"
                },
                "skill_origin": {
                    "description": "Where the skill was installed from, such as clawhub:owner/name."
                },
                "skill_version": {
                    "description": "The installed version."
                },
                "skill_enabled": {
                    "description": "Whether agents may use the skill."
                },
                "skill_folder": {
                    "description": "The skill's folder in the workspace."
                },
                "files_added": {
                    "description": "Files that appeared, a dozen at most."
                },
                "files_changed": {
                    "description": "Files whose content changed, a dozen at most."
                },
                "files_removed": {
                    "description": "Files that are gone, a dozen at most."
                },
                "files_opaque": {
                    "description": "How many files the gateway lists but does not show."
                },
                "setting": {
                    "description": "The setting's path in the configuration."
                },
                "old_value": {
                    "description": "The value before; `(not shown)` where it may be private."
                },
                "value": {
                    "description": "The value after; `(not shown)` where it may be private."
                },
                "insecure": {
                    "description": "Which check the value fails, such as bind-exposed.",
                    "trust": "vendor"
                },
                "safe_value": {
                    "description": "What to set instead.",
                    "trust": "vendor"
                },
                "written_by": {
                    "description": "`gateway` for a change through the gateway, `file` for one in the file; missing where the log does not say.",
                    "trust": "vendor"
                },
                "device": {
                    "description": "The device's id.",
                    "trust": "vendor"
                },
                "reason": {
                    "description": "The gateway's word for why.",
                    "trust": "vendor"
                },
                "client": {
                    "description": "What kind of client it says it is."
                },
                "client_name": {
                    "description": "The name that the client gave itself."
                },
                "count": {
                    "description": "How many."
                },
                "tool": {
                    "description": "The tool."
                },
                "session": {
                    "description": "The session."
                },
                "enabled": {
                    "description": "Whether it is on."
                },
                "origin": {
                    "description": "Where it comes from.",
                    "trust": "vendor"
                },
                "version": {
                    "description": "Its version."
                },
                "platform": {
                    "description": "The platform that the node names."
                },
                "sha256": {
                    "description": "SHA-256 of the content after the change.",
                    "trust": "vendor"
                }
            },
            "tools": {
                "skills": {
                    "description": "The skills of an agent, or of all: where each comes from, and whether it is on.",
                    "rights": [
                        "operator.read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "agent": {
                                "type": "string",
                                "description": "The agent's id.",
                                "pattern": "^[\\w.-]{1,64}$"
                            }
                        }
                    },
                    "output": {
                        "agent": {
                            "description": "The agent."
                        },
                        "skill": {
                            "description": "The skill's name."
                        },
                        "source": {
                            "description": "Where the gateway loads it from.",
                            "trust": "vendor"
                        },
                        "enabled": {
                            "description": "Whether agents may use it."
                        },
                        "origin": {
                            "description": "Where it was installed from."
                        },
                        "version": {
                            "description": "The installed version."
                        },
                        "folder": {
                            "description": "Its folder."
                        },
                        "description": {
                            "description": "What it says of itself."
                        }
                    }
                },
                "activity": {
                    "description": "What agents did lately, successes among it: runs, tool calls and messages, without their content.",
                    "rights": [
                        "operator.read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "agent": {
                                "type": "string",
                                "description": "The agent's id.",
                                "pattern": "^[\\w.-]{1,64}$"
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 720,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "agent": {
                            "description": "The agent."
                        },
                        "kind": {
                            "description": "Run, tool call or message.",
                            "trust": "vendor"
                        },
                        "action": {
                            "description": "What was done.",
                            "trust": "vendor"
                        },
                        "status": {
                            "description": "How it ended.",
                            "trust": "vendor"
                        },
                        "tool": {
                            "description": "The tool."
                        },
                        "actor": {
                            "description": "Who wanted it."
                        },
                        "session": {
                            "description": "The session."
                        },
                        "error": {
                            "description": "Why it failed.",
                            "trust": "vendor"
                        }
                    }
                },
                "sessions": {
                    "description": "The latest sessions, when they were opened and last changed.",
                    "rights": [
                        "operator.read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {}
                    },
                    "output": {
                        "session": {
                            "description": "The session."
                        },
                        "opened": {
                            "description": "When it was opened.",
                            "trust": "vendor"
                        },
                        "changed": {
                            "description": "When it last changed.",
                            "trust": "vendor"
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "gateway_url"
                ],
                "properties": {
                    "gateway_url": {
                        "type": "string",
                        "pattern": "^(?:wss://|https://|(?:ws|http)://(?:127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|localhost|\\[::1\\])(?::|/|$))",
                        "description": "The gateway's address, such as `wss://gateway.example.net:18789`; `ws://` only for this machine, where a tunnel may end."
                    },
                    "tls_fingerprint": {
                        "type": "string",
                        "pattern": "^(?:[0-9A-Fa-f]{2}:?){32}$",
                        "description": "SHA-256 of the gateway's certificate. Needed for the certificate that OpenClaw makes for itself."
                    },
                    "agents": {
                        "type": "array",
                        "items": {
                            "type": "string",
                            "pattern": "^[\\w.-]{1,64}$"
                        },
                        "description": "Ids of the agents whose skills and instructions are compared. All of them by default."
                    }
                }
            }
        },
    },
    "supabase": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(2452), __webpack_require__.e(6443)]).then(__webpack_require__.bind(__webpack_require__, 86443)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(2452), __webpack_require__.e(3396)]).then(__webpack_require__.bind(__webpack_require__, 33396)),
        manifest: {
            "name": "supabase",
            "title": "Supabase",
            "version": "1.0.0",
            "description": "Reads who signs in to the application of a Supabase project, and changes of its accounts. With a personal access token also failed sign-ins, the project's configuration, its keys and members, and deployments of edge functions.",
            "capabilities": [
                "tables"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "SUPABASE_SERVICE_KEY",
                        "required": true,
                        "description": "A secret key of the project (`sb_secret_…`), or its legacy `service_role` key."
                    },
                    {
                        "name": "SUPABASE_ACCESS_TOKEN",
                        "required": false,
                        "description": "A personal access token (`sbp_…`). Without it, failed sign-ins, edge functions and most of the configuration are not read."
                    }
                ],
                "settings": [],
                "rights": [
                    {
                        "right": "service_role",
                        "feeds": [
                            "auth-audit",
                            "configuration"
                        ],
                        "why": "To read the audit log that is kept in the database, the users' last sign-ins, and the sign-in settings.",
                        "grant": "Make a secret key at https://supabase.com/dashboard/project/_/settings/api-keys."
                    },
                    {
                        "right": "analytics_logs_read",
                        "feeds": [
                            "auth-logs"
                        ],
                        "why": "To query the log storage.",
                        "grant": "Make a token with the scope analytics_logs_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "edge_functions_read",
                        "feeds": [
                            "functions"
                        ],
                        "why": "To list edge functions and their versions.",
                        "grant": "Make a token with the scope edge_functions_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "auth_config_read",
                        "feeds": [
                            "auth-audit",
                            "configuration"
                        ],
                        "why": "To compare the settings of sign-in, and to know whether the audit log is kept in the database.",
                        "grant": "Make a token with the scope auth_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "auth_signing_keys_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice signing keys.",
                        "grant": "Make a token with the scope auth_signing_keys_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "api_gateway_keys_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice API keys. They are never revealed.",
                        "grant": "Make a token with the scope api_gateway_keys_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "database_config_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To compare the settings of Postgres and its pooler.",
                        "grant": "Make a token with the scope database_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "database_network_restrictions_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice who may reach the database.",
                        "grant": "Make a token with the scope database_network_restrictions_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "database_ssl_config_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice whether the database insists on TLS.",
                        "grant": "Make a token with the scope database_ssl_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "data_api_config_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To compare the settings of the Data API.",
                        "grant": "Make a token with the scope data_api_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "storage_config_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To compare the settings of storage, and which buckets are public.",
                        "grant": "Make a token with the scope storage_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "realtime_config_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To compare the settings of Realtime.",
                        "grant": "Make a token with the scope realtime_config_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "edge_functions_secrets_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice secrets of functions by their names. Their values are not kept.",
                        "grant": "Make a token with the scope edge_functions_secrets_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "custom_domain_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice a custom domain.",
                        "grant": "Make a token with the scope custom_domain_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "project_admin_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To compare the project's own record, and to find its organization.",
                        "grant": "Make a token with the scope project_admin_read at https://supabase.com/dashboard/account/tokens."
                    },
                    {
                        "right": "members_read",
                        "feeds": [
                            "configuration"
                        ],
                        "why": "To notice members of the organization and their roles.",
                        "grant": "Make a token with the scope members_read at https://supabase.com/dashboard/account/tokens."
                    }
                ]
            },
            "setup": {
                "id": "supabase",
                "ask": [],
                "pass": [
                    "SUPABASE_SERVICE_KEY",
                    "SUPABASE_ACCESS_TOKEN"
                ],
                "pass_with_keys": [],
                "steps": [
                    {
                        "say": "Make a secret key for mallcop alone at https://supabase.com/dashboard/project/_/settings/api-keys. There is none that can only read, so keep it nowhere else.",
                        "run": "gh secret set SUPABASE_SERVICE_KEY --repo \"$REPO\"\n"
                    },
                    {
                        "say": "Make an access token at https://supabase.com/dashboard/account/tokens, with the scopes that docs/connectors/supabase.md lists and for this project only. Without it failed sign-ins, edge functions and most settings are not read.",
                        "run": "gh secret set SUPABASE_ACCESS_TOKEN --repo \"$REPO\"\n"
                    }
                ]
            },
            "hosts": [
                "*.supabase.co",
                "api.supabase.com",
                "{base_url}",
                "{management_url}"
            ],
            "feeds": {
                "auth-audit": {
                    "kind": "log",
                    "title": "Auth audit log",
                    "scope": {
                        "reads": "Every entry of the auth server's audit log, if the project writes it to its database. Passwords that were refused leave no entry there.",
                        "leaves_out": {
                            "refresh-pair": "The revoked half of a token refresh, whose other half is kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "1h",
                        "retention": "90d",
                        "slice": "30d"
                    }
                },
                "auth-logs": {
                    "kind": "log",
                    "title": "Auth logs",
                    "scope": {
                        "reads": "The same entries as they are in the log storage, and sign-ins and refreshes that the auth server refused. Needs SUPABASE_ACCESS_TOKEN.",
                        "leaves_out": {
                            "refresh-pair": "The revoked half of a token refresh, whose other half is kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "5m",
                        "overlap": "1h",
                        "retention": "7d",
                        "slice": "23h"
                    }
                },
                "functions": {
                    "kind": "state",
                    "title": "Edge functions",
                    "scope": {
                        "reads": "The edge functions and their versions. Needs SUPABASE_ACCESS_TOKEN.",
                        "leaves_out": {}
                    }
                },
                "configuration": {
                    "kind": "state",
                    "title": "Configuration",
                    "scope": {
                        "reads": "The settings of sign-in, signing keys, single sign-on, API keys, database, network, TLS, Data API, storage, Realtime, functions' secrets, domain, project and the organization's members. Without SUPABASE_ACCESS_TOKEN only the sign-in settings that the auth server itself shows.",
                        "leaves_out": {}
                    }
                }
            },
            "events": {
                "auth.signin": {
                    "description": "Somebody signed in to the application, or failed to."
                },
                "auth.signup": {
                    "description": "Somebody signed up, tried to, or was made a user by an administrator."
                },
                "auth.token_refresh": {
                    "description": "A session was renewed, or its renewal was refused."
                },
                "auth.account_change": {
                    "description": "A sign-out, an invitation, a recovery, a change or deletion of an account, its second factors, passkeys or identities."
                },
                "project.config_change": {
                    "description": "A setting of the project changed, or a key, member, bucket or domain came, went or changed."
                },
                "edge_function.deploy": {
                    "description": "An edge function was deployed, changed or removed."
                }
            },
            "metadata": {
                "provider": {
                    "description": "How somebody signed in, such as `email` or `google`.",
                    "trust": "vendor"
                },
                "log_type": {
                    "description": "Supabase's group of the entry: account, team, token, user or factor.",
                    "trust": "vendor"
                },
                "user_id": {
                    "description": "The user that it is about.",
                    "trust": "vendor"
                },
                "sso": {
                    "description": "Whether it was done through single sign-on."
                },
                "factor_type": {
                    "description": "The kind of second factor.",
                    "trust": "vendor"
                },
                "error_code": {
                    "description": "Why a request was refused, as Supabase's code.",
                    "trust": "vendor"
                },
                "reason": {
                    "description": "Why a request was refused, in words."
                },
                "area": {
                    "description": "The part of the configuration, such as `auth` or `network`.",
                    "trust": "vendor"
                },
                "setting": {
                    "description": "The setting's name.",
                    "trust": "vendor"
                },
                "before": {
                    "description": "The value before the change; of a secret, no more than that there was one."
                },
                "after": {
                    "description": "The value after the change; of a secret, no more than that there is one."
                },
                "version": {
                    "description": "The function's version."
                },
                "previous_version": {
                    "description": "The function's version before the change."
                },
                "versions_since": {
                    "description": "How many versions lie between."
                },
                "verify_jwt": {
                    "description": "Whether the function checks the caller's token before it runs."
                },
                "status": {
                    "description": "The function's status.",
                    "trust": "vendor"
                },
                "unmapped": {
                    "description": "The action is not in mallcop's tables; it is kept as a change of an account."
                }
            },
            "tools": {
                "user": {
                    "description": "One user of the application: how they sign in, since when, and when they last did.",
                    "rights": [
                        "service_role"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "id": {
                                "type": "string",
                                "description": "The user's id.",
                                "pattern": "^[0-9A-Fa-f-]{36}$"
                            },
                            "email": {
                                "type": "string",
                                "description": "Or the address. The 2,000 newest users are looked through.",
                                "minLength": 3,
                                "maxLength": 200
                            }
                        }
                    },
                    "output": {
                        "id": {
                            "description": "The id.",
                            "trust": "vendor"
                        },
                        "email": {
                            "description": "The address."
                        },
                        "providers": {
                            "description": "How they can sign in, such as `email` or `google`."
                        },
                        "created": {
                            "description": "When the account was made.",
                            "trust": "vendor"
                        },
                        "confirmed": {
                            "description": "When the address was confirmed.",
                            "trust": "vendor"
                        },
                        "last_sign_in": {
                            "description": "When they last signed in.",
                            "trust": "vendor"
                        },
                        "banned_until": {
                            "description": "Until when they are locked out, if they are.",
                            "trust": "vendor"
                        },
                        "factors": {
                            "description": "How many second factors are set up."
                        },
                        "anonymous": {
                            "description": "Whether it is an anonymous user."
                        }
                    }
                },
                "auth_entries": {
                    "description": "What the auth server's audit log says lately, of one user or of all, the newest first.",
                    "rights": [
                        "service_role"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "user": {
                                "type": "string",
                                "description": "The user's address or id.",
                                "minLength": 3,
                                "maxLength": 200
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 2160,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "action": {
                            "description": "Supabase's name of the action.",
                            "trust": "vendor"
                        },
                        "actor": {
                            "description": "Who did it."
                        },
                        "actor_id": {
                            "description": "The id of who did it.",
                            "trust": "vendor"
                        },
                        "user": {
                            "description": "To whom."
                        },
                        "provider": {
                            "description": "How somebody signed in.",
                            "trust": "vendor"
                        },
                        "source_ip": {
                            "description": "Where it came from."
                        }
                    }
                },
                "functions": {
                    "description": "The project's edge functions as they are now.",
                    "rights": [
                        "edge_functions_read"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {}
                    },
                    "output": {
                        "slug": {
                            "description": "The function."
                        },
                        "status": {
                            "description": "Its status.",
                            "trust": "vendor"
                        },
                        "version": {
                            "description": "Its version."
                        },
                        "verify_jwt": {
                            "description": "Whether it checks the caller's token before it runs."
                        },
                        "updated": {
                            "description": "When it was deployed last.",
                            "trust": "vendor"
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                    "project_ref"
                ],
                "properties": {
                    "project_ref": {
                        "type": "string",
                        "pattern": "^[a-z0-9][a-z0-9-]{0,62}$",
                        "description": "The project's reference id: the 20 letters in its address."
                    },
                    "base_url": {
                        "type": "string",
                        "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))",
                        "description": "The project's own address, if it is not `https://PROJECT_REF.supabase.co`, as for a self-hosted server."
                    },
                    "management_url": {
                        "type": "string",
                        "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))",
                        "description": "The address of the Management API, if it is reached through another one than `https://api.supabase.com`."
                    }
                }
            }
        },
    },
    "vercel": {
        load: () => Promise.all(/* import() */[__webpack_require__.e(2598), __webpack_require__.e(6716)]).then(__webpack_require__.bind(__webpack_require__, 76716)),
        loadTools: () => Promise.all(/* import() */[__webpack_require__.e(2598), __webpack_require__.e(5701)]).then(__webpack_require__.bind(__webpack_require__, 75701)),
        manifest: {
            "name": "vercel",
            "title": "Vercel",
            "version": "1.0.0",
            "description": "Reads the deployments and the activity of a Vercel team or personal account: who deployed what and how it ended, people, projects, domains, environment variables, sign-ins, tokens, integrations and protections. Works on every plan.",
            "capabilities": [
                "tables",
                "follow"
            ],
            "auth": {
                "secrets": [
                    {
                        "name": "VERCEL_TOKEN",
                        "required": true,
                        "description": "An access token of an Owner or a Member of the team, with that team as its scope."
                    }
                ],
                "settings": [
                    {
                        "name": "VERCEL_TEAM_ID",
                        "description": "The team, if `team_id` is not configured."
                    }
                ],
                "rights": [
                    {
                        "right": "Deployment: List",
                        "feeds": [
                            "deployments"
                        ],
                        "why": "To list deployments and to look again at those under way.",
                        "grant": "Let an Owner or a Member of the team make a token at https://vercel.com/account/settings/tokens, with the team as its scope."
                    },
                    {
                        "right": "Event: List",
                        "feeds": [
                            "events"
                        ],
                        "why": "To read everybody's activity. A role with `OwnEvent` alone silently gets its own events only.",
                        "grant": "Let an Owner or a Member of the team make a token at https://vercel.com/account/settings/tokens, with the team as its scope."
                    }
                ]
            },
            "setup": {
                "id": "vercel",
                "ask": [
                    "team_id"
                ],
                "pass": [
                    "VERCEL_TOKEN",
                    "VERCEL_TEAM_ID"
                ],
                "pass_with_keys": [],
                "steps": [
                    {
                        "say": "Make a token at https://vercel.com/account/settings/tokens as an Owner or a Member of the team, with the team as its scope and with an end. Vercel has none that can only read.",
                        "run": "gh secret set VERCEL_TOKEN --repo \"$REPO\"\n"
                    }
                ]
            },
            "hosts": [
                "api.vercel.com",
                "{base_url}"
            ],
            "feeds": {
                "deployments": {
                    "kind": "log",
                    "title": "Deployments",
                    "scope": {
                        "reads": "Every deployment of the account: that it was created and, looked at again in later runs until it has ended, how. One that is deleted before it ended is told of as created only, and by the activity that deleted it.",
                        "leaves_out": {}
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "6h",
                        "retention": "90d",
                        "slice": "24h"
                    }
                },
                "events": {
                    "kind": "log",
                    "title": "Activity",
                    "scope": {
                        "reads": "Every activity of the account that the token may see, of every kind.",
                        "leaves_out": {
                            "deployment": "Deployments being created, which the feed of deployments tells of.",
                            "preference": "Pictures, names, notices and other matters of taste.",
                            "product-use": "Chats, experiments and what else is done with Vercel's own products.",
                            "cache": "Caches being emptied.",
                            "analytics": "Visitor statistics being switched.",
                            "billing": "Invoices, trials and credits. Changes of plan, payment method and spending limits are kept."
                        }
                    },
                    "timing": {
                        "axis": "event",
                        "settle": "1m",
                        "overlap": "6h",
                        "retention": "30d",
                        "slice": "24h"
                    }
                }
            },
            "events": {
                "deployment_created": {
                    "description": "A deployment was created."
                },
                "deployment_succeeded": {
                    "description": "A deployment is ready."
                },
                "deployment_failed": {
                    "description": "A deployment failed, was canceled, or was blocked; `action` says which."
                },
                "team_member_added": {
                    "description": "Somebody joined the team, a project or an access group, or was invited or let in."
                },
                "team_member_removed": {
                    "description": "Somebody left the team, a project or an access group, or was removed."
                },
                "project_created": {
                    "description": "A project was created, or moved in from another account."
                },
                "project_deleted": {
                    "description": "A project was deleted, or moved out to another account."
                },
                "domain_change": {
                    "description": "A domain, DNS record, certificate or alias changed."
                },
                "env_var_change": {
                    "description": "An environment variable was added, changed or removed, or its value was read. Values are never stored."
                },
                "login": {
                    "description": "Somebody signed in, or tried to, also by single sign-on or a second factor."
                },
                "admin_action": {
                    "description": "Another change that matters: roles and project settings, tokens, applications, integrations, protections, firewall, drains, webhooks and deploy hooks, rollbacks, or an activity that mallcop does not know yet."
                }
            },
            "metadata": {
                "project": {
                    "description": "The project."
                },
                "project_id": {
                    "description": "The project's id.",
                    "trust": "vendor"
                },
                "domain": {
                    "description": "The domain."
                },
                "env_key": {
                    "description": "The name of the environment variable."
                },
                "environments": {
                    "description": "The environments that it is for, such as `production`."
                },
                "branch": {
                    "description": "The git branch."
                },
                "commit": {
                    "description": "The git commit."
                },
                "deployment_id": {
                    "description": "The deployment's id.",
                    "trust": "vendor"
                },
                "deployed_by": {
                    "description": "What started the deployment: `git`, `cli`, `api-trigger` and the like.",
                    "trust": "vendor"
                },
                "state": {
                    "description": "The deployment's state, in Vercel's words.",
                    "trust": "vendor"
                },
                "error_code": {
                    "description": "Why the deployment failed, as Vercel's code.",
                    "trust": "vendor"
                },
                "reason": {
                    "description": "Why, in words."
                },
                "previous_role": {
                    "description": "The role before the change.",
                    "trust": "vendor"
                },
                "token_name": {
                    "description": "The name of the access token that it is about."
                },
                "token_id": {
                    "description": "The id of the access token that was used or that it is about.",
                    "trust": "vendor"
                },
                "via": {
                    "description": "The applications that acted in the actor's name."
                },
                "text": {
                    "description": "Vercel's own sentence, without addresses."
                },
                "unmapped": {
                    "description": "The activity is not in mallcop's tables; it is kept as an administrative action."
                }
            },
            "tools": {
                "deployment": {
                    "description": "One deployment: who made it, from which commit, and how it ended.",
                    "rights": [
                        "Deployment: List"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "required": [
                            "id"
                        ],
                        "properties": {
                            "id": {
                                "type": "string",
                                "description": "The deployment's id, such as `dpl_…`, or its address without `https://`.",
                                "pattern": "^[A-Za-z0-9._-]{1,200}$"
                            }
                        }
                    },
                    "output": {
                        "created": {
                            "description": "When it was created.",
                            "trust": "vendor"
                        },
                        "id": {
                            "description": "The id.",
                            "trust": "vendor"
                        },
                        "project": {
                            "description": "The project."
                        },
                        "state": {
                            "description": "How it ended.",
                            "trust": "vendor"
                        },
                        "creator": {
                            "description": "Who made it."
                        },
                        "target": {
                            "description": "`production`, `preview` or an environment's name."
                        },
                        "source": {
                            "description": "How it was made, such as `git` or `cli`.",
                            "trust": "vendor"
                        },
                        "branch": {
                            "description": "The branch."
                        },
                        "commit": {
                            "description": "The commit."
                        },
                        "error": {
                            "description": "What went wrong."
                        }
                    }
                },
                "recent_deployments": {
                    "description": "The latest deployments of the team, or of one project.",
                    "rights": [
                        "Deployment: List"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "project": {
                                "type": "string",
                                "description": "The project's name.",
                                "minLength": 1,
                                "maxLength": 100
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 720,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "created": {
                            "description": "When it was created.",
                            "trust": "vendor"
                        },
                        "id": {
                            "description": "The id.",
                            "trust": "vendor"
                        },
                        "project": {
                            "description": "The project."
                        },
                        "state": {
                            "description": "How it ended.",
                            "trust": "vendor"
                        },
                        "creator": {
                            "description": "Who made it."
                        },
                        "target": {
                            "description": "`production`, `preview` or an environment's name."
                        },
                        "source": {
                            "description": "How it was made, such as `git` or `cli`.",
                            "trust": "vendor"
                        },
                        "branch": {
                            "description": "The branch."
                        },
                        "commit": {
                            "description": "The commit."
                        },
                        "error": {
                            "description": "What went wrong."
                        }
                    }
                },
                "recent_activity": {
                    "description": "What somebody did lately, or everybody, in Vercel's own words; also what no event is made of.",
                    "rights": [
                        "Event: List"
                    ],
                    "input": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "who": {
                                "type": "string",
                                "description": "The person's address, user name or id.",
                                "minLength": 1,
                                "maxLength": 200
                            },
                            "hours": {
                                "type": "integer",
                                "description": "How many hours back.",
                                "minimum": 1,
                                "maximum": 720,
                                "default": 24
                            }
                        }
                    },
                    "output": {
                        "time": {
                            "description": "When.",
                            "trust": "vendor"
                        },
                        "type": {
                            "description": "Vercel's name of it.",
                            "trust": "vendor"
                        },
                        "text": {
                            "description": "What happened."
                        },
                        "who": {
                            "description": "Who did it."
                        },
                        "id": {
                            "description": "The entry's id.",
                            "trust": "vendor"
                        }
                    }
                }
            },
            "config": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                    "team_id": {
                        "type": "string",
                        "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$",
                        "description": "The team: `team_…` from Settings, General, or its slug. Without it and without VERCEL_TEAM_ID the token owner's own account is read."
                    },
                    "base_url": {
                        "type": "string",
                        "pattern": "^(?:https://|http://(?:127\\.0\\.0\\.1|localhost)(?::|/|$))",
                        "description": "The address of the API, if it is reached through another one than `https://api.vercel.com`."
                    }
                }
            }
        },
    },
};

// EXTERNAL MODULE: ./build/src/plugin/connector-shape.js
var connector_shape = __webpack_require__(42714);
;// CONCATENATED MODULE: ./build/src/plugin/registry.js
/**
 * The built-in connectors: what there is, what each claims, and how to load it.
 * Invariant: only declared types are loaded, and what is loaded has the shape of a connector and its manifest's feeds.
 */




/** The known types, in alphabetical order. */
function builtinTypes(builtins = BUILTIN) {
    return Object.keys(builtins).sort();
}
/** @throws MallcopError `connector-unknown`, with the type that was probably meant */
function manifestOf(type, builtins = BUILTIN) {
    return builtinOf(type, builtins).manifest;
}
/**
 * The connector of a type.
 * @throws MallcopError `connector-unknown`; `connector-malformed` if its module is not what its manifest says
 */
async function loadConnector(type, builtins = BUILTIN) {
    const { load, manifest } = builtinOf(type, builtins);
    return (0,connector_shape/* parseConnector */.D)(await load(), manifest);
}
/**
 * The look-ups of a type, without its connector.
 * @throws MallcopError `connector-unknown`; `connector-malformed` if the module is not what the manifest says
 */
async function loadTools(type, builtins = BUILTIN) {
    const { loadTools: load, manifest } = builtinOf(type, builtins);
    return (0,connector_shape/* parseTools */.J)(await load?.(), manifest);
}
/** `type` may be any text; it is only repeated if it looks like a name. */
function unknownConnector(type, known, at) {
    const meant = (0,nearest/* nearest */.p)(type, known);
    const advice = meant === undefined ? `Known types: ${known.join(", ")}.` : `Did you mean \`${meant}\`?`;
    const shown = /^[a-z0-9][a-z0-9-]{0,39}$/.test(type) ? `\`${type}\`` : "that name";
    return new errors/* MallcopError */.D("connector-unknown", { type: shown, advice }, at === undefined ? {} : { at });
}
function builtinOf(type, builtins) {
    const builtin = Object.hasOwn(builtins, type) ? builtins[type] : undefined;
    if (!builtin)
        throw unknownConnector(type, builtinTypes(builtins));
    return builtin;
}


/***/ })

};
