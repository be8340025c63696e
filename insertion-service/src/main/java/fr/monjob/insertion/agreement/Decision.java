package fr.monjob.insertion.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a party says to the terms. */
@Schema(name = "SignatureDecision")
public enum Decision {
    SIGNED,
    REFUSED
}
