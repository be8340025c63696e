package fr.monjob.offer.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One side writes to the other. */
public record MessageRequest(@NotBlank @Size(max = 2000) String text) {}
