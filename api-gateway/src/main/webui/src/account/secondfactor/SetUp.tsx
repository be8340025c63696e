import { useState } from "react";
import { api, body, type Of } from "../../api/client";
import { Refusal } from "../../api/problem";
import { Button } from "../../design/Button";
import { Failure, faultOf } from "../../design/Notice";
import { useTask } from "../../design/useTask";
import { PasswordField } from "../PasswordField";
import { CodeField } from "./CodeField";
import { RecoveryCodes } from "./RecoveryCodes";
import { Step } from "./Step";
import { useSecondFactorWords } from "./words";

type Setup = Of<"SecondFactorSetupView">;

/**
 * From the password to the recovery codes, for a first phone or another one.
 *
 * @param onRefused hears that a step was refused, before it is said: another tab may have been quicker
 * @param onCancel absent where there is no way around it: the first step came with its page
 */
export function SetUp({ active, onDone, onRefused, onCancel }: { active: boolean; onDone: () => void; onRefused?: () => Promise<void>; onCancel?: () => void }) {
  const [setup, setSetup] = useState<Setup | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  const hear = async <T,>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (failure) {
      if (failure instanceof Refusal) await onRefused?.();
      throw failure;
    }
  };
  const prove = async (proof: Of<"SecondFactorSetupRequest">) => setSetup(await hear(body(api.POST("/api/v1/auth/second-factor", { body: proof }))));
  const confirm = async (code: string) => setCodes((await hear(body(api.POST("/api/v1/auth/second-factor/confirm", { body: { code } })))).recoveryCodes);
  if (setup) return <Scan setup={setup} confirm={confirm} onCancel={onCancel} />;
  return <Proof active={active} prove={prove} onCancel={onCancel} />;
}

function Proof({ active, prove, onCancel }: { active: boolean; prove: (proof: Of<"SecondFactorSetupRequest">) => Promise<void>; onCancel: (() => void) | undefined }) {
  const words = useSecondFactorWords();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const task = useTask();
  const send = () => task.run(() => prove(active ? { password, code } : { password }));
  return (
    <Step title={active ? words.proof.change : words.proof.title} opening={!onCancel} onSend={() => void send()}>
      <PasswordField value={password} onChange={setPassword} error={faultOf(task.error, "password")} />
      {active && <CodeField value={code} onChange={setCode} error={faultOf(task.error, "code")} onSwitch={task.clear} />}
      <Failure error={task.error} retry={() => void send()} />
      <Ways send={words.next} busy={task.busy && words.busy} onCancel={onCancel} />
    </Step>
  );
}

function Scan({ setup, confirm, onCancel }: { setup: Setup; confirm: (code: string) => Promise<void>; onCancel: (() => void) | undefined }) {
  const words = useSecondFactorWords();
  const [code, setCode] = useState("");
  const task = useTask();
  const send = () => task.run(() => confirm(code));
  return (
    <Step title={words.scan.title} onSend={() => void send()}>
      <p>{words.scan.app}</p>
      <img className="qr" src={setup.picture} alt={words.scan.picture} width={232} height={232} />
      <p>
        {words.scan.secret} <code className="secret">{setup.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <p>{words.scan.confirm}</p>
      <CodeField value={code} onChange={setCode} error={faultOf(task.error, "code")} />
      <Failure error={task.error} retry={() => void send()} />
      <Ways send={words.scan.activate} busy={task.busy && words.scan.wait} onCancel={onCancel} />
    </Step>
  );
}

function Ways({ send, busy, onCancel }: { send: string; busy: string | false; onCancel: (() => void) | undefined }) {
  const words = useSecondFactorWords();
  return (
    <div className="row">
      <Button type="submit" busy={busy}>
        {send}
      </Button>
      {onCancel && (
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
