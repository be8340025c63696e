// What would open more offers, to a person, to an advisor's people, to a territory; and how a person takes all along and leaves.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { company, masonWanted, masons, staff, until } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, heading, logIn } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
/** Two towns so far apart that people who go 10 km do not reach the other one, and 15 km do. */
const [HOME, AWAY] =
  WIDTH < 700
    ? [{ code: "62193", name: "Calais" }, { code: "62038", name: "Ardres" }]
    : [{ code: "62108", name: "Berck" }, { code: "62588", name: "Montreuil-sur-Mer" }];
const RUN = Date.now();
const NEAR = `Maçon à ${HOME.name} ${RUN}`;
const FAR = `Maçon à ${AWAY.name} ${RUN}`;
const RADIUS_KM = 10;
/** Eleven make a square of their own; whoever came before them stays in a larger one, and one of all of them leaves. */
const CROWD = 24;
const DOMAIN = "Travaux et gros œuvre";

journey(`levers, rights and territory at ${WIDTH} px`, async (browser) => {
  const advisor = await staff("ADVISOR");
  const { token: employer } = await company(advisor, `Bati ${HOME.name}`);
  const people = await masons(advisor, CROWD, HOME.code, RADIUS_KM);
  await masonWanted(employer, NEAR, HOME.code);
  await masonWanted(employer, `Maçon et chauffeur ${RUN}`, HOME.code, { drivingLicence: "C" });
  await masonWanted(employer, FAR, AWAY.code);
  await until(people[0].token, "/profiles/me/matches", ({ items }) => items.some((offer) => offer.title === NEAR));
  await until(people[0].token, "/profiles/me/levers", ({ items }) => ["RADIUS", "LICENCE"].every((kind) => items.some(({ change }) => change.kind === kind)));
  await until(advisor.token, "/portfolio/levers", ({ items }) => items.some((lever) => lever.people === CROWD));
  await until(advisor.token, "/radar", ({ features }) => features.some(({ properties }) => properties.domain === "F17" && properties.people >= 11 && properties.radiusMetres < 2_000));

  const person = await somebody(browser, WIDTH);
  await logIn(person.page, people[0].identifier);
  await aLeverIsPulled(person);
  const portfolio = await somebody(browser, WIDTH);
  await logIn(portfolio.page, advisor.identifier);
  await whatOpensMostToAPortfolio(portfolio);
  await aTerritoryWithAShuttle(portfolio);
  await portfolio.done();
  await takesAllAlong(person);
  await leaves(person, people[0].identifier);
  await person.done();
});

async function aLeverIsPulled({ page, seen }) {
  await page.goto(`${URL_BASE}/offres`);
  await page.getByRole("link", { name: /^Avec 5 km de plus : \d+ offres? de plus$/ }).waitFor();
  assert.equal(await page.getByRole("link", { name: FAR }).count(), 0);
  await seen("personne-offres-levier");
  await page.getByRole("link", { name: /^Avec 5 km de plus/ }).click();
  await heading(page, "Ouvrir plus d'offres");
  await page.getByRole("heading", { name: "Avec le permis C" }).waitFor();
  await page.getByText("Votre référent peut vous dire quelles aides existent.", { exact: false }).waitFor();
  await seen("personne-leviers");
  await page.getByRole("button", { name: "Aller jusque-là : Avec 5 km de plus" }).click();
  await page.getByText("Avec 5 km de plus : c'est dans votre profil").waitFor();
  await seen("personne-levier-fait");
  await page.getByRole("status").getByRole("link", { name: "Voir mes offres" }).click();
  const opened = page.getByRole("link", { name: FAR });
  for (let tries = 0; tries < 30 && !(await opened.isVisible()); tries++) {
    await page.reload();
    await page.waitForLoadState("networkidle");
  }
  await opened.waitFor();
  await page.goto(`${URL_BASE}/profil`);
  await page.getByText(`(${RADIUS_KM + 5} km)`, { exact: false }).waitFor();
}

async function whatOpensMostToAPortfolio({ page, seen }) {
  await page.getByRole("link", { name: "Formations et permis utiles" }).click();
  await heading(page, "Formations et permis utiles");
  const licence = page.getByRole("row").filter({ hasText: "Permis C" });
  await licence.waitFor();
  assert.deepEqual((await licence.getByRole("cell").allTextContents()).slice(1), [`${CROWD}`, "1", `${CROWD}`]);
  await seen("referent-leviers");
}

