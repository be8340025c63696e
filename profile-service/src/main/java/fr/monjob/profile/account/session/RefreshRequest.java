package fr.monjob.profile.account.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Body of a refresh and, when the client wants to end one session only, of a log-out. */
public record RefreshRequest(
        @NotNull @Size(min = 1, max = 200) String refreshToken) {}
