package fr.monjob.profile.paper;

import fr.monjob.profile.consent.SignedPaper;
import fr.monjob.profile.person.Signature;
import fr.monjob.web.edit.IfMatch;
import java.util.UUID;

/**
 * The printed profile of a person as it came back.
 *
 * @param condition names the version that was printed
 */
record SignedSheet(UUID personId, IfMatch condition, PaperConfirmationRequest paper) {

    /** @param recordedBy the advisor who has the sheet in hand */
    Signature signature(UUID recordedBy) {
        SignedPaper signed = new SignedPaper(paper.signedOn(), reference(), recordedBy);
        return new Signature(personId, signed, paper.publish(), condition);
    }

    private String reference() {
        String typed = paper.reference();
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
