import { Page } from "../design/Page";
import { useAccountWords } from "./words";

/** The declaration that a public body owes its visitors (RGAA): what was tested and what was not. */
export function AccessibilityPage() {
  const words = useAccountWords().accessibility;
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <section className="stack stack-2">
        <h2>{words.state}</h2>
        <p>{words.stateText}</p>
      </section>
      <Points title={words.tested} points={words.testedList} />
      <Points title={words.notTested} points={words.notTestedList} />
      <section className="stack stack-2">
        <h2>{words.contact}</h2>
        <p>{words.contactText}</p>
      </section>
    </Page>
  );
}

function Points({ title, points }: { title: string; points: string[] }) {
  return (
    <section className="stack stack-2">
      <h2>{title}</h2>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
