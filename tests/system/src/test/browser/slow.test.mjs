// A cheap phone on a slow network (400 kbit/s, 400 ms there and back, a slow processor): everything can be done all the same,
// and what it costs in time is told, not judged.
import assert from "node:assert/strict";
import { company, masonWanted, masons, staff, until } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, heading, next, pick, signUpPerson } from "./people.mjs";

const WIDTH = 320;
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const TIMES_SLOWER = 4;
const PATIENCE_MS = 60_000;
const TOWN = "62765";
const TITLE = `Maçon au bout du réseau ${Date.now()}`;

journey("a first visit on a slow network", async (browser) => {
  const visit = await slowPhone(browser);
  await timed("start page, words to read", () => visit.page.goto(URL_BASE, { waitUntil: "commit" }).then(() => heading(visit.page, "Un emploi près de chez vous")));
  await fits(visit.page);
  await signUpPerson(visit.page, `lent-${Date.now()}@example.org`);
  await pick(visit.page, "Votre commune", "saint-omer", /^Saint-Omer/);
  await fits(visit.page);
  await next(visit.page);
  await heading(visit.page, "Comment vous déplacez-vous ?");
  await visit.done();
});

journey("offers on a slow network", async (browser) => {
  const identifier = await aMasonWithAnOffer();
  const { page, done } = await slowPhone(browser);
  const offer = page.getByRole("link", { name: TITLE });
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByLabel("E-mail, téléphone ou identifiant de votre lettre").fill(identifier);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await offer.waitFor();
  await fits(page);
  await forgetFiles(page);
  await timed("offers page with nothing kept, first offer", () => page.goto(`${URL_BASE}/offres`, { waitUntil: "commit" }).then(() => offer.waitFor()));
  await timed("offers page again, first offer", () => page.reload({ waitUntil: "commit" }).then(() => offer.waitFor()));
  await offer.click();
  await heading(page, "Pourquoi cette offre");
  await fits(page);
  await page.getByRole("button", { name: "Postuler" }).click();
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByText("L'employeur est prévenu.").waitFor();
  await done();
});

async function slowPhone(browser) {
  const person = await somebody(browser, WIDTH);
  person.page.setDefaultTimeout(PATIENCE_MS);
  const session = await person.context.newCDPSession(person.page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: TIMES_SLOWER });
  return person;
}

/** Of earlier visits nothing stays but who is logged in. */
async function forgetFiles(page) {
  await page.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.detach();
}

async function timed(what, wait) {
  const begun = performance.now();
  await wait();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

async function fits(page) {
  assert.equal(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)), 0, "nothing is wider than the screen");
}

async function aMasonWithAnOffer() {
  const advisor = await staff("ADVISOR");
  const { token } = await company(advisor, "Bati Saint-Omer");
  const [person] = await masons(advisor, 1, TOWN, 5);
  await masonWanted(token, TITLE, TOWN);
  await until(person.token, "/profiles/me/matches", ({ items }) => items.some(({ title }) => title === TITLE));
  return person.identifier;
}
