// A map over the tiles of a server that was named: it is asked, told nothing of who asks, and nobody else is let in.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { company, masonWanted, masons, staff, until } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { logIn } from "./people.mjs";

const PORT = Number(process.env.MONJOB_TILES_PORT);
const ORIGIN = `https://127.0.0.1:${PORT}`;
const TOWN = { code: "62041", name: "Arras" };
const TITLE = `Maçon sur fond de carte ${Date.now()}`;
/** Of a key that lives as long as the test. */
const PASSPHRASE = "for-one-test";
const GREY_TILE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOsr6//DwAFhAKA8xM5XAAAAABJRU5ErkJggg==", "base64");

journey("a tile server of one's own", async (browser) => {
  const { server, asked } = await tileServer();
  try {
    const identifier = await aMasonWithAnOffer();
    const person = await somebody(browser, 1440, ORIGIN);
    const { page, context, seen } = person;
    await logIn(page, identifier);
    await page.goto(`${URL_BASE}/offres`);
    await page.getByRole("button", { name: "Voir la carte" }).click();
    await page.locator(".leaflet-tile-loaded").first().waitFor();
    await page.getByText("Tuiles d'essai").waitFor();
    await page.getByRole("button", { name: new RegExp(`^${TOWN.name} : \\d+ offre`) }).waitFor();
    await seen("carte-tuiles");
    assert.ok(asked.length > 0);
    for (const { url, headers } of asked) {
      assert.match(url, /^\/\d+\/\d+\/\d+\.png$/);
      assert.equal(headers.referer, undefined, "the server of tiles does not learn the page");
      assert.equal(headers.cookie, undefined);
    }
    await nobodyElse(context, asked);
    await person.done();
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

/** A stranger under another name, though it is the same machine, is refused by the page's own policy. */
async function nobodyElse(context, asked) {
  const page = await context.newPage();
  await page.goto(URL_BASE);
  const load = (src) =>
    page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve("shown");
          picture.onerror = () => resolve("refused");
          picture.src = address;
        }),
      src,
    );
  assert.equal(await load(`${ORIGIN}/1/1/1.png`), "shown");
  const before = asked.length;
  assert.equal(await load(`https://localhost:${PORT}/1/1/1.png`), "refused");
  assert.equal(asked.length, before);
  await page.close();
}

/** Answers one grey point to everybody and keeps who asked for what. */
async function tileServer() {
  const folder = mkdtempSync(join(tmpdir(), "monjob-tiles-"));
  const store = join(folder, "store");
  const options = ["-alias", "tiles", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-validity", "1", "-storetype", "PKCS12", "-storepass", PASSPHRASE];
  execFileSync(process.env.MONJOB_KEYTOOL ?? "keytool", ["-genkeypair", "-keystore", store, ...options], { stdio: "ignore" });
  const asked = [];
  const server = createServer({ pfx: readFileSync(store), passphrase: PASSPHRASE }, ({ url, headers }, answer) => {
    asked.push({ url, headers });
    answer.writeHead(200, { "Content-Type": "image/png" }).end(GREY_TILE);
  });
  rmSync(folder, { recursive: true });
  await new Promise((ready) => server.listen(PORT, "127.0.0.1", ready));
  return { server, asked };
}

async function aMasonWithAnOffer() {
  const advisor = await staff("ADVISOR");
  const { token } = await company(advisor, `Bati ${TOWN.name}`);
  const [person] = await masons(advisor, 1, TOWN.code, 5);
  await masonWanted(token, TITLE, TOWN.code);
  await until(person.token, "/profiles/me/matches", ({ items }) => items.some(({ title }) => title === TITLE));
  return person.identifier;
}
