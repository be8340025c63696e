package fr.monjob.referential.rome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchWordsTest {

    @Test
    void wordsAreFoldedAndKeepTheirPlace() {
        String text = "Pose d’échafaudage, ŒUVRE";
        assertThat(FrenchWords.in(text))
                .extracting(FrenchWords.Word::folded)
                .containsExactly("pose", "d", "echafaudage", "oeuvre");
        FrenchWords.Word scaffold = FrenchWords.in(text).get(2);
        assertThat(text.substring(scaffold.start(), scaffold.end())).isEqualTo("échafaudage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendeur(se)", "vendeur·se", "vendeur/euse", "VENDEUR"})
    void theOtherGenderIsNoWord(String written) {
        assertThat(FrenchWords.contentOf(written)).containsExactly("vendeur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prise de rendez-vous", "PRISE DE RENDEZ VOUS", "prise de rendez-\nvous", "prise de RDV"})
    void rendezVousIsOneWord(String written) {
        assertThat(FrenchWords.contentOf(written)).containsExactly("prise", "rdv");
    }

    @ParameterizedTest
    @CsvSource({
        "nettoyage, nettoyes", "monter, montage", "serveuse, serveur", "cuisiniere, cuisinier",
                "conductrice, conducteurs",
        "locaux, local", "installation, installer", "distribution, distribuer", "livraisons, livrer", "maconne, macon",
        "fabrication, fabriquer", "travaux, travailler", "preparations, preparee", "creative, creatifs"
    })
    void oneFamilyOneStem(String one, String other) {
        assertThat(FrenchStem.of(one)).isEqualTo(FrenchStem.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "traite, traitement",
        "repas, repassage",
        "magasin, magasinage",
        "salle, sale",
        "plaque, place",
        "vacher, vache",
        "equipe, equipement",
        "cuisinier, cuisine",
        "peintre, peinture",
        "nettoyeur, nettoyage",
        "carrier, carriere"
    })
    void lookAlikesStayApart(String one, String other) {
        assertThat(FrenchStem.of(one)).isNotEqualTo(FrenchStem.of(other));
    }

    @ParameterizedTest
    @CsvSource({"netoyage, nettoyage", "acceuil, acceuille", "manutantion, manutention", "cuizine, cuisine"})
    void sameSoundSameKey(String one, String other) {
        assertThat(sound(one)).isEqualTo(sound(other));
    }

    @ParameterizedTest
    @CsvSource({
        "accueil, acceuil, 1",
        "debroussaillage, debrousaillage, 1",
        "tri, trier, 2",
        "macon, garcon, 2",
        "a, abcd, 3"
    })
    void lettersApart(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other, 3)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one, 3)).isEqualTo(distance);
        assertThat(EditDistance.between(one, other, distance - 1)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "manutentionnair, manutentionnaire, 0",
        "manutentioner, manutentionnaire, 2",
        "carelleu, carreleur, 2",
        "boulanger, boulangerie, 0",
        "zzz, carreleur, 2"
    })
    void lettersApartFromABeginning(String typed, String word, int distance) {
        assertThat(EditDistance.toBeginning(typed, word, 1)).isEqualTo(distance);
    }

    private static String sound(String word) {
        return FrenchSound.of(FrenchStem.of(FrenchWords.fold(word)));
    }
}
