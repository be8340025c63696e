import { useEffect } from "react";
import { useNavigate, useParams } from "react-router";
import { Refusal } from "../../api/problem";
import { Button } from "../../design/Button";
import { Loaded } from "../../design/Loaded";
import { Failure } from "../../design/Notice";
import { Page } from "../../design/Page";
import { useTask } from "../../design/useTask";
import { useDraft } from "../../draft/draft";
import { UnknownPage } from "../../shell/UnknownPage";
import { saveProfile, toRequest, useProfile, type Profile } from "../profile";
import { usePersonWords } from "../words";
import { QUESTIONS, isAnswered, type Answers, type Question } from "./questions";
import { Commune, Competences, Contrats, Debut, Metiers, Trajets } from "./steps";

const STEPS = { commune: Commune, trajets: Trajets, metiers: Metiers, competences: Competences, contrats: Contrats, debut: Debut };

/** Six questions, one a screen; each answer is sent when the person goes on, and kept on the device until then. */
export function GuidePage() {
  const { question } = useParams();
  const profile = useProfile();
  if (!question || !(question in STEPS)) return <UnknownPage />;
  return <Loaded of={profile}>{(read) => <Guide key={question} question={question as Question} read={read} reload={profile.reload} />}</Loaded>;
}

function Guide({ question, read, reload }: { question: Question; read: Profile; reload: () => Promise<void> }) {
  const words = usePersonWords().guide;
  const [answers, setAnswers, forget] = useDraft<Answers>(`guide-${question}`, read);
  const task = useTask();
  const navigate = useNavigate();
  const place = QUESTIONS.indexOf(question);
  const next = QUESTIONS[place + 1];
  const Step = STEPS[question];
  const answered = isAnswered(question, answers);

  useEffect(() => {
    if (!answered && task.error) task.clear();
  });

  const goOn = () =>
    task.run(async () => {
      if (!answered) throw new Refusal(400, "", question === "metiers" ? words.metiers.needed : words.commune.needed, "", [], {});
      // Only this question's answer is taken from the draft: an old one must not undo what was changed elsewhere.
      await saveProfile(read, toRequest({ ...read, ...partOf(question, answers) }));
      forget();
      await reload();
      navigate(next && read.missing.length + (read.published ? 0 : 1) > 0 ? `/profil/${next}` : "/profil");
    });

  return (
    <Page title={words[question].title} lead={words[question].lead} back={{ to: place === 0 ? "/profil" : `/profil/${QUESTIONS[place - 1]}`, label: place === 0 ? words.toProfile : words.previous }} narrow>
      <p className="soft small">{words.progress(place + 1, QUESTIONS.length)}</p>
      <progress className="bar" value={place + 1} max={QUESTIONS.length} aria-label={words.progress(place + 1, QUESTIONS.length)} />
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void goOn();
        }}
      >
        <Step answers={answers} set={(part) => setAnswers((old) => ({ ...old, ...part }))} error={task.error} />
        <Failure error={task.error} retry={() => void goOn()} />
        <Button type="submit" wide busy={task.busy && words.saving}>
          {next ? words.next : words.last}
        </Button>
      </form>
    </Page>
  );
}

function partOf(question: Question, answers: Answers): Partial<Profile> {
  switch (question) {
    case "commune":
      return { home: answers.home, givenName: answers.givenName, familyName: answers.familyName };
    case "trajets":
      return { mobility: answers.mobility };
    case "competences":
      return { skills: answers.skills };
    case "debut":
      return { availableFrom: answers.availableFrom || undefined, phone: answers.phone || undefined, email: answers.email || undefined };
    default:
      return { wantedJobs: answers.wantedJobs };
  }
}
