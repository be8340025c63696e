package fr.monjob.insertion.pass;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Days on which a PASS does not run, both included. */
public record SuspensionRequest(
        @NotNull LocalDate from, @NotNull LocalDate until) {}
