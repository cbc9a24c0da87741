package dev.roost.availability.api;

import dev.roost.availability.contract.Channel;
import java.time.Instant;

/**
 * An export of a calendar.
 *
 * @param token what its address has instead of a login
 */
public record ExportView(Channel channel, long version, String token, Instant createdAt) {
}
