import { Link } from "react-router";
import { AnyOf } from "../../design/Choices";
import { RangeField, TextField } from "../../design/Field";
import { Icon } from "../../design/Icon";
import { LookUp, findCommunes, findJobs, findSkills } from "../../design/lookups";
import { faultOf } from "../../design/Notice";
import { PickedList } from "../../design/PickedList";
import { phone } from "../../words/forms";
import { useTerms } from "../../words/terms";
import { useAccountWords } from "../../account/words";
import { usePersonWords } from "../words";
import type { Answers } from "./questions";

type Step = { answers: Answers; set: (part: Partial<Answers>) => void; error: unknown };

const MODES = ["WALK", "BIKE", "MOPED", "CAR", "TRANSIT"] as const;
const LICENCES = ["B", "AM", "A1", "C", "CE", "D"] as const;
const CONTRACTS = ["CDI", "CDD", "INTERIM", "CDDI", "CONTRAT_AIDE", "ALTERNANCE", "PMSMP"] as const;
const USUAL_KM = 20;

export function Commune({ answers, set, error }: Step) {
  const words = usePersonWords().guide.commune;
  const signUp = useAccountWords().signUp;
  return (
    <>
      <LookUp
        label={words.label}
        hint={words.hint}
        initial={answers.home?.communeName ?? ""}
        error={faultOf(error, "home")}
        find={findCommunes}
        onPick={(found) => set({ home: { communeCode: found.id, communeName: found.label } })}
      />
      {answers.home?.communeName && (
        <p className="row" role="status">
          <span className="yes">
            <Icon name="check" />
          </span>
          {words.chosen} <strong>{answers.home.communeName}</strong>
        </p>
      )}
      <div className="grid-2">
        <TextField label={signUp.given} value={answers.givenName ?? ""} onChange={(givenName) => set({ givenName })} autoComplete="given-name" required error={faultOf(error, "givenName")} />
        <TextField label={signUp.family} value={answers.familyName ?? ""} onChange={(familyName) => set({ familyName })} autoComplete="family-name" required error={faultOf(error, "familyName")} />
      </div>
    </>
  );
}

export function Trajets({ answers, set }: Step) {
  const words = usePersonWords().guide.trajets;
  const terms = useTerms();
  const mobility = answers.mobility ?? {};
  return (
    <>
      <AnyOf legend={words.modes} values={mobility.modes ?? []} onChange={(modes) => set({ mobility: { ...mobility, modes } })} choices={MODES.map((value) => ({ value, label: terms.modeName[value] }))} />
      <AnyOf
        legend={words.licences}
        hint={words.noLicence}
        values={mobility.drivingLicences ?? []}
        onChange={(drivingLicences) => set({ mobility: { ...mobility, drivingLicences } })}
        choices={LICENCES.map((value) => ({ value, label: words.licenceNames[value] }))}
      />
    </>
  );
}

export function Metiers({ answers, set, error }: Step) {
  const words = usePersonWords().guide.metiers;
  const jobs = answers.wantedJobs;
  return (
    <>
      <LookUp
        label={words.label}
        hint={words.hint}
        error={faultOf(error, "wantedJobs")}
        find={findJobs}
        clears
        onPick={({ id, label }) =>
          jobs.some((job) => job.romeCode === id) ||
          set({ wantedJobs: [...jobs, { romeCode: id, label, radiusKm: jobs[0]?.radiusKm ?? USUAL_KM, contractTypes: jobs[0]?.contractTypes ?? [] }] })
        }
      />
      <PickedList
        none={words.none}
        items={jobs.map((job) => ({ id: job.romeCode, label: job.label ?? job.romeCode }))}
        onRemove={(id) => set({ wantedJobs: jobs.filter((job) => job.romeCode !== id) })}
      />
      {jobs.map((job) => (
        <RangeField
          key={job.romeCode}
          label={`${job.label ?? job.romeCode} : ${words.radius.toLowerCase()}`}
          value={job.radiusKm ?? USUAL_KM}
          min={2}
          max={100}
          step={1}
          say={words.km}
          onChange={(radiusKm) => set({ wantedJobs: jobs.map((one) => (one.romeCode === job.romeCode ? { ...one, radiusKm } : one)) })}
        />
      ))}
    </>
  );
}

export function Competences({ answers, set, error }: Step) {
  const words = usePersonWords().guide.competences;
  const skills = answers.skills;
  return (
    <>
      <Link className="row nowrap" to="/cv">
        <Icon name="file" />
        {words.cv}
      </Link>
      <LookUp
        label={words.label}
        hint={words.hint}
        error={faultOf(error, "skills")}
        find={findSkills}
        clears
        onPick={({ id, label }) => skills.some((skill) => skill.code === id) || set({ skills: [...skills, { code: id, label }] })}
      />
      <PickedList none={words.none} items={skills.map((skill) => ({ id: skill.code, label: skill.label }))} onRemove={(id) => set({ skills: skills.filter((skill) => skill.code !== id) })} />
    </>
  );
}

export function Contrats({ answers, set }: Step) {
  const words = usePersonWords().guide.contrats;
  const terms = useTerms();
  const chosen = answers.wantedJobs[0]?.contractTypes ?? [];
  return (
    <AnyOf
      legend={words.label}
      values={chosen}
      onChange={(contractTypes) => set({ wantedJobs: answers.wantedJobs.map((job) => ({ ...job, contractTypes })) })}
      choices={CONTRACTS.map((value) => ({ value, label: terms.contract[value] }))}
    />
  );
}

export function Debut({ answers, set, error }: Step) {
  const words = usePersonWords().guide.debut;
  return (
    <>
      <TextField label={words.from} hint={words.fromHint} type="date" value={answers.availableFrom ?? ""} onChange={(availableFrom) => set({ availableFrom })} error={faultOf(error, "availableFrom")} optional />
      <TextField label={words.phone} type="tel" autoComplete="tel" value={phone(answers.phone).replaceAll("\u00a0", " ")} onChange={(typed) => set({ phone: typed })} error={faultOf(error, "phone")} optional />
      <TextField label={words.email} type="email" autoComplete="email" value={answers.email ?? ""} onChange={(email) => set({ email })} error={faultOf(error, "email")} optional />
    </>
  );
}
