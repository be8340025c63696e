// An immersion from the rule's answer to three signatures, and the proof of activity, which the person holds.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { call, company, masons, staff, until } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, logIn } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
const SIRET = "732 829 320 00074";
const DAY_MS = 86_400_000;
/** An immersion of five days, of this journey's own. */
const FIRST = new Date(Date.now() + (WIDTH < 700 ? 14 : 28) * DAY_MS);
const LAST = new Date(FIRST.getTime() + 4 * DAY_MS);
const TOO_LATE = new Date(FIRST.getTime() + 90 * DAY_MS);
const iso = (date) => date.toISOString().slice(0, 10);
const said = (date) => new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" }).format(date).replace(/^1 /, "1er ");
const NOTE = `Atelier CV au centre social ${WIDTH}`;

journey(`pathway and activity at ${WIDTH} px`, async (browser) => {
  const account = await staff("ADVISOR");
  const host = await company(account, `Accueil ${WIDTH}`);
  const [identity] = await masons(account, 1, "62498", 10);
  const { items: [{ id }] } = await until(account.token, "/profiles?limit=1", ({ items }) => items.length === 1);
  await aTrainingHasBegun(account.token, id);
  const advisor = await somebody(browser, WIDTH);
  await logIn(advisor.page, account.identifier);
  await anImmersionIsRecorded(advisor);
  const structure = await somebody(browser, WIDTH);
  await until(host.token, "/employers/me/measures", ({ items }) => items.some(({ startsOn }) => startsOn === iso(FIRST)));
  await logIn(structure.page, host.identifier);
  await theStructureSigns(structure);
  const person = await somebody(browser, WIDTH);
  await logIn(person.page, identity.identifier);
  await thePersonReadsAndSigns(person);
  await theProofOfActivity(person);
  await whatIsShownIsSeen(advisor, person);
  for (const one of [advisor, structure, person]) await one.done();
});

/** The advisor hears of a person a moment after the person signed up. */
async function aTrainingHasBegun(token, id) {
  await until(token, `/pathways/${id}/measures`, ({ items }) => items.length === 0);
  const training = { kind: "FORMATION", startsOn: iso(new Date(Date.now() - 30 * DAY_MS)), endsOn: iso(new Date(Date.now() + 30 * DAY_MS)) };
  await call(token, "POST", `/pathways/${id}/measures`, training);
}

async function anImmersionIsRecorded({ page, seen }) {
  await page.getByRole("link", { name: "Exemple Andréa" }).waitFor();
  await seen("referent-personnes");
  await page.getByRole("link", { name: "Exemple Andréa" }).click();
  await heading(page, "Andréa Exemple");
  await page.getByRole("button", { name: /^Noter la sortie : Formation/ }).click();
  await page.getByLabel("Sortie", { exact: true }).selectOption("CDD_6_MONTHS");
  await page.getByLabel("Dernier jour").fill(iso(new Date()));
  await seen("referent-sortie");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Sortie : CDD de 6 mois ou plus").waitFor();
  await page.getByText("La personne ne montre rien de son activité.", { exact: false }).waitFor();
  await page.getByRole("button", { name: "Ajouter une mesure" }).click();
  await page.getByLabel("Premier jour").fill(iso(FIRST));
  await page.getByLabel("Dernier jour").fill(iso(TOO_LATE));
  await page.getByLabel("SIRET de la structure").fill(SIRET);
  await page.getByLabel("Heures par semaine").fill("35");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Ce n'est pas possible ainsi").waitFor();
  assert.equal(await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).count(), 0, "what the rule refuses cannot be saved");
  await seen("referent-mesure-refusee");
  await page.getByLabel("Dernier jour").fill(iso(LAST));
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("C'est possible", { exact: true }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText(/^Commence dans \d+ jours$/).waitFor();
  await itIsChanged(page, seen);
  await sign(page);
  await page.getByText("Vous avez signé. Les autres doivent encore signer.").waitFor();
  await seen("referent-personne");
}

/** Judged as what it will be, not beside itself; what it said before stays in its history. */
async function itIsChanged(page, seen) {
  const dialog = page.getByRole("dialog", { name: "Modifier : Immersion (PMSMP)" });
  await page.getByRole("button", { name: /^Modifier : Immersion/ }).click();
  await dialog.getByLabel("Heures par semaine").fill("28,5");
  await dialog.getByLabel("Dernier jour").fill(iso(TOO_LATE));
  await dialog.getByRole("button", { name: "Vérifier" }).click();
  await dialog.getByText("Ce n'est pas possible ainsi").waitFor();
  await dialog.getByLabel("Dernier jour").fill(iso(LAST));
  await dialog.getByRole("button", { name: "Vérifier" }).click();
  await dialog.getByText("C'est possible", { exact: true }).waitFor();
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("28,5 h par semaine", { exact: false }).waitFor();
  await page.getByRole("button", { name: /^Modifier : Immersion/ }).click();
  await dialog.getByText(/^Avant : .*35 h par semaine/).waitFor();
  await seen("referent-mesure-modifier");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Renouveler : Immersion/ }).click();
  assert.equal(await page.getByRole("dialog", { name: "Renouveler : Immersion (PMSMP)" }).getByLabel("Premier jour").inputValue(), iso(new Date(LAST.getTime() + DAY_MS)));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

