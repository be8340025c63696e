package fr.monjob.offer.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose word a step of an application is. */
@Schema(name = "ApplicationParty")
public enum Party {
    BENEFICIARY,
    EMPLOYER,
    /** Of neither side: an application that ends with its offer. Nobody's answer, and in no rate. */
    PLATFORM
}
