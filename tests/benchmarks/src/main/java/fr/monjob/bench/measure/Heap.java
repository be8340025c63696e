package fr.monjob.bench.measure;

import java.lang.management.ManagementFactory;

/** What lives on this JVM's heap. */
final class Heap {

    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes of objects that are still in use. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
