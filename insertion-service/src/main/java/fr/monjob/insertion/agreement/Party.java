package fr.monjob.insertion.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who agrees on an immersion. */
@Schema(name = "AgreementParty")
public enum Party {
    PERSON,
    HOST,
    /** The Département, by the advisor. */
    PRESCRIBER
}
