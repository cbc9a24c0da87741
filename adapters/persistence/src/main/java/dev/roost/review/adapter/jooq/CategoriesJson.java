package dev.roost.review.adapter.jooq;

import dev.roost.review.contract.Category;
import dev.roost.review.contract.Tally;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What categories come to, as a document. */
final class CategoriesJson {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<Category, Tally>> TALLIES = new TypeReference<>() {};
  private static final TypeReference<Map<Category, Integer>> MEANS = new TypeReference<>() {};

  private CategoriesJson() {
  }

  static JSONB write(Map<Category, ?> categories) {
    return JSONB.valueOf(JSON.writeValueAsString(categories));
  }

  static Map<Category, Tally> tallies(JSONB written) {
    return JSON.readValue(written.data(), TALLIES);
  }

  static Map<Category, Integer> means(JSONB written) {
    return JSON.readValue(written.data(), MEANS);
  }
}
