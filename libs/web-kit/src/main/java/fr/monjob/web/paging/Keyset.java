package fr.monjob.web.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The sort key of the last row shown, column by column in the order it was written; verified by its signature. */
public record Keyset(List<String> columns) {
    /** Column {@code index} as text. */
    public String text(int index) {
        return columns.get(index);
    }

    /** Column {@code index} as an id. */
    public UUID uuid(int index) {
        return UUID.fromString(text(index));
    }

    /** Column {@code index} as an instant. */
    public Instant instant(int index) {
        return Instant.parse(text(index));
    }

    /** Column {@code index} as a whole number. */
    public long number(int index) {
        return Long.parseLong(text(index));
    }

    /** Column {@code index} as a decimal number. */
    public double decimal(int index) {
        return Double.parseDouble(text(index));
    }
}
