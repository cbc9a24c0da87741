package dev.roost.payout.domain;

import dev.roost.payout.contract.DocumentId;
import dev.roost.payout.contract.DocumentKind;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A document that a host has handed in.
 *
 * @param size in bytes
 * @param place where its file lies
 */
@ValueObject
public record Document(DocumentId id, DocumentKind kind, DocumentFormat format, long size, DocumentKey place,
    Instant uploadedAt) {
}
