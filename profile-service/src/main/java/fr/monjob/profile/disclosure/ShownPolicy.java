package fr.monjob.profile.disclosure;

import fr.monjob.profile.accesslog.ShownField;
import fr.monjob.profile.person.PersonContact;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is shown of a person to an employer. */
public final class ShownPolicy {

    private ShownPolicy() {}

    /** What is shown when the person says nothing more precise: the name, and the phone or else the e-mail address. */
    public static List<ShownField> standard(PersonContact person) {
        return Stream.of(
                        ShownField.NAME,
                        has(person, ShownField.PHONE) ? ShownField.PHONE : null,
                        has(person, ShownField.PHONE) || !has(person, ShownField.EMAIL) ? null : ShownField.EMAIL)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The first field asked for that this person does not have. */
    public static Optional<ShownField> findMissing(PersonContact person, Collection<ShownField> shown) {
        return shown.stream().filter(field -> !has(person, field)).findFirst();
    }

    /** Of these fields, those of the profile that there is something to show of. The CV is shown by a look of its own. */
    static List<ShownField> listPresent(PersonContact person, Collection<ShownField> shown) {
        return shown.stream()
                .filter(field -> field != ShownField.CV && has(person, field))
                .sorted()
                .toList();
    }

    private static boolean has(PersonContact person, ShownField field) {
        return switch (field) {
            case NAME, CV -> true;
            case PHONE -> person.phone() != null;
            case EMAIL -> person.email() != null;
            // An advisor's look is logged by this word; nobody shows an employer all of it.
            case PROFILE -> false;
        };
    }
}
