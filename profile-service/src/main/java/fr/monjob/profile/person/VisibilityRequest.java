package fr.monjob.profile.person;

import jakarta.validation.constraints.NotNull;

/**
 * Whether employers' searches find the profile.
 *
 * @param consent that the person agrees to it; nothing is published without
 */
public record VisibilityRequest(@NotNull Boolean published, Boolean consent) {}
