// Lists of people with their faults, what the Département's figures say, and how everybody wants to be told.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, logIn, openAccount, signUpPerson } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
/** Letters only: names of people have no digits. */
const RUN = `${WIDTH}${Date.now()}`.replace(/\d/g, (digit) => "abcdefghij"[digit]);
const HEAD = "Nom;Prénom;Date de naissance;E-mail;Commune;Code postal;Métier recherché;Couleur\n";
const WRONG = `${HEAD}Essai${RUN};Ana;12/04/1990;ana-${RUN}@example.org;Lens;62300;Maçon;\nEssai${RUN};Bilal;31/02/1990;;Nulle-Part;;Maçon;\n`;
const RIGHT = `${HEAD}Essai${RUN};Ana;12/04/1990;ana-${RUN}@example.org;Lens;62300;Maçon;\nEssai${RUN};Bilal;28/02/1990;;Lens;62300;Maçon;\n`;
const MORE = `${RIGHT}Essai${RUN};Chloé;01/05/1985;;Lens;62300;Maçon;\n`;
const file = (text) => ({ name: "personnes.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

journey(`lists and figures at ${WIDTH} px`, async (browser) => {
  const mail = `liste-${RUN}@example.org`;
  await openAccount(browser, WIDTH, "ADVISOR", mail);
  const advisor = await somebody(browser, WIDTH);
  await logIn(advisor.page, mail);
  await aListWithFaults(advisor);
  await theSameListAgain(advisor);
  await hoursToFill(advisor);
  await advisor.done();
  await figures(browser);
});

journey(`how to be told at ${WIDTH} px`, async (browser) => {
  const { page, seen, done } = await somebody(browser, WIDTH);
  await signUpPerson(page, `prevenir-${RUN}@example.org`);
  await page.getByRole("link", { name: /^Messages/ }).click();
  await page.getByRole("link", { name: "Choisir comment être prévenu" }).click();
  const offers = page.getByRole("group", { name: "Une nouvelle offre me correspond" });
  await offers.getByLabel("Quand ?").selectOption("OFF");
  const contact = page.getByRole("group", { name: "Un employeur veut me parler" });
  assert.deepEqual(await contact.getByLabel("Quand ?").locator("option").allTextContents(), ["Tout de suite", "Une fois par jour"]);
  await contact.getByLabel("SMS").uncheck();
  await seen("personne-prevenir");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("C'est enregistré.").waitFor();
  await page.reload();
  await contact.waitFor();
  assert.equal(await offers.getByLabel("Quand ?").inputValue(), "OFF");
  assert.equal(await contact.getByLabel("SMS").isChecked(), false);
  assert.equal(await contact.getByLabel("E-mail").isChecked(), true);
  await done();
});

async function aListWithFaults({ page, seen }) {
  await page.getByRole("link", { name: "Importer une liste" }).click();
  await heading(page, "Importer une liste");
  await page.getByTestId("list").setInputFiles(file(WRONG));
  await page.getByText(/fautes? à corriger/).waitFor();
  const faults = page.getByRole("region", { name: "Fautes, ligne par ligne" });
  assert.deepEqual([...new Set(await faults.getByRole("rowheader").allTextContents())], ["3"]);
  await page.getByText("Colonnes laissées de côté : Couleur.").waitFor();
  await seen("referent-liste-fautes");
  await page.getByTestId("list").setInputFiles(file(RIGHT));
  await page.getByText("Aucune faute dans cette liste").waitFor();
  await page.getByText("Comment les métiers ont été compris").click();
  await seen("referent-liste");
  await page.getByRole("button", { name: "Créer 2 profils et leurs courriers" }).click();
  await page.getByText("2 profils créés").waitFor();
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Courriers (PDF)" }).click();
  assert.match((await saved).suggestedFilename(), /^courriers-1\.pdf$/);
}

async function theSameListAgain({ page, seen }) {
  await page.getByTestId("list").setInputFiles(file(MORE));
  await page.getByText("personnes déjà connues", { exact: false }).first().waitFor();
  assert.equal(await page.getByRole("button", { name: /^Créer/ }).count(), 0, "who is there already is not made twice");
  await seen("referent-liste-doublons");
  await page.getByLabel("Passer les personnes déjà connues").check();
  await page.getByRole("button", { name: "Créer 1 profil et son courrier" }).click();
  await page.getByText("1 profil créé").waitFor();
  await page.goto(`${URL_BASE}/personnes`);
  await page.getByRole("link", { name: `Essai${RUN} Chloé` }).waitFor();
}

async function hoursToFill({ page, seen }) {
  await page.getByRole("link", { name: "Heures d'insertion à pourvoir" }).click();
  await heading(page, "Heures d'insertion à pourvoir");
  await seen("referent-heures");
}

async function figures(browser) {
  const admin = await somebody(browser, WIDTH);
  const { page, seen } = admin;
  await logIn(page, process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await page.getByRole("link", { name: "Chiffres", exact: true }).click();
  await heading(page, "Retours à l'emploi");
  const card = page.getByRole("listitem").filter({ hasText: "Retours à l'emploi" }).first();
  for (const said of ["Période", "Périmètre", "Source"]) await card.getByText(said, { exact: true }).waitFor();
  await page.getByRole("table", { name: "Retours à l'emploi" }).waitFor();
  await seen("direction-chiffres");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tableau (CSV)" }).click();
  const table = await saved;
  assert.match(table.suggestedFilename(), /^chiffres-20\d\d\.csv$/);
  assert.match(await readFile(await table.path(), "utf8"), /Retours à l'emploi/);
  const printed = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bilan (PDF)" }).click();
  const report = await printed;
  assert.match(report.suggestedFilename(), /^bilan-20\d\d\.pdf$/);
  assert.match((await readFile(await report.path())).subarray(0, 5).toString(), /^%PDF-/);
  await settingsAndState(admin);
  await peopleInOtherHands(admin);
  await otherRegisters(admin);
  await page.getByRole("link", { name: "Importer des personnes" }).click();
  await heading(page, "Importer une liste");
  await seen("admin-liste");
  await admin.done();
}

async function settingsAndState({ page, seen }) {
  await page.getByRole("link", { name: "Comptes", exact: true }).click();
  await page.getByRole("link", { name: "Réglages et état des services" }).click();
  await heading(page, "Réglages et état");
  await page.getByText("Tout répond").waitFor();
  const parts = page.getByRole("region", { name: "Les parties" }).getByRole("listitem");
  assert.equal(await parts.count(), 5);
  for (const part of await parts.all()) assert.match(await part.innerText(), /Répond$/);
  const weights = page.getByRole("region", { name: "Ce qui compte pour rapprocher" });
  await weights.getByText("Le métier", { exact: true }).waitFor();
  assert.match(await weights.innerText(), /Le métier\s+\d+\s%/);
  await seen("admin-etat");
  // A part that does not answer is named, in words.
  await page.route("**/q/health/ready", (route) => route.fulfill({ json: { checks: [{ data: { matching: "DOWN", profile: "UP" } }] } }));
  await page.getByRole("button", { name: "Demander encore" }).click();
  await page.getByText("1 partie ne répond pas").waitFor();
  await page.getByText("Ne répond pas", { exact: true }).waitFor();
  await seen("admin-etat-panne");
  await page.unroute("**/q/health/ready");
}

async function peopleInOtherHands({ page, seen }) {
  await page.getByRole("link", { name: "Comptes", exact: true }).first().click();
  const advisors = page.getByRole("region", { name: "Référents" });
  await advisors.getByRole("button", { name: /^Confier/ }).last().click();
  const dialog = page.getByRole("dialog", { name: /^Confier les personnes de/ });
  await seen("admin-confier");
  await dialog.getByRole("button", { name: "Confier ces personnes" }).click();
  await page.getByText(/^[1-9]\d* personnes? confiées? à /).waitFor();
  await dialog.waitFor({ state: "detached" });
}

/** Returns to employment that another register knows of: a fault at its line, then taken in, and counted in the year's figures. */
async function otherRegisters({ page, seen }) {
  await page.getByRole("link", { name: "Listes", exact: true }).click();
  await heading(page, "Listes à importer");
  const returns = page.getByRole("region", { name: "Retours à l'emploi" });
  const list = (text) => ({ name: "retours.csv", mimeType: "text/csv", buffer: Buffer.from(`Personne;Embauché le;Contrat;Source\n${text}`) });
  await returns.getByTestId("list").setInputFiles(list(`D-${RUN};31/02/2026;CDI;France Travail\n`));
  await returns.getByText(/fautes? à corriger/).waitFor();
  assert.ok((await returns.getByRole("rowheader").allTextContents()).every((line) => line === "2"));
  await seen("admin-listes");
  await returns.getByTestId("list").setInputFiles(list(`D-${RUN};02/03/2026;CDI;France Travail\n`));
  await returns.getByRole("button", { name: "Enregistrer 1 ligne" }).click();
  await returns.getByText("1 ligne enregistrée.").waitFor();
  await page.getByRole("link", { name: "Chiffres", exact: true }).click();
  await page.getByRole("link", { name: "Égalité", exact: true }).click();
  await heading(page, "Égalité");
  await seen("direction-egalite-vide");
  // Only months that are over have a report, and this product is younger than one.
  const report = { wantedJob: { romeCode: "F1703", label: "Maçonnerie" }, cell: { lat: 50.433, lon: 2.828, radiusMetres: 1_400 }, shown: 42, contacted: 14, answered: null, hired: null };
  await page.route("**/api/v1/exposure?*", (route) => route.fulfill({ json: { items: [report] } }));
  await page.getByLabel("Mois", { exact: true }).selectOption({ index: 1 });
  const row = page.getByRole("row").filter({ hasText: "Maçonnerie" });
  await row.waitFor();
  assert.deepEqual((await row.getByRole("cell").allTextContents()).slice(1), ["Lens", "42", "14", "moins de 11", "moins de 11"]);
  await seen("direction-egalite");
  await page.unroute("**/api/v1/exposure?*");
  await page.getByRole("link", { name: "Métiers à découvrir" }).click();
  await heading(page, "Métiers de l'autonomie");
  await page.getByText("Aide-soignant (diplôme d'État)").waitFor();
  await seen("metiers");
  await page.getByRole("link", { name: "Listes", exact: true }).click();
}
