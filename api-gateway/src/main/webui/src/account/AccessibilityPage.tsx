import { Page } from "../design/Page";
import { Points } from "../design/Points";
import { useAccessibilityWords } from "./accessibilityWords";

/** The declaration that a public body owes its visitors (RGAA): what was tested, how, and what was not. */
export default function AccessibilityPage() {
  const words = useAccessibilityWords();
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <section className="stack stack-2">
        <h2>{words.state}</h2>
        <p>{words.stateText}</p>
      </section>
      <Points title={words.how} points={words.howList} />
      <Criteria />
      <Points title={words.notTested} points={words.notTestedList} />
      <section className="stack stack-2">
        <h2>{words.contact}</h2>
        <p>{words.contactText}</p>
      </section>
    </Page>
  );
}

function Criteria() {
  const words = useAccessibilityWords();
  return (
    <section className="stack stack-2">
      <h2>{words.criteria}</h2>
      <div className="card table-card">
        <table className="table named-cells">
          <caption className="only-read">{words.criteria}</caption>
          <thead>
            <tr>
              <th scope="col">{words.theme}</th>
              <th scope="col">{words.tried}</th>
              <th scope="col">{words.found}</th>
            </tr>
          </thead>
          <tbody>
            {words.list.map(([theme, criteria, found]) => (
              <tr key={theme}>
                <td className="strong">{theme}</td>
                <td data-name={words.tried}>{criteria}</td>
                <td>{found}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
