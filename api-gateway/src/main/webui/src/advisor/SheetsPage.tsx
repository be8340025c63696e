import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { LookUp } from "../design/lookups";
import type { Found } from "../design/LookUp";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { SheetFields, type Sheet } from "./SheetFields";
import { useAdvisorWords } from "./words";
import { useSheetWords } from "./sheetWords";

const MOST = 100;

async function findPeople(q: string): Promise<Found[]> {
  const { items } = await body(api.GET("/api/v1/profiles", { params: { query: { q, limit: 8 } } }));
  return items.map((person) => ({ id: person.id, label: `${person.familyName} ${person.givenName}`, hint: person.communeName }));
}

const toRequest = (sheet: Sheet): Of<"Sheet"> => ({
  profileId: sheet.profileId,
  version: Number(sheet.version),
  confirmation: { code: sheet.code.trim(), signedOn: sheet.signedOn, reference: sheet.reference.trim() || undefined, publish: sheet.publish },
});

/**
 * A pile of signed sheets, recorded in one go: those that can't be recorded stay on the page, each with the reason. The codes
 * of people's letters are kept nowhere on the device.
 */
export default function SheetsPage() {
  const words = useSheetWords().pile;
  const back = useAdvisorWords().person.back;
  const [sheets, setSheets] = useState<Sheet[]>([]);
  const [refused, setRefused] = useState<Of<"Refused">[]>([]);
  const [done, setDone] = useState(0);
  const [key, setKey] = useState(once);
  const task = useTask();
  const add = ({ id, label }: Found) => {
    setDone(0);
    // Sheets of a pile were often signed on one day and lie in one binder.
    const last = sheets.at(-1);
    if (!sheets.some((sheet) => sheet.profileId === id)) setSheets([...sheets, { profileId: id, name: label, version: "", code: "", signedOn: last?.signedOn ?? "", reference: last?.reference ?? "", publish: false }]);
  };
  const change = (id: string, part: Partial<Sheet>) => setSheets((old) => old.map((sheet) => (sheet.profileId === id ? { ...sheet, ...part } : sheet)));
  const send = () =>
    task.run(async () => {
      const answer = await body(api.POST("/api/v1/profiles:confirm-on-paper", { headers: key, body: { sheets: sheets.map(toRequest) } }));
      const recorded = (answer.recorded ?? []).map((one) => one.profileId);
      setSheets((old) => old.filter((sheet) => !recorded.includes(sheet.profileId)));
      setRefused(answer.refused ?? []);
      setDone(recorded.length);
      setKey(once());
    });
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/personnes", label: back }} narrow>
      {done > 0 && (
        <Notice tone="good" live>
          {words.done(done)}
        </Notice>
      )}
      {refused.length > 0 && <Notice tone="warn" live title={words.refused(refused.length)} />}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <ul className="stack">
          {sheets.map((sheet) => (
            <SheetFields
              key={sheet.profileId}
              sheet={sheet}
              problem={refused.find((one) => one.profileId === sheet.profileId)?.problem}
              onChange={(part) => change(sheet.profileId, part)}
              onRemove={() => setSheets(sheets.filter((one) => one !== sheet))}
            />
          ))}
        </ul>
        {sheets.length < MOST && <LookUp label={sheets.length === 0 ? words.first : words.next} hint={words.nameHint} find={findPeople} onPick={add} clears />}
        <Failure error={task.error} retry={() => void send()} />
        {sheets.length > 0 && (
          <Button type="submit" icon="check" wide busy={task.busy && words.busy}>
            {words.save(sheets.length)}
          </Button>
        )}
      </form>
    </Page>
  );
}
