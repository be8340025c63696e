package fr.monjob.profile.account.invitation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Body that asks for codes.
 *
 * @param count     how many, 1 to 500: two files of letters
 * @param advisorId who accompanies the people that use them; administrators say it, an advisor's are their own
 */
public record InvitationRequest(@NotNull @Min(1) @Max(500) Integer count, UUID advisorId) {}