async function theStructureSigns({ page, seen }) {
  await page.getByRole("link", { name: "Accueils", exact: true }).click();
  await heading(page, "Personnes accueillies");
  await measure(page).waitFor();
  assert.equal(await page.getByText("Andréa").count(), 0, "a structure reads no name before the agreement");
  await measure(page).getByRole("button", { name: /^Peut-on renouveler/ }).click();
  await measure(page).getByText("Oui, les règles le permettent").waitFor();
  await sign(page);
  await page.getByText("Vous avez signé. Les autres doivent encore signer.").waitFor();
  await seen("employeur-accueils");
}

async function thePersonReadsAndSigns({ page, seen }) {
  await page.getByRole("link", { name: "Profil", exact: true }).click();
  await page.getByRole("link", { name: "Mon parcours" }).click();
  await heading(page, "Mon parcours");
  await measure(page).getByRole("button", { name: /^Voir la convention/ }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Convention (PDF)" }).click();
  assert.equal((await readFile(await (await saved).path())).subarray(0, 5).toString(), "%PDF-");
  await page.getByRole("button", { name: "Refuser" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Je refuse" }).click();
  await page.getByText("Refusé", { exact: true }).waitFor();
  await seen("personne-parcours-refus");
  await page.getByRole("button", { name: "Signer", exact: true }).click();
  await seen("personne-signer");
  await page.getByRole("dialog").getByRole("button", { name: "J'ai lu, je signe" }).click();
  await page.getByText("Les trois ont signé : l'immersion peut commencer.").waitFor();
  assert.equal(await page.getByText("Signé", { exact: true }).count(), 3);
  await seen("personne-parcours");
}

async function theProofOfActivity({ page, seen }) {
  await page.goto(`${URL_BASE}/profil`);
  await page.getByRole("link", { name: "Mon activité" }).click();
  await heading(page, "Mon activité");
  await page.getByText("0 h sur 15 h").first().waitFor();
  assert.equal(await page.getByRole("progressbar").count(), 4);
  await page.getByRole("button", { name: "Ajouter une activité" }).click();
  await page.getByLabel("Combien d'heures ?").fill("13");
  await page.getByLabel("En quelques mots").fill(NOTE);
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Écrivez un nombre d'heures, de 0,25 à 12.").waitFor();
  await page.getByLabel("Combien d'heures ?").and(page.locator(":focus")).waitFor();
  await page.getByLabel("Combien d'heures ?").fill("2,5");
  await seen("personne-activite-ajouter");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("2,5 h sur 15 h").waitFor();
  await page.getByText("Il manque 12,5 h").waitFor();
  await page.getByRole("button", { name: /^Modifier : Atelier/ }).click();
  await page.getByLabel("Combien d'heures ?").fill("3");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("3 h sur 15 h").waitFor();
  await page.getByRole("button", { name: /^Montrer à mon référent : Atelier/ }).click();
  await page.getByText("Votre référent le voit").waitFor();
  await seen("personne-activite");
  await page.getByRole("button", { name: "Voir les semaines d'avant" }).click();
  await page.getByRole("progressbar").nth(13).waitFor();
}

async function whatIsShownIsSeen({ page, seen }, person) {
  await page.reload();
  const activity = page.getByRole("region", { name: "L'activité que la personne montre" });
  await activity.getByText(NOTE).waitFor();
  assert.equal(await activity.getByText("15 h").count(), 0, "what is expected of the person is told to the person alone");
  await seen("referent-personne-activite");
  await person.page.getByRole("button", { name: /^Ne plus montrer : Atelier/ }).click();
  await person.page.getByText("Votre référent le voit").waitFor({ state: "detached" });
  await page.reload();
  await activity.getByText("La personne ne montre rien", { exact: false }).waitFor();
  assert.equal(await activity.getByText(NOTE).count(), 0);
  await person.page.getByRole("button", { name: /^Modifier : Atelier/ }).click();
  await person.page.getByRole("button", { name: "Enlever de ma preuve" }).click();
  await person.page.getByRole("dialog").waitFor({ state: "hidden" });
  await person.page.getByText(NOTE).waitFor({ state: "detached" });
}

/** The measure of this journey among those of a page. */
const measure = (page) => page.getByRole("listitem").filter({ hasText: `du ${said(FIRST)} jusqu'au ${said(LAST)}` }).first();

async function sign(page) {
  await measure(page).getByRole("button", { name: /^Voir la convention/ }).click();
  await page.getByRole("button", { name: "Signer", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "J'ai lu, je signe" }).click();
}
