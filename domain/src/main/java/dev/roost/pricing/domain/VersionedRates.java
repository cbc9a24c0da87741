package dev.roost.pricing.domain;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The rates of a listing, as far as somebody asked for them.
 *
 * @param version of the rate plan they were read from
 */
@ValueObject
public record VersionedRates(Rates rates, long version) {
}
