import { useState } from "react";
import type { Of } from "../api/client";
import { Button } from "../design/Button";
import { AnyOf } from "../design/Choices";
import { Failure, Notice } from "../design/Notice";
import { useTask } from "../design/useTask";
import { typeset } from "../words/language";
import { usePersonWords } from "./words";

const USUAL_KM = 20;

type Profile = Pick<Of<"PersonView">, "skills" | "wantedJobs">;
type Accepted = { skills: { code: string }[]; jobs: { romeCode: string; radiusKm: number }[] };

/**
 * What the CV suggests that is not in the profile yet, each with the words that led to it; nothing is ticked beforehand.
 *
 * @param onAccept adds what was ticked to the profile
 */
export function CvSuggestions({ cv, profile, onAccept }: { cv: Of<"CvView">; profile: Profile | undefined; onAccept: (accepted: Accepted) => Promise<unknown> }) {
  const words = usePersonWords().cv;
  const [skills, setSkills] = useState<string[]>([]);
  const [jobs, setJobs] = useState<string[]>([]);
  const [accepted, setAccepted] = useState(false);
  const task = useTask();
  if (!profile) return null;
  const known = new Set([...profile.skills.map((skill) => skill.code), ...profile.wantedJobs.map((job) => job.romeCode)]);
  const freshSkills = cv.suggestedSkills.filter((skill) => !known.has(skill.code));
  const freshJobs = cv.suggestedJobs.filter((job) => !known.has(job.romeCode));
  const count = skills.length + jobs.length;
  const accept = () =>
    task.run(async () => {
      if (count === 0) return;
      const radiusKm = profile.wantedJobs[0]?.radiusKm ?? USUAL_KM;
      await onAccept({ skills: skills.map((code) => ({ code })), jobs: jobs.map((romeCode) => ({ romeCode, radiusKm })) });
      setSkills([]);
      setJobs([]);
      setAccepted(true);
    });
  const said = (evidence: string | undefined) => evidence && typeset(`« ${evidence} »`);
  return (
    <div className="stack">
      {accepted && (
        <Notice tone="good" live>
          {words.accepted}
        </Notice>
      )}
      {freshSkills.length + freshJobs.length > 0 && (
        <>
          <div>
            <h3>{words.suggestions}</h3>
            <p className="soft small">{words.suggestionsText}</p>
          </div>
          {freshSkills.length > 0 && <AnyOf list legend={words.skills} values={skills} onChange={setSkills} choices={freshSkills.map((one) => ({ value: one.code, label: one.label, hint: said(one.evidence) }))} />}
          {freshJobs.length > 0 && <AnyOf list legend={words.jobs} values={jobs} onChange={setJobs} choices={freshJobs.map((one) => ({ value: one.romeCode, label: one.label, hint: said(one.evidence) }))} />}
          <Failure error={task.error} retry={() => void accept()} />
          <Button wide icon="plus" busy={task.busy && `${words.accept(count)}…`} onClick={() => void accept()}>
            {words.accept(count)}
          </Button>
        </>
      )}
    </div>
  );
}
