// The network drops and comes back; nothing that was typed is lost, and the app itself still opens.
import assert from "node:assert/strict";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, next, pick, signUpPerson } from "./people.mjs";

journey("offline and back", async (browser) => {
  const { page, context, seen, done } = await somebody(browser, 390);
  await signUpPerson(page, `reseau-${Date.now()}@example.org`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await pick(page, "Votre commune", "vannes", /^Vannes/);
  await page.getByLabel("Prénom").fill("Camille");

  await context.setOffline(true);
  await page.getByText(/Pas de réseau. Vous pouvez continuer/).waitFor();
  await next(page);
  await page.getByText("Ce que vous avez écrit est gardé sur cet appareil.", { exact: false }).waitFor();
  await seen("hors-reseau");

  await page.reload();
  await page.getByText("Votre espace s'ouvrira dès que le réseau revient.", { exact: false }).waitFor();

  await context.setOffline(false);
  await page.getByRole("button", { name: "Réessayer" }).click();
  await heading(page, "Où habitez-vous ?");
  assert.equal(await page.getByLabel("Prénom").inputValue(), "Camille");
  await page.getByText("Commune choisie").waitFor();
  await next(page);
  await heading(page, "Comment vous déplacez-vous ?");
  await page.goto(`${URL_BASE}/profil`);
  await heading(page, "Camille Exemple");
  await done();
});
