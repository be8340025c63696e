package fr.monjob.demo.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much CPU each process of the product has used, from {@code /proc}: comparable also while others use the machine. */
final class StackCpu {

    /** USER_HZ, the unit of {@code /proc/<pid>/stat}: 100 on every Linux that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CHILDREN_UTIME = 13;
    private static final int CHILDREN_STIME = 14;

    private final Map<String, Long> pids;

    /** @param parts "postgis=12 kafka=34 …"; empty when nobody knows them */
    StackCpu(String parts) {
        pids = new LinkedHashMap<>();
        for (String part : parts.strip().split("\\s+")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                pids.put(part.substring(0, equals), Long.valueOf(part.substring(equals + 1)));
            }
        }
        pids.put("demo", ProcessHandle.current().pid());
    }

    List<String> parts() {
        return List.copyOf(pids.keySet());
    }

    boolean knowsProduct() {
        return pids.size() > 1;
    }

    /** Seconds of CPU of each part since it started; a part that has ended counts nothing. */
    Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        pids.forEach((part, pid) -> seconds.put(part, withChildren(pid)));
        return seconds;
    }

    /** PostgreSQL works in processes of its own, which it counts only when they have ended. */
    private static double withChildren(long pid) {
        double sum = used(pid, true);
        for (long child : children(pid)) {
            sum += used(child, false);
        }
        return sum;
    }

    private static double used(long pid, boolean endedChildren) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            // The name in parentheses may hold blanks.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long ticks = Long.parseLong(fields[UTIME]) + Long.parseLong(fields[STIME]);
            if (endedChildren) {
                ticks += Long.parseLong(fields[CHILDREN_UTIME]) + Long.parseLong(fields[CHILDREN_STIME]);
            }
            return ticks / TICKS_PER_SECOND;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static List<Long> children(long pid) {
        List<Long> children = new ArrayList<>();
        try {
            String all = Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"));
            for (String child : all.strip().split("\\s+")) {
                if (!child.isEmpty()) {
                    children.add(Long.valueOf(child));
                }
            }
        } catch (IOException ended) {
            return List.of();
        }
        return children;
    }
}
