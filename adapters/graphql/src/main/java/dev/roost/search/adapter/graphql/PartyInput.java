package dev.roost.search.adapter.graphql;

import dev.roost.listing.contract.Party;

/** Who travels together, as the input has it. */
record PartyInput(int adults, int children, int infants, int pets) {

  Party toParty() {
    return new Party(adults, children, infants, pets);
  }
}
