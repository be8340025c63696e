// Makes src/api/schema.d.ts of the gateway's own document, so that the build fails when the app and the API part.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import openapiTypescript, { astToString } from "openapi-typescript";

const DOCUMENT = new URL("../../../../../docs/reference/openapi.json", import.meta.url);
const TYPES = new URL("../src/api/schema.d.ts", import.meta.url);

// What an answer always holds; the document, made from Java records, only says so for what a request must hold.
const ALWAYS = new Set([
  "accountId", "channels", "code", "components", "confirmed", "createdAt", "estimatedMinutes", "fields", "history", "id", "items",
  "key", "kind", "label", "matchedSkills", "missing", "missingSkills", "nextStates", "offerId", "openings", "published", "role",
  "romeCode", "score", "skills", "state", "status", "suggestedJobs", "suggestedSkills", "title", "value", "verification",
  "wantedJobs", "invitations", "byMonth", "byPublic", "etp", "forecast", "hoursDone", "hoursValidated", "participants",
  "suggestions", "accessToken", "expiresIn", "people", "frequency", "contractType",
]);
/** The same, of names that mean something else elsewhere. */
const ALWAYS_OF = {
  CandidateView: ["candidateId"], LotView: ["name"], ProgrammeView: ["name"], ProgressView: ["hoursCommitted"],
  LeverView: ["change", "additionalOffers"], PortfolioLeverView: ["change", "offers", "additionalOffers"], Trend: ["values"], Value: ["period"],
  ActivityView: ["weeks"], ActivityWeek: ["monday", "hours"], ActivityItem: ["from", "to", "origin", "shared"],
  SecondFactorView: ["required", "recoveryCodesLeft"], SecondFactorSetupView: ["secret", "picture"], RecoveryCodesView: ["recoveryCodes"],
  AgreementView: ["complete", "parties", "terms"], AgreementPartyState: ["party"],
  RadarView: ["features"], RadarFeature: ["geometry", "properties"], RadarPoint: ["coordinates"], RadarNumbers: ["domain", "radiusMetres", "offersReachable", "offersNobodyReaches"],
};

const document = JSON.parse(await readFile(DOCUMENT, "utf8"));
const asked = new Set();
const walk = (node) => {
  if (!node || typeof node !== "object") return;
  if (typeof node.$ref === "string" && !asked.has(node.$ref)) {
    asked.add(node.$ref);
    walk(document.components.schemas[node.$ref.split("/").at(-1)]);
  }
  Object.values(node).forEach(walk);
};
for (const path of Object.values(document.paths)) {
  for (const operation of Object.values(path)) walk(operation?.requestBody);
}
for (const [name, schema] of Object.entries(document.components.schemas)) {
  if (!schema.properties || asked.has(`#/components/schemas/${name}`)) continue;
  const held = Object.keys(schema.properties).filter((property) => ALWAYS.has(property));
  held.push(...(ALWAYS_OF[name] ?? []));
  if (held.length > 0) schema.required = [...new Set([...(schema.required ?? []), ...held])];
}

await mkdir(new URL("./", TYPES), { recursive: true });
await writeFile(TYPES, astToString(await openapiTypescript(document)));
