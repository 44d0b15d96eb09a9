import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { useProxyFromEnvironment } from "../../src/connector/proxy.ts";
import { startScriptedVendor } from "../support/scripted-vendor.ts";

test("without a proxy variable nothing changes", () => {
  expect(useProxyFromEnvironment({ HTTPS_PROXY: "", NO_PROXY: "x" })).toBe("off");
});

test("an unusable address is named by its variable, never repeated", () => {
  const use = () => useProxyFromEnvironment({ HTTPS_PROXY: "user:s3cret@proxy:x" });
  expect(use).toThrow(expect.objectContaining({ code: "config-invalid" }));
  expect(use).toThrow("HTTPS_PROXY");
  expect(use).not.toThrow("s3cret");
});

/** A proxy that opens every tunnel, and answers in it by itself. */
async function startProxy(): Promise<
  AsyncDisposable & { readonly origin: string; readonly tunnels: readonly string[] }
> {
  const tunnels: string[] = [];
  const server = createServer().on("connect", (request, socket) => {
    tunnels.push(request.url ?? "");
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nthrough the proxy"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    tunnels,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, "close");
    },
  };
}

// In a child: the switch is for the whole process.
test("fetch goes through the proxy, except where NO_PROXY says otherwise", async () => {
  await using proxy = await startProxy();
  await using direct = await startScriptedVendor((response) => response.end("directly"));
  const module = path.join(import.meta.dirname, "../../src/connector/proxy.ts");
  const script = `
    import { useProxyFromEnvironment } from ${JSON.stringify(module)};
    const env = { HTTP_PROXY: ${JSON.stringify(proxy.origin)}, NO_PROXY: "127.0.0.1" };
    const state = useProxyFromEnvironment(env);
    const get = async (url) => (await fetch(url)).text();
    console.log([state, await get("http://vendor.invalid/"), await get(${JSON.stringify(direct.origin)})].join());`;
  const child = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], { timeout: 4_000 });
  expect(child.stdout).toBe("on,through the proxy,directly\n");
  expect(proxy.tunnels).toEqual(["vendor.invalid:80"]);
});
