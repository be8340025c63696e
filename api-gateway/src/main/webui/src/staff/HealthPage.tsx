import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Unreachable } from "../api/problem";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { number } from "../words/forms";
import { useStaffWords } from "./words";

/** What the gateway knows of each part: its name, and UP or DOWN. */
type Health = { parts: [string, string][] };

async function askHealth(): Promise<Health> {
  const answer = await fetch("/q/health/ready").catch(() => {
    throw new Unreachable();
  });
  const { checks } = (await answer.json()) as { checks: { data?: Record<string, string> }[] };
  return { parts: Object.entries(checks[0]?.data ?? {}) };
}

/** For who runs the platform: whether each part answers, and the settings that decide over people. */
export default function HealthPage() {
  const words = useStaffWords().health;
  const health = useLoad("health", askHealth);
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/comptes", label: words.back }}>
      <div className="offer-columns">
        <section className="card stack" aria-labelledby="parts">
          <h2 id="parts">{words.parts}</h2>
          <Loaded of={health}>{(read) => <Parts of={read.parts} />}</Loaded>
          <Button look="quiet" wide busy={health.loading && words.asking} onClick={() => void health.reload()}>
            {words.again}
          </Button>
        </section>
        <Weights />
      </div>
    </Page>
  );
}

function Parts({ of }: { of: [string, string][] }) {
  const words = useStaffWords().health;
  const down = of.filter(([, state]) => state !== "UP");
  return (
    <>
      <Notice tone={down.length > 0 ? "bad" : "good"} live title={down.length > 0 ? words.someDown(down.length) : words.allUp} />
      <ul className="divided">
        {of.map(([part, state]) => (
          <li key={part} className="row row-apart">
            <span>
              <span className="strong">{words.names[part as keyof typeof words.names] ?? part}</span>
              <br />
              <span className="soft small">{words.does[part as keyof typeof words.does]}</span>
            </span>
            <span className={state === "UP" ? "tag tag-good" : "tag tag-bad"}>{state === "UP" ? words.up : words.down}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Weights() {
  const words = useStaffWords().health;
  const weights = useLoad("weights", () => body(api.GET("/api/v1/matching/weights")));
  return (
    <section className="card stack" aria-labelledby="weights">
      <h2 id="weights">{words.weights}</h2>
      <p className="soft">{words.weightsText}</p>
      <Loaded of={weights}>
        {(read) => (
          <dl className="pairs">
            {(Object.keys(words.weightNames) as (keyof typeof words.weightNames)[]).map((name) => (
              <Weight key={name} name={words.weightNames[name]} value={read[name]} />
            ))}
          </dl>
        )}
      </Loaded>
      <p className="soft small">{words.installed}</p>
    </section>
  );
}

function Weight({ name, value }: { name: string; value: number | undefined }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value === undefined ? "–" : number(value, 2)}</dd>
    </>
  );
}
