package fr.monjob.profile.contact;

import fr.monjob.contract.id.CandidateIdCipher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which id an employer knows a person; the same secret as in matching- and offer-service. */
class CandidateIdCipherSource {

    @Produces
    @Singleton
    CandidateIdCipher cipher(@ConfigProperty(name = "monjob.candidate-id-key") String secret) {
        return new CandidateIdCipher(Base64.getDecoder().decode(secret));
    }
}
