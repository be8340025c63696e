// Makes src/map/communes.json of the communes of one Département (MONJOB_DEPARTEMENT, 62): the ground of the map, from our own
// referential, so that no tile server learns where somebody looks for work.
import { readFile, writeFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

const TABLE = new URL("../../../../../libs/referentials/src/main/resources/fr/monjob/referential/commune/communes.tsv.gz", import.meta.url);
const MADE = new URL("../src/map/communes.json", import.meta.url);
const departement = process.env.MONJOB_DEPARTEMENT ?? "62";

const [head, ...lines] = gunzipSync(await readFile(TABLE)).toString("utf8").trim().split("\n").map((line) => line.split("\t"));
const column = (name) => head.indexOf(name);
const communes = lines
  .filter((line) => line[column("departement")] === departement)
  .map((line) => [line[column("name")], Number(line[column("lat")]), Number(line[column("lon")]), Number(line[column("population")])])
  .sort((one, other) => other[3] - one[3]);
if (communes.length === 0) throw new Error(`No commune in Département ${departement}`);
await writeFile(MADE, JSON.stringify(communes));
