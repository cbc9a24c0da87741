package dev.roost.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that will not come to its end without help.
 *
 * @param id names it within its job
 * @param what what it was to do, in short; nothing personal
 * @param since when it was first to be done, as far as that is known
 * @param tries how often it was tried in vain
 * @param error what went wrong last, in short
 */
public record FailedWork(String id, String what, @Nullable Instant since, int tries, @Nullable String error) {
}
