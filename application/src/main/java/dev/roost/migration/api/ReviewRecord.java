package dev.roost.migration.api;

import java.time.LocalDate;

/**
 * A review as a source has it. Who wrote it is not asked for more than a name: they have no account here.
 *
 * @param externalId its id in the source
 * @param listing external id of the listing
 * @param text plain, not empty
 */
public record ReviewRecord(Origin origin, String externalId, String listing, LocalDate writtenOn, String authorName,
    String text) {
}
