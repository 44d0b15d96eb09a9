// Written by `npm run generate`. Do not edit.
import type { BuiltinDetector } from "./registry.ts";

export const BUILTIN_DETECTORS: Readonly<Record<string, BuiltinDetector>> = {
  "audit-blinding": {
    load: () => import("../../plugins/detectors/audit-blinding/detector.ts"),
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
    load: () => import("../../plugins/detectors/auth-failure-burst/detector.ts"),
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
    load: () => import("../../plugins/detectors/coverage-gap/detector.ts"),
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
    load: () => import("../../plugins/detectors/injection-probe/detector.ts"),
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
    load: () => import("../../plugins/detectors/log-format-drift/detector.ts"),
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
    load: () => import("../../plugins/detectors/malicious-skill/detector.ts"),
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
    load: () => import("../../plugins/detectors/new-actor/detector.ts"),
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
    load: () => import("../../plugins/detectors/new-external-access/detector.ts"),
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
    load: () => import("../../plugins/detectors/priv-escalation/detector.ts"),
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
    load: () => import("../../plugins/detectors/unusual-resource-access/detector.ts"),
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
    load: () => import("../../plugins/detectors/unusual-timing/detector.ts"),
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
    load: () => import("../../plugins/detectors/volume-anomaly/detector.ts"),
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
