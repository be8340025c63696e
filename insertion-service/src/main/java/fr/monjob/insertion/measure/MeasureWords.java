package fr.monjob.insertion.measure;

import fr.monjob.insertion.list.KnownWords;
import fr.monjob.insertion.rule.MeasureKind;
import fr.monjob.insertion.rule.Purpose;

/** What measures, their purposes and outcomes are called in a list; the same words as on the screens. */
final class MeasureWords {

    static final KnownWords<MeasureKind> KINDS = KnownWords.of(MeasureKind.class, MeasureWords::french);
    static final KnownWords<Purpose> PURPOSES = KnownWords.of(Purpose.class, MeasureWords::french);
    static final KnownWords<CoupDePouce> ACTIONS = KnownWords.of(CoupDePouce.class, MeasureWords::french);
    static final KnownWords<MeasureOutcome> OUTCOMES = KnownWords.of(MeasureOutcome.class, MeasureWords::french);

    private MeasureWords() {}

    private static String french(MeasureKind kind) {
        return switch (kind) {
            case IAE, CDDI, PMSMP -> kind.name();
            case CONTRAT_AIDE -> "contrat aidé";
            case FORMATION -> "formation";
            case COUP_DE_POUCE -> "coup de pouce";
            case ACCOMPAGNEMENT_EMPLOI -> "accompagnement emploi";
        };
    }

    private static String french(Purpose purpose) {
        return switch (purpose) {
            case DISCOVER -> "découvrir un métier";
            case CONFIRM -> "confirmer un projet";
            case RECRUIT -> "préparer un recrutement";
        };
    }

    private static String french(CoupDePouce action) {
        return switch (action) {
            case PROJECT -> "projet";
            case PREPARATORY_ACTION -> "action préparatoire";
        };
    }

    private static String french(MeasureOutcome outcome) {
        return switch (outcome) {
            case LASTING_EMPLOYMENT -> "emploi durable";
            case CDD_6_MONTHS -> "CDD de 6 mois ou plus";
            case OTHER_EMPLOYMENT -> "autre emploi";
            case TRAINING -> "formation";
            case NONE -> "sans solution";
        };
    }
}
