import type { Of } from "../api/client";
import { Button } from "../design/Button";
import { AnyOf } from "../design/Choices";
import { SelectField, TextField } from "../design/Field";
import { Icon } from "../design/Icon";
import { LookUp, findSkills } from "../design/lookups";
import { faultOf } from "../design/Notice";
import { useKitWords } from "../design/words";
import { useTerms } from "../words/terms";
import type { OfferDraft } from "./offerDraft";
import { useEmployerWords } from "./words";

type Part = { draft: OfferDraft; set: (part: Partial<OfferDraft>) => void; error: unknown };

const LICENCES = ["B", "BE", "C", "CE", "D", "A", "AM"] as const;
const DAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
const USUAL: Of<"Shift"> = { days: ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"], start: "08:00", end: "16:00" };

/** Skills with their weight, the licence, and when one works. */
export function OfferNeeds({ draft, set, error }: Part) {
  const words = useEmployerWords().form;
  return (
    <fieldset className="card stack stack-5">
      <legend className="only-read">{words.needs}</legend>
      <h2 aria-hidden="true">{words.needs}</h2>
      <LookUp
        label={words.skill}
        hint={words.skillHint}
        find={findSkills}
        clears
        error={faultOf(error, "skills")}
        onPick={({ id, label }) => draft.skills.some((one) => one.code === id) || set({ skills: [...draft.skills, { code: id, label, weight: "USEFUL" }] })}
      />
      <Skills draft={draft} set={set} error={error} />
      <SelectField label={words.licence} value={draft.drivingLicence} onChange={(drivingLicence) => set({ drivingLicence: drivingLicence as OfferDraft["drivingLicence"] })}>
        <option value="">{words.noLicence}</option>
        {LICENCES.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </SelectField>
      <Shifts draft={draft} set={set} error={error} />
    </fieldset>
  );
}

function Skills({ draft, set }: Part) {
  const words = useEmployerWords();
  const kit = useKitWords();
  if (draft.skills.length === 0) return <p className="soft">{words.form.noSkill}</p>;
  const weigh = (code: string, weight: Of<"Weight">) => set({ skills: draft.skills.map((one) => (one.code === code ? { ...one, weight } : one)) });
  return (
    <ul className="picked">
      {draft.skills.map((skill) => (
        <li key={skill.code}>
          <span>{skill.label}</span>
          <span className="row picked-tools">
            <select className="input" aria-label={`${skill.label} : ${words.form.needs}`} value={skill.weight} onChange={(event) => weigh(skill.code, event.target.value as Of<"Weight">)}>
              <option value="USEFUL">{words.offer.useful}</option>
              <option value="ESSENTIAL">{words.offer.essential}</option>
            </select>
            <button type="button" className="icon-button" aria-label={`${kit.remove} : ${skill.label}`} onClick={() => set({ skills: draft.skills.filter((one) => one.code !== skill.code) })}>
              <Icon name="close" size={18} />
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Shifts({ draft, set, error }: Part) {
  const words = useEmployerWords().form;
  const terms = useTerms().day;
  const change = (index: number, part: Partial<Of<"Shift">>) => set({ shifts: draft.shifts.map((one, place) => (place === index ? { ...one, ...part } : one)) });
  return (
    <div className="stack">
      {draft.shifts.map((shift, index) => (
        <fieldset className="stack card" key={index}>
          <legend className="only-read">
            {words.shifts} {index + 1}
          </legend>
          <AnyOf legend={words.days} values={shift.days} onChange={(days) => change(index, { days })} choices={DAYS.map((value) => ({ value, label: terms[value] }))} />
          <div className="grid-2">
            <TextField label={words.from} type="time" value={shift.start.slice(0, 5)} onChange={(start) => change(index, { start })} required />
            <TextField label={words.to} type="time" value={shift.end.slice(0, 5)} onChange={(end) => change(index, { end })} required error={faultOf(error, `shifts[${index}]`)} />
          </div>
          <Button look="plain" onClick={() => set({ shifts: draft.shifts.filter((_, place) => place !== index) })}>
            {words.removeShift}
          </Button>
        </fieldset>
      ))}
      <Button look="quiet" icon="plus" wide onClick={() => set({ shifts: [...draft.shifts, USUAL] })}>
        {words.addShift}
      </Button>
    </div>
  );
}
