import { spawn } from "node:child_process";
import { relative } from "node:path";
import type { Plugin } from "vite";

const tag = /\bgraphql`\s*([\s\S]*?)`/g;
const definition = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;

/** Turns every graphql tag into an import of the artifact Relay's compiler wrote for it. */
function importArtifacts(code: string, file: string): string | undefined {
  const names: string[] = [];
  const body = code.replace(tag, (_, text: string) => {
    const name = definition.exec(text)?.[1];
    if (!name) throw new Error(`${file}: a graphql tag holds no named definition.`);
    if (!names.includes(name)) names.push(name);
    return `__relay_${name}`;
  });
  if (names.length === 0) return undefined;
  const imports = names.map((name) => `import __relay_${name} from "/src/gen/${name}.graphql";`);
  return `${imports.join("")}${body}`;
}

/** The npm script knows where the compiler must stand: it reads paths from its working directory. */
function compile(root: string): Promise<void> {
  return new Promise((done, fail) => {
    const compiler = spawn("npm", ["run", "--silent", "relay"], { cwd: root, stdio: "inherit" });
    compiler.once("error", fail);
    compiler.once("exit", (code) =>
      code === 0 ? done() : fail(new Error(`relay-compiler ended with ${code}`)),
    );
  });
}

/** Relay without Babel and without watchman. In dev a saved tag is compiled at once. */
export function relay(repository: string): Plugin {
  let building = false;
  let running: Promise<void> = Promise.resolve();
  return {
    name: "constellation:relay",
    enforce: "pre",
    configResolved(config) {
      building = config.command === "build";
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: "graphql`" },
      handler(code, id) {
        const rewritten = importArtifacts(code, relative(repository, id));
        return rewritten && { code: rewritten, map: null };
      },
    },
    async hotUpdate({ file, read }) {
      if (building || !/\/src\/.*\.tsx?$/.test(file) || file.includes("/src/gen/")) return;
      if (!(await read()).includes("graphql`")) return;
      running = running.then(() => compile(repository));
      await running.catch((error: unknown) => this.error(String(error)));
    },
  };
}
