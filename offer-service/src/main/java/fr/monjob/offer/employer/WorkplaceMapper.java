package fr.monjob.offer.employer;

import fr.monjob.contract.offer.EmployerStanding;
import fr.monjob.referential.commune.Commune;
import fr.monjob.referential.commune.Communes;

/** A workplace on the wire and in events. */
final class WorkplaceMapper {

    private static final String PRECISION = "COMMUNE";

    private WorkplaceMapper() {}

    static WorkplaceView view(WorkplaceEntity workplace) {
        String communeName = Communes.load()
                .findByCode(workplace.communeCode)
                .map(Commune::name)
                .orElse(workplace.communeCode);
        return new WorkplaceView(
                workplace.id,
                workplace.label,
                new WorkplaceView.Location(
                        workplace.communeCode, communeName, workplace.address, workplace.lat, workplace.lon, PRECISION),
                workplace.createdAt);
    }

    static EmployerStanding.Workplace event(WorkplaceEntity workplace) {
        return new EmployerStanding.Workplace(workplace.id, workplace.communeCode, workplace.lat, workplace.lon);
    }
}
