package dev.roost.search.application;

import dev.roost.pricing.spi.PriceOutlook;

/**
 * A card that may be a hit.
 *
 * @param mark the hit cannot come before it
 */
record Candidate(Face face, Mark mark, PriceOutlook prices) {
}
