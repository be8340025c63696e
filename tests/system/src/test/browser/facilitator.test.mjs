// A facilitator's day on screens: a programme, its lot and people, a table of hours with faults, what is right and where it leads to.
import assert from "node:assert/strict";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, logIn, openAccount, pick } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
const RUN = `${WIDTH}-${Date.now()}`;
const NAME = `Rénovation du collège ${RUN}`;

const HEAD = "Participant;Mois;Heures;Contrat;Justificatif;Collège;Activité;Remarque\n";
const COLLEGE = { name: "Collège Jean-Moulin", uai: "0751717J" };
const WRONG = `${HEAD}D-1;2026-03;120,50;CDDI;BP-1;;;\nD-9;2026-03;80;CDDI;BP-2;;;\nD-2;mars;900;CDDI;BP-3;;;\n`;
const RIGHT = `${HEAD}D-1;2026-03;120,50;CDDI;BP-1;${COLLEGE.uai};Entretien;\nD-2;2026-03;80;CDDI;BP-2;;;\nD-1;04/2026;110;CDDI;BP-3;;;\n`;
const PEOPLE_HEAD = "Référence;Entrée le;Publics;Personne\n";
const WRONG_PEOPLE = `${PEOPLE_HEAD}D-2;32/02/2026;Moins de 26 ans;\n`;
const RIGHT_PEOPLE = `${PEOPLE_HEAD}D-2;02/02/2026;RSA;\n`;
const file = (text) => ({ name: "heures.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

journey(`a facilitator's day at ${WIDTH} px`, async (browser) => {
  const mail = `clause-${RUN}@example.org`;
  await openAccount(browser, WIDTH, "FACILITATOR", mail);
  const facilitator = await somebody(browser, WIDTH);
  await logIn(facilitator.page, mail);
  await aProgrammeWithALot(facilitator);
  await twoPeople(facilitator);
  await aTableOfHours(facilitator);
  await linesFoundRightAndTakenBack(facilitator);
  await whereItLeadsTo(facilitator);
  await collegeByCollege(facilitator);
  await facilitator.done();
});

async function aProgrammeWithALot({ page, seen }) {
  await heading(page, "Aucun programme pour l'instant");
  await seen("facilitateur-programmes-vides");
  await page.getByRole("link", { name: "Nouveau programme" }).click();
  await page.getByLabel("Nom", { exact: true }).fill(NAME);
  await page.getByLabel("Type").selectOption("MARCHE_COLLEGE");
  await page.getByLabel("Qui demande les heures").fill("Département du Pas-de-Calais");
  await page.getByLabel("Premier jour").fill("2026-01-05");
  await page.getByLabel("Dernier jour").fill("2027-12-31");
  await seen("facilitateur-programme-formulaire");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await heading(page, NAME);
  await page.getByRole("link", { name: "Lots", exact: true }).click();
  await page.getByRole("link", { name: "Ajouter un lot" }).click();
  await page.getByLabel("Nom du lot").fill("Gros œuvre");
  await page.getByLabel("SIRET de l'entreprise").fill("732 829 320 00074");
  await page.getByLabel("Calculées sur le marché").check();
  await page.getByLabel("Montant du marché hors taxes (€)").fill("1 000 000");
  await page.getByLabel("Part de la main-d'œuvre (%)").fill("40");
  await page.getByLabel("Part d'insertion (%)").fill("7");
  await page.getByLabel("Coût d'une heure de travail, charges comprises (€)").fill("35");
  await pick(page, "Commune du travail", "lens", /^Lens/);
  await pick(page, "Ajouter un métier", "macon", /[Mm]açon/);
  await page.getByRole("button", { name: "Ajouter un collège" }).click();
  await page.getByLabel("Collège", { exact: true }).fill(COLLEGE.name);
  await page.getByLabel("Code UAI du collège").fill(COLLEGE.uai);
  await seen("facilitateur-lot-formulaire");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await heading(page, "Gros œuvre");
  await page.getByText("800 h").waitFor();
}

async function twoPeople({ page, seen }) {
  await page.getByRole("link", { name: "Lots", exact: true }).click();
  await page.getByRole("link", { name: "Participants", exact: true }).click();
  await heading(page, "Aucun participant pour l'instant");
  await page.getByRole("button", { name: "Inscrire une personne" }).click();
  await page.getByLabel(/^Numéro de dossier/).fill("D-1");
  await page.getByLabel("Premier jour dans le programme").fill("2026-02-02");
  await page.getByLabel("Bénéficiaires du RSA").check();
  await seen("facilitateur-inscrire");
  await page.getByRole("dialog").getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("D-1", { exact: true }).waitFor();
  await page.getByTestId("list").setInputFiles(file(WRONG_PEOPLE));
  await page.getByText(/fautes? à corriger/).waitFor();
  assert.ok((await page.getByRole("region", { name: "Fautes, ligne par ligne" }).getByRole("rowheader").allTextContents()).every((line) => line === "2"));
  await page.getByTestId("list").setInputFiles(file(RIGHT_PEOPLE));
  await page.getByRole("button", { name: "Inscrire 1 personne" }).click();
  await page.getByText("1 personne inscrite.").waitFor();
  await page.getByText("D-2", { exact: true }).waitFor();
  await seen("facilitateur-participants");
}

async function aTableOfHours({ page, seen }) {
  await page.getByRole("link", { name: "Lots", exact: true }).click();
  await page.getByRole("link", { name: "Gros œuvre" }).waitFor();
  await seen("facilitateur-lots");
  await page.getByRole("link", { name: "Gros œuvre" }).click();
  await page.getByText("Aucune heure pour l'instant").waitFor();
  await page.getByTestId("list").setInputFiles(file(WRONG));
  await page.getByText("2 fautes à corriger").waitFor();
  const faults = page.getByRole("region", { name: "Fautes, ligne par ligne" });
  const lines = await faults.getByRole("rowheader").allTextContents();
  assert.deepEqual(lines, ["3", "4"]);
  await page.getByText("Colonnes laissées de côté : Remarque.").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Enregistrer \d/ }).count(), 0, "a list with faults cannot be taken in");
  await seen("facilitateur-heures-fautes");
  await page.getByTestId("list").setInputFiles(file(RIGHT));
  await page.getByText("Aucune faute dans cette liste").waitFor();
  await page.getByText("Aucune heure pour l'instant").waitFor();
  await page.getByRole("button", { name: "Enregistrer 3 lignes" }).click();
  await page.getByText("3 lignes enregistrées.").waitFor();
  await page.getByText("120,5 h").waitFor();
}

