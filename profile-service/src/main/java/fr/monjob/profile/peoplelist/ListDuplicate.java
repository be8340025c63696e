package fr.monjob.profile.peoplelist;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line about somebody who is there already.
 *
 * @param line      of the file, from 1
 * @param on        what is the same
 * @param sameLine  the earlier line of this file that is about them, or null
 * @param profileId their profile when it is in the caller's portfolio, otherwise null
 */
public record ListDuplicate(long line, Trait on, Long sameLine, UUID profileId) {

    /** What two people do not share; a family's one telephone is shown too and decided by a person. */
    @Schema(name = "DuplicateTrait")
    public enum Trait {
        NAME_AND_BIRTH_DATE,
        PHONE,
        EMAIL
    }
}
