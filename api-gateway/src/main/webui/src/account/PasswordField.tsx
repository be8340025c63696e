import { useState } from "react";
import { TextField } from "../design/Field";
import { useAccountWords } from "./words";

export function PasswordField({ label, value, onChange, hint, error, fresh }: { label?: string; value: string; onChange: (next: string) => void; hint?: string; error?: string | undefined; fresh?: boolean }) {
  const words = useAccountWords().login;
  const [shown, setShown] = useState(false);
  return (
    <TextField
      label={label ?? words.password}
      hint={hint}
      error={error}
      type={shown ? "text" : "password"}
      autoComplete={fresh ? "new-password" : "current-password"}
      autoCapitalize="none"
      spellCheck={false}
      required
      value={value}
      onChange={onChange}
      after={
        <button type="button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      }
    />
  );
}
