package fr.monjob.profile.account.invitation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.profile.account.invitation.letter.MailMerge.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailMergeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);
    private static final UUID PROFILE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final MailMerge merge = new MailMerge(new LetterConfig() {
        @Override
        public String sender() {
            return "Département";
        }

        @Override
        public String webAddress() {
            return "https://monjob.example";
        }
    });

    @Test
    void eachLineOfAnEnvelopeHasAColumn() {
        assertThat(merge.write(
                                List.of(
                                        line(1, "Zoé Masson", "3 rue d'Arras", "62000 Arras"),
                                        line(2, "Léo Petit", "62300 Lens")),
                                DAY)
                        .lines())
                .containsExactly(
                        "\uFEFFNuméro;Profil;Ligne 1;Ligne 2;Ligne 3;Code;Page;Valable jusqu'au",
                        "1;" + PROFILE
                                + ";Zoé Masson;3 rue d'Arras;62000 Arras;CODE-1;https://monjob.example/inscription;2026-12-24",
                        "2;" + PROFILE + ";Léo Petit;62300 Lens;;CODE-2;https://monjob.example/inscription;2026-12-24");
    }

    @Test
    void nothingInItIsCalculatedAndNothingBreaksItsColumns() {
        assertThat(merge.write(List.of(line(1, "=HYPERLINK(A1)", "Rés. \"La Mare\"; bât. B")), DAY))
                .contains(";'=HYPERLINK(A1);\"Rés. \"\"La Mare\"\"; bât. B\";");
    }

    private static Line line(int number, String... addressee) {
        return new Line(number, PROFILE, new Letter("CODE-" + number, List.of(addressee)));
    }
}
