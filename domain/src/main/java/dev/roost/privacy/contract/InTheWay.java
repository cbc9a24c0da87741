package dev.roost.privacy.contract;

/**
 * Something that has to end before somebody can be erased.
 *
 * @param what its name, such as {@code open-bookings}
 * @param count how many there are
 */
public record InTheWay(String what, long count) {
}
