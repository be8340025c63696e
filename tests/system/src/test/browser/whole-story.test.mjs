// The main job on screens alone: an administrator, an advisor, an employer and a person, each in a browser of their own.
import assert from "node:assert/strict";
import { URL_BASE, journey, somebody } from "./browser.mjs";
import { heading, logIn, next, openAccount, pick, signUpEmployer, signUpPerson } from "./people.mjs";

const WIDTH = Number(process.env.MONJOB_WIDTH ?? 390);
/** A town of this journey's own, far from the people of all others. */
const TOWN = process.env.MONJOB_TOWN ?? (WIDTH < 700 ? "Vannes" : "Quimper");
const NOW = String(Date.now());
const RUN = `${WIDTH}-${NOW}`;
/** As good as of this run alone, and a name that one could meet. */
const FAMILIES = ["Le Goff", "Morvan", "Tanguy", "Le Roux", "Kermarec", "Riou", "Le Gall", "Salaun", "Prigent", "Cadiou"];
const COMPANY = `Bati ${FAMILIES[NOW.at(-1)]} et ${FAMILIES[NOW.at(-2)]}`;
const CV = `Dominique Exemple, maçon
2015-2023 maçon dans une entreprise du bâtiment : montage de murs en parpaings et en briques, coffrage,
ferraillage, coulage de dalles en béton, pose de carrelage. Lecture de plans. Permis B.
`;

journey(`the main job at ${WIDTH} px`, async (browser) => {
  const advisorMail = `conseil-${RUN}@example.org`;
  await openAccount(browser, WIDTH, "ADVISOR", advisorMail, "admin-comptes");
  const employer = await anEmployerWritesAnOffer(browser, `bati-${RUN}@example.org`);
  await anAdvisorVerifies(browser, advisorMail);
  const person = await aPersonSaysWhatTheyCanDo(browser, `dominique-${RUN}@example.org`);
  await theEmployerAsksForContact(employer);
  await thePersonAnswersAndApplies(person);
  await theEmployerHires(employer);
  await thePersonTakesTheContactBack(person, employer);
  await thePersonSeesIt(person);
  await anAdvisorProposes(browser, advisorMail);
  await aWorkplaceIsGivenUp(employer);
  await employer.done();
  await person.done();
});

async function anEmployerWritesAnOffer(browser, email) {
  const employer = await somebody(browser, WIDTH);
  const { page, seen } = employer;
  await signUpEmployer(page, email, COMPANY);
  await page.getByText("Votre établissement est en cours de vérification").waitFor();
  await pick(page, "Commune", TOWN.toLowerCase(), new RegExp(`^${TOWN}`));
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("C'est enregistré.").waitFor();
  await seen("employeur-etablissement");
  await page.getByRole("link", { name: "Mes offres", exact: true }).first().click();
  await heading(page, "Aucune offre pour l'instant");
  await seen("employeur-offres-vides");
  await page.getByRole("link", { name: "Nouvelle offre" }).first().click();
  await page.getByLabel("Titre de l'offre").fill("Maçon H/F");
  await pick(page, "Métier", "macon", /[Mm]açon/);
  await page.getByLabel("Description").fill("Vous montez des murs sur nos chantiers, dans une équipe de quatre.");
  await pick(page, "Commune du travail", TOWN.toLowerCase(), new RegExp(`^${TOWN}`));
  await pick(page, "Ajouter une compétence", "carrelage", /carrelage/i);
  await page.getByText("Aperçu : ce que les personnes liront").click();
  await page.getByRole("group").getByRole("heading", { name: "Maçon H/F" }).waitFor();
  await page.getByRole("group").getByText("Poser du carrelage", { exact: false }).last().waitFor();
  await seen("employeur-offre-formulaire");
  // What was typed survives a closed tab.
  await page.reload();
  assert.equal(await page.getByLabel("Titre de l'offre").inputValue(), "Maçon H/F");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Vous pourrez publier quand votre établissement sera vérifié.").waitFor();
  await seen("employeur-brouillon");
  await page.getByRole("link", { name: "Mes offres", exact: true }).first().click();
  await page.getByRole("link", { name: "Maçon H/F" }).waitFor();
  await seen("employeur-offres");
  await page.getByRole("link", { name: "Maçon H/F" }).click();
  await page.getByRole("link", { name: "Modifier", exact: true }).waitFor();
  return employer;
}

async function anAdvisorVerifies(browser, advisorMail) {
  const advisor = await somebody(browser, WIDTH);
  const { page, seen } = advisor;
  await logIn(page, advisorMail);
  await heading(page, "Mes personnes");
  await seen("referent-personnes-vides");
  await page.getByRole("link", { name: "Employeurs", exact: true }).click();
  const card = page.getByRole("listitem").filter({ hasText: COMPANY }).last();
  await card.waitFor();
  await seen("referent-employeurs");
  await card.getByRole("button", { name: "C'est bon" }).click();
  await card.waitFor({ state: "detached" });
  await page.getByRole("link", { name: "Courriers", exact: true }).click();
  await page.getByLabel("Combien de courriers ?").fill("2");
  await page.getByRole("button", { name: "Préparer les courriers" }).click();
  await page.getByText("2 courriers prêts").waitFor();
  await seen("referent-courriers");
  await page.getByRole("link", { name: "Chiffres", exact: true }).click();
  await heading(page, "Chiffres");
  await seen("referent-chiffres");
  await advisor.done();
}

