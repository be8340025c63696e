import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { usePages } from "../api/pages";
import { Button, ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { useKitWords } from "../design/words";
import { day, number } from "../words/forms";
import type { Programme } from "./programme";
import { useFacilitatorWords } from "./words";

export function ProgrammesPage() {
  const words = useFacilitatorWords().list;
  const more = useKitWords().more;
  const [programmes, fetchMore] = usePages("programmes", (cursor) => body(api.GET("/api/v1/programmes", { params: { query: { limit: 50, cursor } } })));
  const create = (
    <ButtonLink to="/programmes/nouveau" icon="plus">
      {words.create}
    </ButtonLink>
  );
  return (
    <Page title={words.title} lead={words.lead} actions={create}>
      <Loaded of={programmes}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="chart" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="grid-2">
              {items.map((programme) => (
                <Card key={programme.id} programme={programme} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {fetchMore && (
        <Button look="quiet" wide onClick={() => void fetchMore()}>
          {more}
        </Button>
      )}
    </Page>
  );
}

function Card({ programme }: { programme: Programme }) {
  const words = useFacilitatorWords();
  return (
    <li className="card card-link stack stack-2">
      <h2>
        <Link to={`/programmes/${programme.id}`}>{programme.name}</Link>
      </h2>
      <p>
        <span className="tag tag-sea">{words.kinds[programme.kind as Of<"ProgrammeKind">]}</span>
      </p>
      <p className="soft">{programme.contractingBody}</p>
      <p className="facts">
        <span>
          {words.from} {day(programme.startsOn)} {words.to} {day(programme.endsOn)}
        </span>
        <span>{words.list.lots(programme.lots ?? 0)}</span>
        <span>
          {words.list.committed} : {words.hours(number(programme.hoursCommitted ?? 0, 2))}
        </span>
      </p>
    </li>
  );
}
