package fr.monjob.privacy;

import java.util.List;

/**
 * What one table holds of a person: how they read it, and how it is let go of. Statements name the person {@code :person},
 * and {@code :stranger} an id that stands for nobody, the same in all statements of one erasure.
 *
 * @param table  its name, under which a person reads it, too
 * @param read   gives one JSON object a row; null when there is nothing in it that is not elsewhere
 * @param erase  null when the rows go with those of another table, or stay for a reason that the register gives
 */
public record PersonalTable(String table, String read, String erase) {

    /**
     * Answers of the last day, kept so that nothing is done twice: those to the person, and those to others that tell of
     * them. Every service has them.
     */
    public static final PersonalTable ANSWERS = of(
                    "idempotency_key", "account_id = :person OR strpos(body, :person::text) > 0")
            .notRead();

    /** Rows that are the person's: read whole, deleted. @param own the condition that finds them */
    public static PersonalTable of(String table, String own) {
        return new PersonalTable(
                table,
                "SELECT to_jsonb(own) FROM (SELECT * FROM %s WHERE %s) own".formatted(table, own),
                "DELETE FROM %s WHERE %s".formatted(table, own));
    }

    /** Rows that a statistic or an account needs: read whole, then nobody's. */
    public static PersonalTable unlinked(String table, String column) {
        return of(table, column + " = :person")
                .erasedBy("UPDATE %s SET %s = :stranger WHERE %s = :person".formatted(table, column, column));
    }

    /** Columns that are secrets, or mean nothing outside. */
    public PersonalTable without(String... columns) {
        String names = String.join(",", List.of(columns));
        return new PersonalTable(
                table, read.replace("to_jsonb(own)", "to_jsonb(own) - '{" + names + "}'::text[]"), erase);
    }

    /** Deleted or changed in another way. */
    public PersonalTable erasedBy(String statement) {
        return new PersonalTable(table, read, statement);
    }

    /** The rows stay, or go with those of another table. */
    public PersonalTable notErased() {
        return new PersonalTable(table, read, null);
    }

    /** Of no use to the person: ids and clocks of what they read elsewhere. */
    public PersonalTable notRead() {
        return new PersonalTable(table, null, erase);
    }
}
