package dev.roost.migration.api;

import java.time.LocalDate;

/**
 * A review as a source has it; kept as it is until reviews are imported.
 *
 * @param externalId its id in the source
 * @param listing external id of the listing
 * @param author external id of who wrote it
 * @param text as it came, HTML and all
 */
public record ReviewRecord(Origin origin, String externalId, String listing, LocalDate writtenOn, String author,
    String authorName, String text) {
}
