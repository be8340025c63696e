package fr.monjob.bench.measure;

import fr.monjob.bench.contender.MemoryContender;
import fr.monjob.bench.world.Question;
import fr.monjob.bench.world.World;
import fr.monjob.match.api.JobWish;
import fr.monjob.match.api.OfferCard;
import fr.monjob.match.api.PersonCard;
import fr.monjob.match.api.Radius;
import fr.monjob.match.geo.GeoPoint;
import fr.monjob.match.index.InMemoryEngine;
import fr.monjob.match.index.IndexChanges;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Changes at a steady pace while one thread asks. Each moves a person of the index to another place, with other skills
 * and wishes; what has come by the moment when the writer is free again is applied together. A change counts as visible
 * when a question has found its trace.
 *
 * @param visible from the moment a change was due to the one when it was seen
 * @param answers meanwhile
 */
public record Freshness(Latencies visible, Latencies answers) {

    private static final GeoPoint AT_SEA = new GeoPoint(47, -12);
    private static final UUID BEACON = new UUID(7, 7);
    private static final OfferCard LOOK_OUT =
            new OfferCard(new UUID(7, 8), "N9999", null, AT_SEA, List.of(), null, null, null);

    /** @param perSecond changes */
    public static Freshness measure(
            InMemoryEngine engine, World world, List<Question> questions, int perSecond, int seconds) {
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<long[]> changing = writer.submit(() -> change(engine, world, perSecond, perSecond * seconds));
            long whileItLasts = (long) (seconds * 0.9e9);
            Latencies answers = new Stopwatch(0, whileItLasts).time(new MemoryContender(engine), questions, 1);
            return new Freshness(Latencies.of(changing.get(), perSecond), answers);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Changes failed", e);
        } finally {
            writer.shutdown();
        }
    }

    private static long[] change(InMemoryEngine engine, World world, int perSecond, int count) {
        Random random = new Random(perSecond);
        long[] nanos = new long[count];
        long pace = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        int done = 0;
        while (done < count) {
            int due = (int) Math.min(count, (System.nanoTime() - start) / pace);
            if (due == done) {
                LockSupport.parkNanos(start + (done + 1) * pace - System.nanoTime());
                continue;
            }
            IndexChanges changes = new IndexChanges();
            for (int change = done; change < due; change++) {
                UUID moved = world.person(random.nextInt(world.size())).id();
                changes.put(as(moved, world.person(world.size() + change)));
            }
            changes.put(beacon(due));
            engine.apply(changes);
            see(engine, due);
            long seen = System.nanoTime();
            for (; done < due; done++) {
                nanos[done] = seen - (start + (done + 1) * pace);
            }
        }
        engine.apply(new IndexChanges().removePerson(BEACON));
        return nanos;
    }

    private static PersonCard as(UUID id, PersonCard card) {
        return new PersonCard(
                id,
                card.place(),
                card.toleranceMetres(),
                card.wishes(),
                card.skills(),
                card.licences(),
                card.availableFrom());
    }

    /** Somebody whose way says how far the changes have come. */
    private static PersonCard beacon(int changes) {
        return new PersonCard(BEACON, AT_SEA, 1 + changes, List.of(JobWish.of("N9999", 10)), Set.of(), Set.of(), null);
    }

    private static void see(InMemoryEngine engine, int changes) {
        // Reached by a tolerance of so many metres and by no smaller one.
        double north = Math.toDegrees((10_000 + changes + 0.5) / 6_371_008.8);
        OfferCard there = new OfferCard(
                LOOK_OUT.id(),
                LOOK_OUT.romeCode(),
                null,
                new GeoPoint(AT_SEA.lat() + north, AT_SEA.lon()),
                List.of(),
                null,
                null,
                null);
        if (engine.countPeople(there, Radius.UNLIMITED) != 1) {
            throw new IllegalStateException("What was applied is not seen");
        }
    }
}
