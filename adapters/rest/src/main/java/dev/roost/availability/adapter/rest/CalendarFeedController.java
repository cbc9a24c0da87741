package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.HostCalendarFeeds;
import dev.roost.availability.contract.CalendarRefusal.FeedJustRead;
import dev.roost.availability.contract.CalendarRefusal.TooManyChannels;
import dev.roost.availability.contract.Channel;
import dev.roost.listing.contract.ListingId;
import dev.roost.platform.rest.Lists;
import dev.roost.platform.rest.PageJson;
import dev.roost.platform.rest.Refuses;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Actor;
import dev.roost.shared.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/listings/{id}")
@Tag(name = "Channels")
class CalendarFeedController {

  private final HostCalendarFeeds feeds;
  private final Lists lists;

  CalendarFeedController(HostCalendarFeeds feeds, Lists lists) {
    this.feeds = feeds;
    this.lists = lists;
  }

  @GetMapping("/calendar-feeds")
  @Operation(operationId = "listCalendarFeeds", summary = "List whose calendars are read, and how that goes", description = """
      For hosts who may change the calendar, with the scope `calendar:write`: the addresses are secrets. By channel.""")
  @ApiResponse(responseCode = "200", description = "All of them, on one page.")
  @Refuses(NotAllowed.class)
  PageJson<CalendarFeedJson> list(Actor host, @PathVariable UUID id) {
    return new PageJson<>(feeds.list(host, new ListingId(id)).stream().map(CalendarFeedJson::of).toList(), null);
  }

  @GetMapping("/calendar-feeds/{channel}")
  @Operation(operationId = "getCalendarFeed", summary = "Read how reading a channel's calendar goes", description = "For"
      + " hosts who may change the calendar.")
  @ApiResponse(responseCode = "200", description = "The feed.")
  @Refuses(NotAllowed.class)
  CalendarFeedJson get(Actor host, @PathVariable UUID id, @ChannelName @PathVariable String channel) {
    return CalendarFeedJson.of(feeds.get(host, new ListingId(id), new Channel(channel)));
  }

  @PutMapping("/calendar-feeds/{channel}")
  @Operation(operationId = "followCalendarFeed", summary = "Read the calendar of a channel", description = """
      For hosts who may change the calendar. It is read soon, and then about every hour; what it says is taken, closes here. A \
      reading that fails, or does not come whole, opens nothing. With another address it is read there from now on.""")
  @ApiResponse(responseCode = "200", description = "The feed, before it was read.")
  @Refuses({NotAllowed.class, TooManyChannels.class})
  CalendarFeedJson follow(Actor host, @PathVariable UUID id, @ChannelName @PathVariable String channel,
      @Valid @RequestBody FollowFeedJson body) {
    return CalendarFeedJson.of(feeds.follow(host, new ListingId(id), new Channel(channel), body.url()));
  }

  @PostMapping("/calendar-feeds/{channel}/refresh")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(operationId = "refreshCalendarFeed", summary = "Read a channel's calendar before its time", description = "For"
      + " hosts who may change the calendar, two minutes after the last reading at the earliest.")
  @ApiResponse(responseCode = "202", description = "The feed; it is read soon.")
  @Refuses({NotAllowed.class, FeedJustRead.class})
  CalendarFeedJson refresh(Actor host, @PathVariable UUID id, @ChannelName @PathVariable String channel) {
    return CalendarFeedJson.of(feeds.refresh(host, new ListingId(id), new Channel(channel)));
  }

  @DeleteMapping("/calendar-feeds/{channel}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeCalendarFeed", summary = "Read a channel's calendar no more", description = "For hosts who"
      + " may change the calendar. What it said is taken from today on opens.")
  @ApiResponse(responseCode = "204", description = "There is none any more.")
  @Refuses(NotAllowed.class)
  void remove(Actor host, @PathVariable UUID id, @ChannelName @PathVariable String channel) {
    feeds.remove(host, new ListingId(id), new Channel(channel));
  }

  @GetMapping("/calendar-conflicts")
  @Operation(operationId = "listCalendarConflicts", summary = "List nights that are taken twice", description = """
      For hosts of the listing and administrators: what channels say is taken, where a booking, a hold or a block has the night \
      here, from today on. Neither side is dropped; a conflict is gone when one of them is.""")
  @ApiResponse(responseCode = "200", description = "One page, in the order of the nights.")
  ResponseEntity<PageJson<ConflictJson>> conflicts(Actor host, @PathVariable UUID id, PageRequest page,
      HttpServletRequest request) {
    return lists.answer(request, feeds.conflicts(host, new ListingId(id), page), ConflictJson::of);
  }
}
