import { Link } from "react-router";
import { ImportCard } from "../design/ImportCard";
import { Page } from "../design/Page";
import { useListsWords } from "./listsWords";

/** What the Département brings from its other registers: people, measures, returns to employment, yearly figures. */
export default function ListsPage() {
  const words = useListsWords();
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="grid-2 top">
        <section className="card stack" aria-labelledby="people">
          <h2 id="people">{words.people}</h2>
          <p className="soft">{words.peopleText}</p>
          <Link to="/personnes/importer">{words.peopleGo}</Link>
        </section>
        <ImportCard title={words.measures} path="/api/v1/measures:import" help={words.measuresText} take={words.take} taken={words.taken} />
        <ImportCard title={words.returns} path="/api/v1/returns:import" help={words.returnsText} take={words.take} taken={words.taken} />
        <ImportCard title={words.figures} path="/api/v1/dashboard:import" help={words.figuresText} take={words.take} taken={words.taken} />
      </div>
    </Page>
  );
}
