package dev.roost.notification.adapter.rest;

import dev.roost.notification.api.ChangeFeed;
import dev.roost.notification.api.ReadEvents;
import dev.roost.notification.contract.NotificationRefusal.EventsForgotten;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.Refuses;
import dev.roost.platform.rest.Repeated;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/events")
@Tag(name = "Events", description = "What happened, for programs that keep up with Roost.")
class EventController {

  private final ChangeFeed feed;
  private final Lists lists;

  EventController(ChangeFeed feed, Lists lists) {
    this.feed = feed;
    this.lists = lists;
  }

  @GetMapping
  @Operation(operationId = "listEvents", summary = "Read what happened", description = """
      The oldest first. Guests read what happens to their bookings, hosts what happens to their listings, to the bookings of \
      those and to their payouts, administrators everything; an API key reads the events of what its scopes read. Keep `next` and send \
      it as `cursor` the next time: nothing is ever added behind it, so none is missed and none comes twice. Events are kept for \
      30 days; a cursor that was not used for so long is refused.""")
  @ApiResponse(responseCode = "200", description = "The next events, and where to go on.")
  @Refuses(EventsForgotten.class)
  EventsJson list(Actor actor, PageRequest page, HttpServletRequest request,
      @Parameter(description = "Only events of this type, such as `booking.confirmed`; may be repeated.", example = "[\"booking.confirmed\"]") @RequestParam(required = false) @Nullable List<String> type) {
    var slice = feed.read(actor, new ReadEvents(EventTypes.of("type", Repeated.of("type", type)), page));
    var answer = lists.answer(request, new Page<>(slice.events(), slice.next()), EventJson::of);
    return EventsJson.of(Objects.requireNonNull(answer.getBody()), slice.more());
  }
}
