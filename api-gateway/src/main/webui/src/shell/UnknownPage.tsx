import { ButtonLink } from "../design/Button";
import { Page } from "../design/Page";
import { useShellWords } from "./words";

export function UnknownPage() {
  const words = useShellWords();
  return (
    <Page title={words.unknown} lead={words.unknownLead}>
      <p>
        <ButtonLink to="/">{words.home}</ButtonLink>
      </p>
    </Page>
  );
}
