package fr.monjob.profile.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Body that names whom an offer is proposed to, at most 50 of the caller's people. */
public record ProposalRequest(
        @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> profileIds) {}
