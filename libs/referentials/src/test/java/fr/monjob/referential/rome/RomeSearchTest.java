package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person finds while typing. */
class RomeSearchTest {

    private static final RomeCatalogue CATALOGUE = RomeCatalogue.load();

    @ParameterizedTest
    @CsvSource({
        "maçon, F1703",
        "MACON, F1703",
        "masson, F1703",
        "maçonne, F1703",
        "carreleu, F1608",
        "plomb, F1603",
        "aide à dom, K1304",
        "auxilliaire de vie, K1302",
        "femme de ménage, K2204",
        "netoyage, K2204",
        "cariste, N1101",
        "caissière, D1505",
        "caisiere, D1505",
        "hôtesse de caisse, D1505",
        "secretaire, M1607",
        "cuisinière, G1602",
        "agent de sécu, K2503",
        "chauffeur PL, N4101",
        "livreur, N4105",
        "espaces verts, A1203",
        "soudeuse, H2913",
        "f1703, F1703",
        "éboueur, K2303",
        "ATSEM, K1303",
        "prepa de comm, N1103",
        "manutantion, N1105"
    })
    void jobs(String typed, String best) {
        assertThat(CATALOGUE.searchJobs(typed, 3)).extracting(RomeJob::code).startsWith(best);
    }

    @ParameterizedTest
    @CsvSource({
        "carrelage, MJ0212", "carelage, MJ0212", "tonte, MJ0901", "debrousaillage, MJ0902", "monter un mur, MJ0101",
        "excel, MJ1715", "haccp, MJ0705", "sst, MJ2023", "CACES R489 3, MJ2003", "encaiss, MJ1504",
        "accueil téléphonique, MJ1703", "toilette, MJ0503", "picking, MJ1007", "mj0901, MJ0901"
    })
    void skills(String typed, String best) {
        assertThat(CATALOGUE.searchSkills(typed, 3)).extracting(Skill::code).startsWith(best);
    }

    @Test
    void limitHoldsAndNothingComesOfNothing() {
        assertThat(CATALOGUE.searchJobs("agent", 4)).hasSize(4);
        assertThat(CATALOGUE.searchJobs("", 10)).isEmpty();
        assertThat(CATALOGUE.searchJobs("de la", 10)).isEmpty();
        assertThat(CATALOGUE.searchJobs("xyzzyx", 10)).isEmpty();
        assertThat(CATALOGUE.searchSkills("!!! ???", 10)).isEmpty();
    }

    @Test
    void lookUpByCode() {
        assertThat(CATALOGUE.findJob("F1703")).map(RomeJob::label).contains("Maçonnerie");
        assertThat(CATALOGUE.findSkill("MJ2023")).map(Skill::kind).contains(SkillKind.SAVOIR);
        assertThat(List.of("F9999", "f1703", "", "MJ0101"))
                .noneMatch(code -> CATALOGUE.findJob(code).isPresent());
    }
}
