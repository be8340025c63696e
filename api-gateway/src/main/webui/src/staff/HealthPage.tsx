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

const SHARES = ["skills", "distance", "job"] as const;

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
          <li key={part} className="fact">
            <div>
              <p className="strong">{words.names[part as keyof typeof words.names] ?? part}</p>
              <p className="soft small">{words.does[part as keyof typeof words.does]}</p>
            </div>
            <span className={state === "UP" ? "tag tag-good self-start" : "tag tag-bad self-start"}>{state === "UP" ? words.up : words.down}</span>
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
          <>
            <dl className="pairs">
              {SHARES.map((part) => (
                <Share key={part} name={words.shares[part]} value={read[part] ?? 0} />
              ))}
            </dl>
            <p>{words.essential(read.essentialSkill ?? 1)}</p>
          </>
        )}
      </Loaded>
      <p className="soft small">{words.installed}</p>
    </section>
  );
}

function Share({ name, value }: { name: string; value: number }) {
  const words = useStaffWords().health;
  return (
    <>
      <dt>{name}</dt>
      <dd className="strong">{words.percent(number(value * 100))}</dd>
    </>
  );
}
