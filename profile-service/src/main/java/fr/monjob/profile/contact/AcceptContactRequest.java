package fr.monjob.profile.contact;

import fr.monjob.profile.accesslog.ShownField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What a person shows with their yes. The name always goes with it.
 *
 * @param show null for the name and the phone number, or the e-mail address of who has no phone
 * @param cvId which CV; the newest when CV is shown and none is named. Naming one shows it
 */
public record AcceptContactRequest(@Size(max = 4) List<@NotNull ShownField> show, UUID cvId) {

    /** A yes that says no more. */
    public static AcceptContactRequest standard() {
        return new AcceptContactRequest(null, null);
    }
}
