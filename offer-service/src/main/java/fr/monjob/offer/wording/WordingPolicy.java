package fr.monjob.offer.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in an offer's text what article L1132-1 of the Code du travail forbids to ask for. The list is data
 * ({@code wording/protected-traits.tsv}); it errs on the side of silence, since a refused honest offer is a job lost.
 */
public final class WordingPolicy {

    private static final List<Rule> RULES = load();

    private WordingPolicy() {}

    /** The words that touch a protected trait, in the order of the list; empty when the text may be published. */
    public static List<ProtectedWording> listFaults(String text) {
        FoldedText folded = new FoldedText(text);
        List<ProtectedWording> faults = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(folded.text());
            while (matcher.find()) {
                if (!rule.isLifted(folded.sentence(matcher.start(), matcher.end()))) {
                    faults.add(new ProtectedWording(rule.trait, folded.original(matcher.start(), matcher.end())));
                }
            }
        }
        return faults.stream().distinct().toList();
    }

    /** The traits that the list knows, each once. */
    static List<String> listTraits() {
        return RULES.stream().map(Rule::trait).distinct().toList();
    }

    private static List<Rule> load() {
        InputStream list = WordingPolicy.class.getResourceAsStream("/wording/protected-traits.tsv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String[]> rows = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
            WordList words = WordList.of(rows);
            return rows.stream()
                    .filter(columns -> !WordList.isDefinition(columns))
                    .map(columns -> Rule.of(columns, words))
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param unless what lifts the fault when the same sentence says it, or null */
    private record Rule(String trait, Pattern pattern, Pattern unless) {

        static Rule of(String[] columns, WordList words) {
            return new Rule(
                    columns[0], words.pattern(columns[1]), columns.length > 2 ? words.pattern(columns[2]) : null);
        }

        boolean isLifted(CharSequence sentence) {
            return unless != null && unless.matcher(sentence).find();
        }
    }
}
