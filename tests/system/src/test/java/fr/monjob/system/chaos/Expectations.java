package fr.monjob.system.chaos;

import static fr.monjob.system.chaos.View.ACCOUNTS;
import static fr.monjob.system.chaos.View.ACTIVITIES;
import static fr.monjob.system.chaos.View.ACTIVITIES_OF_APPLICATIONS;
import static fr.monjob.system.chaos.View.ANSWERS_TOLD;
import static fr.monjob.system.chaos.View.APPLICANTS;
import static fr.monjob.system.chaos.View.APPLICATIONS;
import static fr.monjob.system.chaos.View.APPLICATIONS_TOLD;
import static fr.monjob.system.chaos.View.CANDIDATES;
import static fr.monjob.system.chaos.View.CONTACT_REQUESTS;
import static fr.monjob.system.chaos.View.KNOWN_OFFERS;
import static fr.monjob.system.chaos.View.MESSAGES;
import static fr.monjob.system.chaos.View.NOTICES_READ;
import static fr.monjob.system.chaos.View.OFFERS;
import static fr.monjob.system.chaos.View.PROFILES;
import static fr.monjob.system.chaos.View.SEARCHED_OFFERS;
import static fr.monjob.system.chaos.View.STEPS;
import static fr.monjob.system.chaos.View.WILLING_PEOPLE;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each view has to show after a journal: for every key the values that are right, {@link #NOTHING} among them. */
final class Expectations {

    /** That there is nothing of this key. */
    static final String NOTHING = "(nothing)";

    private static final String THERE = "";
    private static final Set<String> MUST_BE = Set.of(THERE);
    private static final Set<String> MUST_NOT_BE = Set.of(NOTHING);
    /** Deleted with the person who left, or written too late to be: the scan for traces looks at that. */
    private static final Set<String> MAY_BE = Set.of(THERE, NOTHING);

    private final Map<View, Map<String, Set<String>>> right = new EnumMap<>(View.class);
    private final Map<String, String> days = new HashMap<>();
    private final Map<String, Boolean> shown = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> applicants;
    private final Map<String, String> erased;

    Expectations(List<Journal.Entry> journal) {
        for (View view : View.values()) {
            right.put(view, new HashMap<>());
        }
        applicants = keysAndValues(journal, Operation.APPLY);
        erased = keysAndValues(journal, Operation.ERASE);
        journal.forEach(this::take);
        erased.forEach((profile, name) -> put(ACCOUNTS, name, MUST_NOT_BE));
        days.forEach(this::takePerson);
        titles.forEach(this::takeOffer);
    }

    /** By key; every value of the set is right. */
    Map<String, Set<String>> of(View view) {
        return right.get(view);
    }

    int count() {
        return right.values().stream().mapToInt(Map::size).sum();
    }

    /** What those who were erased are known by: their profile's id, and what they were called. */
    Map<String, String> erased() {
        return erased;
    }

    private void take(Journal.Entry entry) {
        String key = entry.key();
        switch (entry.operation()) {
            case SIGN_UP -> put(ACCOUNTS, key, MUST_BE);
            case WRITE_PROFILE -> days.put(key, entry.value());
            case SHOW -> shown.put(key, true);
            case HIDE -> shown.put(key, false);
            case ERASE -> shown.put(key, false);
            case NOTE_ACTIVITY -> put(ACTIVITIES, key, gone(entry.value()) ? MUST_NOT_BE : MUST_BE);
            case APPLY -> takeApplication(key, gone(entry.value()));
            case WRITE_MESSAGE -> put(MESSAGES, key, gone(applicants.get(entry.value())) ? MUST_NOT_BE : MUST_BE);
            case READ_NOTICE -> put(NOTICES_READ, key, gone(entry.value()) ? MUST_NOT_BE : MUST_BE);
            case DRAFT, EDIT -> titles.put(key, entry.value());
            case PUBLISH -> states.put(key, "PUBLISHED");
            case WITHDRAW -> states.put(key, "WITHDRAWN");
            case ANSWER -> {
                boolean gone = gone(applicants.get(key));
                put(STEPS, key + " " + entry.value(), MUST_BE);
                put(ANSWERS_TOLD, key + " " + entry.value(), gone ? MUST_NOT_BE : MUST_BE);
            }
            case ASK_CONTACT -> put(CONTACT_REQUESTS, key, MAY_BE);
        }
    }

    private void takeApplication(String application, boolean gone) {
        put(APPLICATIONS, application, MUST_BE);
        put(STEPS, application + " SUBMITTED", MUST_BE);
        put(APPLICANTS, application, gone ? MUST_NOT_BE : MUST_BE);
        // Of somebody who left before their application was told, nothing is told.
        put(APPLICATIONS_TOLD, application, gone ? MAY_BE : MUST_BE);
        put(ACTIVITIES_OF_APPLICATIONS, application, gone ? MUST_NOT_BE : MUST_BE);
    }

    private void takePerson(String profile, String day) {
        put(PROFILES, profile, gone(profile) ? MUST_NOT_BE : Set.of(day));
        Set<String> card = shown.getOrDefault(profile, false) ? Set.of(day) : MUST_NOT_BE;
        put(CANDIDATES, profile, card);
        put(WILLING_PEOPLE, profile, card);
    }

    private void takeOffer(String name, String title) {
        String state = states.getOrDefault(name, "DRAFT");
        Set<String> card = state.equals("PUBLISHED") ? Set.of(title) : MUST_NOT_BE;
        put(OFFERS, name, Set.of(title + " " + state));
        put(SEARCHED_OFFERS, name, card);
        put(KNOWN_OFFERS, name, card);
    }

    private void put(View view, String key, Set<String> values) {
        right.get(view).put(key, values);
    }

    private boolean gone(String profile) {
        return erased.containsKey(profile);
    }

    private static Map<String, String> keysAndValues(List<Journal.Entry> journal, Operation operation) {
        return journal.stream()
                .filter(entry -> entry.operation() == operation)
                .collect(Collectors.toMap(Journal.Entry::key, Journal.Entry::value));
    }
}