async function aTerritoryWithAShuttle({ page, seen }) {
  await page.getByRole("link", { name: "Chiffres", exact: true }).click();
  await page.getByRole("link", { name: "Territoire", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: new RegExp(`^${HOME.name} à 1,4 km`) }).filter({ hasText: DOMAIN });
  await row.waitFor();
  assert.match((await row.getByRole("cell").allTextContents())[2], /^1\d$|^[2-9]\d$/);
  assert.equal(await row.getByText(/^\+/).count(), 0, "nothing is gained without a shuttle");
  await page.getByLabel("Métiers").selectOption(DOMAIN);
  await page.getByRole("button", { name: "Voir la carte" }).click();
  await page.getByRole("button", { name: new RegExp(`^${HOME.name} : 1 groupe, \\d+ offres? que personne n'atteint`) }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByRole("heading", { name: HOME.name }).waitFor();
  await seen("direction-territoire");
  await page.getByRole("button", { name: "Voir ce qu'elle ouvrirait" }).click();
  await page.getByText("Choisissez une commune dans la liste.").first().waitFor();
  await page.getByText("Écrivez un nombre de minutes, de 1 à 180.").waitFor();
  await pickTown(page, "Une commune", HOME.name);
  await pickTown(page, "L'autre commune", AWAY.name);
  await page.getByLabel("Durée du trajet en minutes").fill("10");
  await page.getByRole("button", { name: "Voir ce qu'elle ouvrirait" }).click();
  await page.getByText(`Navette ${HOME.name} – ${AWAY.name}, 10 min`).waitFor();
  await page.getByText(/Elle ouvrirait des offres à \d+ groupe/).waitFor();
  await row.getByText("+ 1 offre", { exact: true }).waitFor();
  // The place that is open on the map says the same as its row.
  const [, , , reached, missed] = await row.getByRole("cell").allTextContents();
  await page.getByText(new RegExp(`^${DOMAIN}\\s: \\d+ personnes, ${parseInt(reached)} offres? atteintes?, ${missed} que personne`)).waitFor();
  await seen("direction-navette");
  await page.getByRole("button", { name: "Enlever la navette" }).click();
  await row.getByText("+ 1 offre", { exact: true }).waitFor({ state: "detached" });
}

async function pickTown(page, label, name) {
  await page.getByLabel(label, { exact: true }).pressSequentially(name.toLowerCase(), { delay: 30 });
  await page.getByRole("listbox").getByRole("option", { name: new RegExp(`^${name}`) }).first().evaluate((option) => option.click());
}

async function takesAllAlong({ page, seen }) {
  await page.getByRole("link", { name: "Mes données" }).click();
  await heading(page, "Mes données");
  await seen("personne-donnees");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Télécharger mes données" }).click();
  const file = await saved;
  assert.equal(file.suggestedFilename(), "mes-donnees-monjob.zip");
  const bytes = await readFile(await file.path());
  assert.equal(bytes.subarray(0, 2).toString(), "PK");
  assert.ok(bytes.includes("profile-service.json"));
  await page.getByText("C'est téléchargé.", { exact: false }).waitFor();
}

async function leaves({ page, context, seen }, identifier) {
  await page.getByRole("button", { name: "Effacer mon compte" }).click();
  const dialog = page.getByRole("dialog", { name: "Effacer votre compte pour toujours ?" });
  await dialog.getByText("Ce qui part, en une minute").waitFor();
  await seen("personne-effacer");
  // Where there is no Escape.
  await dialog.getByRole("button", { name: "Fermer" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Effacer mon compte" }).click();
  await dialog.getByRole("button", { name: "Effacer pour toujours" }).click();
  await dialog.getByText("Cochez d'abord « J'ai compris ».").waitFor();
  await dialog.getByRole("button", { name: "Garder mon compte" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.reload();
  await heading(page, "Mes données");
  await page.getByRole("button", { name: "Effacer mon compte" }).click();
  await dialog.getByLabel("J'ai compris : il n'y a pas de retour.").check();
  await dialog.getByRole("button", { name: "Effacer pour toujours" }).click();
  await heading(page, "Votre compte est effacé");
  await page.getByRole("link", { name: "Se connecter" }).waitFor();
  await seen("personne-effacee");
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => /session|draft/.test(key))), []);
  assert.deepEqual((await context.cookies(URL_BASE)).filter((cookie) => cookie.name === "__Host-rt"), []);
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByLabel("E-mail, téléphone ou identifiant de votre lettre").fill(identifier);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByRole("alert").waitFor();
  assert.equal(await page.getByRole("button", { name: "Se déconnecter" }).count(), 0);
}
