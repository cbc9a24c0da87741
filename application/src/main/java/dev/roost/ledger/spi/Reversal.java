package dev.roost.ledger.spi;

import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import java.time.Instant;

/**
 * What is to be taken back.
 *
 * @param reversed the transaction that was wrong
 * @param source what it is reversed for
 * @param occurredAt when that was decided, UTC
 * @param description why, for people
 */
public record Reversal(TransactionId reversed, Source source, Instant occurredAt, String description) {
}
