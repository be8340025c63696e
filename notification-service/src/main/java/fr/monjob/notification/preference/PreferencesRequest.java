package fr.monjob.notification.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All choices anew: a kind that is not named goes back to what is usual. */
public record PreferencesRequest(@NotNull @Size(max = 50) List<@NotNull @Valid Preference> items) {}
