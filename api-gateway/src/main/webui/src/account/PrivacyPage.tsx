import { Page } from "../design/Page";
import { Points } from "../design/Points";
import { usePrivacyWords } from "./privacyWords";

/** What everybody has to be told before they give anything (RGPD, articles 12 to 14), and what the browser keeps. */
export default function PrivacyPage() {
  const words = usePrivacyWords();
  return (
    <Page title={words.title} lead={words.lead} narrow>
      {words.parts.map(([title, points]) => (
        <Points key={title} title={title} points={points} />
      ))}
    </Page>
  );
}
