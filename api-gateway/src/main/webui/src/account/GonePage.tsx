import { ButtonLink } from "../design/Button";
import { Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useAccountWords } from "./words";

/** The last page of who has left. */
export function GonePage() {
  const words = useAccountWords().gone;
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Notice tone="good">{words.text}</Notice>
      <p>
        <ButtonLink to="/" look="quiet">
          {words.home}
        </ButtonLink>
      </p>
    </Page>
  );
}
