package fr.monjob.profile.portfolio;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Body that names who accompanies from now on. */
public record HandoverRequest(@NotNull UUID toAdvisorId) {}
