package fr.monjob.matching.candidatesearch;

import fr.monjob.contract.id.CandidateIdCipher;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The house's cipher of candidate ids, under the secret of this deployment. */
class CandidateIdCipherProducer {

    @Produces
    @Singleton
    CandidateIdCipher cipher(@ConfigProperty(name = "monjob.candidate-id-key") String secret) {
        return new CandidateIdCipher(Base64.getDecoder().decode(secret));
    }
}
