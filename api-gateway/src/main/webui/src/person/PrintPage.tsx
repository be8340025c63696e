import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Page } from "../design/Page";
import { day, phone } from "../words/forms";
import { useTerms } from "../words/terms";
import { useProfile, type Profile } from "./profile";
import { usePersonWords } from "./words";

/** A CV of one page, for an employer's hand: only what the person wrote, and how to reach them. */
export function PrintPage() {
  const words = usePersonWords().print;
  const profile = useProfile();
  return (
    <Loaded of={profile}>
      {(read) => (
        <Page
          title={[read.givenName, read.familyName].filter(Boolean).join(" ") || words.title}
          part={words.title}
          lead={[phone(read.phone), read.email, read.home?.communeName].filter(Boolean).join("\u00a0· ")}
          back={{ to: "/profil", label: words.back }}
          narrow
          actions={
            <span className="no-print">
              <Button icon="print" onClick={() => window.print()}>
                {words.print}
              </Button>
            </span>
          }
        >
          <Sheet profile={read} />
        </Page>
      )}
    </Loaded>
  );
}

function Sheet({ profile }: { profile: Profile }) {
  const words = usePersonWords().print;
  const terms = useTerms();
  const now = usePersonWords().profile.now;
  const lists: [string, string[]][] = [
    [words.jobs, profile.wantedJobs.map((job) => job.label ?? "")],
    [words.skills, profile.skills.map((skill) => skill.label)],
    [words.mobility, [...(profile.mobility?.modes ?? []).map((mode) => terms.modeName[mode]), ...(profile.mobility?.drivingLicences ?? []).map((one) => `Permis ${one}`)]],
    [words.languages, profile.languages ?? []],
    [words.start, [profile.availableFrom ? day(profile.availableFrom) : now]],
  ];
  return (
    <div className="card stack stack-5">
      {profile.summary && (
        <section className="stack stack-1">
          <h2>{words.about}</h2>
          <p className="prose">{profile.summary}</p>
        </section>
      )}
      {lists
        .filter(([, items]) => items.length > 0)
        .map(([title, items]) => (
          <section key={title} className="stack stack-1">
            <h2>{title}</h2>
            <ul className="points">
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}
