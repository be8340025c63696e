package fr.monjob.offer.offer;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** Working hours on some days of the week; an end before the start is on the next day. */
public record Shift(
        @NotEmpty @Size(max = 7) Set<@NotNull DayOfWeek> days,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime start,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime end) {}
