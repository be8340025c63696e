package fr.monjob.offer.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two sides of an application. */
@Schema(name = "ApplicationParty")
public enum Party {
    BENEFICIARY,
    EMPLOYER
}
