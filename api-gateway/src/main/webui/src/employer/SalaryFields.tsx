import type { Of } from "../api/client";
import { SelectField, TextField } from "../design/Field";
import type { OfferDraft } from "./offerDraft";
import { useEmployerWords } from "./words";

export function SalaryFields({ draft, set, error }: { draft: OfferDraft; set: (part: Partial<OfferDraft>) => void; error: string | undefined }) {
  const words = useEmployerWords().form;
  return (
    <fieldset className="stack">
      <legend className="legend">{words.salary}</legend>
      <div className="grid-3">
        <TextField label={words.min} optional inputMode="decimal" value={draft.salaryMin} onChange={(salaryMin) => set({ salaryMin })} error={error} />
        <TextField label={words.max} optional inputMode="decimal" value={draft.salaryMax} onChange={(salaryMax) => set({ salaryMax })} />
        <SelectField label={words.per} value={draft.salaryPer} onChange={(salaryPer) => set({ salaryPer: salaryPer as Of<"SalaryPer"> })}>
          <option value="HOUR">{words.hour}</option>
          <option value="MONTH">{words.month}</option>
          <option value="YEAR">{words.year}</option>
        </SelectField>
      </div>
    </fieldset>
  );
}
