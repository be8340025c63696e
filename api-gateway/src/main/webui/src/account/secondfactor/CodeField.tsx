import { useState } from "react";
import { Button } from "../../design/Button";
import { TextField } from "../../design/Field";
import { useSecondFactorWords } from "./words";

/**
 * A code of the phone, typed on digits; or, where there may be one, a recovery code, which has letters.
 *
 * @param onSwitch hears that the other kind will be typed: what was said of the first holds no more. Absent where only the
 *     phone will do
 */
export function CodeField({ value, onChange, error, onSwitch }: { value: string; onChange: (next: string) => void; error?: string | undefined; onSwitch?: () => void }) {
  const words = useSecondFactorWords();
  const [recovery, setRecovery] = useState(false);
  return (
    <div className="stack stack-2">
      <TextField
        label={recovery ? words.recovery : words.code}
        hint={recovery ? words.recoveryHint : words.codeHint}
        error={error}
        value={value}
        onChange={onChange}
        autoComplete={recovery ? "off" : "one-time-code"}
        inputMode={recovery ? "text" : "numeric"}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        required
      />
      {onSwitch && (
        <div>
          <Button
            look="plain"
            onClick={() => {
              onChange("");
              onSwitch();
              setRecovery(!recovery);
            }}
          >
            {recovery ? words.usePhone : words.useRecovery}
          </Button>
        </div>
      )}
    </div>
  );
}
