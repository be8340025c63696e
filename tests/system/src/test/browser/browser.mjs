// Debian's Chromium, driven by playwright-core; both it and axe-core are installed with the web app.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const installed = createRequire(new URL("../../../../../api-gateway/src/main/webui/package.json", import.meta.url));
const { chromium } = installed("playwright-core");
const AXE = readFileSync(installed.resolve("axe-core/axe.min.js"), "utf8");

export const URL_BASE = process.env.MONJOB_URL;
const SHOTS = process.env.MONJOB_SHOTS ?? fileURLToPath(new URL("../../../target/screenshots", import.meta.url));
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** One test in one browser; when it fails, every page that is open is photographed as it stood. */
export function journey(title, walk) {
  test(title, async () => {
    mkdirSync(SHOTS, { recursive: true });
    const browser = await chromium.launch({ executablePath: process.env.MONJOB_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
    try {
      await walk(browser);
    } catch (failure) {
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.map((page, index) => page.screenshot({ path: `${SHOTS}/failed-${title.replace(/\W+/g, "-")}-${index}.png` })));
      throw failure;
    } finally {
      await browser.close();
    }
  });
}

/**
 * Somebody with a browser of their own. Whatever leaves our house, or breaks the page's own rules, fails the journey.
 *
 * @param guest the one other origin that pages may ask, whatever its certificate
 */
export async function somebody(browser, width, guest) {
  const context = await browser.newContext({
    viewport: { width, height: width < 700 ? 844 : 900 },
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    hasTouch: width < 700,
    reducedMotion: "reduce",
    ignoreHTTPSErrors: Boolean(guest),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const faults = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(URL_BASE) && !(guest && url.startsWith(guest)) && !/^(data|blob):/.test(url)) faults.push(`asked ${url}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    // An answer that is no success is the page's to explain, and the browser logs it all the same.
    if (message.type() === "error" && !/Failed to load resource/.test(message.text())) faults.push(message.text());
  });
  const seen = async (name) => look(page, `${name}-${width}`);
  const done = async () => {
    assert.deepEqual(faults, []);
    await context.close();
  };
  return { page, context, seen, done };
}

/** Takes a picture in both themes, asks axe about each, and checks that nothing is wider than the screen, with text spaced and down to 320. */
async function look(page, name) {
  await page.waitForLoadState("networkidle");
  const size = page.viewportSize();
  // As tall as the page, so that what sticks to the screen's edge stands at the picture's edge.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.min(Math.max(height, size.height), 6000) });
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${SHOTS}/${name}-${colorScheme}.png` });
    assert.deepEqual(await violations(page), [], `axe on ${name}, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  assert.ok((await overflowWithSpacing(page)) <= 0, `${name} is wider than the screen when text is spaced as RGAA 10.12 has it`);
  if (size.width < 700) {
    await page.setViewportSize({ width: 320, height: size.height });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${name} is ${overflow} px wider than a screen of 320`);
  }
  await page.setViewportSize(size);
}

/** How much wider than the screen the page is for somebody who spaces lines, words and letters to be able to read. */
function overflowWithSpacing(page) {
  return page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    const own = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...own, spaced];
    const overflow = document.documentElement.scrollWidth - innerWidth;
    document.adoptedStyleSheets = own;
    return overflow;
  });
}

async function violations(page) {
  // In a world of its own: the page's policy lets no foreign script in, and must not be loosened for a test.
  const world = await page.context().newCDPSession(page);
  const { frameTree } = await world.send("Page.getFrameTree");
  const { executionContextId } = await world.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const run = (expression) => world.send("Runtime.evaluate", { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true });
  await run(AXE);
  const found = await run(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
    violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target + " " + node.failureSummary).join(" | ")))`);
  await world.detach();
  assert.ok(found.result.value, JSON.stringify(found.exceptionDetails));
  return found.result.value;
}
