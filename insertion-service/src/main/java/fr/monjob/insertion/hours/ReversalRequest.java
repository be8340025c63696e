package fr.monjob.insertion.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a line is taken back. */
public record ReversalRequest(@NotBlank @Size(max = 200) String reason) {}
