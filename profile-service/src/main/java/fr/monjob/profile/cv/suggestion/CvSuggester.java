package fr.monjob.profile.cv.suggestion;

import fr.monjob.profile.cv.suggestion.CacesNotation.Certificate;
import fr.monjob.referential.commune.Communes;
import fr.monjob.referential.rome.RomeCatalogue;
import fr.monjob.referential.rome.Skill;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a CV's text and suggests the skills and jobs that it speaks of, each with the very words. Fixed rules on fixed
 * lists: the same text always gives the same answer, and every answer can be explained. Safe for all threads.
 *
 * <p>Private data and protected traits are blanked out before anything is read. Jobs come from titles first, skills from
 * what people say they do; a word that says too little alone counts only beside a job in which it is usual, and a task
 * of a trade that the CV does not name must be said in full.
 */
public final class CvSuggester {

    /** Ten full pages; what comes after is no CV any more, and nothing here may take long. */
    private static final int LONGEST = 40_000;

    /** A skill said so many times is said. */
    private static final int ENOUGH = 10;

    /** The one doer who is written like what they do: "conseiller clientèle", "conseillère de vente". */
    private static final String DOER = "conseiller";

    private final RomeCatalogue catalogue;
    private final ClauseReader clauses;
    private final NameMask names;
    private final SkillFinder skillFinder;
    private final JobFinder jobFinder;
    private final CacesNotation caces;

    /** Builds the indexes; keep one. */
    public CvSuggester(RomeCatalogue catalogue) {
        Vocabulary vocabulary = new Vocabulary(catalogue);
        this.catalogue = catalogue;
        this.clauses =
                new ClauseReader(vocabulary, new TownNames(Communes.load().all()));
        this.names = new NameMask(vocabulary::isCommon);
        this.skillFinder = new SkillFinder(catalogue, vocabulary::isOrdinary);
        this.jobFinder = new JobFinder(catalogue);
        this.caces = new CacesNotation(catalogue);
    }

    /** Suggests from the plain text of a CV, in any layout; the text is not kept. */
    public CvSuggestions suggest(String cvText) {
        String text = readable(cvText);
        List<JobMention> mentions = new ArrayList<>();
        List<Finding<Skill>> findings = new ArrayList<>();
        List<Certificate> certificates = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Clause clause : clauses.read(text)) {
            jobFinder.in(clause).stream()
                    .filter(mention -> seen.merge(mention.finding().target().code(), 1, Integer::sum) <= ENOUGH)
                    .forEach(mentions::add);
            skillFinder.in(clause).stream()
                    .filter(finding -> seen.merge(finding.target().code(), 1, Integer::sum) <= ENOUGH)
                    .forEach(findings::add);
            certificates.addAll(caces.in(clause, text));
        }
        findings.removeIf(finding -> certificates.stream().anyMatch(certificate -> certificate.replaces(finding)));
        findings.removeIf(finding -> mentions.stream().anyMatch(mention -> swallows(mention, finding)));

        JobRanking ranking = new JobRanking(catalogue);
        mentions.forEach(ranking::name);
        NamedTrades trades = new NamedTrades(catalogue, mentions, findings, skillFinder::isVague);
        List<Finding<Skill>> chosen = new SkillChoice(ranking, trades, skillFinder::isVague).among(findings);
        return new CvSuggestions(skills(chosen, certificates, text), ranking.best(text));
    }

    private static List<SuggestedSkill> skills(
            List<Finding<Skill>> findings, List<Certificate> certificates, String text) {
        Map<String, SuggestedSkill> skills = new LinkedHashMap<>();
        for (Finding<Skill> finding : findings) {
            Skill skill = finding.target();
            skills.putIfAbsent(skill.code(), new SuggestedSkill(skill.code(), skill.label(), finding.evidence(text)));
        }
        for (Certificate certificate : certificates) {
            Skill skill = certificate.skill();
            skills.put(skill.code(), new SuggestedSkill(skill.code(), skill.label(), certificate.evidence()));
        }
        return List.copyOf(skills.values());
    }

    /** "Agent d'entretien" names a job; its "entretien" alone is no skill. */
    private static boolean swallows(JobMention mention, Finding<Skill> skill) {
        boolean doer = skill.clause().word(skill.first()).startsWith(DOER);
        return mention.title()
                && (skill.weak() || doer)
                && (skill.isPartOf(mention.finding()) || skill.sameWordsAs(mention.finding()));
    }

    private String readable(String cvText) {
        String head = cvText.length() > LONGEST ? cvText.substring(0, LONGEST) : cvText;
        String plain = Normalizer.normalize(head, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace("\ufeff", "")
                .replace("\u00ad", "");
        String oneColumn = ColumnReader.oneColumn(plain);
        return clauses.mended(names.blank(PrivateTextMask.blank(oneColumn)));
    }
}
