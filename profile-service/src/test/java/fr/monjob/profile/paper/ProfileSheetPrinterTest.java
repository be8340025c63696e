package fr.monjob.profile.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.monjob.contract.vocabulary.ContractType;
import fr.monjob.contract.vocabulary.DrivingLicence;
import fr.monjob.contract.vocabulary.HoursRange;
import fr.monjob.contract.vocabulary.TravelMode;
import fr.monjob.profile.account.invitation.letter.LetterConfig;
import fr.monjob.profile.person.Mobility;
import fr.monjob.profile.person.OwnedSkill;
import fr.monjob.profile.person.PersonView;
import fr.monjob.profile.person.WantedJob;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.RomeJob;
import fr.monjob.referential.rome.Skill;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProfileSheetPrinterTest {

    private static final RomeCatalogue ROME = RomeCatalogue.load();

    private final ProfileSheetPrinter printer = new ProfileSheetPrinter(
            new LetterConfig() {
                @Override
                public String sender() {
                    return "Département de l'Essai";
                }

                @Override
                public String webAddress() {
                    return "https://monjob.example";
                }
            },
            Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void aProfileIsOneSheetInPlainFrench() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(printer.print(usual()))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(flat(pdf))
                    .contains("Département de l'Essai", "Marie Dupont", "Lens", "3 rue du Canal", "17 mai 1990")
                    .contains("jusqu'à 25 km de chez moi ; CDI ou contrat aidé ; de 20 à 35 heures par semaine")
                    .contains(ROME.findJob("F1703").orElseThrow().label())
                    .contains("Permis B, C", "à vélo, en voiture (45 minutes au plus)", "à partir du 1er décembre 2026")
                    .contains("sans mon nom ni mon adresse", "Ma signature", "Date :")
                    .contains(
                            "Feuille 1 – version 7, imprimée le 27 novembre 2026 – profil de Marie Dupont",
                            "06 12 34 56 78");
        }
    }

    @Test
    void whatNobodyFilledInIsLeftOut() throws Exception {
        PersonView empty = person("Zoé", null, null, null, List.of(), List.of(), null);
        try (PDDocument pdf = Loader.loadPDF(printer.print(empty))) {
            assertThat(flat(pdf))
                    .contains("Zoé", "Rien n'est encore écrit ici.", "Disponible tout de suite")
                    .doesNotContain("null", "Permis", "Commune");
        }
    }

    @Test
    void aFullProfileGoesOnAndItsSignatureStaysInOnePiece() throws Exception {
        List<OwnedSkill> all = ROME.skills().stream()
                .limit(100)
                .map(skill -> new OwnedSkill(skill.code(), 4))
                .toList();
        List<WantedJob> jobs = ROME.jobs().stream()
                .limit(20)
                .map(job -> new WantedJob(job.code(), 100, List.of(ContractType.values()), null))
                .toList();
        PersonView full = person(
                "Élodie-Œuvrine Ω漢".repeat(4),
                "x".repeat(100),
                new PersonView.Home("62498", "Lens", "y".repeat(200), null),
                new Mobility(List.of(TravelMode.values()), List.of(DrivingLicence.values()), 240),
                jobs,
                all,
                "Je sais tout faire. ".repeat(99));
        try (PDDocument pdf = Loader.loadPDF(printer.print(full))) {
            int last = pdf.getNumberOfPages();
            assertThat(last).isBetween(2, 6);
            PDFTextStripper lastPage = new PDFTextStripper();
            lastPage.setStartPage(last);
            assertThat(lastPage.getText(pdf).replaceAll("\\s+", " "))
                    .contains("sans mon nom ni mon adresse", "Ma signature", "Feuille " + last);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("y".repeat(90));
            for (RomeJob job : ROME.jobs().stream().limit(20).toList()) {
                assertThat(flat(pdf)).contains(job.label());
            }
        }
    }

    private static PersonView usual() {
        List<OwnedSkill> skills = ROME.skills().stream()
                .limit(12)
                .map(Skill::code)
                .map(code -> new OwnedSkill(code, null))
                .toList();
        WantedJob mason = new WantedJob(
                "F1703",
                25,
                List.of(ContractType.CDI, ContractType.CONTRAT_AIDE),
                new HoursRange(BigDecimal.valueOf(20), BigDecimal.valueOf(35)));
        return person(
                "Marie",
                "Dupont",
                new PersonView.Home("62498", "Lens", "3 rue du Canal", null),
                new Mobility(List.of(TravelMode.BIKE, TravelMode.CAR), List.of(DrivingLicence.B, DrivingLicence.C), 45),
                List.of(mason, new WantedJob("K1304", 10, List.of(), null)),
                skills,
                "J'aime travailler dehors et en équipe.");
    }

    private static PersonView person(
            String givenName,
            String familyName,
            PersonView.Home home,
            Mobility mobility,
            List<WantedJob> jobs,
            List<OwnedSkill> skills,
            String summary) {
        boolean known = home != null;
        return new PersonView(
                UUID.randomUUID(),
                7,
                false,
                false,
                List.of(),
                givenName,
                familyName,
                known ? LocalDate.of(1990, 5, 17) : null,
                known ? "marie@example.org" : null,
                known ? "+33612345678" : null,
                home,
                mobility == null ? new Mobility(null, null, null) : mobility,
                jobs.stream().map(PersonView.NamedJob::of).toList(),
                skills.stream().map(PersonView.NamedSkill::of).toList(),
                known ? List.of("français", "polonais") : List.of(),
                known ? LocalDate.of(2026, 12, 1) : null,
                summary);
    }

    private static String flat(PDDocument pdf) throws Exception {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
