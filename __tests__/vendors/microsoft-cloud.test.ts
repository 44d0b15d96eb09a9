import { describe, expect, test } from "@jest/globals";
import { loginOriginOf, originOf, scopeOf, tokenExchangeAudience } from "../../src/vendors/microsoft/cloud.ts";

const code = (wanted: string) => expect.objectContaining({ code: wanted });

describe("a cloud", () => {
  test("is the public one unless said", () => {
    expect(originOf({}, "resource-manager")).toBe("https://management.azure.com");
    expect(loginOriginOf({})).toBe("https://login.microsoftonline.com");
    expect(tokenExchangeAudience({})).toBe("api://AzureADTokenExchange");
  });

  test.each([
    ["public", "https://api.loganalytics.azure.com", "https://api.loganalytics.io/.default"],
    ["china", "https://api.loganalytics.azure.cn", "https://api.loganalytics.azure.cn/.default"],
  ] as const)("%s has Log Analytics at %s, with tokens for %s", (cloud, origin, scope) => {
    expect([originOf({ cloud }, "log-analytics"), scopeOf({ cloud }, "log-analytics")]).toEqual([origin, scope]);
  });

  test("of the military has a Graph and a Management API of its own", () => {
    const cloud = "usgov-dod";
    expect(scopeOf({ cloud }, "graph")).toBe("https://dod-graph.microsoft.us/.default");
    expect(scopeOf({ cloud }, "management")).toBe("https://manage.protection.apps.mil/.default");
    expect(tokenExchangeAudience({ cloud })).toBe("api://AzureADTokenExchangeUSGov");
  });

  test("without an API says so", () => {
    expect(() => originOf({ cloud: "china" }, "management")).toThrow(code("feed-not-available"));
  });
});

describe("a configured URL", () => {
  test("moves an API, and keeps the scope of the cloud", () => {
    const options = { graph_url: "https://127.0.0.1:8443/" };
    expect([originOf(options, "graph"), scopeOf(options, "graph")]).toEqual([
      "https://127.0.0.1:8443",
      "https://graph.microsoft.com/.default",
    ]);
  });

  test("of the government's community cloud has a scope of its own", () => {
    const options = { management_api_url: "https://manage-gcc.office.com" };
    expect(scopeOf(options, "management")).toBe("https://manage-gcc.office.com/.default");
  });

  test("adds an API that the cloud lacks", () => {
    const options = { cloud: "china", management_api_url: "https://manage.example.cn" } as const;
    expect(scopeOf(options, "management")).toBe("https://manage.example.cn/.default");
  });

  test.each(["http://127.0.0.1:80", "https://user:word@example.com", "nonsense"])("%s is refused", (url) => {
    expect(() => originOf({ graph_url: url }, "graph")).toThrow(code("config-invalid"));
    expect(() => loginOriginOf({ login_url: url })).toThrow(code("config-invalid"));
  });
});
