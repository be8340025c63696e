package fr.monjob.referential.rome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words that stand for a job or a skill: one list of equivalent words for each place, in order, small words left out.
 *
 * <p>The catalogue writes {@code pose/montage placo/plaque de plâtre}: the first group lists the actions, all the rest
 * the things, each alternative of one or several words; {@code _} joins the words of an action ({@code mise_place});
 * a final {@code ?} marks a phrase that says too little alone.
 *
 * @param places folded words, never stemmed
 * @param weak counts only where the rest of the text speaks of the skill's jobs
 */
public record Phrase(List<List<String>> places, boolean weak) {

    /** Reads one entry of the catalogue; alternatives of several words become phrases of their own. */
    static List<Phrase> parse(String entry) {
        boolean weak = entry.endsWith("?");
        String text = weak ? entry.substring(0, entry.length() - 1).strip() : entry;
        int space = text.indexOf(' ');
        String actions = space < 0 ? text : text.substring(0, space);
        String things = space < 0 ? "" : text.substring(space + 1);
        List<Phrase> phrases = new ArrayList<>();
        for (List<List<String>> action : alternatives(actions)) {
            for (List<String> thing : wordsOfEach(things)) {
                List<List<String>> places = new ArrayList<>(action);
                thing.forEach(word -> places.add(List.of(word)));
                phrases.add(new Phrase(List.copyOf(places), weak));
            }
        }
        return phrases;
    }

    /** The single words share one phrase, each group of words gets its own. */
    private static List<List<List<String>>> alternatives(String actions) {
        List<String> single = new ArrayList<>();
        List<List<List<String>>> all = new ArrayList<>();
        for (List<String> words : wordsOfEach(actions.replace('_', ' '))) {
            if (words.size() == 1) {
                single.add(words.get(0));
            } else {
                all.add(words.stream().map(List::of).toList());
            }
        }
        if (!single.isEmpty()) {
            all.add(List.of(List.copyOf(single)));
        }
        return all;
    }

    private static List<List<String>> wordsOfEach(String group) {
        return Arrays.stream(group.split("/", -1)).map(FrenchWords::contentOf).toList();
    }
}
