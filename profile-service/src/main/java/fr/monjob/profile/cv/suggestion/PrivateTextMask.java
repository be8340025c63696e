package fr.monjob.profile.cv.suggestion;

import fr.monjob.referential.rome.FrenchWords;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Blanks out what must never be read or shown as evidence: numbers that identify, contacts, addresses, and traits that
 * article L1132-1 protects. The text keeps its length; every blanked character becomes {@link #BLANK}, which also ends a
 * clause.
 */
final class PrivateTextMask {

    static final char BLANK = '\u0001';

    /** Words that begin an address wherever they begin a line; the others need a house number before them. */
    private static final String STREET =
            "(?:rue|ruelle|avenue|av\\.?|boulevard|bd|bld|impasse|faubourg|r[ée]sidence|lotissement|hameau|lieu-?dit)";

    private static final String NUMBERED_STREET =
            "(?:" + STREET + "|all[ée]es?|chemin|route|place|quai|square|cit[ée]|appt?\\.?)";
    private static final String NO_YEAR = "(?!(?:19|20)\\d\\d\\b)";
    private static final String TO_THE_END = "[^,:;|\\n–-]*";

    private static final List<Trait> PRIVATE = List.of(
            // NIR, with or without its key; IBAN; allocataire number
            any("\\b[12]\\s?\\d{2}\\s?(?:0[1-9]|1[0-2]|[2-9]\\d)\\s?\\d[\\dAB]\\s?\\d{3}\\s?\\d{3}(?:\\s?\\d{2})?\\b"),
            any("\\b[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,3})?\\b"),
            any("(?:n[°ºo]?\\s*)?(?:d['’]\\s?)?allocataire[^\\n]*", "allocataire"),
            // contacts
            any("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w.-]{1,190}", "@"),
            any("\\b(?:https?://|www\\.)\\S+", "http", "www."),
            any("(?:(?:\\+|00)33\\s?|\\b0)(?:\\(0\\)\\s?)?[1-9](?:[\\s.\\-/]?\\d{2}){4}\\b"),
            // addresses
            any("\\b" + NO_YEAR + "\\d{1,4}\\s{0,3}(?:bis|ter|quater|[a-d])?\\s{0,3},?\\s{0,3}" + NUMBERED_STREET
                    + "\\s" + TO_THE_END),
            any("(?m)^[^\\w\\n]{0,20}(?:adresse\\s{0,3}:?\\s{0,3})?" + STREET
                    + "\\s+(?:de\\s|du\\s|des\\s|d['’]|la\\s|le\\s|les\\s|l['’]|(?-i:\\p{Lu}))" + TO_THE_END),
            new Trait(
                    Pattern.compile(
                            "\\b\\d{5}\\s+\\p{Lu}[\\p{L}'’-]*(?:\\s+(?:sur|en|les|lez|la|le|\\p{Lu}[\\p{L}'’-]*)){0,2}"),
                    List.of()),
            // birth, age, family; "Marie" is a name
            any("\\bn[ée]e?(?:\\(e\\))?\\s+le\\s[^,\\n]*|(?:date|lieu) de naissance[^\\n]*"),
            any("\\b\\d{2}\\s?ans(?!\\s*(?:d['’]|de\\b|en\\b|comme\\b|dans\\b|chez\\b))"),
            any(
                    "\\b(?:c[ée]libataire|(?-i:mari[ée]e?|Mariée?|MARI(?:É|ÉE|EE))|divorc[ée]e?|pacs[ée]e?|veuve?|concubinage"
                            + "|vie maritale)\\b(?:[^\\n.;]{0,12}enfants?)?",
                    "celibataire",
                    "marie",
                    "divorce",
                    "pacs",
                    "veu",
                    "concubinage",
                    "vie maritale"),
            any("\\b(?:p[èe]re|m[èe]re|maman|papa)\\s+de\\s[^\\n.;,]{0,40}enfants?", "pere", "mere", "maman", "papa"),
            any(
                    "\\b(?:p[èe]re|m[èe]re|maman|papa|parent|femme|homme)\\s(?:au foyer|de famille|isol[ée]e?|solo|seule?)(?!\\p{L})",
                    "au foyer",
                    "famille",
                    "isole",
                    "solo",
                    "seul"),
            any(
                    "\\b(?:mon|ma|mes)\\s(?:p[èe]re|m[èe]re|mari|femme|fils|filles?|fr[èe]res?|s(?:oe|œ)urs?|oncle|tante|conjointe?|compagn(?:e|on)|parents|famille)"
                            + "\\s(?:est|était|etait|[ée]taient|sont|a [ée]t[ée]|travaill[a-z]*)[^\\n.;,]*|(?<!\\p{L})(?:fils|fille) (?:de |d['’])[^\\n.;,]*",
                    "pere",
                    "mere",
                    "mari",
                    "femme",
                    "fils",
                    "fille",
                    "frere",
                    "soeur",
                    "oncle",
                    "tante",
                    "conjoint",
                    "compagn",
                    "parents",
                    "famille"),
            any(
                    "\\b(?:mes|nos|mon|ma)\\s(?:\\d\\s|deux\\s|trois\\s|quatre\\s|cinq\\s|propres\\s|jeunes\\s){0,2}(?:petits?[- ])?"
                            + "(?:enfants?|gosses|gamins|fils|filles?|b[ée]b[ée]|neveux?|ni[èe]ces?|jumeaux|jumelles)(?!\\p{L})",
                    "enfant",
                    "gosse",
                    "gamin",
                    "fils",
                    "fille",
                    "bebe",
                    "neveu",
                    "niece",
                    "jumeau",
                    "jumelle"),
            any(
                    "\\b(?:\\d|un|deux|trois|quatre|cinq)\\senfants?\\s(?:[àa] charge|scolaris[ée]s?)|situation (?:familiale|de famille)[^\\n]*",
                    "enfant",
                    "situation"),
            any(
                    "\\bnationalit[ée][^,\\n]*|\\b(?:titre|carte) de s[ée]jour[^,\\n]*|\\br[ée]fugi[ée]e?s?\\b"
                            + "|demandeu(?:r|se)s? d['’]asile",
                    "nationalite",
                    "sejour",
                    "refugie",
                    "asile"),
            // health, aid, beliefs, past
            any(
                    "\\b(?:RQTH|AAH|travailleu(?:r|se)s? handicap[ée]e?s?|reconnaissance (?:de la )?qualit[ée][^,\\n]*"
                            + "|invalidit[ée]|handicap[ée]e? [àa] \\d+[^,\\n]*)\\b",
                    "rqth",
                    "aah",
                    "handicap",
                    "reconnaissance",
                    "invalidite"),
            any(
                    "\\b(?:mal (?:de|au) dos|probl[èe]mes? de (?:dos|sant[ée])|hernie|lombalgie|diab[èe]t\\p{L}*"
                            + "|[ée]pilep\\p{L}*|d[ée]pression|cancer|burn[- ]?out|addiction|sevrage|cure de d[ée]sintox\\p{L}*|alcoolisme"
                            + "|enceinte|grossesse|arr[êe]t maladie|cong[ée]s? (?:de )?(?:maternit[ée]|parental|paternit[ée]))(?!\\p{L})",
                    "mal de",
                    "mal au",
                    "probleme",
                    "hernie",
                    "lombalgie",
                    "diabet",
                    "epilep",
                    "depression",
                    "cancer",
                    "burn",
                    "addiction",
                    "sevrage",
                    "cure",
                    "alcoolisme",
                    "enceinte",
                    "grossesse",
                    "arret",
                    "conge"),
            any("\\b(?:b[ée]n[ée]ficiaire du )?RSA\\b", "rsa"),
            any(
                    "\\b(?:musulmane?|catholique|chr[ée]tienn?e?|juive?|juif|protestante?|t[ée]moin de j[ée]hovah"
                            + "|(?:d[ée]l[ée]gu[ée]e? )?syndi(?:cat|qu|cal)\\p{L}*|CGT|CFDT|homosexuel\\p{L}*|lesbienne|gay|transgenre"
                            + "|gens du voyage|incarc[ée]r\\p{L}*|(?:ex-)?d[ée]tenue?)(?!\\p{L})",
                    "musulman",
                    "catholique",
                    "chretien",
                    "jui",
                    "protestant",
                    "temoin",
                    "syndi",
                    "cgt",
                    "cfdt",
                    "homosexuel",
                    "lesbienne",
                    "gay",
                    "transgenre",
                    "gens du",
                    "incarcer",
                    "detenu"));

    private PrivateTextMask() {}

    static String blank(String text) {
        String folded = FrenchWords.fold(text);
        String masked = text;
        for (Trait trait : PRIVATE) {
            if (trait.mayBeIn(folded)) {
                masked = trait.pattern.matcher(masked).replaceAll(PrivateTextMask::blanks);
            }
        }
        return masked;
    }

    /** Line ends stay, so that an address does not glue two lines together. */
    static String blanks(MatchResult found) {
        return found.group().replaceAll("[^\\n]", String.valueOf(BLANK));
    }

    /** @param words as in {@link Trait} */
    private static Trait any(String regex, String... words) {
        return new Trait(Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), List.of(words));
    }

    /**
     * @param words folded, of which one is in every text that has it; most texts have none, and looking for words is a
     *     hundred times faster than looking for the pattern. Empty: any text may have it
     */
    private record Trait(Pattern pattern, List<String> words) {

        boolean mayBeIn(String folded) {
            return words.isEmpty() || words.stream().anyMatch(folded::contains);
        }
    }
}
