import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** The letters of French. */
const LETTERS = /latin-wght[^/]*\.woff2$/;
const COMPRESSIBLE = /\.(html|js|css|json|webmanifest|svg|txt)$/;

/**
 * What the gateway needs beside the files: each of them compressed once and well, and the list of them. The service worker
 * gets the names of what the first page needs, so that it opens without a network.
 */
export function servedFiles(): Plugin {
  let folder = "";
  return {
    name: "served-files",
    apply: "build",
    configResolved(config) {
      folder = config.build.outDir.startsWith("/") ? config.build.outDir : join(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: "post",
      handler(_, { bundle }) {
        // Known from the style only, letters would come last of all.
        return Object.keys(bundle ?? {})
          .filter((file) => LETTERS.test(file))
          .map((file) => ({ tag: "link", injectTo: "head" as const, attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` } }));
      },
    },
    // After all that other plugins still write.
    closeBundle: {
      sequential: true,
      order: "post",
      handler() {
        const files = listFiles(folder).filter((file) => !/\.(br|gz)$/.test(file) && !file.endsWith("/files.txt"));
        const paths = files.map((file) => "/" + relative(folder, file));
        nameShell(paths);
        for (const file of files.filter((name) => COMPRESSIBLE.test(name))) {
          const plain = readFileSync(file);
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
          writeFileSync(`${file}.br`, brotliCompressSync(plain, quality));
          writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }));
        }
        writeFileSync(join(folder, "files.txt"), paths.sort().join("\n") + "\n");
      },
    },
  };

  function nameShell(paths: string[]) {
    const worker = join(folder, "sw.js");
    const page = readFileSync(join(folder, "index.html"), "utf8");
    const shell = paths.filter((path) => page.includes(path));
    const version = [...shell].sort().join("|");
    const text = readFileSync(worker, "utf8")
      .replace('["/index.html"]', JSON.stringify(["/index.html", ...shell]))
      .replace('"dev"', JSON.stringify(hash(version)));
    writeFileSync(worker, text);
  }
}

function hash(text: string): string {
  let value = 5381;
  for (let i = 0; i < text.length; i++) value = (value * 33 + text.charCodeAt(i)) >>> 0;
  return value.toString(36);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? listFiles(path) : [path];
  });
}
