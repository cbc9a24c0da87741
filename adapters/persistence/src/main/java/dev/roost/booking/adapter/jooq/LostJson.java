package dev.roost.booking.adapter.jooq;

import dev.roost.booking.domain.HostKeeps;
import java.util.List;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/** What was lost when a booking was altered, as a JSON document: {@code [{"nightsMore": 1, "percentOfRest": 50}]}. */
final class LostJson {
  private static final JsonMapper JSON = JsonMapper.shared();

  private LostJson() {
  }

  static JSONB write(List<HostKeeps> lost) {
    return JSONB.valueOf(JSON.writeValueAsString(lost));
  }

  static List<HostKeeps> read(JSONB lost) {
    return List.of(JSON.readValue(lost.data(), HostKeeps[].class));
  }
}
