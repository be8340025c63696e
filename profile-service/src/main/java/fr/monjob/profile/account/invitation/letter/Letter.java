package fr.monjob.profile.account.invitation.letter;

import java.util.List;

/**
 * A letter to be printed.
 *
 * @param code      as it is printed, in groups
 * @param addressee name, then address, each line for itself; empty for a letter that is handed over
 */
public record Letter(String code, List<String> addressee) {

    /** What stands in the window of the envelope: nothing that breaks a line, nothing without a text. */
    public Letter {
        addressee = addressee.stream()
                .filter(line -> line != null && !line.isBlank())
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
