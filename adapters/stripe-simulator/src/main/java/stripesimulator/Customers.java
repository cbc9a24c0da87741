package stripesimulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /v1/customers}: what cards are kept for. */
final class Customers {

  static final String TYPE = "customer";
  private static final String CARDS = "sim_cards";

  private final Store store;

  Customers(Store store) {
    this.store = store;
  }

  Answer create(Params params) {
    var customer = store.create("cus", TYPE);
    customer.put("description", params.text("description").orElse(null));
    customer.put("metadata", params.below("metadata"));
    store.tell("customer.created", customer);
    return Answer.ok(customer);
  }

  static void attach(Map<String, Object> customer, String card) {
    var cards = new ArrayList<Object>(cardsOf(customer));
    cards.add(card);
    customer.put(CARDS, cards);
  }

  static boolean hasCard(@Nullable Map<String, Object> customer, @Nullable String card) {
    return customer != null && card != null && cardsOf(customer).contains(card);
  }

  private static List<?> cardsOf(Map<String, Object> customer) {
    return customer.get(CARDS) instanceof List<?> cards ? cards : List.of();
  }
}
