/** What `import … from "mallcop/github"` gives a plugin that replaces the built-in `github`: the client that one is made with. */
export { Octokit } from "@octokit/core";
export { GraphqlResponseError } from "@octokit/graphql";
export { createOctokitFetch, thrownByTransport } from "../../../connector/octokit-fetch.ts";