async function aPersonSaysWhatTheyCanDo(browser, email) {
  const person = await somebody(browser, WIDTH);
  const { page, seen } = person;
  await page.goto(URL_BASE);
  await seen("accueil");
  await page.goto(`${URL_BASE}/connexion`);
  await heading(page, "Se connecter");
  await seen("connexion");
  await page.goto(`${URL_BASE}/inscription`);
  await heading(page, "Créer mon compte");
  await seen("personne-inscription");
  await page.getByLabel("Avec mon téléphone").check();
  await page.getByLabel("Numéro de téléphone").waitFor();
  await page.goto(`${URL_BASE}/inscription/employeur`);
  await heading(page, "Créer un compte employeur");
  await seen("employeur-inscription");
  await signUpPerson(page, email);
  await pick(page, "Votre commune", TOWN.toLowerCase(), new RegExp(`^${TOWN}`));
  await seen("personne-commune");
  await next(page);
  await heading(page, "Comment vous déplacez-vous ?");
  await page.getByLabel("Un vélo").check();
  await page.getByLabel("Une voiture").check();
  await page.getByLabel("Permis B (voiture)").check();
  await seen("personne-trajets");
  await next(page);
  await heading(page, "Quel travail cherchez-vous ?");
  await pick(page, "Ajouter un métier", "macon", /[Mm]açon/);
  await seen("personne-metiers");
  await next(page);
  await heading(page, "Que savez-vous faire ?");
  await seen("personne-competences");
  await page.getByRole("link", { name: "J'ai un CV" }).click();
  await heading(page, "Mon CV");
  await page.getByTestId("file").setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from(CV) });
  await heading(page, "Ce que nous avons lu");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await seen("personne-cv");
  await page.getByRole("button", { name: /Ajouter au profil/ }).click();
  await page.getByText("C'est ajouté au profil.").waitFor();
  for (const [question, title] of [["contrats", "Quels contrats vous vont ?"], ["debut", "Quand pouvez-vous commencer ?"]]) {
    await page.goto(`${URL_BASE}/profil/${question}`);
    await heading(page, title);
    await seen(`personne-${question}`);
  }
  await page.getByRole("link", { name: "Profil", exact: true }).click();
  await page.getByRole("button", { name: "Me rendre visible" }).click();
  await page.getByRole("button", { name: "Je suis d'accord" }).click();
  await page.getByText("Les employeurs peuvent vous trouver").waitFor();
  await seen("personne-profil");
  await page.goto(`${URL_BASE}/cv/imprimer`);
  await heading(page, "Dominique Exemple");
  await seen("personne-cv-imprimer");
  return person;
}

async function theEmployerAsksForContact({ page, seen }) {
  await page.reload();
  await page.getByRole("link", { name: "Modifier", exact: true }).click();
  await page.getByRole("button", { name: `Compter les personnes autour de ${TOWN}` }).click();
  await page.getByText(/^[1-9]\d* personnes? à moins de 30 km\.$/).waitFor({ timeout: 90_000 });
  await seen("employeur-offre-touche");
  await page.getByRole("link", { name: "Maçon H/F" }).click();
  await page.getByRole("button", { name: "Publier" }).click();
  await page.getByRole("button", { name: "Demander le contact" }).first().waitFor({ timeout: 90_000 });
  assert.equal(await page.getByText("Dominique").count(), 0, "nobody has a name before they say yes");
  await seen("employeur-candidats");
  await page.getByRole("button", { name: "Demander le contact" }).first().click();
  await page.getByLabel("Votre message").fill("Bonjour, nous cherchons un maçon pour un chantier.");
  await seen("employeur-demande");
  await page.getByRole("button", { name: "Envoyer la demande" }).click();
  await page.getByText("En attente").first().waitFor();
}

async function aWorkplaceIsGivenUp({ page, seen }) {
  await page.getByRole("link", { name: "Mon établissement", exact: true }).first().click();
  const places = page.getByRole("region", { name: "Lieux de travail" });
  await places.getByRole("button", { name: `Ne plus utiliser : ${TOWN}` }).click();
  await seen("employeur-lieu");
  await page.getByRole("dialog").getByRole("button", { name: "Ne plus utiliser" }).click();
  await places.getByText(`Ce lieu n'est plus utilisé : ${TOWN}.`).waitFor();
  await places.getByText("Aucun lieu pour l'instant.").waitFor();
}

