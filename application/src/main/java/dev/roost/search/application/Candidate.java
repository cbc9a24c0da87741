package dev.roost.search.application;

import dev.roost.shared.Money;

/**
 * A card that may be a hit.
 *
 * @param mark the hit cannot come before it
 * @param walked where it lies in the order in which the cards are read
 * @param rest no hit of a card that is read later comes before it
 * @param nightFrom the cheapest night
 */
public record Candidate(Face face, Mark mark, Mark walked, Mark rest, Money nightFrom) {
}
