package fr.monjob.web.problem;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The form a value must have, said to a client by the Java type it is read as and without naming that type. */
final class ExpectedForm {
    private static final List<Class<?>> WHOLE_NUMBERS =
            List.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private ExpectedForm() {}

    static Wording of(Class<?> type) {
        if (type.isEnum()) {
            String names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Wording(
                    "Une de ces valeurs est attendue : " + names + ".",
                    "One of these values is expected: " + names + ".");
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return new Wording("Un texte valide est attendu.", "Valid text is expected.");
        }
        if (WHOLE_NUMBERS.contains(type)) {
            return new Wording("Un nombre entier est attendu.", "A whole number is expected.");
        }
        if (Number.class.isAssignableFrom(type) || type == double.class || type == float.class) {
            return new Wording("Un nombre est attendu.", "A number is expected.");
        }
        if (type == Boolean.class || type == boolean.class) {
            return new Wording("true ou false est attendu.", "true or false is expected.");
        }
        if (type == UUID.class) {
            return new Wording("Un identifiant (UUID) est attendu.", "An identifier (UUID) is expected.");
        }
        if (type == LocalDate.class) {
            return new Wording("Une date (AAAA-MM-JJ) est attendue.", "A date (YYYY-MM-DD) is expected.");
        }
        if (type == LocalTime.class) {
            return new Wording("Une heure (HH:MM) est attendue.", "A time (HH:MM) is expected.");
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return new Wording("Une date ISO-8601 est attendue.", "An ISO-8601 date is expected.");
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return new Wording("Une liste est attendue.", "A list is expected.");
        }
        return new Wording("Cette valeur n'a pas la forme attendue.", "This value does not have the expected form.");
    }
}
