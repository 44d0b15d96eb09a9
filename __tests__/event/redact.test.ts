import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { createRedactor } from "../../src/event/redact.ts";
import { findSecret } from "../../src/event/secret-shapes.ts";
import { anyText } from "./hostile.ts";
import { PLANTED, random } from "./secrets.ts";

const redactor = createRedactor({ secrets: [] });

/** Everything a reader of the text could get back: as it is, and with JSON in strings read. */
function readings(text: string): string {
  const decoded = text
    .replace(/\\+(["\\/nrt])/g, "$1")
    .replace(/\\+u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${text}\n${decoded}`;
}

describe("a secret is gone", () => {
  test("the table has at least sixty of them", () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(60);
  });

  describe.each(PLANTED)("$name", ({ text, secret }) => {
    test.each<[string, () => string]>([
      ["alone", () => redactor.text(text)],
      ["in a sentence", () => redactor.text(`user said ${text}\nand left`)],
      ["as a value", () => redactor.json({ note: text })],
      ["deep in a record", () => redactor.json({ a: [{ b: { c: [1, "x", { note: text }] } }], d: true })],
      ["as a name", () => redactor.json({ [text]: 1 })],
      ["in JSON in a string", () => redactor.json({ event: JSON.stringify({ note: text }) })],
      [
        "in JSON in a string in a string",
        () => redactor.json({ event: JSON.stringify({ more: JSON.stringify([text]) }) }),
      ],
      ["in JSON whose letters are escaped", () => redactor.json({ event: `{"note":"${escapeAll(text)}"}` })],
    ])("%s", (_, redact) => {
      const clean = redact();
      expect(readings(clean)).not.toContain(secret);
      expect(clean).toContain("[redacted:");
    });

    test("and stays gone, without another word", () => {
      const clean = redactor.json({ note: text, event: JSON.stringify({ note: text }) });
      expect(redactor.json(JSON.parse(clean))).toBe(clean);
      expect(redactor.text(redactor.text(text))).toBe(redactor.text(text));
    });
  });

  test("leaves what stands around it", () => {
    expect(redactor.text(`before ${"gh"}p_${random(36)} after`)).toBe("before [redacted:github-token] after");
    expect(redactor.text("postgresql://app:hunter2@db/app?a=1")).toBe(
      "postgresql://app:[redacted:password]@db/app?a=1",
    );
  });

  test("gives one placeholder to one secret, which does not depend on its letters", () => {
    expect(redactor.json({ password: "a" })).toBe(redactor.json({ password: "correct horse" }));
  });
});

function escapeAll(text: string): string {
  return Array.from(text, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

describe("a secret by its field's name is gone", () => {
  const NAMES = [
    ...[
      "password",
      "Password",
      "passwd",
      "userPassword",
      "masterUserPassword",
      "new_password",
      "PASSWORD",
      "pass-phrase",
      "pwd",
    ],
    ...[
      "secret",
      "client_secret",
      "clientSecret",
      "SecretString",
      "jwt_secret",
      "secretValue",
      "secrets",
      "access_token_secret",
    ],
    ...[
      "token",
      "accessToken",
      "refresh_token",
      "sessionToken",
      "SASToken",
      "authToken",
      "nextToken",
      "tokenPrefix",
      "device-token",
    ],
    ...[
      "credential",
      "Credentials",
      "privateKey",
      "private_key",
      "apiKey",
      "api_key",
      "x-api-key",
      "accountKey",
      "secretAccessKey",
    ],
    ...[
      "primarySharedKey",
      "signingKey",
      "connectionString",
      "connection_string",
      "authorization",
      "Proxy-Authorization",
    ],
    ...[
      "signature",
      "X-Amz-Signature",
      "x-amz-security-token",
      "cookie",
      "set-cookie",
      "password_hash",
      "protectionBypass",
      "drainUrl",
    ],
  ];

  test.each(NAMES)("%s", (name) => {
    const record = { [name]: "hunter", deep: [{ [name]: "hunter" }], json: JSON.stringify({ [name]: "hunter" }) };
    expect(redactor.json(record)).not.toContain("hunter");
    expect(redactor.field(name, "hunter")).not.toContain("hunter");
  });

  test("also in lists and objects below it", () => {
    const record = {
      secrets: ["hunter1", { db: "hunter2", more: { x: ["hunter3"] } }],
      passwordCredentials: [{ hint: "hun" }],
    };
    expect(redactor.json(record)).not.toContain("hun");
  });

  test("also where another field names it", () => {
    const record = [
      { Name: "Password", NewValue: "hunter", OldValue: ["hunter"] },
      { key: "DB_PASSWORD", value: "hunter" },
      { value: "hunter", name: "client_secret" },
    ];
    expect(redactor.json(record)).not.toContain("hunter");
    expect(
      redactor.json([
        { Name: "Department", NewValue: "sales" },
        { key: "env", value: "prod" },
      ]),
    ).toContain("sales");
  });

  test("also if a repeated name hides it in a string of JSON", () => {
    expect(redactor.json({ body: '{"password":"hunter","password":null}' })).not.toContain("hunter");
  });

  test("also below a name that is no name elsewhere", () => {
    const record: unknown = JSON.parse('{"__proto__":{"password":"hunter"},"constructor":{"secret":"hunter"}}');
    expect(redactor.json(record)).toBe(
      '{"__proto__":{"password":"[redacted:password]"},"constructor":{"secret":"[redacted:secret]"}}',
    );
  });
});

describe("what only looks like a secret stays", () => {
  test.each<[name: string, value: unknown]>([
    ["accessKeyId", `AKIA${random(16, "ABCDEFGH234567")}`],
    ["access_key_id", `ASIA${random(16, "ABCDEFGH234567")}`],
    ["AccessKeyId", `AKIA${random(16, "ABCDEFGH234567")}`],
    ["hashed_token", "qvEiG+jGQ0xyVnq3vBwHf2Yk9rQ1d5mQ7wqz1p2x3y4="],
    ["token_id", "1234567"],
    ["token_scopes", "repo,read:org"],
    ["tokenType", "Bearer"],
    ["tokenIssuerType", "AzureAD"],
    ["uniqueTokenIdentifier", "a1b2c3d4"],
    ["token_last_eight", "71c3fc11"],
    ["secret_type", "github_personal_access_token"],
    ["secret_type_display_name", "GitHub Personal Access Token"],
    ["secretName", "prod/db"],
    ["SecretId", "arn:aws:secretsmanager:us-west-2:123456789012:secret:prod/db-AbC123"],
    ["secretARN", "arn:aws:secretsmanager:us-west-2:123456789012:secret:prod/db-AbC123"],
    ["arn", "arn:aws:secretsmanager:us-west-2:123456789012:secret:prod/db-AbC123"],
    ["secrets_passed", ["NPM_TOKEN", "DEPLOY_KEY"]],
    ["push_protection_bypassed_by", { login: "monalisa", type: "User" }],
    ["push_protection_bypass_request_comment", "needed for a test"],
    ["secret_scanning", "enabled"],
    ["secret_scanning_push_protection", "inherited"],
    ["credentialType", "SignedInUser"],
    ["credential_authorized_at", "2026-03-11T14:00:00Z"],
    ["clientCredentialType", "clientAssertion"],
    ["keyId", "5e1f0c2d-aaaa-4b3c-8d2e-000000000000"],
    ["clientRequestToken", "5dd59182-3917-421c-9b2c-7c92954b66ee"],
    ["resultSignature", "Succeeded.Done"],
    ["SignatureVersion", "SigV4"],
    ["mfaAuthenticated", "true"],
    ["sessionCredentialFromConsole", "true"],
    ["httpTokens", "required"],
    ["passwordResetRequired", true],
    ["passwordResetRequired", "true"],
    ["passwordLastUsed", "2026-03-11T14:00:00Z"],
    ["PasswordUpdated", "Success"],
    ["MaxPasswordAge", 90],
    ["minimumPasswordLength", "14"],
    ["passwordPolicies", "DisablePasswordExpiration"],
    ["StsRefreshTokensValidFrom", "2026-03-11T14:00:00Z"],
    ["token_uri", "https://oauth2.googleapis.com/token"],
    ["access_tokens_url", "https://api.github.com/app/installations/1/access_tokens"],
    ["authorization.k8s.io/decision", "allow"],
    ["private_key_id", "0123456789abcdef"],
    ["password", null],
    ["password", false],
    ["password", 123],
    ["password", ""],
    ["password", "****"],
    ["password", "HIDDEN_DUE_TO_SECURITY_REASONS"],
    ["tokenValue", "Value hidden due to security reasons."],
    ["userData", "<sensitiveDataRemoved>"],
    ["secret", "__OPENCLAW_REDACTED__"],
    ["publicKey", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ ann@laptop"],
    ["userAgent", "[Boto3/1.34.1 md/Botocore#1.34.1 ua/2.0]"],
    ["errorMessage", "Invalid token: expired"],
    ["errorMessage", "basic authentication is not enabled; use a bearer token instead"],
    ["correlationId", "8f0b1c2d-3e4f-4a5b-9c6d-7e8f9a0b1c2d"],
    ["integrity", "sha512-qvEiGjGQ0xyVnq3vBwHf2Yk9rQ1d5mQ7wqz1p2x3y4qvEiGjGQ0xyVnq3vBwHf2Yk9rQ1d5mQ7wqz1p2x3y4AA=="],
    ["commit", "0123456789abcdef0123456789abcdef01234567"],
    ["host", "https://task-management-service-production.example.com:8443/desk-and-risk-assessment-board"],
    ["scope", "/subscriptions/x/resourceGroups/prod/providers/Microsoft.KeyVault/vaults/v/secrets/db"],
  ])("%s: %j", (name, value) => {
    const record = { [name]: value, deep: [{ [name]: value }] };
    expect(redactor.value(record)).toBe(record);
    expect(redactor.json({ body: JSON.stringify(record) })).toBe(JSON.stringify({ body: JSON.stringify(record) }));
    if (typeof value === "string") expect(redactor.field(name, value)).toBe(value);
  });

  test("facts among credentials, beside the secrets", () => {
    const record = {
      credentials: {
        accessKeyId: `ASIA${random(16, "ABCDEFGH234567")}`,
        sessionToken: "hunter",
        expiration: "Mar 11, 2026",
      },
      accessKey: {
        userName: "ann",
        accessKeyId: `AKIA${random(16, "ABCDEFGH234567")}`,
        status: "Active",
        createDate: "Mar 11",
      },
      authorization: { action: "Microsoft.Authorization/roleAssignments/write", scope: "/subscriptions/x" },
    };
    expect(redactor.value(record)).toEqual({
      ...record,
      credentials: { ...record.credentials, sessionToken: "[redacted:session-token]" },
    });
  });

  test("facts in a string of JSON that is called a secret", () => {
    const federated =
      '[{"Name":"ci","Issuer":"https://token.actions.githubusercontent.com","Subject":"repo:a/b:ref:refs/heads/main"}]';
    const records = [
      { displayName: "FederatedIdentityCredentials", oldValue: "[]", newValue: federated },
      { credentials: '{"userName":"ann","expiration":"2026-03-11"}' },
    ];
    expect(redactor.value(records)).toBe(records);
    expect(redactor.json({ credentials: '{"userName":"ann","key":"hunter","more":["hunter"]}' })).toBe(
      JSON.stringify({
        credentials: '{"userName":"ann","key":"[redacted:credential]","more":["[redacted:credential]"]}',
      }),
    );
  });

  test("an access key id is kept where it belongs, and only there", () => {
    const id = `AKIA${random(16, "ABCDEFGH234567")}`;
    expect(redactor.json({ userName: id })).not.toContain(id);
    expect(redactor.field("access_key_id", id)).toBe(id);
    expect(redactor.text(id)).toBe("[redacted:aws-access-key-id]");
  });

  test("JSON in a string is kept to the letter, spaces and all", () => {
    const record = { policy: '{\n  "Version": "2012-10-17",\n  "big": 12345678901234567890\n}' };
    expect(redactor.value(record)).toBe(record);
  });
});

describe("a secret of this run", () => {
  const value = 'hun"ter/2 ü+k\\ey!';
  const own = createRedactor({ secrets: [{ name: "DB_PASSWORD", value }] });
  const base64 = (before: string, encoding: BufferEncoding) => Buffer.from(`${before}${value}tail`).toString(encoding);

  test.each<[string, string]>([
    ["as it is", value],
    ["in base64", Buffer.from(value).toString("base64")],
    ["in base64, one byte on", base64("a", "base64")],
    ["in base64, two bytes on", base64("ab", "base64")],
    ["in base64, three bytes on", base64("abc", "base64")],
    ["in base64 for URLs", base64("a", "base64url")],
    ["in base64 in a URL", encodeURIComponent(base64("ab", "base64"))],
    ["in a URL", encodeURIComponent(value)],
    ["in a URL in lower case", encodeURIComponent(value).replace(/%../g, (hex) => hex.toLowerCase())],
    ["in a form", new URLSearchParams({ value }).toString().slice("value=".length)],
    ["in JSON", JSON.stringify(value).slice(1, -1)],
    ["in ASCII JSON", JSON.stringify(value).slice(1, -1).replace("ü", "\\u00fc")],
  ])("is gone %s", (_, spelled) => {
    for (const clean of [
      own.text(`x ${spelled} y`),
      own.json({ a: [`x ${spelled} y`] }),
      own.json({ a: JSON.stringify(`x ${spelled}`) }),
    ]) {
      expect(clean).not.toContain(spelled);
      expect(clean).toContain("[redacted:secret:DB_PASSWORD]");
    }
    expect(own.text(own.text(spelled))).toBe(own.text(spelled));
  });

  test("is gone from names, numbers and lines of a key", () => {
    const lines = createRedactor({
      secrets: [
        { name: "PIN", value: "123456789" },
        { name: "KEY", value: `head\n${random(64)}\n${random(63)}\n` },
      ],
    });
    expect(lines.json({ n: 123456789, 123456789: 1, k: random(64) })).not.toMatch(
      new RegExp(`123456789|${random(64)}`),
    );
  });

  test("does not loop or grow if it is a word of a placeholder", () => {
    const words = createRedactor({
      secrets: [
        { name: "A", value: "redacted" },
        { name: "secret", value: "secret:A" },
        { name: "password", value: "password" },
      ],
    });
    const clean = words.text("redacted, secret:A, password");
    expect(clean).toBe("[redacted:secret:A], [redacted:secret:secret], [redacted:secret:password]");
    expect(words.text(clean)).toBe(clean);
  });

  test("is not looked for if it is shorter than six characters", () => {
    expect(createRedactor({ secrets: [{ name: "A", value: "abcde" }] }).text("abcdefg")).toBe("abcdefg");
  });

  test("is gone wherever it stands, and redacting again changes nothing", () => {
    const secret = fc
      .array(fc.integer({ min: 33, max: 126 }), { minLength: 6, maxLength: 24 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(secret, anyText, anyText, (known, before, after) => {
        fc.pre(!"[redacted:secret:X]".includes(known));
        const one = createRedactor({ secrets: [{ name: "X", value: known }] });
        const clean = one.text(before + known + after);
        expect(clean).not.toContain(known);
        expect(one.text(clean)).toBe(clean);
        const json = one.json({ a: [before + known + after], b: { c: JSON.stringify({ d: known }) } });
        expect(json).not.toContain(JSON.stringify(known).slice(1, -1));
        expect(one.json(JSON.parse(json))).toBe(json);
      }),
      { numRuns: 300 },
    );
  });
});

describe("redaction", () => {
  test("twice is the same as once, for any record", () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom("password", "token", "secrets", "Name", "NewValue", "accessKeyId", "authorization"),
    );
    const text = fc.oneof(
      fc.string(),
      fc
        .array(
          fc.constantFrom(
            ...PLANTED.map((planted) => planted.text),
            "password=",
            ": ",
            "[redacted:",
            "]",
            '"',
            "{",
            "a",
            " ",
          ),
          { maxLength: 4 },
        )
        .map((all) => all.join("")),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        text,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie("list"),
        tie("object"),
        tie("json"),
      ),
      list: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(name, tie("value"), { maxKeys: 3 }),
      json: tie("object").map((object) => JSON.stringify(object)),
    }));
    fc.assert(
      fc.property(value, (record) => {
        const clean = redactor.json(record);
        expect(redactor.json(JSON.parse(clean))).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  test("does not take its own placeholders for names of fields", () => {
    const token = `${"gh"}p_${random(36)}`;
    const clean = redactor.json({ [token]: "stays", pair: { name: token, value: "stays" } });
    expect(clean).toBe('{"[redacted:github-token]":"stays","pair":{"name":"[redacted:github-token]","value":"stays"}}');
    expect(redactor.json(JSON.parse(clean))).toBe(clean);
  });

  test("leaves a record without secrets the very same", () => {
    const record = { a: [1, { b: "text" }], when: new Date(0) };
    expect(redactor.value(record)).toBe(record);
    expect(redactor.json(record)).toBe(JSON.stringify(record));
  });

  test("does not change the record it was given", () => {
    const record = { a: { password: "hunter" } };
    expect(redactor.value(record)).toEqual({ a: { password: "[redacted:password]" } });
    expect(record.a.password).toBe("hunter");
  });

  test("asks objects what they are in JSON", () => {
    expect(redactor.json({ a: { toJSON: () => ({ password: "hunter" }) } })).toBe(
      '{"a":{"password":"[redacted:password]"}}',
    );
  });

  test("refuses what JSON cannot hold", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    for (const value of [circle, { a: 1n }]) {
      expect(() => redactor.json(value)).toThrow(expect.objectContaining({ code: "record-malformed" }));
    }
  });

  test("leaves out what is nested beyond all reason, and says so", () => {
    let deep: unknown = { password: "hunter" };
    for (let depth = 0; depth < 1000; depth++) deep = { a: deep };
    expect(redactor.json(deep)).toContain('"[redacted:too-deep]"');
    let text = JSON.stringify({ password: "hunter" });
    for (let depth = 0; depth < 12; depth++) text = JSON.stringify(depth < 11 ? { a: text } : [text]);
    expect(readings(redactor.text(text))).not.toContain("hunter");
  });

  test("keeps both of two names that become the same", () => {
    const names = ["a", "b"].map((end) => `${"gh"}p_${random(36)}${end}`);
    expect(Object.values(JSON.parse(redactor.json(Object.fromEntries(names.map((name, at) => [name, at])))))).toEqual([
      0, 1,
    ]);
  });
});

describe("a megabyte of something hostile is dealt with", () => {
  const MEGABYTE = 1_000_000;
  const pieces = [
    ...new Set(PLANTED.flatMap(({ text }) => [text.slice(0, 5), text.slice(0, -1)])),
    ...[
      "eyJ.",
      "eyJa.",
      "a://",
      "a://b:",
      "a:@",
      "secret ",
      'secret "',
      "password=",
      "token:",
      "-----BEGIN ",
      "authorization:",
    ],
    ...["[redacted:", "{", "[", '{"', '"', "\\", "\\\\", "%20eyJ", "aA", "=="],
  ];
  // A few at a time: a hundred megabytes are too much to name one by one.
  const groups = Array.from({ length: Math.ceil(pieces.length / 20) }, (_, at) => pieces.slice(at * 20, at * 20 + 20));
  test.each(groups.map((group) => ({ group })))("pieces, group %#", ({ group }) => {
    for (const piece of group) {
      const clean = redactor.text(piece.repeat(Math.ceil(MEGABYTE / piece.length)));
      expect(clean.length).toBeLessThan(12 * MEGABYTE);
    }
  });

  test("also full of a secret of this run", () => {
    const own = createRedactor({ secrets: [{ name: "X", value: "aaaaaa" }] });
    expect(own.text("a".repeat(1_000_001))).not.toContain("aaaaaa");
    expect(own.text("[redacted:aaaaaa".repeat(60_000))).not.toContain("aaaaaa");
  });
});

describe("findSecret", () => {
  test("names the shape of a credential, and sees none in its place", () => {
    expect(findSecret(`token: ${"gh"}p_${random(36)}`)).toEqual({ shape: "github-token" });
    for (const text of ["token: $GITHUB_TOKEN_1", "password: *****", "access_key_id: abc"])
      expect(findSecret(text)).toBeUndefined();
  });
});
