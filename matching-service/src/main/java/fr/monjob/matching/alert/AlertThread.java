package fr.monjob.matching.alert;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A thread that works a list off whenever it is woken. Calls that come while it works ask for one more run between them,
 * not for one each: a run ends only when the list is empty.
 */
public final class AlertThread implements AutoCloseable {

    private final ThreadPoolExecutor thread;
    private final Runnable work;

    /** @param name of the thread, as a dump of threads shows it */
    public AlertThread(String name, Runnable work) {
        this.work = work;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(1),
                run -> new Thread(run, name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /** Returns at once. */
    public void wake() {
        thread.execute(work);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
