// Tests and builds run on the Node that users' runners have; `npm ci` brings it as an optional dependency.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `Node 24 is needed, this is ${process.version}. Run it through "npm run" after "npm ci" (without --omit=optional).`,
  );
  process.exit(1);
}
