package fr.monjob.contract.person;

import java.util.UUID;

/** A fact about one person, who may be erased: it is not applied any more then, however late it comes. */
public interface AboutPerson {

    /** The person's profile. */
    UUID profileId();
}
