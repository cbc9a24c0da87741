package dev.roost.invoicing.contract;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Names an invoice or a credit note for people: {@code H7-2026-000001}. Within a series and year the numbers count from 1
 * without a gap.
 *
 * @param series the code of the seller's series, such as {@code R} for Roost
 * @param year of issue, UTC
 */
@ValueObject
public record DocumentNumber(String series, int year, int number) {

  public DocumentNumber {
    if (number < 1) {
      throw new IllegalArgumentException("Numbers count from 1, not from " + number);
    }
  }

  @Override
  public String toString() {
    return "%s-%d-%06d".formatted(series, year, number);
  }
}
