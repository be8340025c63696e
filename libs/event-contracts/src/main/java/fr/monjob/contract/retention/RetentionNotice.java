package fr.monjob.contract.retention;

import fr.monjob.contract.person.AboutPerson;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Nobody has heard of a person for almost two years: without a word of theirs, or of their advisor, they are erased.
 *
 * @param advisorId who accompanies the person; absent when nobody does
 * @param erasedOn  the first day on which they may be gone
 */
public record RetentionNotice(UUID noticeId, UUID profileId, UUID advisorId, LocalDate erasedOn)
        implements AboutPerson {}
