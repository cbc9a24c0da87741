package dev.roost.platform;

import java.time.Duration;

/**
 * What became of one request under a {@link RateLimit}.
 *
 * @param granted whether it may go on
 * @param left how many more may come at this moment
 * @param next how long until the next one may come, zero where one may
 * @param full how long until as many as ever may come
 */
public record Rate(boolean granted, long left, Duration next, Duration full) {
}
