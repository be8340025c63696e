package fr.monjob.profile.cv.suggestion;

import java.util.Set;
import java.util.function.IntPredicate;

/** In what way a clause says something: denied, only wished, never finished, as a diploma, as a small experience. */
final class Mood {

    private static final Set<String> DENIALS =
            Set.of(
            "pas", "sans", "jamais", "aucun", "aucune", "ni", "non", "ne", "sauf", "excepte", "hors", "impossible", "interdit", "interdite", "eviter",
            "inapte");

    /** "Pas peur de travailler en hauteur", "sans problème": what follows is no lack. */
    private static final Set<String> NO_LACK = Set.of(
            ("peur crains craint derange gene effraie rechigne probleme problemes souci soucis seulement uniquement vertige hesite difficulte interruption arret relache abri fil fumeur stop"
                            + " moins compter compte loin")
                    .split(" "));

    private static final Set<String> ENDS_DENIAL = Set.of("mais", "cependant", "toutefois", "par", "contre");
    private static final Set<String> NOT_DONE = Set.of(
            ("fini finie finis termine terminee obtenu obtenue valide validee passe passee acheve achevee reussi reussie eu diplome recycle recyclee renouvele renouvelee valable")
                    .split(" "));
    private static final Set<String> GIVEN_UP =
            Set.of(
            "abandonne", "abandonnee", "abandon", "echec", "echoue", "interrompu", "interrompue", "inacheve", "rate", "ratee", "perime", "perimes",
            "expire", "expires", "repasser");
    private static final Set<String> UNDER_WAY = Set.of("cours", "prevu", "prevue", "prevus", "bientot", "attente");
    private static final Set<String> WISHES = Set.of(
            ("cherche recherche souhaite souhaiterais voudrais voudrai veux veu veut aimerais aimerai desire desirerais objectif projet envie devenir"
                            + " apprendre decouvrir reconversion orienter candidate candidature postule but souhaitant cherchant recherchant"
                            + " espere reve ambition interesse interessee pret prete aimerait voudrait souhaiterai envisage")
                    .split(" "));
    /** What was done after all ends a wish: "je cherche du ménage, j'ai déjà fait du repassage". */
    private static final Set<String> ENDS_WISH = Set.of(
            ("sais connais fait faisais travaille travaillais deja ancien ancienne experience maitrise possede titulaire occupe appris")
                    .split(" "));

    private static final Set<String> DIPLOMAS = Set.of(
            ("cap bep bepa bac bacpro baccalaureat bts btsa dut deug master licence diplome diplomes brevet bp bpa mention certificat cfa cfg dnb"
                            + " bpjeps deaes deas dees but capa bapaat titre niveau obtention titulaire scolarite lycee college classe")
                    .split(" "));
    /** "Niveau laser", "titres de transport", "bac à ordures" begin a task themselves. */
    private static final Set<String> AMBIGUOUS = Set.of("niveau", "titre", "bac", "classe");

    private static final Set<String> NOW = Set.of("depuis", "actuel", "actuelle", "actuellement");

    private static final Set<String> SMALL_EXPERIENCES = Set.of(
            "stage",
            "stages",
            "stagiaire",
            "benevole",
            "benevolat",
            "decouverte",
            "observation",
            "immersion",
            "pmsmp",
            "civique",
            "ete");

    private final Clause clause;

    Mood(Clause clause) {
        this.clause = clause;
    }

    /** "Pas de CACES chariot", "je n'ai jamais travaillé en boulangerie". */
    boolean denies(int first, int last) {
        for (int i = first; i >= 0; i--) {
            String word = clause.word(i);
            if (i < first && ENDS_DENIAL.contains(word)
                    || clause.words().get(i).afterComma() && i < first && !DENIALS.contains(word)) {
                return i == clause.itemStart(first) && DENIALS.contains(word);
            }
            if (i < first && DENIALS.contains(word)) {
                return !isNoLack(i) && !NOT_DONE.contains(clause.word(i + 1));
            }
            if (clause.words().get(i).afterComma()) {
                return false;
            }
        }
        return false;
    }

    /** "Pas peur de", "ne crains pas". */
    private boolean isNoLack(int denial) {
        return NO_LACK.contains(clause.word(denial + 1)) || denial > 0 && NO_LACK.contains(clause.word(denial - 1));
    }

    /** "CAP pas fini", "abandonné en terminale", "CACES en cours": said after the words. */
    boolean leavesUnfinished(int last) {
        for (int i = last + 1; i < clause.words().size(); i++) {
            boolean nextItem = clause.words().get(i).afterComma() && i > last + 1;
            if (nextItem && !saysNotDone(i)) {
                return false;
            }
            boolean notDone = i + 1 < clause.words().size()
                    && DENIALS.contains(clause.word(i))
                    && NOT_DONE.contains(clause.word(i + 1));
            if (notDone || GIVEN_UP.contains(clause.word(i)) || UNDER_WAY.contains(clause.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** An item that only tells the state of the one before: "(non recyclé)", ", en cours". */
    private boolean saysNotDone(int index) {
        String word = clause.word(index);
        return DENIALS.contains(word)
                || GIVEN_UP.contains(word)
                || UNDER_WAY.contains(word) && index == clause.words().size() - 1;
    }

    /**
     * A wish stands before the words.
     *
     * @param isTask tells whether a word of the clause is part of a task, like the first of "recherche de fuites"
     */
    boolean wishes(int first, IntPredicate isTask) {
        boolean wished = false;
        for (int i = 0; i < first; i++) {
            if (WISHES.contains(clause.word(i)) && !isTask.test(i)) {
                wished = true;
            } else if (ENDS_WISH.contains(clause.word(i))) {
                wished &= !endsWish(i);
            }
        }
        return wished;
    }

    /** After a comma or "et": "je veux faire du repassage" goes on wishing. */
    private boolean endsWish(int index) {
        return clause.words().get(index).startsItem() || index > 0 && clause.word(index - 1).equals("deja");
    }

    /** The item begins with the name of a diploma, years apart. */
    boolean isDiploma(int first) {
        int start = clause.itemStart(first);
        while (start < first && clause.word(start).chars().allMatch(Character::isDigit)) {
            start++;
        }
        return DIPLOMAS.contains(clause.word(start))
                && !clause.word(first).equals("licence")
                && !(start == first && AMBIGUOUS.contains(clause.word(start)));
    }

    /** "Depuis 2019", "poste actuel". */
    boolean isNow() {
        return clause.words().stream().anyMatch(word -> NOW.contains(word.folded()));
    }

    boolean isSmallExperience() {
        return clause.words().stream().anyMatch(word -> SMALL_EXPERIENCES.contains(word.folded()));
    }
}