async function linesFoundRightAndTakenBack({ page, seen }) {
  await page.getByRole("checkbox", { name: "D-2, mars 2026" }).check();
  await page.getByRole("button", { name: "Valider 1 ligne" }).click();
  await page.getByText("1 ligne validée.").waitFor();
  await page.getByRole("button", { name: "Annuler cette ligne : D-1, avr. 2026" }).click();
  await page.getByLabel("Pourquoi ?").fill("Bulletin de paie d'un autre mois");
  await page.getByRole("button", { name: "Annuler la ligne" }).click();
  await page.getByText("Annulation", { exact: true }).waitFor();
  await page.getByLabel("Participant", { exact: true }).selectOption({ label: "D-1" });
  await page.getByLabel("Mois", { exact: true }).first().fill("2026-04");
  await page.getByLabel("Heures", { exact: true }).fill("99,25");
  await page.getByLabel("Justificatif").fill("BP-4");
  await page.getByRole("button", { name: "Ajouter la ligne" }).click();
  await page.getByText("La ligne est enregistrée.").waitFor();
  await page.getByText("99,25 h").waitFor();
  await seen("facilitateur-heures");
}

async function whereItLeadsTo({ page, seen }) {
  await page.getByRole("link", { name: "Lots", exact: true }).click();
  await page.getByRole("link", { name: "Avancement", exact: true }).click();
  await page.getByText(/Il va manquer .* le 31 décembre 2027/).waitFor();
  // 120.5 + 80 + 99.25 of 800.
  await page.getByText("299,75", { exact: true }).first().waitFor();
  await page.getByRole("img", { name: /^299,75 heures faites sur 800 promises/ }).waitFor();
  const table = page.getByRole("region", { name: "Les mêmes chiffres" });
  assert.deepEqual((await table.getByRole("row").nth(1).allTextContents())[0], "avr. 202699,25299,75");
  await page.getByRole("heading", { name: "Gros œuvre" }).waitFor();
  await seen("facilitateur-avancement");
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Heures (CSV)" }).click();
  assert.equal((await saved).suggestedFilename(), "heures.csv");
  await page.goto(`${URL_BASE}/programmes`);
  await heading(page, NAME);
  await seen("facilitateur-programmes");
}

async function collegeByCollege({ page, seen }) {
  await page.getByRole("link", { name: NAME }).click();
  await page.getByRole("link", { name: "Collèges", exact: true }).click();
  const row = page.getByRole("row").filter({ hasText: COLLEGE.name });
  await row.waitFor();
  // The lot names one collège only, so that all its hours are of it; what was worked at is known of one line.
  assert.match(await row.innerText(), /299,75[\s\S]*entretien 120,5[\s\S]*moins de 5/);
  await seen("facilitateur-colleges");
}