async function thePersonAnswersAndApplies({ page, seen }) {
  await page.goto(`${URL_BASE}/contacts`);
  await page.getByRole("link", { name: new RegExp(COMPANY) }).waitFor();
  await seen("personne-demandes");
  await page.getByRole("link", { name: new RegExp(`${COMPANY} veut vous parler`) }).click();
  await page.getByText("nous cherchons un maçon").waitFor();
  await seen("personne-demande");
  await page.getByRole("button", { name: "Oui, je suis d'accord" }).click();
  await page.getByText("Cet employeur voit").waitFor();
  await seen("personne-accord");
  await page.goto(`${URL_BASE}/offres`);
  const offer = page.getByRole("link", { name: "Maçon H/F" }).first();
  for (let tries = 0; tries < 30 && !(await offer.isVisible()); tries++) {
    await page.reload();
    await page.waitForLoadState("networkidle");
  }
  await seen("personne-offres");
  await page.getByRole("button", { name: "Voir la carte" }).click();
  await page.getByRole("button", { name: `${TOWN} : 1 offre` }).focus();
  await page.keyboard.press("Enter");
  await heading(page, TOWN);
  await seen("personne-carte");
  await offer.click();
  await heading(page, "Pourquoi cette offre");
  await seen("personne-offre");
  await page.getByRole("button", { name: "Postuler" }).click();
  await page.getByLabel(/Un mot pour l'employeur/).fill("Je suis disponible tout de suite.");
  await seen("personne-postuler");
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByText("L'employeur est prévenu.").waitFor();
  await page.getByRole("dialog").getByRole("link", { name: "Suivre ma candidature" }).click();
  await heading(page, "Ce qui s'est passé");
  await page.getByLabel("Votre message").fill("Je peux passer vous voir demain.");
  await page.getByRole("button", { name: "Envoyer", exact: true }).click();
  await page.getByText("Je peux passer vous voir demain.").first().waitFor();
  await seen("personne-candidature");
}

async function theEmployerHires({ page, seen }) {
  await page.getByRole("link", { name: "Contacts", exact: true }).click();
  await page.getByRole("button", { name: "Voir les coordonnées" }).click();
  await page.getByText("Dominique Exemple").waitFor();
  await seen("employeur-contacts");
  await page.getByRole("link", { name: "Candidatures", exact: true }).click();
  await page.getByRole("link", { name: /Reçue le/ }).first().waitFor();
  await seen("employeur-tableau");
  await page.getByRole("link", { name: /Reçue le/ }).first().click();
  await page.getByText("Je peux passer vous voir demain.").first().waitFor();
  await seen("employeur-candidature");
  await page.getByRole("button", { name: "Proposer un entretien" }).click();
  await page.getByRole("button", { name: "Accepter" }).click();
  await page.getByRole("button", { name: "Embauchée" }).click();
  await page.getByRole("button", { name: "Enregistrer l'embauche" }).click();
  await page.getByText("Embauche", { exact: true }).first().waitFor();
}

/** What was shown can be taken back: from then on the employer reads nothing of it. */
async function thePersonTakesTheContactBack({ page: person, seen }, { page: employer }) {
  await person.goto(`${URL_BASE}/contacts`);
  await person.getByRole("link", { name: new RegExp(COMPANY) }).click();
  await person.getByRole("button", { name: "Reprendre mon accord" }).click();
  await person.getByText("Reprise", { exact: true }).waitFor();
  await seen("personne-reprise");
  await employer.getByRole("link", { name: "Toutes les candidatures" }).click();
  await employer.getByRole("link", { name: "Contacts", exact: true }).click();
  await employer.getByText("Reprise", { exact: true }).waitFor();
  assert.equal(await employer.getByRole("button", { name: "Voir les coordonnées" }).count(), 0);
  assert.equal(await employer.getByText("Dominique Exemple").count(), 0);
}

async function thePersonSeesIt({ page, seen }) {
  await page.goto(`${URL_BASE}/candidatures`);
  await page.getByText("Embauche", { exact: true }).waitFor();
  await seen("personne-candidatures");
  await page.goto(`${URL_BASE}/vues`);
  await page.getByText(COMPANY).first().waitFor();
  await seen("personne-vues");
  await page.getByRole("link", { name: /Messages/ }).click();
  await heading(page, "Messages");
  await seen("personne-messages");
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  await page.getByRole("link", { name: "Je cherche un emploi" }).waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("monjob.draft"))), []);
}

async function anAdvisorProposes(browser, advisorMail) {
  const advisor = await somebody(browser, WIDTH);
  await logIn(advisor.page, advisorMail);
  await advisor.page.getByRole("link", { name: "Proposer une offre" }).click();
  await heading(advisor.page, "Proposer une offre");
  await advisor.seen("referent-proposer");
  await advisor.page.goto(`${URL_BASE}/accessibilite`);
  await heading(advisor.page, "Accessibilité");
  await advisor.seen("accessibilite");
  await advisor.page.getByRole("link", { name: "Données personnelles et cookies" }).click();
  await heading(advisor.page, "Données personnelles et cookies");
  await advisor.seen("donnees-personnelles");
  await advisor.page.goto(`${URL_BASE}/nulle-part`);
  await heading(advisor.page, "Page introuvable");
  await advisor.seen("introuvable");
  await advisor.done();
}
