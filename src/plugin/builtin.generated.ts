// Written by `npm run generate`. Do not edit.
import type { Builtin } from "./registry.ts";

export const BUILTIN: Readonly<Record<string, Builtin>> = {
  "aws-cloudtrail": {
    load: () => import("../../plugins/connectors/aws-cloudtrail/connector.ts"),
    manifest: {
      "name": "aws-cloudtrail",
      "title": "AWS CloudTrail",
      "version": "1.0.0",
      "description": "Reads the CloudTrail event history of AWS accounts: changes to IAM, access keys, security groups, S3 access, Lambda and the trails themselves, console sign-ins, and every other mutating call. Works without any trail. Data events (object access, function calls) are not in the event history.",
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
            "why": "To read the event history of an account and region."
          },
          {
            "right": "cloudtrail:DescribeTrails",
            "feeds": [
              "trails"
            ],
            "why": "To notice trails that were removed or changed."
          },
          {
            "right": "cloudtrail:GetTrailStatus",
            "feeds": [
              "trails"
            ],
            "why": "To notice trails that were stopped. Optional; without it the settings alone are compared."
          },
          {
            "right": "sts:AssumeRole",
            "feeds": [
              "management-events",
              "trails"
            ],
            "why": "To read the accounts listed under `accounts`. Not needed for the credential's own account."
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
  "github": {
    load: () => import("../../plugins/connectors/github/connector.ts"),
    manifest: {
      "name": "github",
      "title": "GitHub",
      "version": "1.0.0",
      "description": "Reads the audit log of a GitHub organization: people and teams, permissions, applications, alerts, workflow runs and security settings. Works with github.com, GHE.com and GitHub Enterprise Server.",
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
            "why": "To read the organization's audit log with a classic token, made by an owner."
          },
          {
            "right": "organization Administration: read",
            "feeds": [
              "audit-log"
            ],
            "why": "To read the organization's audit log with a fine-grained token or a GitHub App."
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
          "description": "The kind of token that was used.",
          "trust": "vendor"
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
        "unmapped": {
          "description": "The action is not in mallcop's tables; it is kept as an administrative action."
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
};
