package fr.monjob.insertion.measure;

import fr.monjob.contract.id.UuidV7;
import fr.monjob.insertion.list.ArrayInsert;
import fr.monjob.web.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes many measures in a few statements. */
@ApplicationScoped
class MeasureBatch {

    private final EntityManager database;
    private final CurrentUser caller;
    private final Clock clock;

    MeasureBatch(EntityManager database, CurrentUser caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those of these people of whom a measure or a pass is recorded. */
    @Transactional(TxType.MANDATORY)
    List<UUID> listKnown(List<UUID> people) {
        String ids = String.join(",", people.stream().map(UUID::toString).toList());
        List<Object[]> known = database.createNativeQuery("""
                        SELECT person_id, count(*)
                        FROM (SELECT person_id FROM measure UNION SELECT person_id FROM pass_iae) AS known
                        WHERE person_id IN (SELECT cast(unnest(string_to_array(:ids, ',')) AS uuid))
                        GROUP BY person_id
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        return known.stream().map(row -> (UUID) row[0]).toList();
    }

    /** Writes them with their first step, and with a second one where the outcome is known. */
    @Transactional(TxType.MANDATORY)
    void write(List<MeasureEntity> measures, List<MeasureListReader.NewPass> passes) {
        new ArrayInsert<MeasureEntity>("measure")
                .with("id", "uuid", measure -> measure.id)
                .with("version", "int8", measure -> 0)
                .with("person_id", "uuid", measure -> measure.personId)
                .with("kind", "text", measure -> measure.kind)
                .with("structure_siret", "text", measure -> measure.structureSiret)
                .with("starts_on", "date", measure -> measure.startsOn)
                .with("ends_on", "date", measure -> measure.endsOn)
                .with("weekly_hours", "numeric", measure -> measure.weeklyHours)
                .with("purpose", "text", measure -> measure.purpose)
                .with("coup_de_pouce", "text", measure -> measure.coupDePouce)
                .with("outcome", "text", measure -> measure.outcome)
                .with("ended_on", "date", measure -> measure.endedOn)
                .write(database, measures);
        new ArrayInsert<MeasureEntity>("measure_funding")
                .with("measure_id", "uuid", measure -> measure.id)
                .with("position", "int4", measure -> 0)
                .with("amount_cents", "int8", measure -> measure.funding.get(0).amountCents())
                .with("funder", "text", measure -> measure.funding.get(0).funder())
                .write(
                        database,
                        measures.stream()
                                .filter(measure -> !measure.funding.isEmpty())
                                .toList());
        steps(0).with("about_day", "date", measure -> measure.startsOn).write(database, measures);
        steps(1).with("outcome", "text", measure -> measure.outcome)
                .with("about_day", "date", measure -> measure.endedOn)
                .write(
                        database,
                        measures.stream()
                                .filter(measure -> measure.outcome != null)
                                .toList());
        new ArrayInsert<MeasureListReader.NewPass>("pass_iae")
                .with("id", "uuid", pass -> UuidV7.next())
                .with("version", "int8", pass -> 0)
                .with("person_id", "uuid", MeasureListReader.NewPass::personId)
                .with("starts_on", "date", MeasureListReader.NewPass::startsOn)
                .write(database, passes);
    }

    private ArrayInsert<MeasureEntity> steps(int position) {
        return new ArrayInsert<MeasureEntity>("measure_step")
                .with("measure_id", "uuid", measure -> measure.id)
                .with("position", "int4", measure -> position)
                .with("recorded_by", "uuid", measure -> caller.accountId())
                .with("recorded_at", "timestamptz", measure -> clock.instant());
    }
}
