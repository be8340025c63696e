package fr.monjob.insertion.hours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The lines that are found right: these, or all of a month.
 *
 * @param ids lines of the lot; or {@code month}
 */
public record ValidationRequest(@Size(max = 500) List<@NotNull UUID> ids, YearMonth month) {

    public ValidationRequest {
        ids = ids == null ? List.of() : Collections.unmodifiableList(ids);
    }
}
