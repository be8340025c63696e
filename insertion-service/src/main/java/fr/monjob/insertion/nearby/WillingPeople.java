package fr.monjob.insertion.nearby;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** People who look for work and agreed to be found. */
@ApplicationScoped
public class WillingPeople {

    private final EntityManager database;

    WillingPeople(EntityManager database) {
        this.database = database;
    }

    /** How many look for one of these jobs. */
    @Transactional(TxType.MANDATORY)
    public int countLookingFor(List<String> romeCodes) {
        return Math.toIntExact(database.createQuery(
                        "select count(distinct person.personId) from WillingPersonEntity person join person.jobs job"
                                + " where job.romeCode in ?1",
                        Long.class)
                .setParameter(1, romeCodes)
                .getSingleResult());
    }
}
