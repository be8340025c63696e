import { useState } from "react";
import { api, body, type Of } from "../../api/client";
import { useLoad } from "../../api/load";
import { Button } from "../../design/Button";
import { Loaded } from "../../design/Loaded";
import { Notice } from "../../design/Notice";
import { SetUp } from "./SetUp";
import { SwitchOff } from "./SwitchOff";
import { useSecondFactorWords } from "./words";

/** When so few recovery codes are left, it is time for new ones. */
const FEW = 2;

/** Whether this account is asked for a code, and what its owner may change about it. */
export default function SecondFactor() {
  const words = useSecondFactorWords();
  const load = useLoad("second-factor", () => body(api.GET("/api/v1/auth/second-factor")));
  return (
    <section className="card stack stack-5" aria-labelledby="second-factor">
      <div className="stack stack-1">
        <h2 id="second-factor">{words.title}</h2>
        <p>{words.text}</p>
      </div>
      <Loaded of={load}>{(own) => <Own own={own} onChanged={load.reload} />}</Loaded>
    </section>
  );
}

function Own({ own, onChanged }: { own: Of<"SecondFactorView">; onChanged: () => Promise<void> }) {
  const words = useSecondFactorWords();
  const [doing, setDoing] = useState<"set-up" | "off" | null>(null);
  const [done, setDone] = useState("");
  const [back, setBack] = useState(false);
  const active = own.state === "ACTIVE";
  const finish = (said: string) => async () => {
    await onChanged();
    setDone(said);
    setDoing(null);
  };
  const begin = (what: "set-up" | "off") => () => {
    setDone("");
    setBack(true);
    setDoing(what);
  };
  if (doing === "set-up") return <SetUp active={active} onDone={() => void finish(words.on)()} onCancel={() => setDoing(null)} />;
  if (doing === "off") return <SwitchOff onDone={() => void finish(words.removal.done)()} onCancel={() => setDoing(null)} />;
  return (
    <>
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <p className="row">
        <span className={active ? "tag tag-sea" : "tag"}>{active ? words.active : words.absent}</span>
        {active && <span>{words.left(own.recoveryCodesLeft)}</span>}
      </p>
      {active && own.recoveryCodesLeft <= FEW && <Notice tone="warn">{words.few}</Notice>}
      <div className="row">
        <Button look={active ? "quiet" : "main"} autoFocus={back} onClick={begin("set-up")}>
          {active ? words.change : words.setUp}
        </Button>
        {active && !own.required && (
          <Button look="plain" onClick={begin("off")}>
            {words.off}
          </Button>
        )}
      </div>
    </>
  );
}
