package fr.monjob.insertion.agreement;

import fr.monjob.insertion.agreement.AgreementView.PartyState;
import fr.monjob.insertion.measure.ImmersionTerms;
import fr.monjob.insertion.rule.DayText;
import fr.monjob.insertion.rule.FrenchDay;
import fr.monjob.insertion.rule.NumberText;
import fr.monjob.insertion.rule.Purpose;
import fr.monjob.print.FlowingText;
import fr.monjob.print.PrintedSheet;
import java.io.IOException;

/**
 * What stands where in an agreement. Names are written by hand: the service that records measures knows nobody's name. The
 * points are those of articles L5135-1 and following of the Code du travail.
 */
final class AgreementLayout {

    private static final float TEXT = 11;
    private static final float HEADING = 13;
    private static final float LEFT = PrintedSheet.LEFT;
    private static final float BOX = 70;

    private final String prescriber;
    private final ImmersionTerms terms;
    private final String host;
    private final AgreementView agreement;

    AgreementLayout(String prescriber, ImmersionTerms terms, String host, AgreementView agreement) {
        this.prescriber = prescriber;
        this.terms = terms;
        this.host = host;
        this.agreement = agreement;
    }

    void write(FlowingText text) throws IOException {
        text.write("Convention de mise en situation en milieu professionnel (PMSMP)", 17, true, LEFT);
        text.sheet().skip(4);
        text.write("Code du travail, articles L5135-1 et suivants, D5135-1 et suivants", 9, false, LEFT);
        heading(text, "Entre");
        line(text, "La personne accueillie");
        blank(text, "Nom et prénom :");
        line(
                text,
                "La structure d'accueil : " + (host == null ? "" : host + ", ") + "SIRET "
                        + (terms.hostSiret() == null ? "à indiquer" : terms.hostSiret()));
        blank(text, "Représentée par, en qualité de :");
        blank(text, "Tuteur :");
        line(text, "Le prescripteur : " + prescriber);
        blank(text, "Représenté par :");
        heading(text, "Il est convenu");
        line(text, "Objet de l'immersion : " + words(terms.purpose()) + ".");
        line(text, "Du " + DayText.french(terms.startsOn()) + " au " + DayText.french(terms.endsOn()) + " inclus.");
        line(
                text,
                terms.weeklyHours() == null
                        ? "Durée de présence : à convenir."
                        : "Durée de présence : " + hours() + " heures par semaine.");
        if (terms.renews() != null) {
            line(text, "Cette convention renouvelle, pour le même objet, la convention " + terms.renews() + ".");
        }
        line(
                text,
                "La personne n'est pas salariée de la structure. Elle garde son statut et ses droits. Elle suit le"
                        + " règlement intérieur et les règles de santé et de sécurité de la structure.");
        line(
                text,
                "L'immersion s'arrête à tout moment si la personne, la structure ou le prescripteur le demande."
                        + " À la fin, un bilan est fait à trois.");
        heading(text, "Signatures");
        for (PartyState party : agreement.parties()) {
            signature(text, party);
        }
        text.write("Empreinte des termes : " + agreement.terms(), 8, false, LEFT);
    }

    private void signature(FlowingText text, PartyState party) throws IOException {
        text.keepTogether(BOX + 30);
        text.write(name(party.party()) + " : " + words(party), TEXT, true, LEFT);
        text.sheet().skip(3);
        float bottom = text.sheet().y() - BOX;
        text.sheet().frame(LEFT, bottom, PrintedSheet.RIGHT - LEFT, BOX, 0.8f);
        text.sheet().moveTo(bottom);
        text.sheet().skip(10);
    }

    private static String words(PartyState party) {
        return switch (party.state()) {
            case WAITING -> "signature attendue";
            case SIGNED -> "signé en ligne le " + day(party);
            case REFUSED -> "refusé en ligne le " + day(party);
        };
    }

    private static String day(PartyState party) {
        return DayText.french(FrenchDay.of(party.at()));
    }

    private static String name(Party party) {
        return switch (party) {
            case PERSON -> "La personne";
            case HOST -> "La structure d'accueil";
            case PRESCRIBER -> "Le prescripteur";
        };
    }

    private static String words(Purpose purpose) {
        return switch (purpose) {
            case DISCOVER -> "découvrir un métier ou un secteur d'activité";
            case CONFIRM -> "confirmer un projet professionnel";
            case RECRUIT -> "initier une démarche de recrutement";
        };
    }

    private String hours() {
        return NumberText.french(terms.weeklyHours());
    }

    private static void heading(FlowingText text, String words) throws IOException {
        text.keepTogether(60);
        text.sheet().skip(10);
        text.write(words, HEADING, true, LEFT);
        text.sheet().skip(3);
    }

    private static void line(FlowingText text, String words) throws IOException {
        text.write(words, TEXT, false, LEFT);
        text.sheet().skip(4);
    }

    private static void blank(FlowingText text, String label) throws IOException {
        text.write(label, TEXT, false, LEFT + 15);
        float left = LEFT + 25 + text.sheet().width(label, TEXT);
        text.sheet().rule(left, PrintedSheet.RIGHT, text.sheet().y(), 0.6f);
        text.sheet().skip(5);
    }
}
