package dev.roost.notification.adapter.rest;

import dev.roost.platform.rest.PageJson;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;

/** Some events of the feed. */
@Schema(name = "Events", description = "Some events of the feed.")
record EventsJson(
    @Schema(description = "The events, the oldest first.") List<EventJson> items,
    @Schema(description = "Send it as `cursor` to go on, also where there is nothing more yet. Opaque, and valid only for the"
        + " same user and the same filter.") String next,
    @Schema(description = "Whether there are more already.", example = "false") boolean more) {

  static EventsJson of(PageJson<EventJson> page, boolean more) {
    return new EventsJson(page.items(), Objects.requireNonNull(page.next()), more);
  }
}
