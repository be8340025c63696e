package fr.monjob.offer.application;

import fr.monjob.contract.id.CandidateIdCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which id an employer knows a person; the same as in matching-service, which holds the same key. */
@ApplicationScoped
class CandidateNames {

    private final CandidateIdCipher cipher;

    CandidateNames(@ConfigProperty(name = "monjob.candidate-id-key") String base64Key) {
        this.cipher = new CandidateIdCipher(Base64.getDecoder().decode(base64Key));
    }

    UUID of(ApplicationEntity application) {
        return cipher.candidateId(application.employerId, application.profileId);
    }
}
