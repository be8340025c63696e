package fr.monjob.profile.paper;

import fr.monjob.web.edit.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Body with which an advisor records up to 100 signed sheets, of one person each. */
public record SheetPileRequest(
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Sheet> sheets) {

    /** @param version of the profile, as it stands on the sheet */
    public record Sheet(
            @NotNull UUID profileId,
            @NotNull @PositiveOrZero Long version,
            @NotNull @Valid PaperConfirmationRequest confirmation) {

        SignedSheet signed() {
            return new SignedSheet(profileId, IfMatch.of("\"" + version + "\""), confirmation);
        }
    }
}
