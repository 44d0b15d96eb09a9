import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MallcopError } from "../../src/connector/errors.ts";
import { createOriginPolicy } from "../../src/connector/origins.ts";

const HOSTS = ["cloudtrail.*.amazonaws.com", "api.github.com", "{endpoint_url}"];
const policy = createOriginPolicy(HOSTS, { endpoint_url: "http://127.0.0.1:4566/base" });

function accepts(url: string, by = policy): boolean {
  try {
    by.check(url);
    return true;
  } catch (error) {
    if (error instanceof MallcopError && error.code === "origin-refused") return false;
    throw error;
  }
}

describe("a declared host", () => {
  test.each([
    "https://api.github.com/orgs/x?page=2",
    "https://API.GitHub.com/",
    "https://api.github.com:443/",
    "https://cloudtrail.us-east-1.amazonaws.com/",
    "https://cloudtrail.us-gov-west-1.amazonaws.com",
    "https://api.github.com\\@evil.net/", // A backslash starts the path, here and in fetch.
    "wss://api.github.com/live",
    "http://127.0.0.1:4566/anything",
    "ws://127.0.0.1:4566/live",
  ])("is reached: %s", (url) => expect(accepts(url)).toBe(true));
});

describe("nothing else", () => {
  test.each([
    "http://api.github.com/",
    "https://api.github.com:8443/",
    "https://api.github.com./",
    "https://api.github.com.evil.net/",
    "https://evil.net/api.github.com",
    "https://evil-api.github.com/",
    "https://xapi.github.com/",
    "https://sub.api.github.com/",
    "https://github.com/",
    "https://api.github.com@evil.net/",
    "https://user@api.github.com/",
    "https://user:pw@api.github.com/",
    "https://:pw@api.github.com/",
    "https://api。github。com.evil.net/",
    "https://аpi.github.com/",
    "https://xn--pi-7kc.github.com/",
    "https://cloudtrail.amazonaws.com/",
    "https://cloudtrail..amazonaws.com/",
    "https://cloudtrail.a.b.amazonaws.com/",
    "https://cloudtrail.evil.com.amazonaws.com.evil.net/",
    "https://cloudtrail.us-east-1.amazonaws.com.evil.net/",
    "https://cloudtrail.xn--80ak6aa92e.amazonaws.com/",
    "https://cloudtrail.-x.amazonaws.com/",
    "https://cloudtrail.a_b.amazonaws.com/",
    "https://cloudtrail.%2e.amazonaws.com/",
    "https://1.2.3.4/",
    "https://[::1]/",
    "https://0x7f000001/",
    "http://127.0.0.1/",
    "http://127.0.0.1:4567/",
    "https://127.0.0.1:4566/",
    "http://2130706433:80/",
    "http://localhost:4566/",
    "http://user@127.0.0.1:4566/",
    "file:///etc/passwd",
    "data:text/plain,hello",
    "blob:https://api.github.com/1",
    "ftp://api.github.com/",
    "javascript:alert(1)",
    "//api.github.com/",
    "",
  ])("is reached, such as %j", (url) => expect(accepts(url)).toBe(false));

  test("names no more than the origin", () => {
    const check = () => policy.check("https://me:pw@evil.net:99/path?token=t#f");
    expect(check).toThrow("A request to https://evil.net:99 was stopped");
    expect(check).not.toThrow(/pw|path|token/);
  });

  test("holds for any URL: what is accepted has exactly a declared host, https and the default port", () => {
    const label = fc.constantFrom(
      "api",
      "github",
      "com",
      "cloudtrail",
      "us-east-1",
      "amazonaws",
      "evil",
      "xn--a",
      "",
      "*",
      "1",
    );
    const host = fc
      .tuple(fc.array(label, { minLength: 1, maxLength: 6 }), fc.constantFrom(".", "。", "..", "%2e"))
      .map(([labels, dot]) => labels.join(dot));
    const near = fc.constantFrom(
      "api.github.com",
      "API.github.com",
      "cloudtrail.eu-west-1.amazonaws.com",
      "127.0.0.1:4566",
    );
    const url = fc
      .record({
        scheme: fc.constantFrom("https:", "http:", "HTTPS:", "wss:", "ftp:", ""),
        slashes: fc.constantFrom("//", "/", "\\\\", "///", ""),
        user: fc.constantFrom("", "", "me@", "me:pw@", "@", "api.github.com@", "api.github.com%40"),
        host: fc.oneof(
          near,
          host,
          fc.domain(),
          fc.ipV4(),
          fc.ipV6().map((ip) => `[${ip}]`),
        ),
        tail: fc.constantFrom(
          "",
          ".",
          ":443",
          ":80",
          ":8443",
          ".evil.net",
          "@evil.net",
          "\\@evil.net",
          "#@evil.net",
          "\t.evil.net",
        ),
        path: fc.constantFrom("", "/", "/x?y=z", "?u=https://api.github.com"),
      })
      .map(({ scheme, slashes, user, host: name, tail, path }) => scheme + slashes + user + name + tail + path);
    // Independent of the policy: one expression over what fetch would connect to.
    const declared =
      /^(?:(?:https|wss):\/\/(?:api\.github\.com|cloudtrail\.(?!xn--)[a-z0-9]([a-z0-9-]*[a-z0-9])?\.amazonaws\.com)|(?:http|ws):\/\/127\.0\.0\.1:4566)(?:\/|\?|#|$)/;
    let accepted = 0;
    fc.assert(
      fc.property(url, (candidate) => {
        if (!accepts(candidate)) return;
        accepted += 1;
        expect(new URL(candidate).href).toMatch(declared);
      }),
      { numRuns: 5_000 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});

describe("an address in the configuration", () => {
  const withOption = (value: unknown) => createOriginPolicy(["{endpoint_url}"], { endpoint_url: value });

  test.each([
    "https://ghe.example.com:8443/api/v3",
    "http://localhost:1",
    "http://127.0.0.1:1",
    "http://[::1]:1",
    "ws://127.0.0.1:1",
  ])("is usable: %s", (url) => expect(accepts(url, withOption(url))).toBe(true));

  test("allows its exact origin only", () => {
    const one = withOption("https://ghe.example.com:8443/api/v3");
    expect(accepts("https://ghe.example.com:8443/other", one)).toBe(true);
    expect(accepts("https://ghe.example.com/api/v3", one)).toBe(false);
    expect(accepts("https://x.ghe.example.com:8443/api/v3", one)).toBe(false);
  });

  test.each([undefined, null, []])("that is not set (%j) allows nothing", (value) => {
    expect(accepts("http://127.0.0.1:4566/", withOption(value))).toBe(false);
  });

  test.each([
    "http://example.com",
    "http://10.0.0.1",
    "http://127.0.0.1.evil.net",
    "http://localhost.evil.net",
    "https://me:s3cret@example.com",
    "ftp://example.com",
    "s3cret",
    "",
    7,
    ["https://example.com", "http://example.com"],
  ])("is refused without being repeated: %j", (value) => {
    const create = () => withOption(value);
    expect(create).toThrow("`endpoint_url` is not a usable address");
    expect(create).not.toThrow(/s3cret|example/);
  });
});

test("a setting that is a URL allows its exact origin, and is named where it stands", () => {
  const host = "{ACTIONS_ID_TOKEN_REQUEST_URL}";
  const policy = createOriginPolicy([host], { ACTIONS_ID_TOKEN_REQUEST_URL: "https://run.actions.example.com/x?y=z" });
  expect(accepts("https://run.actions.example.com/other", policy)).toBe(true);
  expect(accepts("https://other.actions.example.com/x", policy)).toBe(false);
  expect(() => createOriginPolicy([host], { ACTIONS_ID_TOKEN_REQUEST_URL: "nonsense" })).toThrow(
    "ACTIONS_ID_TOKEN_REQUEST_URL: `ACTIONS_ID_TOKEN_REQUEST_URL` is not a usable address",
  );
});

test.each([
  "*",
  "*.com",
  "api.*.com",
  "1.2.3.4",
  "*.2.3.4",
  "localhost",
  "Api.GitHub.com",
  "api.github.com:8443",
  "a b.c.d",
  "https://a.b",
  "a..b.c",
  "[::1]",
])("a manifest cannot declare %j", (host) =>
  expect(() => createOriginPolicy([host], {})).toThrow(expect.objectContaining({ code: "config-invalid" })),
);
