package fr.monjob.web.demo;

import fr.monjob.web.problem.OnField;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One field of every kind a request of the product has. */
public record ThingRequest(
        @NotBlank @Size(max = 200) String name,
        Kind kind,
        Integer size,
        Double ratio,
        BigDecimal hours,
        Boolean open,
        UUID parent,
        LocalDate startsOn,
        Instant at,
        List<@Valid Part> parts) {

    enum Kind {
        SMALL,
        LARGE
    }

    /** All of it may be left out. */
    record Choice(@Valid Span span) {}

    record Span(Integer min, Integer max) {

        @OnField("max")
        @AssertTrue
        boolean isOrdered() {
            return min == null || max == null || min <= max;
        }
    }

    record Primitives(int rank, double weight) {}

    record Part(@NotNull String code, @Min(1) @Max(50) Integer radiusKm) {}
}
