import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer, type Plugin } from "vite";

const EMPTY = '<div id="app"></div>';

/**
 * Draws two pages into the HTML: the start page into start.html, for the address of the app itself, and into index.html, for
 * all others, the frame with the words that it is opening. Who waits for the scripts on a slow phone reads in the meantime.
 */
export function drawnPages(): Plugin {
  let root = "";
  let folder = "";
  return {
    name: "drawn-pages",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = config.build.outDir.startsWith("/") ? config.build.outDir : join(root, config.build.outDir);
    },
    async closeBundle() {
      const { drawn } = await load(root);
      const page = readFileSync(join(folder, "index.html"), "utf8");
      if (!page.includes(EMPTY)) throw new Error(`index.html has no ${EMPTY}`);
      const fill = (name: "start" | "opening") => page.replace(EMPTY, () => `<div id="app" data-drawn="${name}">${drawn[name]()}</div>`);
      writeFileSync(join(folder, "start.html"), fill("start"));
      writeFileSync(join(folder, "index.html"), fill("opening"));
    },
  };
}

async function load(root: string): Promise<{ drawn: Record<"start" | "opening", () => string> }> {
  // Modules look at the device when they are loaded; here there is none.
  globalThis.localStorage = { getItem: () => null } as unknown as Storage;
  const server = await createServer({ root, configFile: false, plugins: [react()], appType: "custom", logLevel: "error", server: { middlewareMode: true, hmr: false, ws: false } });
  try {
    return (await server.ssrLoadModule("/src/drawn.tsx")) as Awaited<ReturnType<typeof load>>;
  } finally {
    await server.close();
  }
}
