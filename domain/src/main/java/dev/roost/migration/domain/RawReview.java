package dev.roost.migration.domain;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A review as its source has it, kept until reviews are imported.
 *
 * @param externalId its id in the source
 * @param listing external id of the listing
 * @param author external id of who wrote it
 */
@ValueObject
public record RawReview(String externalId, String listing, LocalDate writtenOn, String author, String authorName,
    String text) {
}
