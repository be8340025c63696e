package fr.monjob.offer.employer;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;
import java.util.List;

/** An employer on the wire and in events. */
final class EmployerMapper {

    private EmployerMapper() {}

    /** @param rate null while too little is known */
    static EmployerView view(EmployerEntity employer, AnswerRate rate) {
        return new EmployerView(
                employer.id,
                employer.siret,
                employer.companyName,
                employer.kind,
                location(employer),
                contact(employer.contact),
                employer.verification,
                employer.verificationReason,
                rate);
    }

    /** What other services may know: no contact, no address. */
    static EmployerStanding standing(EmployerEntity employer, List<WorkplaceEntity> workplaces) {
        return new EmployerStanding(
                employer.id,
                employer.siret,
                employer.companyName,
                employer.kind.name(),
                employer.verification.name(),
                workplaces.stream().map(WorkplaceMapper::event).toList());
    }

    private static EmployerView.Location location(EmployerEntity employer) {
        return Communes.load()
                .findByCode(employer.communeCode)
                .map(commune -> location(employer, commune))
                .orElse(null);
    }

    private static EmployerView.Location location(EmployerEntity employer, Commune commune) {
        return new EmployerView.Location(
                commune.code(), commune.name(), employer.address, commune.lat(), commune.lon());
    }

    // Hibernate reads an embedded value whose parts are all null as null.
    private static EmployerView.Contact contact(EmployerContact contact) {
        return contact == null ? null : new EmployerView.Contact(contact.name, contact.email, contact.phone);
    }
}
