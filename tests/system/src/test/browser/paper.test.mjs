// A person who uses no account: their advisor prints, files what they signed, takes them out of the search, and looks after their PASS.
import assert from "node:assert/strict";
import { call, staff, until } from "./api.mjs";
import { journey, somebody } from "./browser.mjs";
import { heading, logIn, pick } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
const DAY_MS = 86_400_000;
const iso = (daysFromNow) => new Date(Date.now() + daysFromNow * DAY_MS).toISOString().slice(0, 10);
const said = (day) => new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", year: "numeric" }).format(new Date(day)).replace(/^1 /, "1er ");
const PASS_BEGAN = iso(-400);
const DAYS_OF_A_PASS = 730;
const SUSPENDED_DAYS = 10;
const PROLONGED_DAYS = 30;
const passEnd = (more) => said(iso(-400 + DAYS_OF_A_PASS - 1 + more));

journey(`on paper at ${WIDTH} px`, async (browser) => {
  const advisor = await staff("ADVISOR");
  const { id, code } = await aPersonOnPaper(advisor.token, "Sacha");
  const { page, seen, done } = await somebody(browser, WIDTH);
  await logIn(page, advisor.identifier);
  await page.getByRole("link", { name: "Exemple Sacha" }).click();
  await heading(page, "Sacha Exemple");
  await page.getByText("La personne n'a pas encore confirmé ce profil.").waitFor();
  await aCvIsHandedOver(page, seen);
  await theSheetIsSigned(page, code, seen);
  await outOfTheSearch(page);
  await until(advisor.token, `/pathways/${id}/measures`, ({ items }) => items.length === 0);
  const contract = { kind: "IAE", startsOn: PASS_BEGAN, endsOn: iso(-200), structureSiret: "73282932000074", structureKind: "ACI", weeklyHours: 26 };
  await call(advisor.token, "POST", `/pathways/${id}/measures`, contract);
  await page.reload();
  await thePassIsMoved(page, seen);
  await aPileOfSheets(page, await aPersonOnPaper(advisor.token, "Camille"), await aPersonOnPaper(advisor.token, "Lou"), seen);
  await done();
});

async function aPersonOnPaper(token, givenName) {
  const { id } = await call(token, "POST", "/profiles", {
    givenName,
    familyName: "Exemple",
    phone: "0612345678",
    home: { communeCode: "62498" },
    mobility: { modes: ["WALK"], drivingLicences: [] },
    wantedJobs: [{ romeCode: "F1703", radiusKm: 10, contractTypes: [] }],
    skills: [],
  });
  const { invitations } = await call(token, "POST", `/profiles/${id}/invitation`);
  const { version } = await call(token, "GET", `/profiles/${id}`);
  return { id, code: invitations[0].code, version: String(version) };
}

async function aCvIsHandedOver(page, seen) {
  const cvs = page.getByRole("region", { name: "CV", exact: true });
  const text = "Sacha Exemple, maçon de 2015 à 2023 : montage de murs en parpaings, coffrage, pose de carrelage.";
  await cvs.getByTestId("file").setInputFiles({ name: "cv-sacha.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
  await cvs.getByText("cv-sacha.txt").waitFor();
  await cvs.getByRole("checkbox", { name: /carrelage/i }).first().check();
  await seen("referent-cv-apporte");
  await cvs.getByRole("button", { name: "Ajouter au profil (1)" }).click();
  await cvs.getByText("C'est ajouté au profil.").waitFor();
  await page.getByRole("region", { name: "Le profil" }).getByText(/carrelage/i).waitFor();
}

async function theSheetIsSigned(page, code, seen) {
  await page.getByRole("button", { name: "Enregistrer la fiche signée" }).click();
  const dialog = page.getByRole("dialog", { name: "La fiche est signée" });
  await dialog.getByLabel("Code de son courrier").fill("AAAA-AAAA-AAAA");
  await dialog.getByLabel("Signée le").fill(iso(0));
  await dialog.getByLabel("Où la fiche est rangée").fill("classeur 12, fiche 34");
  await dialog.getByLabel(/^La personne a coché/).check();
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await dialog.getByRole("alert").waitFor();
  await seen("referent-fiche-signee");
  await dialog.getByLabel("Code de son courrier").fill(code);
  await dialog.getByRole("button", { name: "Enregistrer" }).click();
  await dialog.waitFor({ state: "hidden" });
  await page.getByText("C'est enregistré.").waitFor();
  await page.getByText("Visible des employeurs", { exact: true }).waitFor();
  await page.getByText("La personne n'a pas encore confirmé ce profil.").waitFor({ state: "detached" });
}

async function outOfTheSearch(page) {
  await page.getByRole("button", { name: "Retirer de la recherche" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Retirer de la recherche" }).click();
  await page.getByText("Profil caché", { exact: true }).waitFor();
}

async function thePassIsMoved(page, seen) {
  await page.getByText(`PASS IAE jusqu'au ${passEnd(0)}`).waitFor();
  await page.getByRole("button", { name: "Suspendre" }).click();
  await page.getByLabel("Premier jour").fill(iso(-100));
  await page.getByLabel("Dernier jour").fill(iso(-100 + SUSPENDED_DAYS - 1));
  await page.getByRole("button", { name: "Suspendre ces jours" }).click();
  await page.getByText(`PASS IAE jusqu'au ${passEnd(SUSPENDED_DAYS)}`).waitFor();
  await page.getByRole("button", { name: "Prolonger" }).click();
  await seen("referent-prolonger");
  await page.getByLabel("Nombre de jours").fill(String(PROLONGED_DAYS));
  await page.getByRole("dialog").getByRole("button", { name: "Prolonger" }).click();
  await page.getByText(`PASS IAE jusqu'au ${passEnd(SUSPENDED_DAYS + PROLONGED_DAYS)}`).waitFor();
  await seen("referent-pass");
}

/** What can be recorded is; what can't stays there, with the reason and all that was typed. */
async function aPileOfSheets(page, camille, lou, seen) {
  await page.getByRole("link", { name: "Mes personnes" }).click();
  await page.getByRole("link", { name: "Enregistrer des fiches signées" }).click();
  await heading(page, "Fiches signées");
  const first = page.getByRole("group", { name: "Exemple Camille" });
  await pick(page, "Ajouter une fiche : de qui ?", "camille", /Camille/);
  await first.getByLabel("Code de son courrier").fill(camille.code);
  await first.getByLabel("Version").fill(camille.version);
  await first.getByLabel("Signée le").fill(iso(0));
  await first.getByLabel("Où la fiche est rangée").fill("classeur 12");
  await first.getByLabel(/^La personne a coché/).check();
  const second = page.getByRole("group", { name: "Exemple Lou" });
  await pick(page, "Ajouter une autre fiche : de qui ?", "lou", /Lou/);
  assert.equal(await second.getByLabel("Signée le").inputValue(), iso(0), "a pile was signed on one day");
  await second.getByLabel("Code de son courrier").fill("AAAA-AAAA-AAAA");
  await second.getByLabel("Version").fill(lou.version);
  await page.getByRole("button", { name: "Enregistrer 2 fiches" }).click();
  await page.getByText("1 fiche enregistrée.").waitFor();
  await page.getByText("1 fiche n'a pas pu être enregistrée : voyez pourquoi.").waitFor();
  await first.waitFor({ state: "detached" });
  await seen("referent-fiches");
  await second.getByLabel("Code de son courrier").fill(lou.code);
  await page.getByRole("button", { name: "Enregistrer 1 fiche" }).click();
  await second.waitFor({ state: "detached" });
  await page.getByText("1 fiche enregistrée.").waitFor();
}
