// Written by `npm run generate`. Do not edit.
import type { Builtin } from "./registry.ts";

export const BUILTIN: Readonly<Record<string, Builtin>> = {
  "aws-cloudtrail": {
    load: () => import("../../plugins/connectors/aws-cloudtrail/connector.ts"),
    loadTools: () => import("../../plugins/connectors/aws-cloudtrail/tools.ts"),
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
    load: () => import("../../plugins/connectors/azure/connector.ts"),
    loadTools: () => import("../../plugins/connectors/azure/tools.ts"),
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
    load: () => import("../../plugins/connectors/container-logs/connector.ts"),
    loadTools: () => import("../../plugins/connectors/container-logs/tools.ts"),
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
    load: () => import("../../plugins/connectors/github/connector.ts"),
    loadTools: () => import("../../plugins/connectors/github/tools.ts"),
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
    load: () => import("../../plugins/connectors/m365/connector.ts"),
    loadTools: () => import("../../plugins/connectors/m365/tools.ts"),
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
    load: () => import("../../plugins/connectors/openclaw/connector.ts"),
    loadTools: () => import("../../plugins/connectors/openclaw/tools.ts"),
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
    load: () => import("../../plugins/connectors/supabase/connector.ts"),
    loadTools: () => import("../../plugins/connectors/supabase/tools.ts"),
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
    load: () => import("../../plugins/connectors/vercel/connector.ts"),
    loadTools: () => import("../../plugins/connectors/vercel/tools.ts"),
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
