// What Lighthouse says of the start page and of the offers page, as a middling phone on a slow network sees them.
// See README.md. It fails for a page under the goals, and is no part of the build: its numbers move with the machine.
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";

const GOALS = { performance: 95, accessibility: 100, "best-practices": 95 };
const RUNS = Number(process.env.MONJOB_RUNS ?? 3);
const REPORTS = fileURLToPath(new URL("../target/lighthouse/", import.meta.url));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

const url = needed("MONJOB_URL");
const pages = [
  { name: "start", path: "/", shows: "h1" },
  { name: "offers", path: "/offres", shows: "main li h2 a", as: { identifier: needed("MONJOB_PERSON"), password: needed("MONJOB_PERSON_PASSWORD") } },
];

await mkdir(REPORTS, { recursive: true });
let missed = false;
for (const page of pages) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(page));
  runs.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
  missed = report(page.name, runs[Math.floor(runs.length / 2)]) || missed;
}
process.exitCode = missed ? 1 : 0;

/** One page in a browser that never saw it; who must be logged in for it logs in beside it, in a tab of their own. */
async function measure({ path, shows, as }) {
  const profile = await mkdtemp(join(tmpdir(), "monjob-lighthouse-"));
  const browser = await puppeteer.launch({ executablePath: process.env.MONJOB_CHROMIUM ?? "/usr/bin/chromium", userDataDir: profile, args: FLAGS, headless: true });
  try {
    if (as) await logIn(browser, as, path, shows);
    const { lhr, report: html } = await lighthouse(
      url + path,
      { port: Number(new URL(browser.wsEndpoint()).port), output: "html", logLevel: "error", onlyCategories: Object.keys(GOALS), formFactor: "mobile", disableStorageReset: Boolean(as) },
    );
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return { ...lhr, html };
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function logIn(browser, { identifier, password }, path, shows) {
  const tab = await browser.newPage();
  await tab.goto(`${url}/connexion`, { waitUntil: "networkidle0" });
  await tab.locator("input[autocomplete=username]").fill(identifier);
  await tab.locator("input[type=password]").fill(password);
  await tab.locator("button[type=submit]").click();
  await tab.waitForSelector("[aria-label='Se déconnecter']");
  await tab.goto(url + path, { waitUntil: "networkidle0" });
  await tab.waitForSelector(shows);
  // What is measured is a first visit: of the one before, nothing stays but who is logged in.
  const session = await tab.createCDPSession();
  await session.send("Storage.clearDataForOrigin", { origin: url, storageTypes: "service_workers,cache_storage,shader_cache" });
  await session.send("Network.clearBrowserCache");
  await tab.close();
}

/** @returns whether a goal was missed */
function report(name, lhr) {
  const scores = Object.entries(GOALS).map(([category, goal]) => ({ category, goal, score: Math.round(lhr.categories[category].score * 100) }));
  const metrics = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift", "speed-index", "total-byte-weight"];
  console.log(`${name}: ${scores.map(({ category, score }) => `${category} ${score}`).join(", ")}`);
  console.log(`  ${metrics.map((id) => `${id} ${lhr.audits[id].displayValue}`).join(", ")}`);
  for (const { id, title, score, scoreDisplayMode, displayValue = "" } of Object.values(lhr.audits)) {
    if (score !== null && score < 0.9 && !metrics.includes(id) && scoreDisplayMode !== "informative") console.log(`  costs: ${id} (${title}) ${displayValue}`);
  }
  void writeFile(join(REPORTS, `${name}.html`), lhr.html);
  return scores.some(({ score, goal }) => score < goal);
}

function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing; see README.md`);
  return value;
}
