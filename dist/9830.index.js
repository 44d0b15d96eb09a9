export const id = 9830;
export const ids = [9830];
export const modules = {

/***/ 82381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ BUILTIN_DETECTORS)
/* harmony export */ });
const BUILTIN_DETECTORS = {
    "audit-blinding": {
        load: () => __webpack_require__.e(/* import() */ 1405).then(__webpack_require__.bind(__webpack_require__, 81405)),
        manifest: {
            "name": "audit-blinding",
            "title": "The watchers are being blinded",
            "version": "1.0.0",
            "description": "A trail, diagnostic setting, log, detector or alarm was stopped, deleted or made to see less; or somebody tried.",
            "severity": "critical",
            "learns": false,
            "events": [
                "cloudtrail_change",
                "admin_action",
                "permission_change",
                "secret_scanning_alert",
                "dependabot_alert",
                "project.config_change",
                "gateway.config_change"
            ],
            "metadata": [
                "change"
            ],
            "parameters": {}
        },
    },
    "auth-failure-burst": {
        load: () => __webpack_require__.e(/* import() */ 3014).then(__webpack_require__.bind(__webpack_require__, 83014)),
        manifest: {
            "name": "auth-failure-burst",
            "title": "Many refused sign-ins",
            "version": "1.0.0",
            "description": "Many sign-ins were refused in a short time, for one account, from one network, or for many accounts; louder when one succeeds in the end.",
            "severity": "critical",
            "learns": false,
            "events": [
                "login",
                "auth.signin",
                "agent.behavior_anomaly"
            ],
            "parameters": {
                "window_minutes": {
                    "default": 30,
                    "minimum": 10,
                    "maximum": 1440,
                    "description": "How long a burst may take."
                },
                "burst": {
                    "default": 10,
                    "minimum": 2,
                    "description": "Refused sign-ins within the window that make a burst."
                },
                "loud": {
                    "default": 50,
                    "minimum": 2,
                    "description": "Refused sign-ins within the window that make it critical."
                },
                "spread": {
                    "default": 6,
                    "minimum": 2,
                    "maximum": 64,
                    "description": "Accounts refused from one network within a day that make a spray."
                },
                "before_success": {
                    "default": 5,
                    "minimum": 1,
                    "description": "Refused sign-ins before a success that make it a break-in."
                }
            },
            "metadata": []
        },
    },
    "coverage-gap": {
        load: () => __webpack_require__.e(/* import() */ 7373).then(__webpack_require__.bind(__webpack_require__, 47373)),
        manifest: {
            "name": "coverage-gap",
            "title": "A hole in the record",
            "version": "1.0.0",
            "description": "A range of time can no longer be read, so nobody knows what happened in it.",
            "severity": "warn",
            "learns": false,
            "events": [
                "coverage_gap"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "injection-probe": {
        load: () => __webpack_require__.e(/* import() */ 3006).then(__webpack_require__.bind(__webpack_require__, 53006)),
        manifest: {
            "name": "injection-probe",
            "title": "Text that is meant for a machine",
            "version": "1.0.0",
            "description": "A name or text speaks to a language model, a log reader, a shell or a template engine instead of naming something.",
            "severity": "warn",
            "learns": false,
            "events": [
                "*"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "log-format-drift": {
        load: () => __webpack_require__.e(/* import() */ 2188).then(__webpack_require__.bind(__webpack_require__, 12188)),
        manifest: {
            "name": "log-format-drift",
            "title": "Logs that no template knows",
            "version": "1.1.0",
            "description": "An app's logs changed: more of its lines than is usual are known to no template, or they have many new looks. Less grave where a new revision of the app was seen.",
            "severity": "warn",
            "learns": false,
            "events": [
                "parser_summary"
            ],
            "parameters": {
                "share": {
                    "default": 0.05,
                    "minimum": 0.01,
                    "maximum": 1,
                    "description": "Share of unknown lines that is drift, if it is also three times what is usual."
                },
                "least_lines": {
                    "default": 50,
                    "minimum": 1,
                    "description": "Lines that a summary must count to be judged."
                }
            },
            "metadata": []
        },
    },
    "malicious-skill": {
        load: () => __webpack_require__.e(/* import() */ 7730).then(__webpack_require__.bind(__webpack_require__, 77730)),
        manifest: {
            "name": "malicious-skill",
            "title": "A suspicious skill or gateway setting",
            "version": "1.0.0",
            "description": "A skill took another's place, brought programs, came from nowhere known, or the gateway was opened.",
            "severity": "critical",
            "learns": false,
            "events": [
                "skill.install",
                "skill.modify",
                "gateway.config_change",
                "agent.behavior_anomaly"
            ],
            "metadata": [
                "skill"
            ],
            "parameters": {}
        },
    },
    "new-actor": {
        load: () => __webpack_require__.e(/* import() */ 8054).then(__webpack_require__.bind(__webpack_require__, 18054)),
        manifest: {
            "name": "new-actor",
            "title": "Somebody new",
            "version": "1.0.0",
            "description": "Somebody acted who is not known from the learned days. Sessions are folded into their roles; end users of applications do not count.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "metadata": [],
            "parameters": {}
        },
    },
    "new-external-access": {
        load: () => __webpack_require__.e(/* import() */ 4781).then(__webpack_require__.bind(__webpack_require__, 64781)),
        manifest: {
            "name": "new-external-access",
            "title": "A way in from outside",
            "version": "1.0.0",
            "description": "Somebody or something outside was let in: people, guests, applications, other accounts, anonymous links, forwarded mail, or everybody.",
            "severity": "critical",
            "learns": false,
            "events": [
                "collaborator_added",
                "external_sharing",
                "external_forwarding",
                "delegate_access",
                "oauth_authorization",
                "repo_permission",
                "org_membership",
                "team_member_added",
                "security_group_change",
                "s3_policy_change",
                "iam_change",
                "lambda_change",
                "permission_change",
                "service_principal_created",
                "admin_action",
                "project.config_change"
            ],
            "metadata": [
                "public",
                "external"
            ],
            "parameters": {}
        },
    },
    "priv-escalation": {
        load: () => __webpack_require__.e(/* import() */ 8407).then(__webpack_require__.bind(__webpack_require__, 88407)),
        manifest: {
            "name": "priv-escalation",
            "title": "More power than before",
            "version": "1.0.0",
            "description": "Somebody was given administration, or a credential of somebody else, or tried to be.",
            "severity": "critical",
            "learns": false,
            "events": [
                "role_assignment",
                "permission_change",
                "admin_role_change",
                "org_membership",
                "repo_permission",
                "collaborator_added",
                "iam_change",
                "access_key_change",
                "team_member_added",
                "admin_action",
                "login"
            ],
            "metadata": [
                "privileged",
                "role"
            ],
            "parameters": {}
        },
    },
    "unusual-resource-access": {
        load: () => __webpack_require__.e(/* import() */ 9957).then(__webpack_require__.bind(__webpack_require__, 89957)),
        manifest: {
            "name": "unusual-resource-access",
            "title": "Unusual access to something sensitive",
            "version": "1.0.0",
            "description": "Secrets, keys or many files were read by somebody who does not usually read such things.",
            "severity": "warn",
            "learns": true,
            "events": [
                "resource_access",
                "bulk_download",
                "env_var_change"
            ],
            "parameters": {
                "established_days": {
                    "default": 5,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days on which somebody must have acted before anything of theirs is unusual."
                }
            },
            "metadata": []
        },
    },
    "unusual-timing": {
        load: () => __webpack_require__.e(/* import() */ 8504).then(__webpack_require__.bind(__webpack_require__, 28504)),
        manifest: {
            "name": "unusual-timing",
            "title": "At an unusual hour",
            "version": "1.0.0",
            "description": "Somebody acted hours away from any hour at which they usually do.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "parameters": {
                "established_days": {
                    "default": 10,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days on which somebody must have acted before any hour of theirs is unusual."
                },
                "hours_apart": {
                    "default": 4,
                    "minimum": 1,
                    "maximum": 12,
                    "description": "Hours between the nearest usual hour and an unusual one."
                }
            },
            "metadata": []
        },
    },
    "volume-anomaly": {
        load: () => __webpack_require__.e(/* import() */ 2626).then(__webpack_require__.bind(__webpack_require__, 92626)),
        manifest: {
            "name": "volume-anomaly",
            "title": "Much more than usual",
            "version": "1.0.0",
            "description": "On one day there was far more of one type of event than on the days before.",
            "severity": "warn",
            "learns": true,
            "events": [
                "*"
            ],
            "parameters": {
                "factor": {
                    "default": 5,
                    "minimum": 1,
                    "description": "How many times the busiest usual day it takes."
                },
                "least": {
                    "default": 50,
                    "minimum": 1,
                    "description": "Events of a day that it takes at least."
                },
                "least_days": {
                    "default": 7,
                    "minimum": 2,
                    "maximum": 90,
                    "description": "Days that must have been seen before."
                }
            },
            "metadata": []
        },
    },
};


/***/ }),

/***/ 34639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectorOf)
/* harmony export */ });
/* harmony import */ var _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65314);
/** Parses a module into a `Detector`. Invariant: what comes out has the function that the engine will call. */

/** The default export of a detector's module. @throws MallcopError `detector-malformed` */
function detectorOf(module, name) {
    const found = typeof module === "object" && module !== null && "default" in module ? module.default : undefined;
    if (typeof found === "object" && found !== null && "detect" in found && typeof found.detect === "function")
        return found;
    throw new _connector_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MallcopError */ .D("detector-malformed", { name, problem: "it has no default export with a function `detect`" });
}


/***/ }),

/***/ 39830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadDetectors: () => (/* binding */ loadDetectors)
/* harmony export */ });
/* harmony import */ var _builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82381);
/* harmony import */ var _detector_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34639);
/** The built-in detectors, each loaded with its manifest. What is loaded has the shape of a detector. */


/** In alphabetical order. */
async function loadDetectors() {
    return await Promise.all(Object.values(_builtin_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILTIN_DETECTORS */ .W).map(async ({ manifest, load }) => ({
        manifest,
        detector: (0,_detector_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .detectorOf */ .U)(await load(), manifest.name),
    })));
}


/***/ })

};
