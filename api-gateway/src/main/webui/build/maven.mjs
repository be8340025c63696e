// What Maven runs: `package <folder>` builds the app into the folder, `test` runs its tests. Installs what package-lock.json
// names first, unless that is there already.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const run = (...command) => execFileSync("npm", command, { cwd: home, stdio: "inherit" });
const lock = readFileSync(`${home}/package-lock.json`, "utf8");
const installed = `${home}/node_modules/.installed-lock.json`;

if (!existsSync(installed) || readFileSync(installed, "utf8") !== lock) {
  run("ci", "--prefer-offline", "--no-audit", "--no-fund");
  writeFileSync(installed, lock);
}
const [goal, folder] = process.argv.slice(2);
if (goal === "package") run("run", "build", "--silent", "--", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn");
else if (goal === "test") run("test", "--silent");
else throw new Error(`Unknown goal ${goal}`);
