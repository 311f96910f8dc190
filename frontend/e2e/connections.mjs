// Writes a paging fragment and its query for every connection of the schema given as the one
// argument, forwards and backwards, and has Relay's compiler read them all. The exit code is 0 only
// when it accepts every one.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { buildSchema, getNamedType, isEnumType, isNonNullType, isObjectType } from "graphql";

const [, , schemaPath] = process.argv;
if (!schemaPath) {
  console.error("usage: node frontend/e2e/connections.mjs graph/testdata/schema.graphql");
  process.exit(2);
}
const schema = buildSchema(readFileSync(schemaPath, "utf8"));

// where says how a client comes to a record of the type, so that its fragment can be asked for again.
function where(type) {
  if (type.name === "Query") {
    return { variables: "", open: "", close: "" };
  }
  if (type.name === "Viewer") {
    return { variables: "", open: "viewer {", close: "}" };
  }
  if (type.getInterfaces().some((face) => face.name === "Node")) {
    return { variables: "($id: ID!)", open: "node(id: $id) {", close: '@alias(as: "record") }' };
  }
  return undefined;
}

function literal(type) {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues()[0].name : '"x"';
}

function documents(type, field, name) {
  const place = where(type);
  if (!place) {
    console.error(
      `${type.name}.${field.name}: nobody can ask for it again; ${type.name} has no id`,
    );
    process.exit(1);
  }
  const others = field.args
    .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    .map((argument) => `${argument.name}: ${literal(argument.type)}, `)
    .join("");
  const pages = [
    ["Forth", "first: $count, after: $cursor"],
    ["Back", "last: $count, before: $cursor"],
  ];
  return pages.map(([way, page]) => {
    const module = `${name}${way}`;
    const text = `import { graphql } from "react-relay";
export const record = graphql\`
  fragment ${module}_record on ${type.name} @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) @refetchable(queryName: "${module}MoreQuery") {
    ${field.name}(${others}${page}) @connection(key: "${module}_${field.name}") { totalCount edges { node { __typename } } }
  }\`;
export const query = graphql\`
  query ${module}Query${place.variables} { ${place.open} ...${module}_record ${place.close} }\`;
`;
    return [`${module}.ts`, text];
  });
}

const directory = mkdtempSync(path.join(tmpdir(), "connections-"));
try {
  mkdirSync(path.join(directory, "src", "gen"), { recursive: true });
  copyFileSync(schemaPath, path.join(directory, "schema.graphql"));
  writeFileSync(
    path.join(directory, "relay.config.json"),
    JSON.stringify({
      src: "./src",
      language: "typescript",
      schema: "./schema.graphql",
      artifactDirectory: "./src/gen",
    }),
  );
  let connections = 0;
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type).name.endsWith("Connection")) {
        connections += 1;
        const name = `${type.name}${field.name[0].toUpperCase()}${field.name.slice(1)}`;
        for (const [file, text] of documents(type, field, name)) {
          writeFileSync(path.join(directory, "src", file), text);
        }
      }
    }
  }
  const compiler = path.resolve(import.meta.dirname, "../../node_modules/.bin/relay-compiler");
  const run = spawnSync(compiler, ["--noWatchman", "relay.config.json"], {
    cwd: directory,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    console.error(run.error ?? "", run.stdout, run.stderr);
  } else {
    console.log(`Relay pages through ${connections} of ${connections} connections`);
  }
  process.exitCode = run.status === 0 && connections > 0 ? 0 : 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
