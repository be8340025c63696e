package fr.monjob.profile.cv.suggestion;

import java.util.Set;

/** The folded words by which a clause denies, wishes, gives up or names a diploma. */
final class MoodWords {

    static final Set<String> DENIALS = Set.of(
            "pas",
            "sans",
            "jamais",
            "aucun",
            "aucune",
            "ni",
            "non",
            "ne",
            "sauf",
            "excepte",
            "hors",
            "impossible",
            "interdit",
            "interdite",
            "eviter",
            "inapte");

    /** "Pas peur de travailler en hauteur", "sans problème": what follows is no lack. */
    static final Set<String> NO_LACK = Set.of(
            ("peur crains craint derange gene effraie rechigne probleme problemes souci soucis seulement uniquement vertige hesite difficulte interruption arret relache abri fil fumeur stop"
                            + " moins compter compte loin")
                    .split(" "));

    static final Set<String> ENDS_DENIAL = Set.of("mais", "cependant", "toutefois", "par", "contre");
    static final Set<String> NOT_DONE = Set.of(
            ("fini finie finis termine terminee obtenu obtenue valide validee passe passee acheve achevee reussi reussie eu diplome recycle recyclee renouvele renouvelee valable")
                    .split(" "));
    static final Set<String> GIVEN_UP = Set.of(
            "abandonne",
            "abandonnee",
            "abandon",
            "echec",
            "echoue",
            "interrompu",
            "interrompue",
            "inacheve",
            "rate",
            "ratee",
            "perime",
            "perimes",
            "expire",
            "expires",
            "repasser",
            "inscrit",
            "inscrite",
            "refuse",
            "refusee");
    static final Set<String> UNDER_WAY = Set.of("cours", "prevu", "prevue", "prevus", "bientot", "attente");
    static final Set<String> WISHES = Set.of(
            ("cherche recherche souhaite souhaiterais voudrais voudrai veux veu veut aimerais aimerai desire desirerais objectif projet envie devenir"
                            + " apprendre decouvrir reconversion orienter candidate candidature postule but souhaitant cherchant recherchant"
                            + " espere reve ambition interesse interessee pret prete aimerait voudrait souhaiterai envisage")
                    .split(" "));
    /** What was done after all ends a wish: "je cherche du ménage, j'ai déjà fait du repassage". */
    static final Set<String> ENDS_WISH = Set.of(
            ("sais connais fait faisais travaille travaillais deja ancien ancienne experience maitrise possede titulaire occupe appris")
                    .split(" "));

    static final Set<String> DIPLOMAS = Set.of(
            ("cap bep bepa bac bacpro baccalaureat bts btsa dut deug master licence diplome diplomes brevet bp bpa mention certificat cfa cfg dnb"
                            + " bpjeps deaes deas dees but capa bapaat titre niveau obtention titulaire scolarite lycee college classe")
                    .split(" "));
    /** "Niveau laser", "titres de transport", "bac à ordures" begin a task themselves. */
    static final Set<String> AMBIGUOUS = Set.of("niveau", "titre", "bac", "classe");

    static final Set<String> NOW = Set.of("depuis", "actuel", "actuelle", "actuellement");

    static final Set<String> SMALL_EXPERIENCES = Set.of(
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

    private MoodWords() {}
}
