package fr.monjob.insertion.list;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person of a list: the id of a profile, or a number of a file. The same number is the same person in every list; it
 * is not kept, only an id made from it. Numbers of Social Security (13 or 15 digits) and of family allowances (7 digits) are none.
 */
public final class PersonKey {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern FILE =
            Pattern.compile("(?![0-9]{13}([0-9]{2})?$|[0-9]{7}$)[A-Za-z0-9][A-Za-z0-9./_-]{0,39}");

    private PersonKey() {}

    /** Empty for what is neither. */
    public static Optional<UUID> read(String typed) {
        if (ID.matcher(typed).matches()) {
            return Optional.of(UUID.fromString(typed));
        }
        return FILE.matcher(typed).matches()
                ? Optional.of(UUID.nameUUIDFromBytes(("dossier " + typed).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
