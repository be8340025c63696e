// Staff set up the second step of their log-in, get in with it, lose the phone, and are helped; where it is required, it comes first.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { staff } from "./api.mjs";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { PASSWORD, heading, logIn } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
const STEP_SECONDS = 30;

journey(`second factor at ${WIDTH} px`, async (browser) => {
  const { identifier } = await staff("FACILITATOR");
  const own = await somebody(browser, WIDTH);
  await logIn(own.page, identifier);
  const { secret, step, codes } = await setUp(own);
  await leave(own.page);
  await withTheCode(own, identifier, codeAt(secret, step + 1));
  await leave(own.page);
  await withoutThePhone(own, identifier, codes[3]);
  await leave(own.page);
  await reset(browser, identifier);
  await logIn(own.page, identifier);
  await own.done();
  await required(browser);
});

/** With the password once more; only a code of the phone makes it count. */
async function setUp({ page, seen }) {
  await page.getByRole("link", { name: "Mon compte" }).click();
  await page.getByText("Pas encore active").waitFor();
  await seen("deuxieme-etape-absente");
  await page.getByRole("button", { name: "Configurer" }).click();
  await page.getByLabel("Mot de passe", { exact: true }).fill("ce n'est pas le bon du tout");
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.getByText("Ce n'est pas votre mot de passe actuel.").first().waitFor();
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Scannez ce carré avec l'application");
  await page.waitForFunction(() => document.querySelector("img.qr").naturalWidth > 0);
  const secret = await page.locator("code.secret").textContent();
  assert.match(secret, /^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  await page.getByLabel("Code de votre téléphone").fill("12345");
  await page.getByRole("button", { name: "Activer" }).click();
  await page.getByText("Ce code n'est pas le bon").first().waitFor();
  await seen("deuxieme-etape-carre");
  const step = Math.floor(Date.now() / 1000 / STEP_SECONDS);
  await page.getByLabel("Code de votre téléphone").fill(codeAt(secret, step));
  await page.getByRole("button", { name: "Activer" }).click();
  await heading(page, "Vos codes de secours");
  const codes = await page.getByRole("list", { name: "Codes de secours" }).getByRole("listitem").allTextContents();
  assert.equal(codes.length, 10);
  await seen("deuxieme-etape-secours");
  await page.getByRole("button", { name: "J'ai noté mes codes" }).click();
  await page.getByText("La deuxième étape est active.").waitFor();
  await page.getByText("10 codes de secours restants").waitFor();
  await seen("deuxieme-etape-active");
  return { secret, step, codes };
}

async function withTheCode({ page, seen }, identifier, code) {
  await password(page, identifier);
  const field = page.getByLabel("Code de votre téléphone");
  assert.equal(await field.getAttribute("autocomplete"), "one-time-code");
  assert.equal(await field.getAttribute("inputmode"), "numeric");
  await seen("connexion-code");
  await field.fill("12345");
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByText("Ce code n'est pas le bon").first().waitFor();
  assert.equal(await field.evaluate((input) => input === document.activeElement), true);
  await seen("connexion-code-faux");
  await field.fill(code.replace(/(...)/, "$1 "));
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByRole("button", { name: "Se déconnecter" }).waitFor();
}

async function withoutThePhone({ page, seen }, identifier, code) {
  await password(page, identifier);
  await page.getByRole("button", { name: "Utiliser un code de secours" }).click();
  await page.getByLabel("Code de secours").fill(code.toLowerCase());
  await seen("connexion-code-secours");
  await page.getByRole("button", { name: "Me connecter" }).click();
  await page.getByRole("link", { name: "Mon compte" }).click();
  await page.getByText("9 codes de secours restants").waitFor();
}

/** By an administrator, for who lost phone and codes. */
async function reset(browser, identifier) {
  const { page, seen, done } = await somebody(browser, WIDTH);
  await logIn(page, process.env.MONJOB_ADMIN_EMAIL, process.env.MONJOB_ADMIN_PASSWORD);
  await heading(page, "Comptes");
  await page.getByLabel("Identifiant du compte").fill(identifier);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.getByText("Code au téléphone").waitFor();
  await page.getByRole("button", { name: "Réinitialiser le code : Claude Exemple" }).click();
  await page.getByRole("dialog").getByText("Assurez-vous que c'est bien cette personne").waitFor();
  await seen("administration-reinitialiser-code");
  await page.getByRole("dialog").getByRole("button", { name: "Réinitialiser le code" }).click();
  await page.getByText("La deuxième étape de Claude Exemple est réinitialisée.").waitFor();
  await page.getByText("Code au téléphone").waitFor({ state: "detached" });
  await done();
}

/** The answer of a house that requires it; the log-in of this one is told so. */
async function required(browser) {
  const { identifier } = await staff("ADVISOR");
  const { page, seen, done } = await somebody(browser, WIDTH);
  await page.route("**/api/v1/auth/login", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), onlyFor: "SECOND_FACTOR_SETUP" } });
  });
  await logIn(page, identifier);
  await heading(page, "Protégez votre compte");
  await seen("deuxieme-etape-obligatoire");
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Continuer" }).click();
  await heading(page, "Scannez ce carré avec l'application");
  const secret = await page.locator("code.secret").textContent();
  await page.getByLabel("Code de votre téléphone").fill(codeAt(secret, Math.floor(Date.now() / 1000 / STEP_SECONDS)));
  await page.getByRole("button", { name: "Activer" }).click();
  await page.getByRole("button", { name: "J'ai noté mes codes" }).click();
  await page.getByRole("link", { name: "Mon compte" }).waitFor();
  await done();
}

async function password(page, identifier) {
  await page.goto(`${URL_BASE}/connexion`);
  await page.getByLabel("E-mail, téléphone ou identifiant de votre lettre").fill(identifier);
  await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Me connecter" }).click();
  await heading(page, "Votre code de connexion");
}

async function leave(page) {
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.getByRole("button", { name: "Se déconnecter" }).waitFor({ state: "detached" });
}

/** What an app shows (RFC 6238). */
function codeAt(secret, step) {
  const bits = [...secret.replaceAll(" ", "")].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac("sha1", key).update(counter).digest();
  const code = (hash.readUInt32BE(hash[19] & 0xf) & 0x7fffffff) % 1_000_000;
  return String(code).padStart(6, "0");
}
