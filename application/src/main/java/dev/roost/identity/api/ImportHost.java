package dev.roost.identity.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A host that another system knows.
 *
 * @param externalReference what names the host for ever, such as {@code inside-airbnb:2787}; at most 200 characters
 * @param name 1 to 80 characters; longer ones are cut, empty ones become "Host"
 * @param about what the host says, cut at 2,000 characters
 * @param memberSince when the host joined the other system
 */
public record ImportHost(String externalReference, String name, @Nullable String about,
    @Nullable Instant memberSince) {
}
