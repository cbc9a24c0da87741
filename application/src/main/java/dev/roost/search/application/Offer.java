package dev.roost.search.application;

import dev.roost.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that is a hit.
 *
 * @param mark its place
 * @param total of the stay, where dates were asked for
 */
record Offer(Candidate candidate, Mark mark, @Nullable Money total) {
}
