package fr.monjob.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsTextTest {

    private static final String LINK = "https://monjob62.fr/a/AAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @Test
    void writesWhatEveryPhoneShows() {
        assertThat(SmsText.gsm("Où ça ? L’hôtel « Bœuf » – été à Noël, 10 €"))
                .isEqualTo("Où ca ? L'hotel \"Boeuf\" - été à Noel, 10 €");
        assertThat(SmsText.gsm("職")).isEqualTo("?");
    }

    @Test
    void cutsTheWordsNeverTheLink() {
        String sms = SmsText.fit("Une offre pour vous : " + "très long ".repeat(30), LINK);
        assertThat(SmsText.size(sms)).isLessThanOrEqualTo(160);
        assertThat(sms).startsWith("monjob : Une offre pour vous").endsWith("... " + LINK);
    }

    @Test
    void countsSomeCharactersTwice() {
        assertThat(SmsText.size(SmsText.fit("€".repeat(100), LINK))).isLessThanOrEqualTo(160);
    }

    @Test
    void leavesShortWordsAlone() {
        assertThat(SmsText.fit("Votre candidature : Maçon", LINK))
                .isEqualTo("monjob : Votre candidature : Macon " + LINK);
    }
}
