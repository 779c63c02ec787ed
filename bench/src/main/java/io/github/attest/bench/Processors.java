package io.github.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this process has taken of the processors; other processes do not count. */
final class Processors {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Processors() {}

    /** Nanoseconds of all of them, garbage collection and compilation included. */
    static long nanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /** How many processes of the machine, this one among them, had something to do in the last minute. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
