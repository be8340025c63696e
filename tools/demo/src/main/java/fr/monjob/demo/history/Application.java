package fr.monjob.demo.history;

import fr.monjob.demo.offer.Offer;
import fr.monjob.demo.people.Person;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody applied, and what came of it.
 *
 * @param appliedOn up to six months ago
 * @param steps     in their order; none when nobody has answered yet
 * @param thread    what the two wrote to each other, the employer first, by turns
 */
public record Application(
        Person person, Offer offer, LocalDate appliedOn, String message, List<Step> steps, List<String> thread) {

    /**
     * One step.
     *
     * @param to      state, as the API has it
     * @param on      the day it happened
     * @param reason  of a refusal, else null
     * @param hiredOn first day of work, else null
     */
    public record Step(String to, LocalDate on, String reason, LocalDate hiredOn) {}

    /** Nobody applies twice for one offer. */
    public String key() {
        return key(person, offer);
    }

    static String key(Person person, Offer offer) {
        return person.number() + " " + offer.number();
    }

    /** Whether it ended with a hire. */
    public boolean isHire() {
        return state().equals("HIRED");
    }

    /** The state to which it was brought; who waits for a place that somebody else gets is told that it is taken. */
    public String state() {
        return steps.isEmpty() ? "SUBMITTED" : steps.get(steps.size() - 1).to();
    }
}
