package fr.monjob.clients;

import fr.monjob.client.ApiClient;
import fr.monjob.client.ApiException;
import fr.monjob.client.api.AccountApi;
import fr.monjob.client.api.CandidateSearchApi;
import fr.monjob.client.api.EmployerApi;
import fr.monjob.client.api.OfferApi;
import fr.monjob.client.api.OfferContactApi;
import fr.monjob.client.api.SessionApi;
import fr.monjob.client.model.AskContactRequest;
import fr.monjob.client.model.CandidateView;
import fr.monjob.client.model.ContactRequestView;
import fr.monjob.client.model.ContractType;
import fr.monjob.client.model.LoginRequest;
import fr.monjob.client.model.OfferLocationRequest;
import fr.monjob.client.model.OfferRequest;
import fr.monjob.client.model.RegisterRequest;
import fr.monjob.client.model.Role;
import fr.monjob.client.model.Verification;
import java.util.List;
import java.util.UUID;

/** What an employer's own software does with the generated client, from its registration to the request for contact. */
final class EmployerSoftware {

    private final ApiClient client = new ApiClient();

    EmployerSoftware(String server) {
        client.updateBaseUri(server);
    }

    void register(String identifier, String password, String siret) throws ApiException {
        String key = UUID.randomUUID().toString();
        new AccountApi(client)
                .accountRegister(
                        new RegisterRequest()
                                .role(Role.EMPLOYER)
                                .identifier(identifier)
                                .password(password)
                                .siret(siret)
                                .companyName("Bati Nord"),
                        key);
        String token = new SessionApi(client)
                // No proof of an earlier log-in is shown: the device is a new one.
                .sessionLogin(new LoginRequest().identifier(identifier).password(password), null)
                .getAccessToken();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    boolean isVerified() throws ApiException {
        return new EmployerApi(client).employerGetOwn().getVerification() == Verification.VERIFIED;
    }

    UUID publish(String communeCode) throws ApiException {
        OfferApi offers = new OfferApi(client);
        UUID id = offers.offerDraft(
                        new OfferRequest()
                                .title("Maçon H/F")
                                .description("Vous montez des murs sur nos chantiers.")
                                .romeCode("F1703")
                                .contractType(ContractType.CDI)
                                .location(new OfferLocationRequest().communeCode(communeCode))
                                .openings(1),
                        UUID.randomUUID().toString())
                .getId();
        return offers.offerPublish(id).getId();
    }

    List<CandidateView> candidatesOf(UUID offer) throws ApiException {
        return new CandidateSearchApi(client)
                .candidateSearchList(offer, null, 20, 30)
                .getItems();
    }

    ContactRequestView ask(UUID offer, CandidateView candidate) throws ApiException {
        return new OfferContactApi(client)
                .offerContactAsk(
                        offer,
                        new AskContactRequest()
                                .candidateId(candidate.getCandidateId())
                                .message("Pouvons-nous vous appeler ?"),
                        UUID.randomUUID().toString());
    }
}
