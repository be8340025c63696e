import type { Of } from "../api/client";
import { Button } from "../design/Button";
import { Check } from "../design/Choices";
import { TextField } from "../design/Field";
import { Notice } from "../design/Notice";
import { useSheetWords } from "./sheetWords";

/** A signed sheet of a pile, as it is typed. */
export type Sheet = { profileId: string; name: string; version: string; code: string; signedOn: string; reference: string; publish: boolean };

type Props = { sheet: Sheet; problem: Of<"Problem"> | undefined; onChange: (part: Partial<Sheet>) => void; onRemove: () => void };

/** What stands on one sheet, and why it could not be recorded. */
export function SheetFields({ sheet, problem, onChange, onRemove }: Props) {
  const words = useSheetWords();
  const fault = (field: string) => problem?.violations?.find((one) => one.field === field)?.message;
  return (
    <li>
      <fieldset className="card stack">
        <legend className="legend">{sheet.name}</legend>
        {problem && !problem.violations?.length && (
          <Notice tone="bad" title={problem.title}>
            {problem.detail}
          </Notice>
        )}
        <div className="grid-2">
          <TextField label={words.code} required autoComplete="off" maxLength={40} value={sheet.code} onChange={(code) => onChange({ code })} error={fault("code")} />
          <TextField label={words.pile.version} hint={words.pile.versionHint} required inputMode="numeric" pattern="[0-9]+" maxLength={9} value={sheet.version} onChange={(version) => onChange({ version })} />
          <TextField label={words.signedOn} type="date" required value={sheet.signedOn} onChange={(signedOn) => onChange({ signedOn })} error={fault("signedOn")} />
          <TextField label={words.reference} required maxLength={100} value={sheet.reference} onChange={(reference) => onChange({ reference })} error={fault("reference")} />
        </div>
        <Check checked={sheet.publish} onChange={(publish) => onChange({ publish })}>
          {words.publish}
        </Check>
        <Button look="plain" aria-label={`${words.pile.remove} : ${sheet.name}`} onClick={onRemove}>
          {words.pile.remove}
        </Button>
      </fieldset>
    </li>
  );
}
